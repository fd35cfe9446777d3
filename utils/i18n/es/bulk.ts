import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/bulk.ts. */
export const bulk: Words['bulk'] = {
  handOver: 'Encargar…',
  sleep: 'Hasta mañana',
  wake: 'Retomar',
  talk: 'Hablarlo',
  noTalk: 'Quitar de la llamada',
  move: {
    take: { client: 'Sí, adelante', assistant: 'Asumir' },
    accept: { client: 'Aceptado', assistant: 'Aceptar' },
    start: { client: 'Empezado', assistant: 'Empezar' },
    deliver: { client: 'Entregado', assistant: 'Entregar' },
    finish: { client: 'Hecho', assistant: 'Hecho' },
    drop: { client: 'Descartar', assistant: 'Descartar' },
    reopen: { client: 'Reabrir', assistant: 'Reabrir' },
  },
  slept: ({ count }) =>
    n(count, { one: '# asunto apartado hasta mañana.', other: '# asuntos apartados hasta mañana.' }),
  woken: ({ count }) => n(count, { one: '# asunto retomado.', other: '# asuntos retomados.' }),
  talked: ({ count }) =>
    n(count, { one: '# asunto en el orden del día.', other: '# asuntos en el orden del día.' }),
  notTalked: ({ count }) =>
    n(count, { one: '# asunto fuera del orden del día.', other: '# asuntos fuera del orden del día.' }),
  moved: {
    take: ({ count }) => n(count, { one: '# asunto por explicar.', other: '# asuntos por explicar.' }),
    accept: ({ count }) => n(count, { one: '# asunto aceptado.', other: '# asuntos aceptados.' }),
    start: ({ count }) => n(count, { one: '# asunto empezado.', other: '# asuntos empezados.' }),
    deliver: ({ count }) => n(count, { one: '# asunto entregado.', other: '# asuntos entregados.' }),
    finish: ({ count }) => n(count, { one: '# asunto hecho.', other: '# asuntos hechos.' }),
    drop: ({ count }) => n(count, { one: '# asunto descartado.', other: '# asuntos descartados.' }),
    reopen: ({ count }) => n(count, { one: '# asunto reabierto.', other: '# asuntos reabiertos.' }),
  },
  left: ({ count }) =>
    n(count, { one: '# asunto ya había avanzado.', other: '# asuntos ya habían avanzado.' }),
};
