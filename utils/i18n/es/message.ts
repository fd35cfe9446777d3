import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/message.ts. */
export const message: Words['message'] = {
  hello: 'Hola:',
  greeting: ({ name }) => `Hola, ${name}:`,
  signature: ({ name }) => `Gracias,\n${name}`,
  untitled: 'Algo para ti',
  takeOn: ({ title }) => `Encárgate de esto, por favor: ${title}`,
  takeMany: ({ count }) =>
    n(count, {
      one: 'Encárgate de este # asunto, por favor.',
      other: 'Encárgate de estos # asuntos, por favor.',
    }),
  removed: 'eliminado',
  goal: 'Objetivo',
  steps: 'Pasos',
  stepDone: ({ text }) => `${text} (ya hecho)`,
  deadline: 'Plazo',
  noDeadline: 'No hay: dime para cuándo puedes tenerlo.',
  byEndOfDay: ({ day, clock, zone }) => `${day}, antes del final de tu jornada, ${clock} (${zone})`,
  moment: ({ day, clock, zone }) => `${day}, ${clock} (${zone})`,
  authority: 'Margen de decisión',
  mayDecide: {
    'ask-first': 'Por favor, pregúntame antes de decidir nada.',
    'decide-and-tell': 'Decide por tu cuenta y cuéntame qué has decidido.',
    'just-do-it': 'Hazlo sin más; no hace falta preguntar ni informar.',
  },
  important: 'Importante',
  importantWhy: 'Sí: esto importa más que casi todo lo demás.',
  guidelines: 'Pautas',
  agreedOn: ({ area }) => `Lo que acordamos: ${area}`,
  agreedOnThis: 'Lo que acordamos en esta área',
  materials: 'Materiales',
  answer: 'Tu respuesta, según lo acordado',
  answerBy: ({ moment }) => `A más tardar el ${moment}.`,
  withinHours: ({ count }) => n(count, { one: 'En # hora laborable', other: 'En # horas laborables' }),
  withinMinutes: ({ count }) =>
    n(count, { one: 'En # minuto, en horario laboral', other: 'En # minutos, en horario laboral' }),
  urgentWithinHours: ({ count }) =>
    n(count, { one: 'Si es urgente: en # hora laborable', other: 'Si es urgente: en # horas laborables' }),
  urgentWithinMinutes: ({ count }) =>
    n(count, {
      one: 'Si es urgente: en # minuto, en horario laboral',
      other: 'Si es urgente: en # minutos, en horario laboral',
    }),
  facts: {
    title: 'Título',
    from: 'De',
    to: 'Para',
    date: 'Fecha',
    site: 'Sitio',
    board: 'Tablero',
    project: 'Proyecto',
    list: 'Lista',
    labels: 'Etiquetas',
    members: 'Miembros',
    due: 'Plazo que figura allí',
    address: 'Dirección',
    attachments: 'Adjuntos, pídemelos',
  },
  checklist: 'Su checklist',
  checklistNamed: ({ name }) => `Su checklist «${name}»`,
  part: 'La parte que importa',
  partOfMaterial: 'La parte que importa, material añadido',
  partOfMaterialNumber: ({ number }) => `La parte que importa, material añadido ${number}`,
  says: 'Lo que dice',
  materialSays: 'Lo que dice, material añadido',
  materialNumberSays: ({ number }) => `Lo que dice, material añadido ${number}`,
  shortened: ({ sent, whole }) => `… abreviado: ${sent} de ${whole} caracteres; pídeme el resto.`,
};
