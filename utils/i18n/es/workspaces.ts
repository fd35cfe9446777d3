import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/workspaces.ts. */
export const workspaces: Words['workspaces'] = {
  title: 'Espacios de trabajo',
  allWorkspaces: 'Todos los espacios',
  allClients: 'Todos los clientes',
  allAssistants: 'Todos los asistentes',
  switch: ({ name }) => `Cambiar de espacio de trabajo: ${name}`,
  addSomebody: 'Añadir cliente o asistente',
  walledOff: 'tras un muro',
  current: 'Actual',
  goTo: 'Ir',
  goToNamed: ({ name }) => `Ir a ${name}`,
  change: ({ name }) => `Editar ${name}`,
  changeParts: 'Nombres, color y muro',
  colour: 'Color',
  colours: {
    green: 'Verde',
    blue: 'Azul',
    amber: 'Ámbar',
    plum: 'Ciruela',
    teal: 'Turquesa',
    brick: 'Ladrillo',
  },
  initials: 'Iniciales',
  initialsWhy: 'Hasta tres letras; si está vacío, las del nombre.',
  wallOff: 'Poner un muro',
  wallWhy:
    'Queda fuera de la vista conjunta, de sus búsquedas y cifras, y de las notificaciones; solo se ve cuando vas allí.',
  fileWhy: {
    client:
      'Un archivo lleva el acuerdo y lo encargado, con todo lo que se ha dicho sobre ello. Lo que solo has capturado o anotado para ti se queda aquí.',
    assistant:
      'Un archivo lleva el acuerdo, tus respuestas, preguntas y entregas. No incluye nada de otros clientes.',
  },
  saveFor: ({ name }) => `Guardar un archivo para ${name}`,
  readFrom: ({ name }) => `Leer un archivo de ${name}`,
  fileFrom: ({ name }) => `Archivo de ${name}`,
  saveForRole: {
    client: 'Guardar un archivo para tu asistente',
    assistant: 'Guardar un archivo para tu cliente',
  },
  readFromRole: { client: 'Leer un archivo de tu asistente', assistant: 'Leer un archivo de tu cliente' },
  fileFromRole: { client: 'Archivo de tu asistente', assistant: 'Archivo de tu cliente' },
  saving: 'Guardando',
  reading: 'Leyendo',
  savedFor: ({ file, name }) => `Guardado como ${file}. Envíalo a ${name}; se lee en «Espacios de trabajo».`,
  savedForRole: {
    client: ({ file }) => `Guardado como ${file}. Envíalo a tu asistente; se lee en «Espacios de trabajo».`,
    assistant: ({ file }) => `Guardado como ${file}. Envíalo a tu cliente; se lee en «Espacios de trabajo».`,
  },
  read: ({ count }) =>
    n(count, { one: 'Archivo leído: contiene # asunto.', other: 'Archivo leído: contiene # asuntos.' }),
  add: 'Añadir a alguien',
  who: '¿Quién es?',
  whoIs: { client: 'Asistente', assistant: 'Cliente' },
  name: 'Nombre',
  email: 'Correo',
  addThis: { client: 'Añadir asistente', assistant: 'Añadir cliente' },
  added: ({ name }) => `Espacio añadido: ${name}.`,
};
