import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/digestMessage.ts. */
export const digestMessage: Words['digestMessage'] = {
  subjectDay: ({ day }) => `A che punto siamo: ${day}`,
  subjectWeek: ({ day }) => `La nostra settimana: ${day}`,
  openingDay: 'ecco a che punto è oggi il nostro lavoro.',
  openingWeek: 'ecco a che punto è il nostro lavoro questa settimana.',
  nothing: 'Tra noi non c’è niente di aperto.',
  withYou: 'Tocca a Lei',
  withMe: 'Tocca a me',
  late: 'In ritardo',
  soon: 'Scade oggi e domani',
  dueBy: ({ day }) => `Scade entro ${day}`,
  questionsToYou: 'Domande per Lei',
  questionsToMe: 'Domande per me',
  done: 'Fatto negli ultimi sette giorni',
  waits: 'Da più tempo senza notizie',
  more: ({ count }) => n(count, { one: 'e ancora #', other: 'e ancora #' }),
  someMore: 'e altro ancora',
};
