import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/settings.ts. */
export const settings: Words['settings'] = {
  title: 'Impostazioni',
  other: {
    client: {
      name: 'Nome di chi ti assiste',
      namePlaceholder: 'Giulia Bianchi',
      email: 'Email',
      emailPlaceholder: 'giulia@example.com',
      hint: 'Dove vanno le tue istruzioni.',
    },
    assistant: {
      name: 'Nome di chi delega',
      namePlaceholder: 'Anna Rossi',
      email: 'Email',
      emailPlaceholder: 'anna@example.com',
      hint: 'Dove vanno le tue domande e risposte.',
    },
  },
  me: {
    name: 'Il tuo nome',
    namePlaceholder: 'Come ti conosce l’altra parte',
    email: 'La tua email',
    emailPlaceholder: 'tu@example.com',
    hint: 'Compare in fondo a quello che invii.',
  },
  notWhole: 'Non sembra ancora un indirizzo completo.',
  mailWith: { client: 'Affida per email con', assistant: 'Invia email con' },
  mailApp: 'App di posta',
  you: 'Tu',
  youWhy: 'L’altra parte vede questo nome su quello che invii.',
  workspacesWhy: 'Uno per ogni persona con cui lavori: il suo colore, il suo muro e i file da scambiare.',
  workspaces: 'Spazi di lavoro',
  allWorkspaces: ({ count }) =>
    n(count, { one: 'Lo spazio di lavoro (#)', other: 'Tutti i # spazi di lavoro' }),
  capture: 'Raccolta',
  afterDelegating: 'Dopo «Delega questo»',
  openBrief: 'Apri le istruzioni',
  keepForLater: 'Tieni per dopo',
  check: 'Prova di lettura su questa pagina',
  sites: 'Siti',
  sitesWhy: 'Quello che Right Hand vi legge resta in questo browser.',
  look: 'Aspetto',
  language: 'Lingua',
  asBrowser: ({ language }) => `Come il browser (${language})`,
  colours: 'Colori',
  system: 'Sistema',
  light: 'Chiaro',
  dark: 'Scuro',
  keyboard: 'Tastiera',
  changeKeys: 'Cambia i tasti',
  allKeys: 'Tutti i tasti',
  command: {
    'delegate-page': 'Delega questa pagina',
    'open-sidebar': 'Apri la barra laterale',
    _execute_sidebar_action: 'Apri o chiudi la barra laterale',
  },
  data: 'I tuoi dati',
  about: ({ version }) => `Right Hand ${version} · licenza MIT · niente account, server o tracciamento`,
};
