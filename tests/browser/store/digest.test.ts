import { describe, expect, test } from 'vitest';
import type { Due } from '@/utils/delegation/item';
import { editItem, moveItem, newItem, noteItem } from '@/utils/store/commands';
import { listDated } from '@/utils/store/dated';
import { readDigest } from '@/utils/store/digest';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { snoozeItems } from '@/utils/store/talk';
import { currentWorkspace } from '@/utils/store/workspaces';
import { after, freshStore, pair, scopeNow, send, START } from './support';

const DAY = 24 * 60;
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

/** A deadline so many minutes after the start. */
function due(minutes: number): Due {
  const at = after(minutes).toISOString();
  return { at, date: at.slice(0, 10), time: at.slice(11, 16), zone: 'UTC' };
}

async function item(store: Store, title: string, by: number | null): Promise<string> {
  const made = await newItem(store, title, START);
  if (by !== null) await editItem(store, made.item, { due: due(by) }, START);
  return made.item;
}

describe('what a digest is made of', () => {
  test('is what was done in the span, and dated before its end; all of it by the order of the lists', async () => {
    const store = await freshStore();
    for (const [title, day] of [
      ['before', 1],
      ['first', 4],
      ['last', 9],
    ] as const) {
      const id = await item(store, title, null);
      await moveItem(store, id, 'finish', { now: after(day * DAY) });
    }
    const now = after(10 * DAY);
    await item(store, 'late', 9 * DAY);
    await item(store, 'soon', 11 * DAY);
    await item(store, 'far', 60 * DAY);
    await item(store, 'undated', null);
    const facts = await readDigest(store, await scopeNow(store), 'week', now, 'UTC');
    expect(titles(facts.done)).toEqual(['last', 'first']);
    expect(facts.doneCount).toBe(2);
    expect(titles(facts.dated)).toEqual(['late', 'soon']);
    expect(facts.cut).toBe(false);
  });

  test('never reads more than a few of a list, and what has passed does not hide what comes', async () => {
    const store = await freshStore();
    for (let i = 0; i < 60; i += 1) await item(store, `late ${i}`, i);
    await item(store, 'soon', 2 * DAY);
    const facts = await readDigest(store, await scopeNow(store), 'day', after(DAY), 'UTC');
    expect(facts.cut).toBe(true);
    expect(facts.dated.length).toBeLessThan(60);
    expect(titles(facts.dated)).toContain('soon');
  });

  test('has what the other side wrote since yesterday, and nothing older', async () => {
    const { client, assistant } = await pair();
    const id = await item(client, 'Flights', null);
    await handOver(client, id, { now: after(1) });
    await send(client, assistant, after(2));
    await noteItem(assistant, id, 'old', after(3));
    await moveItem(assistant, id, 'accept', { now: after(5 * DAY), note: 'Yes' });
    await moveItem(assistant, id, 'deliver', { now: after(5 * DAY + 1), note: 'Here' });
    await send(assistant, client, after(5 * DAY + 2));
    await noteItem(client, id, 'mine', after(5 * DAY + 3));
    const read = async (day: number) =>
      (await readDigest(client, await scopeNow(client), 'day', after(day * DAY + 60), 'UTC')).came;
    expect((await read(5)).map(({ kinds, row }) => [row.title, ...kinds])).toEqual([
      ['Flights', 'accepted', 'delivered'],
    ]);
    expect(await read(7)).toEqual([]);
  });
});

test('what goes into a calendar has a date and something left to do, set aside or not', async () => {
  const store = await freshStore();
  await item(store, 'open', DAY);
  await item(store, 'undated', null);
  const aside = await item(store, 'aside', 2 * DAY);
  await snoozeItems(store, [aside], after(DAY).toISOString(), START);
  const delivered = await item(store, 'delivered', DAY);
  await handOver(store, delivered, { now: START });
  await moveItem(store, delivered, 'deliver', { now: after(1), note: '' });
  const dated = await listDated(store, await currentWorkspace(store), after(10));
  expect(dated.map(({ row, due: { at } }) => [row.title, at])).toEqual([
    ['open', after(DAY).toISOString()],
    ['aside', after(2 * DAY).toISOString()],
  ]);
});
