import type { Words } from '@/utils/i18n/language';

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
  add: 'Valaki hozzáadása',
  who: 'Kiről van szó?',
  whoIs: { client: 'Asszisztens', assistant: 'Megbízó' },
  name: 'Név',
  email: 'E-mail',
  addThis: { client: 'Asszisztens hozzáadása', assistant: 'Megbízó hozzáadása' },
  added: ({ name }) => `Hozzáadva: ${name}.`,
};
