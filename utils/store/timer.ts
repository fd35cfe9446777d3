/**
 * The timer: at most one runs in an installation, and what it ran is never lost. It is one record with the instant it
 * began at, so that nothing counts along, and no killed worker, restart or sleep takes anything from it.
 */
import type { EventId, NewEvent } from '@/utils/delegation/events';
import { stretchesOf } from '@/utils/delegation/timer';
import { undo } from './commands';
import { announce } from './live';
import type { Store } from './open';
import { write, type Recorded, type RefusalReason } from './record';
import { RUNNING } from './record-timer';
import type { RunningTimer } from './schema';
import { newEntryId } from './times';

/** What a timer can run for; `item` null: for nothing in particular. */
export interface Task {
  workspace: string;
  item: string | null;
}

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

/** The timer that runs in this installation, or null. */
export async function readTimer(store: Store): Promise<RunningTimer | null> {
  return (await store.get('timer', RUNNING)) ?? null;
}

/**
 * Starts the timer for `task`; one that runs becomes entries first. Accepted work is in hand from then on, in the same
 * write. Refused with `not-allowed` where the user is not the assistant, with `unknown-item` where there is no such item.
 */
export async function startTimer(store: Store, task: Task, moment: Moment): Promise<TimerResult> {
  const ended: Timed['events'] = [];
  let before: RunningTimer | null = null;
  for (;;) {
    const running = await readTimer(store);
    if (running !== null && isSame(running, task)) return { ok: true, before, after: running, events: ended };
    if (running !== null) {
      // Another workspace needs a write of its own; in between nothing runs, and nothing is lost.
      const stopped = await end(store, running, entriesOf(running, moment.now, moment.zone), moment.now);
      if (!stopped.ok) return stopped;
      before = running;
      ended.push(...stopped.events);
    }
    const started = await begin(store, task, moment.now);
    // Null: another context has started one meanwhile, which has to end first.
    if (started !== null)
      return started.ok ? { ...started, before, events: [...ended, ...started.events] } : started;
  }
}

function isSame(running: RunningTimer, task: Task): boolean {
  return running.workspace === task.workspace && running.item === task.item;
}

async function begin(store: Store, { workspace, item }: Task, now: Date): Promise<TimerResult | null> {
  const after: RunningTimer = { workspace, item, entry: newEntryId(), since: now.toISOString() };
  const race = { lost: false };
  const recorded = await write(store, {
    workspace,
    items: item === null ? [] : [item],
    now,
    plan: (held) => {
      race.lost = held.timer !== null;
      const { me, members } = held.workspace;
      if (members.find(({ id }) => id === me)?.role !== 'assistant') return 'not-allowed';
      const found = item === null ? null : (held.items.get(item) ?? null);
      if (item !== null && found?.workspace !== workspace) return 'unknown-item';
      if (race.lost || item === null || found?.stage !== 'accepted' || found.conflict !== null) return [];
      return [{ item, type: 'moved', body: { move: 'start', from: 'accepted', to: 'working' } }];
    },
    timer: () => (race.lost ? undefined : after),
  });
  if (race.lost) return null;
  return told(recorded, { workspace, before: null, after });
}

/** Ends the timer: what it ran becomes entries. Nothing happens when none runs. */
export async function pauseTimer(store: Store, { now, zone }: Moment): Promise<TimerResult> {
  const running = await readTimer(store);
  if (running === null) return { ok: true, before: null, after: null, events: [] };
  return end(store, running, entriesOf(running, now, zone), now);
}

/** Ends a timer that was forgotten: it ran `minutes` from its beginning; 0: what it ran is thrown away. */
export async function settleTimer(
  store: Store,
  running: RunningTimer,
  minutes: number,
  { now, zone }: Moment,
): Promise<TimerResult> {
  const until = new Date(Date.parse(running.since) + Math.round(minutes * 60_000));
  return end(store, running, entriesOf(running, until, zone), now);
}

function entriesOf({ item, since, entry }: RunningTimer, until: Date, zone: string): NewEvent[] {
  return stretchesOf(since, until, zone).map(({ day, from, minutes }, i) => {
    const id = i === 0 ? entry : newEntryId();
    return { item: item ?? id, type: 'timed', body: { entry: id, words: { day, from, minutes, note: '' } } };
  });
}

/** Ends `running`, and only it: of two contexts that end it at once, one records what it ran. */
async function end(
  store: Store,
  running: RunningTimer,
  entries: NewEvent[],
  now: Date,
): Promise<TimerResult> {
  const isIt = (timer: RunningTimer | null) => timer?.entry === running.entry;
  const { workspace } = running;
  const recorded = await write(store, {
    workspace,
    items: [...new Set(entries.map(({ item }) => item))],
    now,
    plan: ({ timer }) => (isIt(timer) ? entries : []),
    timer: ({ timer }) => (isIt(timer) ? null : undefined),
  });
  if (!recorded.ok && recorded.reason === 'unknown-item') return drop(store, running);
  return told(recorded, { workspace, before: running, after: null });
}

/** The work it ran for is gone, and its workspace or item with it: there is nothing its time could be written to. */
async function drop(store: Store, running: RunningTimer): Promise<TimerResult> {
  const tx = store.transaction('timer', 'readwrite');
  if ((await tx.store.get(RUNNING))?.entry === running.entry) await tx.store.delete(RUNNING);
  await tx.done;
  announce({ settings: true });
  return { ok: true, before: running, after: null, events: [] };
}

function told(
  recorded: Recorded,
  done: Pick<Timed, 'before' | 'after'> & { workspace: string },
): TimerResult {
  if (!recorded.ok) return recorded;
  const { workspace, before, after } = done;
  announce({ settings: true });
  return { ok: true, before, after, events: [{ workspace, events: recorded.events }] };
}

/**
 * Takes back what was done with the timer: what ran before runs on as if nothing had happened, and what was recorded is
 * withdrawn. Refused with `not-undoable` when another timer runs by now.
 */
export async function undoTimer(
  store: Store,
  { before, after, events }: Timed,
  now: Date,
): Promise<Recorded | null> {
  const tx = store.transaction('timer', 'readwrite');
  const running = await tx.store.get(RUNNING);
  const isIt = (running?.entry ?? null) === (after?.entry ?? null);
  // First the timer: should this end here, an entry stands too much, and none is lost.
  if (isIt && before !== null) await tx.store.put(before, RUNNING);
  else if (isIt) await tx.store.delete(RUNNING);
  await tx.done;
  if (!isIt) return { ok: false, reason: 'not-undoable' };
  let last: Recorded | null = null;
  for (const own of events.toReversed()) {
    if (own.events.length === 0) continue;
    last = await undo(store, own.workspace, own.events, now);
    if (!last.ok) break;
  }
  announce({ settings: true });
  return last;
}
