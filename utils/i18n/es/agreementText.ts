import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agreementText.ts. */
export const agreementText: Words['agreementText'] = {
  subject: 'Nuestro acuerdo',
  empty: 'Todavía no hemos acordado nada.',
  opening: 'Esto es lo que acordamos. Dime si hay que cambiar algo.',
  area: ({ name }) => `Área «${name}»`,
  areaUnnamed: 'Área sin nombre',
  authority: {
    'ask-first': 'Margen de decisión: preguntar antes',
    'decide-and-tell': 'Margen de decisión: decidir y avisar',
    'just-do-it': 'Margen de decisión: hacerlo sin más',
  },
  channels: 'Cómo hablamos',
  email: 'Correo electrónico',
  document: 'Un documento compartido',
  phone: 'Teléfono',
  hours: 'Horario',
  hoursLine: ({ days, from, to, zone }) => `${days}, ${from}–${to} (${zone})`,
  daysInARow: ({ first, last }) => `de ${first} a ${last}`,
  answers: 'Respuestas',
  slots: ({ name, times }) => `Hora de preguntas, ${name}: ${times}`,
  budget: 'Bolsa de horas',
  budgetHours: ({ count }) => n(count, { one: '# hora al mes', other: '# horas al mes' }),
  away: 'Ausencias',
  awayLine: ({ from, to }) => `${from} – ${to}`,
  awayMeanwhile: {
    'ask-first': ({ from, to }) => `${from} – ${to}; mientras tanto, al menos: preguntar antes`,
    'decide-and-tell': ({ from, to }) => `${from} – ${to}; mientras tanto, al menos: decidir y avisar`,
    'just-do-it': ({ from, to }) => `${from} – ${to}; mientras tanto, al menos: hacerlo sin más`,
  },
  starter: 'Para empezar',
  starterLine: ({ title, marks }) => `${title}: confirmado (${marks})`,
  call: 'Próxima llamada',
};
