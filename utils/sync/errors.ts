/** What can be wrong with something that came from somebody else. */
import type { SyncFault } from '@/utils/delegation/sync';

/** Something is not taken; `fault` says why, in words at components/together/fault-words.ts. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly fault: SyncFault;

  constructor(fault: SyncFault, message: string = fault, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}
