import type { Words } from '@/utils/i18n/language';

export const found: Words['found'] = {
  inWords: 'Scadenza a parole',
  example: 'venerdì alle 17',
  notUnderstood: 'Qui non c’è ancora un giorno.',
  take: 'Imposta',
  from: ({ words }) => `Dal testo: «${words}»`,
  says: {
    deadline: ({ when }) => `Scadenza nel testo: ${when}`,
    date: ({ when }) => `Data nel testo: ${when}`,
  },
  meeting: ({ when }) => `Incontro nel testo: ${when}`,
  callLink: 'Invia il link della chiamata',
  addLink: 'Aggiungi il link, poi invia l’ordine del giorno.',
  addTime: 'Aggiungi l’ora, poi invia l’ordine del giorno.',
};
