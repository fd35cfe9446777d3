import { n } from './count';

/** The popup. */
export const popup = {
  delegatePage: 'Delegate this page',
  open: ({ count }: { count: number }) => n(count, { one: '# open', other: '# open' }),
  people: ({ count }: { count: number }) => n(count, { one: '# person', other: '# people' }),
  next: 'Next',
  newItem: 'New item',
  newItemHint: 'New item…',
  addNew: 'Add the new item',
  openSidebar: 'Open sidebar',
  /** Under the number each: 'needs you' below 1, 'need you' below 4. */
  tiles: {
    needs: ({ count }: { count: number }) => n(count, { one: 'needs you', other: 'need you' }),
    late: 'late',
    'at-risk': 'at risk',
    hand: 'in hand',
    brief: 'to brief',
    later: 'set aside',
    doneThisWeek: 'done this week',
  },
  noSidebar: 'The browser did not open the sidebar. Open it from the toolbar or the browser’s menu.',
  have: 'You have this already.',
  kept: 'Kept under “To brief”.',
  movedOn: 'It has moved on meanwhile, so nothing was changed.',
  answered: 'Answered.',
};
