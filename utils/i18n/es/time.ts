import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/time.ts. */
export const time: Words['time'] = {
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  due: ({ when }) => `vence ${when}`,
  yours: ({ when }) => `(${when} para ti)`,
  late: 'con retraso',
  minutesLate: ({ count }) => `${count} min de retraso`,
  hoursLate: ({ count }) => `${count} h de retraso`,
  daysLate: ({ count }) => `${count} d de retraso`,
  justNow: 'ahora mismo',
  minutesAgo: ({ count }) => `hace ${count} min`,
  hoursAgo: ({ count }) => `hace ${count} h`,
  daysAgo: ({ count }) => `hace ${count} d`,
  atClock: ({ clock }) => `a las ${clock}`,
  atDay: ({ day, clock }) => `${day} a las ${clock}`,
  untilClock: ({ clock }) => `hasta las ${clock}`,
  untilDay: ({ day, clock }) => `hasta ${day} a las ${clock}`,
  sinceClock: ({ clock }) => `desde las ${clock}`,
  sinceYesterday: 'desde ayer',
  sinceDay: ({ day }) => `desde el ${day}`,
};
