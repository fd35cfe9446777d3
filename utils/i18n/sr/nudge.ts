import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/nudge.ts. */
export const nudge: Words['nudge'] = {
  sent: ({ title, moment }) => `kratak podsetnik: ${title}. Poslato: ${moment}.`,
  waits: ({ title }) => `kratak podsetnik: ${title}.`,
  canYou: 'Možete li to da preuzmete i do kada? Dovoljno je da ili ne, a može i pitanje.',
  quiet: ({ title }) => `kako napreduje ${title}?`,
  oneLine: 'Dovoljan je jedan red o tome dokle se stiglo.',
  oneLineDue: ({ due }) => `Rok je ${due}. Dovoljan je jedan red o tome dokle se stiglo.`,
  late: ({ title }) => `još čekam na ${title}.`,
  lateDue: ({ title, due }) => `rok za ${title} bio je ${due}.`,
  newDate:
    'Da li je gotovo, ili koji novi rok možete da održite? Ako nešto nedostaje, napišite šta bi pomoglo.',
  answer: ({ title }) => `čekam Vaš odgovor: ${title}.`,
  answerTo: ({ title, question }) => `čekam Vaš odgovor (${title}): ${question}`,
  short: 'Dovoljan je kratak odgovor. Javite ako Vam za to treba nešto od mene.',
};
