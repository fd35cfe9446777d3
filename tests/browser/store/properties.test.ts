import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS, SECTIONS, sectionOf } from '@/utils/delegation/derive';
import type { Edit, EventId } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { STAGES, type Due, type Item, type Stage } from '@/utils/delegation/item';
import { MOVES, movesFrom, type MoveName } from '@/utils/delegation/moves';
import { rowOf } from '@/utils/delegation/row';
import { count, emptyTally, forgetDone, openCount } from '@/utils/delegation/tally';
import { importBackup } from '@/utils/store/backup';
import {
  captureItem,
  editItem,
  enrichItem,
  moveItem,
  noteItem,
  settleItem,
  undo,
} from '@/utils/store/commands';
import { catchUp } from '@/utils/store/due';
import type { Store } from '@/utils/store/open';
import { getEvents, getItem, getTally, listSection } from '@/utils/store/queries';
import type { Recorded } from '@/utils/store/record';
import { currentWorkspace } from '@/utils/store/workspaces';
import { assistantFile } from './assistant';
import { checkConsistent } from './consistency';
import { after, captureOf, connect, freshName, scopeNow } from './support';

type Step = { minutes: number } & (
  | { do: 'capture' | 'separate' | 'enrich' | 'note'; of: number }
  | { do: 'edit'; of: number; edit: Edit; due: number | null | undefined }
  | { do: 'move'; of: number; pick: number }
  | { do: 'force'; of: number; move: MoveName; to: Stage }
  | { do: 'settle'; of: number; to: Stage }
  | { do: 'answer'; of: number; pick: number; seen: number }
  | { do: 'undo'; back: number }
  | { do: 'catch up' }
);

const of = fc.nat(2);
const minutes = fc.oneof(fc.constant(0), fc.nat(90), fc.nat(3000));
const move = fc.constantFrom(...(Object.keys(MOVES) as MoveName[]));
const pick = fc.nat(20);
const stage = fc.constantFrom(...STAGES);
const edit: fc.Arbitrary<Edit> = fc.record(
  { title: fc.string({ maxLength: 4 }), goal: fc.string({ maxLength: 4 }), important: fc.boolean() },
  { requiredKeys: [] },
);
const due = fc.oneof(fc.constant(undefined), fc.constant(null), fc.integer({ min: -500, max: 4000 }));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('capture' as const), of, minutes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('separate', 'enrich', 'note'), of, minutes }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), of, edit, due, minutes }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('move' as const), of, pick, minutes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('force' as const), of, move, to: stage, minutes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settle' as const), of, to: stage, minutes }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('answer' as const), of, pick, seen: fc.nat(5), minutes }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(3), minutes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('catch up' as const), minutes }) },
);

/** Three items, two of them handed over with a deadline: where most of what can happen begins. */
const BEGINNING: Step[] = [0, 1, 2].flatMap((of): Step[] => [
  { do: 'capture', of, minutes: 0 },
  { do: 'edit', of, edit: {}, due: 1000 + of * 700, minutes: 1 },
  ...(of === 2 ? [] : [{ do: 'force', of, move: 'hand-over', to: 'asked', minutes: 0 } as const]),
]);

/** Carries out one step; commands that are refused are part of the history too. */
async function carryOut(
  store: Store,
  what: Step,
  items: string[],
  done: EventId[][],
  now: Date,
): Promise<void> {
  const { id } = await currentWorkspace(store);
  const keep = (recorded: Recorded | { events: EventId[] } | null): number =>
    done.push(recorded !== null && 'events' in recorded ? recorded.events : []);
  const item = 'of' in what ? (items[what.of] ?? 'i_none') : '';
  switch (what.do) {
    case 'capture':
    case 'separate': {
      const captured = await captureItem(store, captureOf(`k${what.of}`), {
        now,
        separate: what.do === 'separate',
      });
      items[what.of] = captured.item;
      return void keep(captured);
    }
    case 'enrich':
      return void keep(await enrichItem(store, item, captureOf(`k${what.of}`, { board: 'B' }), now));
    case 'note':
      return void keep(await noteItem(store, item, 'Note', now));
    case 'edit': {
      const date = what.due === undefined ? {} : { due: what.due === null ? null : dueAt(now, what.due) };
      return void keep(await editItem(store, item, { ...what.edit, ...date }, now));
    }
    case 'move': {
      const held = await getItem(store, await scopeNow(store), item, now);
      const moves = held === null ? [] : movesFrom(held.stage, 'client');
      const chosen = moves[what.pick % moves.length];
      if (chosen !== undefined) keep(await moveItem(store, item, chosen, { now }));
      return;
    }
    case 'force':
      return void keep(await moveItem(store, item, what.move, { now, to: what.to }));
    case 'settle':
      return void keep(await settleItem(store, item, what.to, now));
    case 'answer': {
      const file = await assistantFile(store, item, what.pick, what.seen, now);
      if (file !== null)
        expect(await importBackup(store, file, () => undefined, now)).toMatchObject({ ok: true });
      return;
    }
    case 'undo':
      return void keep(await undo(store, id, done[done.length - 1 - what.back] ?? [], now));
    case 'catch up':
      return catchUp(store, now);
  }
}

function dueAt(now: Date, offset: number): Due {
  const at = new Date(now.getTime() + offset * 60_000).toISOString();
  return { at, date: at.slice(0, 10), time: at.slice(11, 16), zone: 'UTC' };
}

/** Everything a view shows at `now`, against the same worked out from the events alone. */
async function checkViews(store: Store, now: Date): Promise<void> {
  const { id } = await currentWorkspace(store);
  const items: Item[] = [];
  for (const { id: item } of await store.getAll('items')) {
    const anew = fold(await getEvents(store, await scopeNow(store), item), now);
    expect(await getItem(store, await scopeNow(store), item, now)).toEqual(anew);
    if (anew !== null) items.push(anew);
  }
  const recount = emptyTally(id);
  for (const item of items) count(recount, item, 1);
  forgetDone(recount, now);
  expect(await getTally(store, await scopeNow(store), now)).toEqual(recount);
  expect(openCount(recount)).toBe(BUCKETS.reduce((sum, bucket) => sum + recount.buckets[bucket], 0));
  for (const section of SECTIONS) {
    const rows = items.filter((item) => sectionOf(item) === section).map(rowOf);
    const key = (row: { rank: string; id: string }): string => `${row.rank} ${row.id}`;
    rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(await listSection(store, await scopeNow(store), section, 100, now)).toEqual(rows);
  }
}

test('whatever happens, stored items, rows, wakes and counts are what the events say, now and later', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, minLength: 8 }), fc.nat(5000), async (steps, later) => {
      const store = await connect(freshName());
      const items: string[] = [];
      const done: EventId[][] = [];
      let time = 0;
      for (const one of [...BEGINNING, ...steps]) {
        time += one.minutes;
        await carryOut(store, one, items, done, after(time));
      }
      await checkConsistent(store);
      await checkViews(store, after(time));
      await checkViews(store, after(time + later));
      store.close();
    }),
    { numRuns: 60, endOnFailure: false },
  );
}, 120_000);
