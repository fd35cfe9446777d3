import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/questions.ts. */
export const questions: Words['questions'] = {
  title: 'Preguntas',
  unreadable: 'No se han podido leer las preguntas.',
  none: 'Ninguna pregunta te espera',
  nextLater: 'Las próximas llegan a su hora, mira abajo.',
  free: 'Dedica este rato a otra cosa.',
  place: ({ number, total }) => `Pregunta ${number} de ${total}`,
  forYou: 'Preguntas para ti',
  later: 'Más tarde',
  own: 'Tus preguntas',
  agenda: 'Preparar el orden del día',
  urgent: 'Urgente',
  answer: 'Responder',
  yourAnswer: 'Tu respuesta',
  youAsked: ({ ago }) => `Preguntaste tú · ${ago}`,
  asked: ({ name, ago }) => `${name} pregunta · ${ago}`,
  goesTo: ({ name, when }) => `le llega a ${name} ${when}`,
  comes: ({ when }) => `llega ${when}`,
  promisedByNow: 'la respuesta estaba prometida para ahora',
  promised: ({ when }) => `respuesta prometida ${when}`,
  crossed: 'dos respuestas se cruzaron',
  noProposal: ({ name, why }) => `${name} no propone nada: ${why}`,
};
