import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/digestMessage.ts. */
export const digestMessage: Words['digestMessage'] = {
  subjectDay: ({ day }) => `Cómo vamos: ${day}`,
  subjectWeek: ({ day }) => `Nuestra semana: ${day}`,
  openingDay: 'Así está hoy nuestro trabajo.',
  openingWeek: 'Así está nuestro trabajo esta semana.',
  nothing: 'No tenemos nada abierto.',
  withYou: 'Te toca a ti',
  withMe: 'Me toca a mí',
  late: 'Con retraso',
  soon: 'Vence hoy y mañana',
  dueBy: ({ day }) => `Vence de aquí al ${day}`,
  questionsToYou: 'Preguntas para ti',
  questionsToMe: 'Preguntas para mí',
  done: 'Hecho en los últimos siete días',
  waits: 'Sin noticias desde hace más tiempo',
  more: ({ count }) => n(count, { one: 'y # más', other: 'y # más' }),
  someMore: 'y más',
};
