import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/nudge.ts. */
export const nudge: Words['nudge'] = {
  sent: ({ title, moment }) => `un breve promemoria su ${title}, che Le ho inviato ${moment}.`,
  waits: ({ title }) => `un breve promemoria su ${title}.`,
  canYou: 'Può occuparsene, ed entro quando? Basta un sì o un no, va bene anche una domanda.',
  quiet: ({ title }) => `come procede ${title}?`,
  oneLine: 'Basta una riga per dire a che punto siamo.',
  oneLineDue: ({ due }) => `La scadenza è ${due}. Basta una riga per dire a che punto siamo.`,
  late: ({ title }) => `aspetto ancora ${title}.`,
  lateDue: ({ title, due }) => `la scadenza di ${title} era ${due}.`,
  newDate: 'È pronto, o quale nuova data può rispettare? Se manca qualcosa, mi dica che cosa aiuterebbe.',
  answer: ({ title }) => `aspetto la Sua risposta su ${title}.`,
  answerTo: ({ title, question }) => `aspetto la Sua risposta su ${title}: ${question}`,
  short: 'Basta una risposta breve. Mi dica se Le serve qualcosa da parte mia.',
};
