import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/calendar.ts. */
export const calendar: Words['calendar'] = {
  deadline: ({ title }) => `Plazo: ${title}`,
  call: ({ name }) => `Llamada con ${name}`,
  add: 'Añadir el plazo a mi calendario',
  added: ({ file }) => `Guardado como ${file}. Ábrelo y el plazo pasará a tu calendario.`,
  noMoment: 'Ningún calendario admite este plazo.',
  file: 'Guardar un archivo de calendario',
  fileWhy:
    'Todos los plazos abiertos y la próxima llamada, para tu propio calendario. Si lo guardas otra vez, sustituye al anterior.',
  none: 'No hay plazos abiertos ni llamadas.',
  saved: ({ file, count }) =>
    n(count, {
      one: `Guardado como ${file}, con # evento.`,
      other: `Guardado como ${file}, con # eventos.`,
    }),
};
