import { et } from 'date-fns/locale/et';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** Estonian, as people write it. */
export const estonian: Language = {
  code: 'et',
  tag: 'et',
  dates: et,
  patterns: {
    short: 'EEEEEE, d. MMM',
    shortYear: 'EEEEEE, d. MMM yyyy',
    long: 'EEEE, d. MMMM yyyy',
    dayMonth: 'd. MMM',
    dayMonthYear: 'd. MMM yyyy',
    weekday: 'EEEEEE',
  },
  words,
};
