import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/hoursReport.ts. */
export const hoursReport: Words['hoursReport'] = {
  title: ({ month }) => `Órák: ${month}`,
  from: ({ name }) => `Készítette: ${name}`,
  to: ({ name }) => `Ügyfél: ${name}`,
  byArea: 'Területenként',
  noArea: 'Terület nélkül',
  entries: 'Mire ment el az idő',
  day: 'Nap',
  what: 'Munka',
  time: 'Idő',
  sum: 'Összesen',
  made: ({ day }) => `Készült: ${day}.`,
  print: 'Nyomtatás',
  unknown: 'Ilyen órák itt nincsenek: nyisd meg az oldalt az oldalsáv órái közül.',
  columns: { day: 'Nap', title: 'Munka', area: 'Terület', note: 'Megjegyzés', minutes: 'Perc', hours: 'Óra' },
};
