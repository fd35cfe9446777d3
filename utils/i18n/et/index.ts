import type { Locale } from 'date-fns';
import { et } from 'date-fns/locale/et';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** In date-fns the short name of Friday is the whole word with a full stop. */
const dates: Locale = {
  ...et,
  localize: { ...et.localize, day: (...of) => et.localize.day(...of).replace(/^reede\.$/u, 'reed.') },
};

/** Estonian, as people write it. */
export const estonian: Language = {
  code: 'et',
  tag: 'et',
  dates,
  patterns: {
    short: 'EEEEEE, d. MMM',
    shortYear: 'EEEEEE, d. MMM yyyy',
    long: 'EEEE, d. MMMM yyyy',
    dayMonth: 'd. MMM',
    dayMonthYear: 'd. MMM yyyy',
    weekday: 'EEE',
  },
  words,
};
