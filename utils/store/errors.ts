/** What can go wrong with the database that a person can do something about. */
import { ProblemError, type StoreFailure } from '@/utils/delegation/problem';

export type { StoreFailure };

const MESSAGES: Record<StoreFailure, string> = {
  unavailable: 'The browser keeps no data for the extension.',
  full: 'No room is left; nothing was changed.',
  newer: 'The database belongs to a newer version.',
  blocked: 'An older version keeps the database open.',
  closed: 'The connection to the database was closed.',
};

/** The database cannot be used; `problem` says why, for problemWords (utils/i18n). */
export class StoreError extends ProblemError {
  override readonly name = 'StoreError';
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, cause?: unknown) {
    super({ code: failure }, MESSAGES[failure], cause);
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
