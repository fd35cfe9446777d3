/** What the bench measures of two browsers and a server. */
import { edits } from './bench-edits.ts';
import { compared, median, type Result } from './bench-results.ts';
import { buildIndex } from './bench-search.ts';
import type { SyncBench } from './bench-sync.ts';

const SYNCED = 10_000;
const SYNCS = 3;
const PUBLISHINGS = 15;
const EDITS = 25;

/** The parts by name, in the order of a whole run. */
export const SYNC_PARTS = ['first', 'publish', 'edits'];

/** Measures the parts named. */
export async function measureSync(
  sync: SyncBench,
  parts: readonly string[],
  add: (result: Result) => void,
): Promise<void> {
  const isAsked = (part: string) => parts.includes(part);
  if (isAsked('first') || isAsked('publish')) await sync.fill(SYNCED);
  if (isAsked('first')) {
    const { items, events, ...syncs } = await sync.firstSyncs(SYNCS);
    add(compared(`first sync of ${items} items (${events} events) against their bare puts`, syncs, 1.5));
  }
  // What is still to be indexed for search would be measured beside the rest.
  await Promise.all([buildIndex(sync.a), buildIndex(sync.b)]);
  if (isAsked('publish')) {
    const many = await sync.publishings({ events: SYNCED, cut: 'many', rounds: PUBLISHINGS });
    const kb = Math.round(many.bytes / many.batches / 1000);
    const whole = `${SYNCED} events in ${many.batches} batches of some ${kb} kB`;
    add(compared(`sealed publishing of ${whole} against raw publishing`, many, 1.2));
    const one = await sync.publishings({ events: 1000, cut: 'one', rounds: PUBLISHINGS });
    add(compared('the same, 1000 batches of one event, each in a message', one, Infinity));
  }
  if (isAsked('edits')) {
    const { parts, ...pairs } = await edits(sync, EDITS);
    const [trip, commit, frame] = [parts.trip, parts.commit, parts.frame].map((ms) => median(ms).toFixed(1));
    const made = `a round trip (${trip} ms), two commits (${commit} ms each) and a frame (${frame} ms)`;
    add(compared(`an edit here until it is seen there against ${made}`, pairs, 2));
  }
}
