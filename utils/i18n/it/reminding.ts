import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/reminding.ts. */
export const reminding: Words['reminding'] = {
  title: 'Promemoria',
  show: 'Ricordami scadenze e domande',
  on: 'Sì',
  off: 'No',
  quiet:
    'Nel tuo orario per le domande oppure, se non c’è, all’inizio della giornata lavorativa, alle 13:00 e un’ora prima della fine. Silenzio fuori dall’orario di lavoro, nei giorni festivi e durante le assenze; solo ciò che è urgente arriva subito, dalle 7:00 alle 22:00.',
};
