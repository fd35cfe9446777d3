import { it } from 'date-fns/locale/it';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** Italian, as people write it. */
export const italian: Language = {
  code: 'it',
  tag: 'it',
  dates: it,
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
