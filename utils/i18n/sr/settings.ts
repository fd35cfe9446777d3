import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/settings.ts. */
export const settings: Words['settings'] = {
  title: 'Podešavanja',
  other: {
    client: {
      name: 'Ime Vašeg asistenta',
      namePlaceholder: 'Jelena Jović',
      email: 'E-adresa',
      emailPlaceholder: 'jelena@example.com',
      hint: 'Ovamo idu Vaša uputstva.',
    },
    assistant: {
      name: 'Ime Vašeg klijenta',
      namePlaceholder: 'Ana Petrović',
      email: 'E-adresa',
      emailPlaceholder: 'ana@example.com',
      hint: 'Ovamo idu Vaša pitanja i odgovori.',
    },
  },
  me: {
    name: 'Vaše ime',
    namePlaceholder: 'Kako Vas druga strana zna',
    email: 'Vaša e-adresa',
    emailPlaceholder: 'vi@example.com',
    hint: 'Stoji ispod onoga što šaljete.',
  },
  notWhole: 'Ovo još ne liči na celu adresu.',
  mailWith: { client: 'Predaja e-poštom preko', assistant: 'Slanje e-pošte preko' },
  mailApp: 'Program',
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
  capture: 'Čitanje',
  afterDelegating: 'Posle „Delegiraj ovo“',
  openBrief: 'Otvori uputstvo',
  keepForLater: 'Za kasnije',
  check: 'Proveri čitanje na ovoj stranici',
  sites: 'Sajtovi',
  sitesWhy: 'Što Right Hand tamo pročita ostaje u ovom pregledaču.',
  look: 'Izgled',
  language: 'Jezik',
  asBrowser: ({ language }) => `Kao pregledač (${language})`,
  colours: 'Boje',
  system: 'Sistem',
  light: 'Svetlo',
  dark: 'Tamno',
  keyboard: 'Tastatura',
  changeKeys: 'Promeni tastere',
  allKeys: 'Svi tasteri',
  command: {
    'delegate-page': 'Delegiraj ovu stranicu',
    'open-sidebar': 'Otvori bočnu traku',
    _execute_sidebar_action: 'Otvori ili zatvori bočnu traku',
  },
  data: 'Vaši podaci',
  about: ({ version }) => `Right Hand ${version} · licenca MIT · bez naloga, servera i praćenja`,
};
