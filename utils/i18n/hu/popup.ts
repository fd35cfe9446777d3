import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/popup.ts. */
export const popup: Words['popup'] = {
  delegatePage: 'Az oldal delegálása',
  open: ({ count }) => n(count, { other: '# nyitott' }),
  people: ({ count }) => n(count, { other: '# ember' }),
  next: 'Következik',
  newItem: 'Új tétel',
  newItemHint: 'Új tétel…',
  addNew: 'Az új tétel hozzáadása',
  openSidebar: 'Oldalsáv',
  tiles: {
    needs: ({ count }) => n(count, { other: 'Önre vár' }),
    late: 'késik',
    'at-risk': 'veszélyben',
    hand: 'kézben',
    brief: 'eligazításra vár',
    later: 'félretéve',
    doneThisWeek: 'e héten kész',
  },
  noSidebar:
    'A böngésző nem nyitotta meg az oldalsávot. Nyissa meg az eszköztárról vagy a böngésző menüjéből.',
  have: 'Ez már megvan.',
  kept: 'Eltéve ide: „Eligazításra vár”.',
  movedOn: 'Időközben továbblépett, ezért semmi sem változott.',
  answered: 'Megválaszolva.',
};
