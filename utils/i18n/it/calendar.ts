import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/calendar.ts. */
export const calendar: Words['calendar'] = {
  deadline: ({ title }) => `Scadenza: ${title}`,
  call: ({ name }) => `Chiamata con ${name}`,
  add: 'Aggiungi la scadenza al mio calendario',
  added: ({ file }) => `Salvato come ${file}. Aprilo: la scadenza entra nel tuo calendario.`,
  noMoment: 'Nessun calendario può contenere questa scadenza.',
  file: 'Salva un file di calendario',
  fileWhy:
    'Tutte le scadenze aperte e la prossima chiamata, per il tuo calendario. Se lo salvi di nuovo, sostituisce quello di prima.',
  none: 'Non ci sono scadenze aperte né chiamate.',
  saved: ({ file, count }) =>
    n(count, { one: `Salvato come ${file}, con # evento.`, other: `Salvato come ${file}, con # eventi.` }),
};
