import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/digestMessage.ts. */
export const digestMessage: Words['digestMessage'] = {
  subjectDay: ({ day }) => `Hol tartunk: ${day}`,
  subjectWeek: ({ day }) => `A hetünk: ${day}`,
  openingDay: 'Így áll ma a közös munkánk.',
  openingWeek: 'Így áll ezen a héten a közös munkánk.',
  nothing: 'Most nincs nyitott feladatunk.',
  withYou: 'Önre vár',
  withMe: 'Rám vár',
  late: 'Késik',
  soon: 'Ma és holnap esedékes',
  dueBy: ({ day }) => `Határidők eddig: ${day}`,
  questionsToYou: 'Kérdések Önhöz',
  questionsToMe: 'Kérdések hozzám',
  done: 'Az elmúlt hét napban elkészült',
  waits: 'Legrégebben nincs hír',
  more: ({ count }) => n(count, { other: 'és még #' }),
  someMore: 'és továbbiak',
};
