/**
 * The timer: at most one runs in an installation, and what it ran is never lost. It is one record with the instant it
 * began at, so that nothing counts along, and no killed worker, restart or sleep takes anything from it.
 */
import type { Item } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import { undo } from './commands';
import { announce } from './live';
import type { Store } from './open';
import { write, type Recorded, type RefusalReason } from './record';
import { RUNNING } from './record-timer';
import type { RunningTimer } from './schema';
import {
  endTimer,
  entriesOf,
  replaceTimer,
  told,
  type Moment,
  type Timed,
  type TimerResult,
} from './timer-end';
import { newEntryId } from './times';

export type { Moment, Timed, TimerResult } from './timer-end';

/** Nobody waits longer for the database; ms. */
const WAITED_MS = 60_000;

/** What a timer can run for; `item` null: for nothing in particular. */
export interface Task {
  workspace: string;
  item: string | null;
}

/** The timer that runs in this installation, or null. */
export async function readTimer(store: Store): Promise<RunningTimer | null> {
  return (await store.get('timer', RUNNING)) ?? null;
}

/**
 * Starts the timer for `task`; one that runs becomes entries first. Accepted work is in hand from then on. Refused with
 * `not-allowed` where the user is not the assistant, with `unknown-item` where there is no such item: then all stays as it is.
 */
export async function startTimer(store: Store, task: Task, { now, zone }: Moment): Promise<TimerResult> {
  const refused = await refusalIn(store, task);
  if (refused !== null) return { ok: false, reason: refused };
  const events: Timed['events'] = [];
  let before: RunningTimer | null = null;
  for (;;) {
    const running = await readTimer(store);
    if (running !== null && isSame(running, task)) return { ok: true, before, after: running, events };
    const begins = running === null ? now : notBefore(now, running.since);
    const next = { ...task, entry: newEntryId(), since: begins.toISOString() };
    if (running !== null) {
      // The next one runs from that write on: another context never finds that nothing runs, and no time counts twice.
      const ended = await endTimer(store, running, { entries: entriesOf(running, begins, zone), next, now });
      if (!ended.ok) return ended;
      if (ended.after?.entry !== next.entry) continue;
      before = running;
      events.push(...ended.events);
    }
    const started = await begin(store, next, running !== null, now);
    if (started === null) continue;
    return started.ok ? { ...started, before, events: [...events, ...started.events] } : started;
  }
}

/** Who waited for the database while another context started a timer begins where that one did. */
function notBefore(now: Date, since: string): Date {
  const ahead = Date.parse(since) - now.getTime();
  // What began much later began by a clock that was set back since.
  return ahead > 0 && ahead < WAITED_MS ? new Date(since) : now;
}

function isSame(running: RunningTimer, task: Task): boolean {
  return running.workspace === task.workspace && running.item === task.item;
}

async function refusalIn(store: Store, task: Task): Promise<RefusalReason | null> {
  const [workspace, found] = await Promise.all([
    store.get('workspaces', task.workspace),
    task.item === null ? undefined : store.get('items', task.item),
  ]);
  return workspace === undefined ? 'unknown-item' : refusalOf(task, workspace, found);
}

function refusalOf(task: Task, { me, members }: Workspace, found: Item | undefined): RefusalReason | null {
  if (members.find(({ id }) => id === me)?.role !== 'assistant') return 'not-allowed';
  return task.item !== null && found?.workspace !== task.workspace ? 'unknown-item' : null;
}

/** Lets `next` run, unless it does already, and puts its work in hand; null: something else runs. */
async function begin(
  store: Store,
  next: RunningTimer,
  runs: boolean,
  now: Date,
): Promise<TimerResult | null> {
  const { workspace, item } = next;
  const race = { lost: false };
  const recorded = await write(store, {
    workspace,
    items: item === null ? [] : [item],
    now,
    plan: (held) => {
      race.lost = held.timer?.entry !== (runs ? next.entry : undefined);
      const found = (item === null ? null : held.items.get(item)) ?? undefined;
      const refused = refusalOf(next, held.workspace, found);
      if (refused !== null) return refused;
      if (race.lost || item === null || found?.stage !== 'accepted' || found.conflict !== null) return [];
      return [{ item, type: 'moved', body: { move: 'start', from: 'accepted', to: 'working' } }];
    },
    timer: () => (race.lost ? undefined : next),
  });
  if (race.lost) return null;
  // Its work went in this moment.
  if (!recorded.ok && runs) await replaceTimer(store, next, null);
  return told(recorded, { workspace, before: null, after: next });
}

/** Ends the timer: what it ran becomes entries. Nothing happens when none runs. */
export async function pauseTimer(store: Store, { now, zone }: Moment): Promise<TimerResult> {
  const running = await readTimer(store);
  if (running === null) return { ok: true, before: null, after: null, events: [] };
  return endTimer(store, running, { entries: entriesOf(running, now, zone), next: null, now });
}

/** Ends a timer that was forgotten: it ran `minutes` from its beginning; 0: what it ran is thrown away. */
export async function settleTimer(
  store: Store,
  running: RunningTimer,
  minutes: number,
  { now, zone }: Moment,
): Promise<TimerResult> {
  const until = new Date(Date.parse(running.since) + Math.round(minutes * 60_000));
  return endTimer(store, running, { entries: entriesOf(running, until, zone), next: null, now });
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
