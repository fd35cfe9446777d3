import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/people.ts. */
export const people: Words['people'] = {
  title: 'Personas que recordar',
  why: 'Cumpleaños, santos, aniversarios. Se quedan en este navegador y no se envían a nadie.',
  unreadable: 'No se ha podido leer la lista.',
  nobody: 'Todavía no hay nadie',
  nobodyHint: 'Añade a alguien y tendrás un recordatorio a tiempo para una tarjeta o una llamada.',
  for: ({ name }) => `Espacio de trabajo: ${name}`,
  name: 'Nombre',
  day: 'Día',
  month: 'Mes',
  noDay: 'Sin día',
  note: 'Nota',
  noteExample: 'Le gustan los tulipanes',
  add: 'Añadir a alguien',
  changeNamed: ({ name }) => `Editar: ${name}`,
  removeNamed: ({ name }) => `Quitar: ${name}`,
  added: ({ name }) => `${name} ya está en la lista.`,
  saved: ({ name }) => `Cambios guardados: ${name}.`,
  removed: ({ name }) => `${name} ya no está en la lista.`,
  dayToday: ({ day }) => `${day}, hoy`,
  dayTomorrow: ({ day }) => `${day}, mañana`,
  dayIn: ({ day, count }) => n(count, { one: `${day}, dentro de # día`, other: `${day}, dentro de # días` }),
};
