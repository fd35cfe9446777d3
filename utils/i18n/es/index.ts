import { es } from 'date-fns/locale/es';
import type { Language } from '@/utils/i18n/language';
import { words } from './words';

/** Spanish, as people write it. */
export const spanish: Language = {
  code: 'es',
  tag: 'es',
  dates: es,
  patterns: {
    short: 'EEE d MMM',
    shortYear: 'EEE d MMM yyyy',
    long: "EEEE, d 'de' MMMM 'de' yyyy",
    dayMonth: 'd MMM',
    dayMonthYear: 'd MMM yyyy',
    weekday: 'EEE',
  },
  words,
};
