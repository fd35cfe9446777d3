import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/workspaces.ts. */
export const workspaces: Words['workspaces'] = {
  title: 'Radni prostori',
  allWorkspaces: 'Svi radni prostori',
  allClients: 'Svi klijenti',
  allAssistants: 'Svi asistenti',
  switch: ({ name }) => `Promena radnog prostora: ${name}`,
  addSomebody: 'Dodaj klijenta ili asistenta',
  walledOff: 'odvojeno',
  current: 'Trenutni',
  goTo: 'Idi',
  goToNamed: ({ name }) => `Idi na: ${name}`,
  change: ({ name }) => `Izmena: ${name}`,
  changeParts: 'Imena, boja i zid',
  colour: 'Boja',
  colours: {
    green: 'Zelena',
    blue: 'Plava',
    amber: 'Ćilibarna',
    plum: 'Boja šljive',
    teal: 'Tirkizna',
    brick: 'Boja cigle',
  },
  initials: 'Inicijali',
  initialsWhy: 'Najviše tri slova; ako je prazno, uzimaju se iz imena.',
  wallOff: 'Odvoji zidom',
  wallWhy:
    'Ne vidi se u zajedničkom prikazu, u tamošnjoj pretrazi i brojevima, ni u obaveštenjima; vidi se samo kada odete tamo.',
  fileWhy: {
    client:
      'Datoteka nosi dogovor i ono što je predato, sa svime što je o tome rečeno. Ono što je samo sačuvano ili zabeleženo za Vas ostaje ovde.',
    assistant:
      'Datoteka nosi dogovor, Vaše odgovore, pitanja i isporuke. Ništa o drugim klijentima ne ide u nju.',
  },
  saveFor: ({ name }) => `Sačuvaj datoteku za: ${name}`,
  readFrom: ({ name }) => `Učitaj datoteku od: ${name}`,
  fileFrom: ({ name }) => `Datoteka od: ${name}`,
  saveForRole: { client: 'Sačuvaj datoteku za asistenta', assistant: 'Sačuvaj datoteku za klijenta' },
  readFromRole: { client: 'Učitaj datoteku od asistenta', assistant: 'Učitaj datoteku od klijenta' },
  fileFromRole: { client: 'Datoteka od asistenta', assistant: 'Datoteka od klijenta' },
  saving: 'Čuvanje',
  reading: 'Čitanje',
  savedFor: ({ file, name }) =>
    `Sačuvano kao ${file}. Pošaljite drugoj strani (${name}); učitava se pod „Radni prostori“.`,
  savedForRole: {
    client: ({ file }) => `Sačuvano kao ${file}. Pošaljite asistentu; učitava se pod „Radni prostori“.`,
    assistant: ({ file }) => `Sačuvano kao ${file}. Pošaljite klijentu; učitava se pod „Radni prostori“.`,
  },
  read: ({ count }) =>
    n(count, {
      one: 'Datoteka je učitana: # stavka u njoj.',
      few: 'Datoteka je učitana: # stavke u njoj.',
      other: 'Datoteka je učitana: # stavki u njoj.',
    }),
  add: 'Dodaj nekoga',
  who: 'Ko je to?',
  whoIs: { client: 'Asistent', assistant: 'Klijent' },
  name: 'Ime',
  email: 'Imejl',
  addThis: { client: 'Dodaj ovog asistenta', assistant: 'Dodaj ovog klijenta' },
  added: ({ name }) => `Dodato: ${name}.`,
};
