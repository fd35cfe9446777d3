import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/palette.ts. */
export const palette: Words['palette'] = {
  title: 'Azioni',
  what: 'Che cosa vuoi fare?',
  nothing: 'Qui non c’è niente del genere.',
  menu: 'Azioni…',
  help: 'Trova qualsiasi azione scrivendo',
  search: ({ text }) => `Cerca «${text}»`,
  write: ({ text }) => `Annota «${text}» come nuova attività`,
  open: 'Mostra questo spazio di lavoro',
  look: 'Aspetto',
  asSystem: 'Chiaro o scuro, come il sistema',
};
