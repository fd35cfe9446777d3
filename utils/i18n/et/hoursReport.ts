import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/hoursReport.ts. */
export const hoursReport: Words['hoursReport'] = {
  title: ({ month }) => `Tunnid: ${month}`,
  from: ({ name }) => `Koostanud ${name}`,
  to: ({ name }) => `Klient: ${name}`,
  byArea: 'Valdkondade kaupa',
  noArea: 'Valdkonnata',
  entries: 'Milleks aeg kulus',
  day: 'Päev',
  what: 'Töö',
  time: 'Aeg',
  sum: 'Kokku',
  made: ({ day }) => `Koostatud ${day}.`,
  print: 'Prindi',
  unknown: 'Selliseid tunde siin ei ole: ava see leht külgriba tundide vaatest.',
  columns: {
    day: 'Päev',
    title: 'Töö',
    area: 'Valdkond',
    note: 'Märkus',
    minutes: 'Minutid',
    hours: 'Tunnid',
  },
};
