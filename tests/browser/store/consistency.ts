/** What must hold of a database at any moment, recomputed from its events alone. */
import { expect } from 'vitest';
import { fold } from '@/utils/delegation/fold';
import type { ItemEvent } from '@/utils/delegation/events';
import { rowOf } from '@/utils/delegation/row';
import { count, emptyTally } from '@/utils/delegation/tally';
import type { Store } from '@/utils/store/open';

/** Everything in the stores that {@link checkConsistent} compares. */
export interface Contents {
  events: ItemEvent[];
  items: unknown[];
}

/** Fails unless items, rows, wakes and counts are what the events say, and sequences have no gap; gives what is held. */
export async function checkConsistent(store: Store): Promise<Contents> {
  const tx = store.transaction(['events', 'items', 'order', 'wakes', 'tally', 'vectors', 'workspaces']);
  const [events, items, rows, wakes, tallies, vectors, workspaces] = await Promise.all([
    tx.objectStore('events').getAll(),
    tx.objectStore('items').getAll(),
    tx.objectStore('order').getAll(),
    tx.objectStore('wakes').getAll(),
    tx.objectStore('tally').getAll(),
    tx.objectStore('vectors').getAll(),
    tx.objectStore('workspaces').getAll(),
  ]);
  const byItem = groupBy(events, (event) => event.item);
  const folded = [...byItem.values()].flatMap((own) => {
    const stored = items.find((item) => item.id === own[0]?.item);
    // Signals are as of the moment the item was stored: compared apart, by the tests that are about time.
    const item = fold(own, new Date(0));
    return item === null ? [] : [{ ...item, signals: stored?.signals, nextChange: stored?.nextChange }];
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(items).toEqual(folded.sort(byId));
  expect([...rows].sort(byId)).toEqual(items.map(rowOf));
  expect(wakes.map(({ at, item }) => `${item} ${at}`).sort()).toEqual(
    items.flatMap(({ id, nextChange }) => (nextChange === null ? [] : [`${id} ${nextChange}`])).sort(),
  );
  for (const { id } of workspaces) {
    const recount = emptyTally(id);
    for (const item of items) if (item.workspace === id) count(recount, item, 1);
    const stored = tallies.find((tally) => tally.workspace === id) ?? emptyTally(id);
    expect({ ...stored, doneByHour: {} }).toEqual({ ...recount, doneByHour: {} });
    checkHours(stored.doneByHour, recount.doneByHour);
  }
  checkGapless(events, vectors);
  return { events, items };
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
