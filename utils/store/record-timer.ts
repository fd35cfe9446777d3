/** The running timer, as a write changes it. */
import type { RunningTimer } from './schema';
import { put, remove, type WritingTo } from './transaction';

/** The one key of the store `timer`. */
export const RUNNING = 'running';

/** Puts what runs from then on; null: nothing, undefined: what ran before. */
export function nextTimer(tx: WritingTo<'timer'>, next: RunningTimer | null | undefined): void {
  if (next === null) remove(tx, 'timer', RUNNING);
  else if (next !== undefined) put(tx, 'timer', next, RUNNING);
}
