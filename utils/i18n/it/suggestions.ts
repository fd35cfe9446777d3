import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/suggestions.ts. */
export const suggestions: Words['suggestions'] = {
  label: 'Suggerimenti',
  dismiss: 'Questo no',
  dismissNamed: ({ what }) => `Questo no: ${what}`,
  dismissed: 'Non sarà più suggerito.',
  repeat: {
    weekly: ({ title, count }) =>
      n(count, {
        one: `Affidata # volta, circa ogni settimana: «${title}»`,
        other: `Affidata # volte, circa ogni settimana: «${title}»`,
      }),
    monthly: ({ title, count }) =>
      n(count, {
        one: `Affidata # volta, circa ogni mese: «${title}»`,
        other: `Affidata # volte, circa ogni mese: «${title}»`,
      }),
    quarterly: ({ title, count }) =>
      n(count, {
        one: `Affidata # volta, circa ogni trimestre: «${title}»`,
        other: `Affidata # volte, circa ogni trimestre: «${title}»`,
      }),
    yearly: ({ title, count }) =>
      n(count, {
        one: `Affidata # volta, circa ogni anno: «${title}»`,
        other: `Affidata # volte, circa ogni anno: «${title}»`,
      }),
    why: {
      procedure: 'Seguono la stessa procedura.',
      sender: ({ from }) => `Il mittente è sempre lo stesso: ${from}.`,
      title: 'I titoli si somigliano.',
    },
  },
  person: {
    what: ({ name, day }) => `${name}: ${day}`,
    why: 'Un giorno dalla lista delle persone da ricordare.',
    whyNote: ({ note }) => `Un giorno dalla lista delle persone da ricordare, con la nota: ${note}`,
    take: 'Affida qualcosa',
    item: ({ name }) => `Ordinare dei fiori per ${name}`,
    dismiss: 'Non quest’anno',
    dismissNamed: ({ name }) => `Non quest’anno: ${name}`,
    dismissed: ({ name }) => `${name}: quest’anno non ci saranno altri suggerimenti.`,
  },
  meeting: {
    why: ({ words }) => `Suggerito perché dice: «${words}»`,
    agenda: 'Metti all’ordine del giorno',
    remind: 'Ricordamelo',
    dismiss: 'Nessun incontro',
  },
};
