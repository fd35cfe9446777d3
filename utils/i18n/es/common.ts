import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/common.ts. */
export const common: Words['common'] = {
  product: 'Right Hand',
  undo: 'Deshacer',
  back: 'Atrás',
  close: 'Cerrar',
  cancel: 'Cancelar',
  save: 'Guardar',
  add: 'Añadir',
  change: 'Cambiar',
  remove: 'Quitar',
  open: 'Abrir',
  copy: 'Copiar',
  more: 'Más',
  done: 'Hecho',
  retry: 'Reintentar',
  optional: 'Opcional.',
  notSet: 'sin definir',
  assistant: 'Asistente',
  client: 'Cliente',
  yourAssistant: 'tu asistente',
  yourClient: 'tu cliente',
  or: 'o',
  and: 'y',
  quoted: ({ text }) => `«${text}»`,
};
