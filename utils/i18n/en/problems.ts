import type { StoreFailure } from '@/utils/delegation/problem';

/** What went wrong, and what to do about it. */
export const problems = {
  noStart: 'Right Hand could not start.',
  store: {
    unavailable:
      'The browser does not let Right Hand keep data here. Leave private browsing or allow stored data, then try again.',
    full: 'There is no room left to save this. Nothing was changed: free some disk space, then try again.',
    newer: 'Your data was last used by a newer version of Right Hand. Update the extension, then try again.',
    blocked:
      'Another window still has an older version of Right Hand open. Close the browser and open it again.',
    closed: 'The connection to your data was closed. Open Right Hand again; what was saved is still there.',
  } satisfies Record<StoreFailure, string>,
};
