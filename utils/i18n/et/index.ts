import type { Locale } from 'date-fns';
import { et } from 'date-fns/locale/et';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** date-fns puts a full stop behind the short names of all weekdays, also behind Friday's, which is a whole word. */
const dates: Locale = {
  ...et,
  localize: { ...et.localize, day: (...of) => et.localize.day(...of).replace(/^reede\.$/u, 'reede') },
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
