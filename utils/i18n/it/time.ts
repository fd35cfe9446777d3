import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/time.ts. */
export const time: Words['time'] = {
  today: 'oggi',
  tomorrow: 'domani',
  yesterday: 'ieri',
  due: ({ when }) => `scade ${when}`,
  yours: ({ when }) => `(${when} per te)`,
  late: 'in ritardo',
  minutesLate: ({ count }) => `in ritardo di ${count} min`,
  hoursLate: ({ count }) => `in ritardo di ${count} h`,
  daysLate: ({ count }) => `in ritardo di ${count} g`,
  justNow: 'adesso',
  minutesAgo: ({ count }) => `${count} min fa`,
  hoursAgo: ({ count }) => `${count} h fa`,
  daysAgo: ({ count }) => `${count} g fa`,
  atClock: ({ clock }) => `alle ${clock}`,
  atDay: ({ day, clock }) => `${day} alle ${clock}`,
  untilClock: ({ clock }) => `fino alle ${clock}`,
  untilDay: ({ day, clock }) => `fino a ${day} alle ${clock}`,
  sinceClock: ({ clock }) => `dalle ${clock}`,
  sinceYesterday: 'da ieri',
  sinceDay: ({ day }) => `da ${day}`,
};
