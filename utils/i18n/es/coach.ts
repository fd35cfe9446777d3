import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/coach.ts. */
export const coach: Words['coach'] = {
  heading: ({ number, steps }) => `Paso ${number} de ${steps}, esta semana`,
  example: ({ title }) => `Por ejemplo «${title}».`,
  not: 'No es para mí',
  steps: {
    first: {
      what: 'Entrega una cosa pequeña',
      how: 'Algo que lleve media hora y no haga daño a nadie si sale mal. Los dos aprendéis cómo es.',
      go: 'Elegir una',
    },
    area: {
      what: 'Acordad un área',
      how: 'Un nombre como «reservas» evita explicar cada vez quién se ocupa.',
      go: 'Abrir el acuerdo',
    },
    brief: {
      what: 'Di cómo sabréis los dos que está hecha',
      how: 'Un objetivo, dos o tres pasos y una fecha. Así la mayoría de las preguntas no surgen.',
      go: 'Escribir un encargo',
    },
    authority: {
      what: 'Deja que un área vaya un poco más lejos',
      how: 'En un área, cambia «pregunta antes» por «decide y avisa». Menos preguntas, y aun así te enteras.',
      go: 'Abrir el acuerdo',
    },
    review: {
      what: 'Responde en un día a lo que vuelve',
      how: '«Está bien», o una frase sobre qué cambiar. Las respuestas rápidas mejoran la siguiente entrega.',
      go: 'Ver qué espera',
    },
    procedure: {
      what: 'Convierte una tarea terminada en un proceso',
      how: 'Lo que salió bien una vez no hay que explicarlo la segunda.',
      go: 'Abrir los procesos',
    },
    recurring: {
      what: 'Deja que algo venga solo',
      how: 'Recibos, facturas, un informe mensual: di una vez cuándo se repite.',
      go: 'Abrir lo que se repite',
    },
    call: {
      what: 'Fija una llamada semanal corta',
      how: 'Quince minutos para todo lo que no merece un mensaje. La agenda se llena sola.',
      go: 'Fijar una llamada',
    },
  },
};
