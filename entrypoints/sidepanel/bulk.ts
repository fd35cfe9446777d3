/** What can be done with many items at once, and how: one write for each workspace, one Undo for all. */
import { byKey } from '@/components/today/by-key';
import type { NewEvent } from '@/utils/delegation/events';
import type { Item, Role, Stage } from '@/utils/delegation/item';
import { MOVES, mayMove, movesFrom, type MoveName } from '@/utils/delegation/moves';
import type { Row } from '@/utils/delegation/row';
import { plural } from '@/utils/i18n/format';
import { write, type Held, type Recorded } from '@/utils/store/record';
import { snoozeItems, talkAbout } from '@/utils/store/talk';
import { failureWords, refusalWords } from './actions';
import { wakesAt } from './act-carry';
import { spaceOf, type Space } from './act-space';
import type { AppState } from './app-context';
import { bulkHandOver } from './send';

/** One thing to do with all rows picked. */
export type Verb =
  | { do: 'hand-over' }
  | { do: 'move'; move: MoveName }
  | { do: 'sleep' }
  | { do: 'wake' }
  | { do: 'talk'; on: boolean };

/** The moves that need no words of their own for each item, the way on first. */
const BULK_MOVES: readonly MoveName[] = ['take', 'accept', 'start', 'finish', 'deliver', 'reopen', 'drop'];

/** What every one of `rows` allows, the likeliest first; none without rows. */
export function verbsFor(rows: readonly Row[], roleOf: (row: Row) => Role): Verb[] {
  if (rows.length === 0) return [];
  const moves = BULK_MOVES.filter((move) => rows.every((row) => allows(row, move, roleOf(row))));
  const handOver = rows.every((row) => row.stage === 'inbox' && roleOf(row) === 'client');
  const open = rows.every(({ stage }) => stage !== 'done' && stage !== 'dropped');
  const asleep = rows.every((row) => row.asleep.includes(roleOf(row)));
  const ways = moves.filter((move) => move !== 'drop').map((move): Verb => ({ do: 'move', move }));
  // What nobody else has seen yet is nothing to talk about.
  const shared = rows.every(({ stage }) => stage !== 'inbox');
  const rest: Verb[] = [
    ...(open ? [{ do: asleep ? 'wake' : 'sleep' } as const] : []),
    ...(open && shared ? [{ do: 'talk', on: !rows.every(({ talk }) => talk) } as const] : []),
  ];
  return [
    ...(handOver ? [{ do: 'hand-over' } as const] : []),
    ...ways,
    ...rest,
    ...(moves.includes('drop') ? [{ do: 'move', move: 'drop' } as const] : []),
  ];
}

function allows(row: Row, move: MoveName, role: Role): boolean {
  // An improvement is taken into its area, not briefed: that is decided one by one.
  if (move === 'take' && row.improves !== null) return false;
  return row.sides.length === 0 && movesFrom(row.stage, role).includes(move);
}

/** The button of a verb. */
export function verbLabel(verb: Verb, role: Role): string {
  switch (verb.do) {
    case 'hand-over':
      return 'Hand over…';
    case 'sleep':
      return 'Until tomorrow';
    case 'wake':
      return 'Take up again';
    case 'talk':
      return verb.on ? 'Talk about it' : 'Off the agenda';
    case 'move':
      return MOVE_LABELS[verb.move][role];
  }
}

const MOVE_LABELS: Record<MoveName, Record<Role, string>> = {
  take: { client: 'Yes, go on', assistant: 'Take' },
  'hand-over': { client: 'Hand over…', assistant: 'Hand over…' },
  accept: { client: 'Accepted', assistant: 'Accept' },
  decline: { client: 'Declined', assistant: 'Decline' },
  start: { client: 'Started', assistant: 'Start' },
  deliver: { client: 'Delivered', assistant: 'Deliver' },
  finish: { client: 'Done', assistant: 'Done' },
  'send-back': { client: 'Send back', assistant: 'Send back' },
  drop: { client: 'Drop', assistant: 'Drop' },
  reopen: { client: 'Reopen', assistant: 'Reopen' },
};

/** Does `verb` to all `rows` and says so with one Undo; whether anything was done. */
export async function doToAll(app: AppState, rows: readonly Row[], verb: Verb): Promise<boolean> {
  if (verb.do === 'hand-over') {
    await bulkHandOver(
      app,
      rows.map(({ id }) => id),
    );
    return true;
  }
  const now = new Date();
  const byWorkspace = byKey(rows, ({ workspace }) => workspace);
  const results: { asked: number; recorded: Recorded }[] = [];
  try {
    for (const [workspace, own] of byWorkspace) {
      const ids = own.map(({ id }) => id);
      results.push({ asked: ids.length, recorded: await writeAll(app, workspace, ids, verb, now) });
    }
  } catch (error) {
    app.toast(failureWords(error));
    return false;
  }
  return say(app, verb, results);
}

function writeAll(
  app: AppState,
  workspace: string,
  ids: readonly string[],
  verb: Exclude<Verb, { do: 'hand-over' }>,
  now: Date,
): Promise<Recorded> {
  const space = spaceOf(app, { workspace });
  switch (verb.do) {
    case 'sleep':
      return snoozeItems(app.store, ids, wakesAt({ space, now, zone: app.clock.zone }).toISOString(), now);
    case 'wake':
      return snoozeItems(app.store, ids, null, now);
    case 'talk':
      return talkAbout(app.store, ids, verb.on, now);
    case 'move':
      return moveAll(app, space, ids, verb.move, now);
  }
}

/** Moves those that still allow it: one that has moved on meanwhile does not hold up the rest. */
function moveAll(
  app: AppState,
  { workspace, role }: Space,
  items: readonly string[],
  move: MoveName,
  now: Date,
): Promise<Recorded> {
  const moved = (item: Item | null | undefined): NewEvent[] => {
    if (item === null || item === undefined || item.conflict !== null) return [];
    const to = targetOf(move, item);
    if (!mayMove(move, item.stage, to, role)) return [];
    return [{ item: item.id, type: 'moved', body: { move, from: item.stage, to } }];
  };
  const plan = (held: Held): NewEvent[] => items.flatMap((id) => moved(held.items.get(id)));
  return write(app.store, { workspace: workspace.id, items, now, plan });
}

function targetOf(move: MoveName, item: Item): Stage {
  if (move === 'reopen') return item.handedOver === null ? 'inbox' : 'working';
  return MOVES[move].to[0];
}

function say(app: AppState, verb: Verb, results: { asked: number; recorded: Recorded }[]): boolean {
  const events = results.flatMap(({ recorded }) => (recorded.ok ? recorded.events : []));
  const asked = results.reduce((sum, one) => sum + one.asked, 0);
  const refused = results.map(({ recorded }) => recorded).find((recorded) => !recorded.ok);
  if (events.length === 0) {
    app.toast(refusalWords(refused?.ok === false ? refused.reason : 'not-allowed'));
    return false;
  }
  const left = asked - events.length;
  const rest = left > 0 ? ` ${plural(left, { one: 'item', other: 'items' })} had moved on.` : '';
  app.toast(`${plural(events.length, { one: 'item', other: 'items' })} ${doneWord(verb)}.${rest}`, events);
  return true;
}

const MOVED: Record<MoveName, string> = {
  take: 'to brief',
  'hand-over': 'handed over',
  accept: 'accepted',
  decline: 'declined',
  start: 'begun',
  deliver: 'delivered',
  finish: 'done',
  'send-back': 'sent back',
  drop: 'dropped',
  reopen: 'reopened',
};

function doneWord(verb: Verb): string {
  switch (verb.do) {
    case 'hand-over':
      return 'handed over';
    case 'sleep':
      return 'set aside until tomorrow';
    case 'wake':
      return 'taken up again';
    case 'talk':
      return verb.on ? 'on the next call’s agenda' : 'off the agenda';
    case 'move':
      return MOVED[verb.move];
  }
}
