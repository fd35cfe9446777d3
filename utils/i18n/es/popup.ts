import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/popup.ts. */
export const popup: Words['popup'] = {
  delegatePage: 'Delegar la página',
  open: ({ count }) => n(count, { one: '# abierto', other: '# abiertos' }),
  people: ({ count }) => n(count, { one: '# persona', other: '# personas' }),
  next: 'Lo siguiente',
  newItem: 'Nuevo asunto',
  newItemHint: 'Nuevo asunto…',
  addNew: 'Añadir el nuevo asunto',
  openSidebar: 'Barra lateral',
  tiles: {
    needs: ({ count }) => n(count, { one: 'te espera', other: 'te esperan' }),
    late: 'con retraso',
    'at-risk': 'en riesgo',
    hand: 'en marcha',
    brief: 'por explicar',
    later: 'apartado',
    doneThisWeek: 'hecho esta semana',
  },
  noSidebar:
    'El navegador no ha abierto la barra lateral. Ábrela desde la barra de herramientas o el menú del navegador.',
  have: 'Esto ya lo tienes.',
  kept: 'Guardado en «Por explicar».',
  movedOn: 'Mientras tanto ha avanzado, así que no se ha cambiado nada.',
  answered: 'Respondido.',
};
