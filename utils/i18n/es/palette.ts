import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/palette.ts. */
export const palette: Words['palette'] = {
  title: 'Acciones',
  what: '¿Qué quieres hacer?',
  nothing: 'Aquí no hay nada parecido.',
  menu: 'Acciones…',
  help: 'Encontrar cualquier acción escribiendo',
  search: ({ text }) => `Buscar «${text}»`,
  write: ({ text }) => `Anotar «${text}» como tarea nueva`,
  open: 'Mostrar este espacio de trabajo',
  look: 'Aspecto',
  asSystem: 'Claro u oscuro, según el sistema',
};
