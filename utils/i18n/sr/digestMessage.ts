import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/digestMessage.ts. */
export const digestMessage: Words['digestMessage'] = {
  subjectDay: ({ day }) => `Dokle se stiglo: ${day}`,
  subjectWeek: ({ day }) => `Naša nedelja: ${day}`,
  openingDay: 'ovako danas stoje naši poslovi.',
  openingWeek: 'ovako ove nedelje stoje naši poslovi.',
  nothing: 'Nemamo ništa otvoreno.',
  withYou: 'Čeka Vas',
  withMe: 'Čeka mene',
  late: 'Kasni',
  soon: 'Rok danas i sutra',
  dueBy: ({ day }) => `Rokovi do: ${day}`,
  questionsToYou: 'Pitanja za Vas',
  questionsToMe: 'Pitanja za mene',
  done: 'Gotovo u poslednjih sedam dana',
  waits: 'Najduže bez vesti',
  more: ({ count }) => n(count, { one: 'i još #', few: 'i još #', other: 'i još #' }),
  someMore: 'i još toga',
};
