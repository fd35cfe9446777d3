import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/savedViews.ts. */
export const savedViews: Words['savedViews'] = {
  title: 'Búsquedas guardadas',
  none: 'Una búsqueda que vas a repetir se puede guardar con un nombre.',
  save: 'Guardar esta búsqueda',
  name: 'Nombre',
  keptAs: ({ name }) => `Guardada como «${name}»`,
  menu: ({ name }) => `Más para ${name}`,
  rename: 'Cambiar el nombre',
  saved: ({ name }) => `Guardada como «${name}».`,
  renamed: ({ name }) => `Ahora se llama «${name}».`,
  removed: ({ name }) => `«${name}» eliminada.`,
};
