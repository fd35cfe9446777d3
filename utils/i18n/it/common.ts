import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/common.ts. */
export const common: Words['common'] = {
  product: 'Right Hand',
  undo: 'Annulla',
  back: 'Indietro',
  close: 'Chiudi',
  cancel: 'Lascia stare',
  save: 'Salva',
  add: 'Aggiungi',
  change: 'Modifica',
  remove: 'Rimuovi',
  open: 'Apri',
  copy: 'Copia',
  more: 'Altro',
  done: 'Fatto',
  retry: 'Riprova',
  optional: 'Facoltativo.',
  notSet: 'non impostato',
  assistant: 'Assistente',
  client: 'Cliente',
  yourAssistant: 'il tuo assistente',
  yourClient: 'il tuo cliente',
  or: 'o',
  and: 'e',
  quoted: ({ text }) => `«${text}»`,
};
