import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/cards.ts. */
export const cards: Words['cards'] = {
  chip: {
    twoDates: 'Dos fechas',
    twoAnswers: 'Dos respuestas',
    question: 'Pregunta',
    questionAsked: 'Pregunta hecha',
    atRisk: 'En riesgo',
    noAnswer: 'Sin respuesta',
    notAccepted: 'Sin aceptar',
    noWord: 'Silencio',
    answerOverdue: 'Respuesta con retraso',
    wordOverdue: 'Noticias con retraso',
    improvement: 'Mejora',
    asked: ({ ago }) => `Pedido ${ago}`,
  },
  meta: {
    closed: ({ stage, ago }) => `${stage}, ${ago}`,
    setAside: ({ until }) => `apartado ${until}`,
    questionComes: ({ when }) => `llega una pregunta ${when}`,
    promised: ({ date }) => `prometido: ${date}`,
    procedure: ({ title }) => `proceso «${title}»`,
    progress: ({ done, all }) => `${done} de ${all}`,
    steps: ({ done, count }) => n(count, { one: `${done} de # paso`, other: `${done} de # pasos` }),
    questions: ({ count }) => n(count, { one: '# pregunta', other: '# preguntas' }),
    sentBack: ({ count }) => n(count, { one: 'devuelto una vez', other: 'devuelto # veces' }),
    talk: 'en el orden del día de la próxima llamada',
    authority: {
      'ask-first': 'pregunta antes',
      'decide-and-tell': 'decide y avisa',
      'just-do-it': 'hazlo sin más',
    },
  },
  conflict: {
    stages: ({ stages }) => `Se han cruzado dos respuestas: ${stages}. ¿Cuál vale?`,
    dates: ({ dates }) => `Ambas partes habéis cambiado la fecha: ${dates}. ¿Cuál vale?`,
    noDeadline: 'sin plazo',
    answers: ({ question, answers }) => `«${question}» tiene dos respuestas: ${answers}. ¿Cuál vale?`,
  },
  question: {
    youAsked: ({ question }) => `Tu pregunta: «${question}»`,
    proposes: ({ proposal }) => `Propone ${proposal}.`,
    goesTo: ({ name, when }) => `Le llega a ${name} ${when}.`,
    youWill: ({ what, when, name }) => `Si ${name} no dice que no, ${when} harás esto: ${what}.`,
    otherWill: ({ what, when }) => `Si no dices que no, ${when} hará esto: ${what}.`,
    asProposed: 'lo propuesto',
  },
  warning: {
    proposes: ({ date }) => `Propone ${date}.`,
    proposesInstead: ({ date, due }) => `Propone ${date} en lugar de ${due}.`,
    rescue: ({ rescue }) => `Remedio: ${rescue}`,
    youProposed: ({ date, name }) => `Tu propuesta: ${date}; ${name} aún no ha respondido.`,
    youProposedInstead: ({ date, due, name }) =>
      `Tu propuesta: ${date} en lugar de ${due}; ${name} aún no ha respondido.`,
  },
  waitsForYes: ({ name }) => `Falta el sí de ${name}.`,
  delivered: ({ ago }) => `Entregado, ${ago}`,
  declined: ({ name, ago }) => `${name} lo ha rechazado (${ago})`,
  proposed: ({ name, ago }) => `${name} lo ha propuesto (${ago})`,
  nudged: ({ ago }) => `Recordatorio: ${ago}.`,
  dueSoon: 'Vence pronto y aún no está aceptado.',
  dateInDanger: 'La fecha está en riesgo.',
  shouldHaveBegun: ({ work }) => `Ya debería haber empezado: ${work} de trabajo.`,
  shouldHaveBegunDue: ({ work, date }) => `Ya debería haber empezado: ${work} de trabajo, vence ${date}.`,
  notAcceptedInTime: 'Sin aceptar en el tiempo prometido.',
  answerWasPromised: 'El tiempo de respuesta prometido ha pasado.',
  noWordFor: ({ count }) =>
    n(count, {
      one: 'Silencio desde hace # día laborable.',
      other: 'Silencio desde hace # días laborables.',
    }),
  youSaidNothing: ({ count }) =>
    n(count, {
      one: 'No das noticias desde hace # día laborable.',
      other: 'No das noticias desde hace # días laborables.',
    }),
};
