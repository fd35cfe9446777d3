/** What one person's devices share besides events: settings, what is being typed, people to remember. The later wins. */
import type { Store } from '@/utils/store/open';

/** One thing, as it was last changed or ended (`value` undefined). */
export interface StateEntry {
  /** As in Stamp. */
  key: string;
  at: string;
  value?: unknown;
}

/** All that is to reach the other own devices in a workspace. */
export function readState(_store: Store, _workspace: string): Promise<StateEntry[]> {
  throw new Error('contract');
}

/** Takes in another own device's state, in one transaction; entries of an unknown shape are passed over. What changed is announced. */
export function mergeState(_store: Store, _workspace: string, _content: unknown): Promise<void> {
  throw new Error('contract');
}
