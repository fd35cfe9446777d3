import { n } from './count';

/** What the background says: in menus, notifications, the address bar and the tooltip. */
export const background = {
  omnibox: 'Type what to delegate, or “this” for the page you are on',
  /** What is typed for the page in front, within the text above. */
  thisPage: 'this',
  kept: 'Kept for later',
  delegated: 'Delegated. Open the sidebar to brief it',
  known: ({ title }: { title: string }) => `You already delegated this: ${title}`,
  typed: ({ title }: { title: string }) => `“${title}” is waiting to be briefed`,
  /** For a page that tells nothing about itself. */
  untitled: 'Untitled page',
  failed: 'This could not be kept. Try again; if it happens again, restart the browser',
  menuDelegate: 'Delegate this',
  menuLater: 'Keep for later',
  menuBrief: 'Brief it now',
  needYou: ({ count }: { count: number }) =>
    n(count, { one: 'Right Hand: # needs you', other: 'Right Hand: # need you' }),
};
