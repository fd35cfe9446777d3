import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/sidebar.ts. */
export const sidebar: Words['sidebar'] = {
  listFailed: 'No se ha podido leer la lista.',
  search: 'Buscar',
  newItem: 'Nuevo asunto',
  addName: 'Añade un nombre y un correo',
  nothingOpen: 'Nada abierto',
  open: ({ count }) => n(count, { one: '# abierto', other: '# abiertos' }),
  needs: ({ count }) => n(count, { one: '# te espera', other: '# te esperan' }),
  withOthers: 'Con otras personas',
  withAssistants: 'Con tus asistentes',
  withClients: 'Con tus clientes',
  menu: {
    select: 'Seleccionar',
    questions: 'Preguntas',
    call: 'Próxima llamada',
    propose: 'Proponer algo',
    later: 'Apartado',
    dropped: 'Asuntos descartados',
    workspaces: 'Espacios de trabajo',
    check: 'Probar la lectura',
    help: 'Teclado',
    brief: 'Por explicar',
    done: 'Hecho',
    settings: 'Ajustes',
    recurring: 'Lo que se repite',
  },
  fresh: {
    what: '¿Qué hay que hacer?',
    whatHint: 'Los detalles vienen después, en las instrucciones.',
    example: 'Buscar quien pinte la oficina',
    brief: 'Dar instrucciones',
  },
  later: 'Para después',
  kept: 'Guardado para después.',
  page: {
    inView: ({ site }) => `Página abierta: ${site}`,
    allow: ({ site }) => `Permitir en ${site}`,
    any: 'La página abierta',
    delegate: 'Delegar esto',
    how: ({ delegate }) =>
      `Para encargarla, haz clic derecho en ella y elige ${delegate}, o pulsa el botón de Right Hand en la barra de herramientas.`,
    howWithKeys: ({ delegate, keys }) =>
      `Para encargarla, haz clic derecho en ella y elige ${delegate}, pulsa el botón de Right Hand en la barra de herramientas o pulsa ${keys}.`,
    join: 'Añadir a…',
    kind: {
      gmail: 'Este correo',
      trello: 'Esta tarjeta',
      asana: 'Esta tarea',
      page: 'Esta página',
      none: 'Este asunto',
    },
    attachments: ({ count }) => n(count, { one: '# adjunto', other: '# adjuntos' }),
    due: 'hay un plazo',
    steps: ({ count }) => n(count, { one: '# paso', other: '# pasos' }),
  },
  waiting: {
    now: ({ count }) => n(count, { one: '# pregunta te espera', other: '# preguntas te esperan' }),
    later: ({ count, when }) => n(count, { one: `# pregunta ${when}`, other: `# preguntas ${when}` }),
    both: ({ count, more, when }) =>
      `${n(count, { one: '# pregunta te espera', other: '# preguntas te esperan' })}, ${n(more, { one: '# más', other: '# más' })} ${when}`,
    decisions: ({ count }) => n(count, { one: '# decisión por leer', other: '# decisiones por leer' }),
  },
  call: {
    questions: ({ count, name }) =>
      n(count, { one: `# pregunta para ${name}`, other: `# preguntas para ${name}` }),
    items: ({ count, name }) => n(count, { one: `# asunto para ${name}`, other: `# asuntos para ${name}` }),
    both: ({ questions, items, name }) =>
      `${n(questions, { one: '# pregunta', other: '# preguntas' })} y ${n(items, { one: '# asunto', other: '# asuntos' })} para ${name}`,
    none: 'aún no hay llamada fijada',
    next: ({ when }) => `próxima llamada ${when}`,
    nextWithoutLink: ({ when }) => `próxima llamada ${when} · aún sin enlace`,
    agenda: 'Orden del día',
    agendaOf: ({ what }) => `Orden del día: ${what}`,
  },
  select: {
    label: 'Asuntos seleccionados',
    none: 'Selecciona asuntos',
    count: ({ count }) => n(count, { one: '# seleccionado', other: '# seleccionados' }),
    all: 'Todos',
    leave: 'Salir de la selección',
    more: 'Más para los asuntos seleccionados',
  },
};
