import { enGB } from 'date-fns/locale/en-GB';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** English, as the British write days. */
export const english: Language = {
  code: 'en',
  tag: 'en-GB',
  dates: enGB,
  patterns: {
    short: 'EEE d MMM',
    shortYear: 'EEE d MMM yyyy',
    long: 'EEEE d MMMM yyyy',
    dayMonth: 'd MMM',
    dayMonthYear: 'd MMM yyyy',
    weekday: 'EEE',
  },
  words,
};
