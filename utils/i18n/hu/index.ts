import { hu } from 'date-fns/locale/hu';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** Hungarian, as people write it. */
export const hungarian: Language = {
  code: 'hu',
  tag: 'hu',
  dates: hu,
  patterns: {
    short: 'MMM d., EEE',
    shortYear: 'yyyy. MMM d., EEE',
    long: 'yyyy. MMMM d., EEEE',
    dayMonth: 'MMM d.',
    dayMonthYear: 'yyyy. MMM d.',
    weekday: 'EEEE',
  },
  words,
};
