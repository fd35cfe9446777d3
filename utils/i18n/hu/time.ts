import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/time.ts. */
export const time: Words['time'] = {
  today: 'ma',
  tomorrow: 'holnap',
  yesterday: 'tegnap',
  due: ({ when }) => `határidő: ${when}`,
  yours: ({ when }) => `(Önnél ${when})`,
  late: 'késik',
  minutesLate: ({ count }) => `${count} perce késik`,
  hoursLate: ({ count }) => `${count} órája késik`,
  daysLate: ({ count }) => `${count} napja késik`,
  justNow: 'épp most',
  minutesAgo: ({ count }) => `${count} perce`,
  hoursAgo: ({ count }) => `${count} órája`,
  daysAgo: ({ count }) => `${count} napja`,
  atClock: ({ clock }) => `${clock}-kor`,
  atDay: ({ day, clock }) => `${day} ${clock}-kor`,
  untilClock: ({ clock }) => `${clock}-ig`,
  untilDay: ({ day, clock }) => `${day} ${clock}-ig`,
  sinceClock: ({ clock }) => `${clock} óta`,
  sinceYesterday: 'tegnap óta',
  sinceDay: ({ day }) => `${day} óta`,
};
