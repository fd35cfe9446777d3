import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/common.ts. */
export const common: Words['common'] = {
  product: 'Right Hand',
  undo: 'Opozovi',
  back: 'Nazad',
  close: 'Zatvori',
  cancel: 'Otkaži',
  save: 'Sačuvaj',
  add: 'Dodaj',
  change: 'Izmeni',
  remove: 'Ukloni',
  open: 'Otvori',
  copy: 'Kopiraj',
  more: 'Još',
  done: 'Gotovo',
  retry: 'Pokušajte ponovo',
  optional: 'Nije obavezno.',
  notSet: 'nije podešeno',
  assistant: 'Asistent',
  client: 'Klijent',
  yourAssistant: 'Vaš asistent',
  yourClient: 'Vaš klijent',
  or: 'ili',
  and: 'i',
  quoted: ({ text }) => `„${text}“`,
};
