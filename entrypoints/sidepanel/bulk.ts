/** What can be done with many items at once, and how: one write for each workspace, one Undo for all. */
import { byKey } from '@/components/today/by-key';
import type { NewEvent } from '@/utils/delegation/events';
import type { Item, Role, Stage } from '@/utils/delegation/item';
import { MOVES, mayMove, movesFrom, type MoveName } from '@/utils/delegation/moves';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import { write, type Held, type Recorded } from '@/utils/store/record';
import { snoozeItems, talkAbout } from '@/utils/store/talk';
import { failureWords, refusalWords } from './actions';
import { wakesAt } from './act-carry';
import { spaceOf, type Space } from './act-space';
import type { AppState } from './app-context';
import { bulkHandOver } from './send';

/** The moves that need no words of their own for each item, the way on first. */
const BULK_MOVES = [
  'take',
  'accept',
  'start',
  'finish',
  'deliver',
  'reopen',
  'drop',
] as const satisfies readonly MoveName[];

type BulkMove = (typeof BULK_MOVES)[number];

/** One thing to do with all rows picked. */
export type Verb =
  | { do: 'hand-over' }
  | { do: 'move'; move: BulkMove }
  | { do: 'sleep' }
  | { do: 'wake' }
  | { do: 'talk'; on: boolean };

/** What is done here; handing over has a way of its own. */
type Done = Exclude<Verb, { do: 'hand-over' }>;

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

function allows(row: Row, move: BulkMove, role: Role): boolean {
  // An improvement is taken into its area, not briefed: that is decided one by one.
  if (move === 'take' && row.improves !== null) return false;
  return row.sides.length === 0 && movesFrom(row.stage, role).includes(move);
}

/** The button of a verb. */
export function verbLabel(verb: Verb, role: Role): string {
  switch (verb.do) {
    case 'hand-over':
      return t.bulk.handOver;
    case 'sleep':
      return t.bulk.sleep;
    case 'wake':
      return t.bulk.wake;
    case 'talk':
      return verb.on ? t.bulk.talk : t.bulk.noTalk;
    case 'move':
      return t.bulk.move[verb.move][role];
  }
}

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
  verb: Done,
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
  move: BulkMove,
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

function targetOf(move: BulkMove, item: Item): Stage {
  if (move === 'reopen') return item.handedOver === null ? 'inbox' : 'working';
  return MOVES[move].to[0];
}

function say(app: AppState, verb: Done, results: { asked: number; recorded: Recorded }[]): boolean {
  const events = results.flatMap(({ recorded }) => (recorded.ok ? recorded.events : []));
  const asked = results.reduce((sum, one) => sum + one.asked, 0);
  const refused = results.map(({ recorded }) => recorded).find((recorded) => !recorded.ok);
  if (events.length === 0) {
    app.toast(refusalWords(refused?.ok === false ? refused.reason : 'not-allowed'));
    return false;
  }
  const left = asked - events.length;
  const rest = left > 0 ? [t.bulk.left({ count: left })] : [];
  app.toast([doneWords(verb, events.length), ...rest].join(' '), events);
  return true;
}

function doneWords(verb: Done, count: number): string {
  switch (verb.do) {
    case 'sleep':
      return t.bulk.slept({ count });
    case 'wake':
      return t.bulk.woken({ count });
    case 'talk':
      return verb.on ? t.bulk.talked({ count }) : t.bulk.notTalked({ count });
    case 'move':
      return t.bulk.moved[verb.move]({ count });
  }
}
