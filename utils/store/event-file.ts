/** A JSON file that ends with events, which may be many. */
import type { Store } from './open';
import type { Vector } from './schema';

/** Called with how much of the work is done; the unit is not for people. */
export type Progress = (done: number, total: number) => void;

/** Events read, and turned into text, at a time. */
const CHUNK = 1000;

/** The fields of `head`, and then under `events` all that the `vectors` name. */
export async function eventFile(
  store: Store,
  head: object,
  vectors: readonly Vector[],
  onProgress: Progress,
): Promise<Blob> {
  const total = vectors.reduce((sum, { seq }) => sum + seq, 0);
  const parts: Blob[] = [new Blob([JSON.stringify(head).slice(0, -1), ',"events":['])];
  let done = 0;
  for (const { device, seq: last } of vectors) {
    for (let from = 1; from <= last; from += CHUNK) {
      const to = Math.min(from + CHUNK - 1, last);
      const events = await store.getAll('events', IDBKeyRange.bound([device, from], [device, to]));
      const lines = events.map((event) => JSON.stringify(event)).join(',\n');
      // A blob of its own, so that the browser may keep it out of memory.
      parts.push(new Blob([done === 0 ? '\n' : ',\n', lines]));
      done += events.length;
      onProgress(done, total);
    }
  }
  return new Blob([...parts, '\n]}\n'], { type: 'application/json' });
}
