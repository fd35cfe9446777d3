import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/settings.ts. */
export const settings: Words['settings'] = {
  title: 'Impostazioni',
  other: {
    client: {
      name: 'Nome del tuo assistente',
      namePlaceholder: 'Giulia Bianchi',
      email: 'E-mail',
      emailPlaceholder: 'giulia@example.com',
      hint: 'Dove vanno le tue istruzioni.',
    },
    assistant: {
      name: 'Nome del tuo cliente',
      namePlaceholder: 'Anna Rossi',
      email: 'E-mail',
      emailPlaceholder: 'anna@example.com',
      hint: 'Dove vanno le tue domande e risposte.',
    },
  },
  me: {
    name: 'Il tuo nome',
    namePlaceholder: 'Come ti conosce l’altra parte',
    email: 'La tua e-mail',
    emailPlaceholder: 'tu@example.com',
    hint: 'Compare in fondo a quello che invii.',
  },
  notWhole: 'Non sembra ancora un indirizzo completo.',
  mailWith: { client: 'Affida per e-mail con', assistant: 'Invia e-mail con' },
  mailApp: 'App di posta',
  you: 'Tu',
  youWhy: 'L’altra parte vede questo nome su quello che invii.',
  workspacesWhy: 'Uno per ogni persona con cui lavori: colore, muro e file avanti e indietro.',
  workspaces: 'Spazi di lavoro',
  allWorkspaces: ({ count }) =>
    n(count, { one: 'Lo spazio di lavoro (#)', other: 'Tutti i # spazi di lavoro' }),
  capture: 'Raccolta',
  afterDelegating: 'Dopo «Delega questo»',
  openBrief: 'Apri le istruzioni',
  keepForLater: 'Metti da parte',
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
