import type { Words } from '@/utils/i18n/language';

export const found: Words['found'] = {
  inWords: 'Plazo en palabras',
  example: 'el viernes a las 17',
  notUnderstood: 'Aquí aún no hay ningún día.',
  take: 'Fijar',
  from: ({ words }) => `Del texto: «${words}»`,
  says: {
    deadline: ({ when }) => `Plazo en el texto: ${when}`,
    date: ({ when }) => `Fecha en el texto: ${when}`,
  },
  meeting: ({ when }) => `Reunión en el texto: ${when}`,
  callLink: 'Enviar el enlace de la llamada',
  addLink: 'Añade el enlace y envía el orden del día.',
  addTime: 'Añade la hora y envía el orden del día.',
};
