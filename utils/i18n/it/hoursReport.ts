import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/hoursReport.ts. */
export const hoursReport: Words['hoursReport'] = {
  title: ({ month }) => `Ore di ${month}`,
  from: ({ name }) => `Da ${name}`,
  to: ({ name }) => `Per ${name}`,
  byArea: 'Per area',
  noArea: 'Senza area',
  entries: 'A che cosa è servito',
  day: 'Giorno',
  what: 'Lavoro',
  time: 'Tempo',
  sum: 'In tutto',
  made: ({ day }) => `Creato ${day}.`,
  print: 'Stampa',
  unknown: 'Qui non ci sono queste ore: apri la pagina dalle ore nella barra laterale.',
  columns: { day: 'Giorno', title: 'Lavoro', area: 'Area', note: 'Nota', minutes: 'Minuti', hours: 'Ore' },
};
