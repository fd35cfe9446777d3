import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/settings.ts. */
export const settings: Words['settings'] = {
  title: 'Podešavanja',
  other: {
    client: {
      name: 'Ime Vašeg asistenta',
      namePlaceholder: 'Jelena Jović',
      email: 'Imejl',
      emailPlaceholder: 'jelena@example.com',
      hint: 'Ovamo idu Vaša uputstva.',
    },
    assistant: {
      name: 'Ime Vašeg klijenta',
      namePlaceholder: 'Ana Petrović',
      email: 'Imejl',
      emailPlaceholder: 'ana@example.com',
      hint: 'Ovamo idu Vaša pitanja i odgovori.',
    },
  },
  me: {
    name: 'Vaše ime',
    namePlaceholder: 'Kako Vas druga strana zna',
    email: 'Vaš imejl',
    emailPlaceholder: 'vi@example.com',
    hint: 'Stoji ispod onoga što šaljete.',
  },
  notWhole: 'Ovo još ne liči na celu adresu.',
  mailWith: { client: 'Predaja imejlom preko', assistant: 'Slanje imejlova preko' },
  mailApp: 'Program za imejl',
  you: 'Vi',
  youWhy: 'Druga strana vidi ovo ime uz ono što šaljete.',
  workspacesWhy: 'Po jedan za svaku osobu sa kojom radite: boja, zid i datoteke tamo i nazad.',
  workspaces: 'Radni prostori',
  allWorkspaces: ({ count }) =>
    n(count, {
      one: 'Svi radni prostori (#)',
      few: 'Svi radni prostori (#)',
      other: 'Svi radni prostori (#)',
    }),
  capture: 'Delegiranje sa stranice',
  afterDelegating: 'Posle „Delegiraj ovo“',
  openBrief: 'Otvori uputstvo',
  keepForLater: 'Sačuvaj za kasnije',
  check: 'Proveri čitanje ove stranice',
  sites: 'Sajtovi',
  sitesWhy: 'Ono što Right Hand tamo pročita ostaje u ovom pregledaču.',
  look: 'Izgled',
  language: 'Jezik',
  asBrowser: ({ language }) => `Kao pregledač (${language})`,
  colours: 'Boje',
  system: 'Sistem',
  light: 'Svetlo',
  dark: 'Tamno',
  keyboard: 'Tastatura',
  changeKeys: 'Promeni prečice',
  allKeys: 'Sve prečice',
  command: {
    'delegate-page': 'Delegiraj ovu stranicu',
    'open-sidebar': 'Otvori bočnu traku',
    _execute_sidebar_action: 'Otvori ili zatvori bočnu traku',
  },
  data: 'Vaši podaci',
  about: ({ version }) => `Right Hand ${version} · licenca MIT · bez naloga, servera i praćenja`,
};
