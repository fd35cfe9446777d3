import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/time.ts. */
export const time: Words['time'] = {
  today: 'täna',
  tomorrow: 'homme',
  yesterday: 'eile',
  due: ({ when }) => `tähtaeg ${when}`,
  yours: ({ when }) => `(sul ${when})`,
  late: 'hilineb',
  minutesLate: ({ count }) => `hilineb ${count} min`,
  hoursLate: ({ count }) => `hilineb ${count} h`,
  daysLate: ({ count }) => `hilineb ${count} p`,
  justNow: 'äsja',
  minutesAgo: ({ count }) => `${count} min tagasi`,
  hoursAgo: ({ count }) => `${count} h tagasi`,
  daysAgo: ({ count }) => `${count} p tagasi`,
  atClock: ({ clock }) => `kell ${clock}`,
  atDay: ({ day, clock }) => `${day} kell ${clock}`,
  untilClock: ({ clock }) => `kuni kella ${clock}-ni`,
  untilDay: ({ day, clock }) => `kuni ${day} kella ${clock}-ni`,
  sinceClock: ({ clock }) => `alates ${clock}`,
  sinceYesterday: 'alates eilsest',
  sinceDay: ({ day }) => `alates ${day}`,
};
