/** How a timer ends: what it ran becomes entries, in the write that takes it away. */
import type { EventId, NewEvent } from '@/utils/delegation/events';
import { stretchesOf } from '@/utils/delegation/timer';
import { announce } from './live';
import type { Store } from './open';
import { write, type Recorded, type RefusalReason } from './record';
import { RUNNING } from './record-timer';
import type { RunningTimer } from './schema';
import { newEntryId } from './times';

/** Now, and the zone (IANA) in which days are parted. */
export interface Moment {
  now: Date;
  zone: string;
}

/** What was done with the timer. */
export interface Timed {
  ok: true;
  /** What ran before; null: nothing did. */
  before: RunningTimer | null;
  /** What runs now. */
  after: RunningTimer | null;
  /** What was recorded, by workspace in the order it was. */
  events: { workspace: string; events: EventId[] }[];
}

/** {@link Timed}, or why nothing was done. */
export type TimerResult = Timed | { ok: false; reason: RefusalReason };

/** The entries that a timer becomes that runs until an instant; parted at each midnight of `zone` (IANA). */
export function entriesOf({ item, since, entry }: RunningTimer, until: Date, zone: string): NewEvent[] {
  return stretchesOf(since, until, zone).map(({ day, from, minutes }, i) => {
    const id = i === 0 ? entry : newEntryId();
    return { item: item ?? id, type: 'timed', body: { entry: id, words: { day, from, minutes, note: '' } } };
  });
}

/** How a timer ends: the entries it becomes, and what runs from then on. */
export interface End {
  entries: NewEvent[];
  next: RunningTimer | null;
  now: Date;
}

/** Ends `running`, and only it: of two contexts that end it at once, one records what it ran. */
export async function endTimer(
  store: Store,
  running: RunningTimer,
  { entries, next, now }: End,
): Promise<TimerResult> {
  const { workspace } = running;
  let after: RunningTimer | null = null;
  const recorded = await write(store, {
    workspace,
    items: [...new Set(entries.map(({ item }) => item))],
    now,
    plan: ({ timer }) => (isOne(timer, running) ? entries : []),
    timer: ({ timer }) => {
      const isIt = isOne(timer, running);
      after = isIt ? next : timer;
      return isIt ? next : undefined;
    },
  });
  if (!recorded.ok && recorded.reason === 'unknown-item') return drop(store, running, next);
  return told(recorded, { workspace, before: running, after });
}

function isOne(timer: RunningTimer | null | undefined, running: RunningTimer): boolean {
  return timer?.entry === running.entry;
}

/** The work it ran for is gone, and its workspace or item with it: there is nothing its time could be written to. */
async function drop(store: Store, running: RunningTimer, next: RunningTimer | null): Promise<TimerResult> {
  const after = await replaceTimer(store, running, next);
  return { ok: true, before: running, after, events: [] };
}

/** Lets `next` run in the place of `running`, if that runs still; what runs then. */
export async function replaceTimer(
  store: Store,
  running: RunningTimer,
  next: RunningTimer | null,
): Promise<RunningTimer | null> {
  const tx = store.transaction('timer', 'readwrite');
  const timer = (await tx.store.get(RUNNING)) ?? null;
  const after = isOne(timer, running) ? next : timer;
  if (after === null) await tx.store.delete(RUNNING);
  else await tx.store.put(after, RUNNING);
  await tx.done;
  announce({ settings: true });
  return after;
}

/** What a write did with the timer, announced to all views; its refusal where it was refused. */
export function told(
  recorded: Recorded,
  done: Pick<Timed, 'before' | 'after'> & { workspace: string },
): TimerResult {
  if (!recorded.ok) return recorded;
  const { workspace, before, after } = done;
  announce({ settings: true });
  return { ok: true, before, after, events: [{ workspace, events: recorded.events }] };
}
