import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/hoursReport.ts. */
export const hoursReport: Words['hoursReport'] = {
  title: ({ month }) => `Sati: ${month}`,
  from: ({ name }) => `Od: ${name}`,
  to: ({ name }) => `Za: ${name}`,
  byArea: 'Po oblastima',
  noArea: 'Bez oblasti',
  entries: 'Na šta je otišlo vreme',
  day: 'Dan',
  what: 'Rad',
  time: 'Vreme',
  sum: 'Ukupno',
  made: ({ day }) => `Napravljeno ${day}.`,
  print: 'Odštampaj',
  unknown: 'Takvih sati ovde nema: otvorite ovu stranicu iz sati na bočnoj traci.',
  columns: { day: 'Dan', title: 'Rad', area: 'Oblast', note: 'Napomena', minutes: 'Minuti', hours: 'Sati' },
};
