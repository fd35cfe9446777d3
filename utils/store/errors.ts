/** What can go wrong with the database that a person can do something about. */

/** Why the database could not be used; `closed`: a newer version of the extension took it over, or the browser closed it. */
export type StoreFailure = 'unavailable' | 'full' | 'newer' | 'blocked' | 'closed';

const MESSAGES: Record<StoreFailure, string> = {
  unavailable:
    'The browser does not let Right Hand keep data here. Leave private browsing or allow stored data, then try again.',
  full: 'There is no room left to save this. Nothing was changed: free some disk space, then try again.',
  newer: 'Your data was last used by a newer version of Right Hand. Update the extension, then try again.',
  blocked:
    'Another window still has an older version of Right Hand open. Close the browser and open it again.',
  closed: 'The connection to your data was closed. Open Right Hand again; what was saved is still there.',
};

/** An error whose message is one or two sentences for people, with what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, cause?: unknown) {
    super(MESSAGES[failure], { cause });
    this.failure = failure;
  }
}

const FAILURES: Record<string, StoreFailure> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  UnknownError: 'unavailable',
  InvalidStateError: 'closed',
};

/** The {@link StoreError} for what IndexedDB reports; anything else, which is a bug of ours, comes back as it is. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const failure = FAILURES[error.name];
  return failure === undefined ? error : new StoreError(failure, error);
}
