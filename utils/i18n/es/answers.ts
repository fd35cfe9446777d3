import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/answers.ts. */
export const answers: Words['answers'] = {
  heading: ({ token }) => `Para responder a ${token}, rellena lo que puedas`,
  form: {
    accepted: 'Acepto (sí o no):',
    due: 'Listo para el (día/mes/año):',
    estimate: 'Estimación (por ejemplo 2 h o 30 min):',
    question: 'Pregunta (si la hay):',
    done: 'Terminado (sí, cuando lo esté):',
  },
  source: 'De dónde viene',
  material: 'Material añadido',
  materialNumber: ({ number }) => `Material añadido ${number}`,
  many: ({ count }) => n(count, { one: '# asunto para ti', other: '# asuntos para ti' }),
};
