import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/workspaces.ts. */
export const workspaces: Words['workspaces'] = {
  title: 'Munkaterek',
  allWorkspaces: 'Minden munkatér',
  allClients: 'Minden megbízó',
  allAssistants: 'Minden asszisztens',
  switch: ({ name }) => `Munkatér váltása: ${name}`,
  addSomebody: 'Megbízó vagy asszisztens hozzáadása',
  walledOff: 'elkülönítve',
  current: 'Jelenlegi',
  goTo: 'Váltás',
  goToNamed: ({ name }) => `Váltás ide: ${name}`,
  change: ({ name }) => `Módosítás: ${name}`,
  changeParts: 'Nevek, szín és fal',
  colour: 'Szín',
  colours: {
    green: 'Zöld',
    blue: 'Kék',
    amber: 'Borostyán',
    plum: 'Szilva',
    teal: 'Türkiz',
    brick: 'Tégla',
  },
  initials: 'Monogram',
  initialsWhy: 'Legfeljebb három betű; ha üres, a név kezdőbetűi.',
  wallOff: 'Elkülönítés fallal',
  wallWhy:
    'Kimarad a közös nézetből, az ottani keresésből és számokból, valamint az értesítésekből; csak akkor látszik, ha Ön odavált.',
  fileWhy: {
    client:
      'A fájl a megállapodást és az átadott tételeket viszi, mindazzal, ami szóba került róluk. Amit csak rögzített vagy magának jegyzett fel, itt marad.',
    assistant:
      'A fájl a megállapodást, az Ön válaszait, kérdéseit és leadott munkáit viszi. Más megbízókról semmi sem kerül bele.',
  },
  saveFor: ({ name }) => `Fájl mentése neki: ${name}`,
  readFrom: ({ name }) => `Fájl beolvasása tőle: ${name}`,
  fileFrom: ({ name }) => `Fájl tőle: ${name}`,
  saveForRole: { client: 'Fájl mentése az asszisztensnek', assistant: 'Fájl mentése a megbízónak' },
  readFromRole: {
    client: 'Az asszisztens fájljának beolvasása',
    assistant: 'A megbízó fájljának beolvasása',
  },
  fileFromRole: { client: 'Fájl az asszisztenstől', assistant: 'Fájl a megbízótól' },
  saving: 'Mentés',
  reading: 'Beolvasás',
  savedFor: ({ file, name }) =>
    `Mentve: ${file}. Küldje el a címzettnek (${name}), aki a Munkaterek alatt olvashatja be.`,
  savedForRole: {
    client: ({ file }) =>
      `Mentve: ${file}. Küldje el az asszisztensének, aki a Munkaterek alatt olvashatja be.`,
    assistant: ({ file }) =>
      `Mentve: ${file}. Küldje el a megbízójának, aki a Munkaterek alatt olvashatja be.`,
  },
  read: ({ count }) => n(count, { other: 'A fájl beolvasva: # tétel van benne.' }),
  add: 'Valaki hozzáadása',
  who: 'Kiről van szó?',
  whoIs: { client: 'Asszisztens', assistant: 'Megbízó' },
  name: 'Név',
  email: 'E-mail',
  addThis: { client: 'Asszisztens hozzáadása', assistant: 'Megbízó hozzáadása' },
  added: ({ name }) => `Hozzáadva: ${name}.`,
};
