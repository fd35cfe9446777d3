import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/people.ts. */
export const people: Words['people'] = {
  title: 'Persone da ricordare',
  why: 'Compleanni, onomastici, anniversari. Restano in questo browser e non vengono inviati a nessuno.',
  unreadable: 'Non è stato possibile leggere l’elenco.',
  nobody: 'Ancora nessuno',
  nobodyHint: 'Aggiungi qualcuno: un promemoria ti avvisa in tempo per un biglietto o una telefonata.',
  for: ({ name }) => `Spazio di lavoro: ${name}`,
  name: 'Nome',
  day: 'Giorno',
  month: 'Mese',
  noDay: 'Nessun giorno',
  note: 'Nota',
  noteExample: 'Adora i tulipani',
  add: 'Aggiungi qualcuno',
  changeNamed: ({ name }) => `Modifica ${name}`,
  removeNamed: ({ name }) => `Rimuovi ${name}`,
  added: ({ name }) => `${name} ora è nell’elenco.`,
  saved: ({ name }) => `Modifica salvata: ${name}.`,
  removed: ({ name }) => `${name} non è più nell’elenco.`,
  dayToday: ({ day }) => `${day}, oggi`,
  dayTomorrow: ({ day }) => `${day}, domani`,
  dayIn: ({ day, count }) => n(count, { one: `${day}, tra # giorno`, other: `${day}, tra # giorni` }),
};
