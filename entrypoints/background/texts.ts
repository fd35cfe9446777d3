/** What the background says, in pages, notifications and the address bar. */

/** All of it, in English. */
export const TEXTS = {
  omnibox: 'Type what to delegate, or “this” for the page you are on',
  kept: 'Kept for later',
  delegated: 'Delegated. Open the sidebar to brief it',
  known: (title: string) => `You already delegated this: ${title}`,
  typed: (title: string) => `“${title}” is waiting to be briefed`,
  failed: 'This could not be kept. Try again; if it happens again, restart the browser',
};
