/** What must hold of a database at any moment, recomputed from its events alone. */
import { expect } from 'vitest';
import { fold } from '@/utils/delegation/fold';
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item, Role } from '@/utils/delegation/item';
import { foldKept, keptKind } from '@/utils/delegation/kept';
import { outcomeOf, outcomeOfTime } from '@/utils/delegation/outcome';
import { rowOf } from '@/utils/delegation/row';
import { count, emptyTally } from '@/utils/delegation/tally';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { joinsOf, loggedOf, marksOf } from '@/utils/store/marks';
import type { Store } from '@/utils/store/open';

/** Everything in the stores that {@link checkConsistent} compares. */
export interface Contents {
  events: ItemEvent[];
  items: unknown[];
}

/** Fails unless all that follows from the events is what they say, and sequences have no gap; gives what is held. */
export async function checkConsistent(store: Store): Promise<Contents> {
  const names = [
    'events',
    'items',
    'order',
    'wakes',
    'marks',
    'joins',
    'times',
    'outcomes',
    'procedures',
    'recurrences',
    'tally',
    'vectors',
    'workspaces',
  ] as const;
  const tx = store.transaction(names);
  const stores = await Promise.all([
    tx.objectStore('events').getAll(),
    tx.objectStore('items').getAll(),
    tx.objectStore('order').getAll(),
    tx.objectStore('wakes').getAll(),
    tx.objectStore('marks').getAll(),
    tx.objectStore('joins').getAll(),
    tx.objectStore('times').getAll(),
    tx.objectStore('outcomes').getAll(),
    tx.objectStore('procedures').getAll(),
    tx.objectStore('recurrences').getAll(),
    tx.objectStore('tally').getAll(),
    tx.objectStore('vectors').getAll(),
    tx.objectStore('workspaces').getAll(),
  ]);
  const [events, items, rows, wakes, marks, joins, times, outcomes, procedures, recurrences] = stores;
  const [, , , , , , , , , , tallies, vectors, workspaces] = stores;
  const byItem = groupBy(events, (event) => event.item);
  const held = new Map(workspaces.map((one) => [one.id, one]));
  const folded = [...byItem.values()].flatMap((own) => {
    const workspace = held.get(own[0]?.workspace ?? '');
    const stored = items.find((item) => item.id === own[0]?.item);
    const item = fold(own, new Date(0), workspace?.agreement);
    // What derives from the moment is as of the moment the item was stored: compared by the tests that are about time.
    const { signals, turns, asleep, nextChange } = stored ?? ({} as Partial<Item>);
    return item === null ? [] : [{ ...item, signals, turns, asleep, nextChange }];
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(items).toEqual(folded.sort(byId));
  const roleOf = (item: Item): Role => roleIn(held.get(item.workspace)!);
  expect([...rows].sort(byId)).toEqual(items.map((item) => rowOf(item, roleOf(item))));
  expect(wakes.map(({ at, item }) => `${item} ${at}`).sort()).toEqual(
    items.flatMap(({ id, nextChange }) => (nextChange === null ? [] : [`${id} ${nextChange}`])).sort(),
  );
  const text = (records: object[]): string[] => records.map((record) => JSON.stringify(record)).sort();
  expect(text(marks)).toEqual(text(items.flatMap((item) => marksOf(item))));
  expect(text(joins)).toEqual(text(items.flatMap((item) => joinsOf(item))));
  const kept = [...byItem].flatMap(([id, own]) => {
    const kind = keptKind(id);
    return kind === null ? [] : [{ workspace: own[0]?.workspace ?? '', ...foldKept(kind, own) }];
  });
  expect(text(times)).toEqual(
    text([
      ...items.flatMap((item) => loggedOf(item)),
      ...kept.flatMap(({ workspace, times: own }) => own.map((one) => ({ ...one, workspace, item: null }))),
    ]),
  );
  const lines = outcomes.filter(({ item }) => item !== '');
  expect(text(lines)).toEqual(
    text([
      ...items.flatMap((item) => outcomeOf(item) ?? []),
      ...kept.flatMap(({ workspace, times: own }) => own.map((one) => outcomeOfTime(workspace, one))),
    ]),
  );
  for (const { workspace, day, item, packed } of outcomes) {
    const gathered = lines.filter((line) => line.workspace === workspace && line.day.startsWith(day));
    if (item === '') expect(packed).toBe(gathered.map((line) => line.packed).join('\n'));
  }
  expect(text(procedures)).toEqual(text(kept.flatMap(({ procedure }) => procedure ?? [])));
  expect(text(recurrences)).toEqual(text(kept.flatMap(({ recurrence }) => recurrence ?? [])));
  for (const workspace of workspaces) {
    const { id } = workspace;
    const recount = emptyTally(id);
    for (const item of items) if (item.workspace === id) count(recount, item, roleIn(workspace), 1);
    const stored = tallies.find((tally) => tally.workspace === id) ?? emptyTally(id);
    expect({ ...stored, doneByHour: {} }).toEqual({ ...recount, doneByHour: {} });
    checkHours(stored.doneByHour, recount.doneByHour);
    const { agreement, heads } = foldAgreement(byItem.get(id) ?? []);
    expect(workspace).toMatchObject({ agreement, agreementHeads: heads });
  }
  checkGapless(events, vectors);
  checkLogs(events, workspaces);
  return { events, items };
}

/** Nothing of an item leaves the client's own log before it is handed over. */
function checkLogs(events: readonly ItemEvent[], workspaces: readonly Workspace[]): void {
  for (const { id, device, privateDevice } of workspaces) {
    const own = events.filter(
      (event) => event.workspace === id && [device, privateDevice].includes(event.device),
    );
    for (const { type, device: log, by } of own) {
      if (by.role === 'assistant' || type === 'agreed' || type === 'written') expect(log).toBe(device);
      else if (['enriched', 'spent', 'recurs'].includes(type)) expect(log).toBe(privateDevice);
    }
    const clocks = own.map(({ clock }) => clock);
    expect(new Set(clocks).size).toBe(clocks.length);
  }
}

/** Hours may be forgotten, which the tests of getTally look at; those that are there are right. */
function checkHours(stored: Record<string, number>, recount: Record<string, number>): void {
  for (const [hour, done] of Object.entries(stored)) expect(recount[hour]).toBe(done);
}

function checkGapless(events: ItemEvent[], vectors: { device: string; seq: number }[]): void {
  const held = groupBy(events, (event) => event.device);
  const known = vectors.filter(({ seq }) => seq > 0).map(({ device, seq }) => [device, seq]);
  expect(known.sort()).toEqual([...held].map(([device, own]) => [device, own.length]).sort());
  for (const own of held.values()) {
    expect(own.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(own.map((_, i) => i + 1));
  }
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
