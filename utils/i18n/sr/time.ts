import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/time.ts. */
export const time: Words['time'] = {
  today: 'danas',
  tomorrow: 'sutra',
  yesterday: 'juče',
  due: ({ when }) => `rok: ${when}`,
  yours: ({ when }) => `(kod Vas ${when})`,
  late: 'kasni',
  minutesLate: ({ count }) => `kasni ${count} min`,
  hoursLate: ({ count }) => n(count, { one: 'kasni # sat', few: 'kasni # sata', other: 'kasni # sati' }),
  daysLate: ({ count }) => n(count, { one: 'kasni # dan', few: 'kasni # dana', other: 'kasni # dana' }),
  justNow: 'upravo sada',
  minutesAgo: ({ count }) => `pre ${count} min`,
  hoursAgo: ({ count }) => n(count, { one: 'pre # sat', few: 'pre # sata', other: 'pre # sati' }),
  daysAgo: ({ count }) => n(count, { one: 'pre # dan', few: 'pre # dana', other: 'pre # dana' }),
  atClock: ({ clock }) => `u ${clock}`,
  atDay: ({ day, clock }) => `${day} u ${clock}`,
  untilClock: ({ clock }) => `do ${clock}`,
  untilDay: ({ day, clock }) => `do ${day} u ${clock}`,
  sinceClock: ({ clock }) => `od ${clock}`,
  sinceYesterday: 'od juče',
  sinceDay: ({ day }) => `od ${day}`,
};
