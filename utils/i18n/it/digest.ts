import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/digest.ts. */
export const digest: Words['digest'] = {
  unreadable: 'Non è stato possibile leggere le decisioni.',
  today: 'Oggi',
  yesterday: 'Ieri',
  nothingNew: 'Nessuna nuova decisione',
  nothingNewHint:
    'Dove chi ti assiste può decidere e informarti, leggi qui che cosa è stato deciso dalla tua ultima visita.',
  nothingHere: 'Qui non c’è niente da mostrare',
  nothingHereHint: 'Ciò che decidi e comunichi resta nella cronologia della voce; chi delega lo legge qui.',
  seenAll: 'Visto tutto',
  allSeen: 'Visto tutto. Resta in ogni voce.',
};
