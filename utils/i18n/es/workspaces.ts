import type { Words } from '@/utils/i18n/language';

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
  add: 'Añadir a alguien',
  who: '¿Quién es?',
  whoIs: { client: 'Asistente', assistant: 'Cliente' },
  name: 'Nombre',
  email: 'Correo',
  addThis: { client: 'Añadir asistente', assistant: 'Añadir cliente' },
  added: ({ name }) => `Espacio añadido: ${name}.`,
};
