import type { Words } from '@/utils/i18n/language';

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
  add: 'Dodaj nekoga',
  who: 'Ko je to?',
  whoIs: { client: 'Asistent', assistant: 'Klijent' },
  name: 'Ime',
  email: 'Imejl',
  addThis: { client: 'Dodaj ovog asistenta', assistant: 'Dodaj ovog klijenta' },
  added: ({ name }) => `Dodato: ${name}.`,
};
