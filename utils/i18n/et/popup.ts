import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/popup.ts. */
export const popup: Words['popup'] = {
  delegatePage: 'Delegeeri see leht',
  open: ({ count }) => n(count, { one: '# pooleli', other: '# pooleli' }),
  people: ({ count }) => n(count, { one: '# inimene', other: '# inimest' }),
  next: 'Järgmisena',
  newItem: 'Uus asi',
  newItemHint: 'Uus asi…',
  addNew: 'Lisa uus asi',
  openSidebar: 'Ava külgriba',
  tiles: {
    needs: ({ count }) => n(count, { one: 'ootab sind', other: 'ootab sind' }),
    late: 'hilineb',
    'at-risk': 'ohus',
    hand: 'töös',
    // A tile is narrower than the word.
    brief: 'lähte\u00ADülesandeta',
    later: 'edasi lükatud',
    doneThisWeek: 'sel nädalal valmis',
  },
  noSidebar: 'Brauser ei avanud külgriba. Ava see tööriistaribalt või brauseri menüüst.',
  have: 'See on sul juba olemas.',
  kept: 'Salvestatud jaotisse „Lähteülesandeta“.',
  movedOn: 'Asi on vahepeal edasi liikunud, midagi ei muudetud.',
  answered: 'Vastatud.',
};
