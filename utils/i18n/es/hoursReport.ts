import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/hoursReport.ts. */
export const hoursReport: Words['hoursReport'] = {
  title: ({ month }) => `Horas de ${month}`,
  from: ({ name }) => `De ${name}`,
  to: ({ name }) => `Para ${name}`,
  byArea: 'Por área',
  noArea: 'Sin área',
  entries: 'En qué se fue el tiempo',
  day: 'Día',
  what: 'Trabajo',
  time: 'Tiempo',
  sum: 'En total',
  made: ({ day }) => `Creado el ${day}.`,
  print: 'Imprimir',
  unknown: 'Aquí no hay esas horas: abre esta página desde las horas de la barra lateral.',
  columns: { day: 'Día', title: 'Trabajo', area: 'Área', note: 'Nota', minutes: 'Minutos', hours: 'Horas' },
};
