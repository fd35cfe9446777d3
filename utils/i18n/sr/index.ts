import { srLatn } from 'date-fns/locale/sr-Latn';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** Serbian, as people write it. */
export const serbian: Language = {
  code: 'sr-Latn',
  tag: 'sr-Latn',
  dates: srLatn,
  patterns: {
    short: 'EEE d. MMM',
    shortYear: 'EEE d. MMM yyyy.',
    long: 'EEEE, d. MMMM yyyy.',
    dayMonth: 'd. MMM',
    dayMonthYear: 'd. MMM yyyy.',
    weekday: 'EEE',
  },
  words,
};
