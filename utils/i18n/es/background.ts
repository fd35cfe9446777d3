import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/background.ts. */
export const background: Words['background'] = {
  omnibox: 'Escribe qué delegar, o «esto» para la página abierta',
  thisPage: 'esto',
  kept: 'Guardado para después',
  delegated: 'Delegado. Abre la barra lateral para dar las instrucciones',
  known: ({ title }) => `Esto ya está delegado: ${title}`,
  typed: ({ title }) => `«${title}» está por explicar`,
  untitled: 'Página sin título',
  failed: 'No se ha podido guardar. Inténtalo de nuevo; si vuelve a pasar, reinicia el navegador',
  menuDelegate: 'Delegar esto',
  menuLater: 'Guardar para después',
  menuBrief: 'Dar instrucciones ya',
  needYou: ({ count }) => n(count, { one: 'Right Hand: # te espera', other: 'Right Hand: # te esperan' }),
};
