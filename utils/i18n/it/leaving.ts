import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/leaving.ts. */
export const leaving: Words['leaving'] = {
  card: ({ count }) => n(count, { one: '# numero di carta', other: '# numeri di carta' }),
  iban: ({ count }) => n(count, { one: '# IBAN', other: '# IBAN' }),
  secret: ({ count }) => n(count, { one: '# password o codice', other: '# password o codici' }),
  address: ({ count }) => n(count, { one: '# indirizzo altrui', other: '# indirizzi altrui' }),
  history: 'messaggi precedenti citati',
  mark: {
    card: 'numero di carta',
    iban: 'IBAN',
    secret: 'password o codice',
    address: 'indirizzo',
    history: 'messaggi precedenti citati',
  },
  inText: ({ found }) => `Nel testo: ${found}.`,
  removedAll: 'Rimosso tutto ciò che è stato trovato nel testo.',
  see: 'Vedi ciò che parte',
  seeAndTrim: 'Vedi e riduci ciò che parte',
  title: 'Ciò che parte',
  region: 'Il testo che parte',
  to: ({ to }) => `A: ${to}`,
  subject: ({ subject }) => `Oggetto: ${subject}`,
  handOverWith: ({ found }) => `Affida con ${found}`,
  found: ({ found }) => `Nel testo: ${found}.`,
  nothingLeft: 'Rimosso tutto ciò che è stato trovato.',
  left: ({ count }) => n(count, { one: 'ne resta #', other: 'ne restano #' }),
  removeFound: ({ found }) => `Rimuovi ${found}`,
  putBack: 'Ripristina',
  putBackFound: ({ found }) => `Ripristina ${found}`,
  removeOne: 'Rimuovilo',
  removeAll: 'Rimuovi tutto',
  removeMark: ({ kind, text }) => `${kind} ${text}: rimuovi`,
  removeKind: {
    card: 'Rimuovi questo numero di carta',
    iban: 'Rimuovi questo IBAN',
    secret: 'Rimuovi questa password o codice',
    address: 'Rimuovi questo indirizzo',
  },
};
