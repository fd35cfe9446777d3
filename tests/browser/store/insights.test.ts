import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEWEST } from '@/utils/delegation/insight-figures';
import { outcomeOf, unpackOutcome } from '@/utils/delegation/outcome';
import { scopeOf, scopeOfAll } from '@/utils/delegation/workspace';
import { editItem, moveItem, newItem, undo } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { readFigures } from '@/utils/store/figures';
import { prepareInsights, readInsights } from '@/utils/store/insights';
import type { Store } from '@/utils/store/open';
import { readOutcomes } from '@/utils/store/outcomes';
import { saveSettings } from '@/utils/store/settings';
import { recordSpent } from '@/utils/store/spent';
import { newEntryId, writeTime } from '@/utils/store/times';
import { allWorkspaces, createWorkspace, currentWorkspace, saveLook } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, freshStore, itemIn, pair, scopeNow, send, START } from './support';

const DAY = 24 * 60;
const NOW = after(40 * DAY);

/** An item handed over so many minutes after the start. */
async function handed(store: Store, title: string, minutes: number): Promise<string> {
  const { item } = await newItem(store, title, after(minutes));
  await handOver(store, item, { now: after(minutes) });
  return item;
}

/** What the gathered records say, beside what the items themselves say. */
async function expectRight(store: Store): Promise<void> {
  const held = await readOutcomes(store, await scopeNow(store), '2026-01-31', '2026-05-01');
  const items = (await store.getAll('items')).flatMap((item) => {
    const said = unpackOutcome(outcomeOf(item)?.packed ?? '');
    return said !== null && 'item' in said ? [said.item] : [];
  });
  const text = (all: readonly object[]): string[] => all.map((one) => JSON.stringify(one)).sort();
  expect(text(held.flatMap((one) => one.items))).toEqual(text(items));
  await checkConsistent(store);
}

describe('the lines of a month, gathered', () => {
  test('are always those of the items, whatever changes between two readings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.boolean()), { minLength: 4, maxLength: 12 }),
        async (acts) => {
          const store = await freshStore();
          const ids = [await handed(store, 'a', 0), await handed(store, 'b', 35 * DAY)];
          const { item: kept } = await newItem(store, 'c', after(1));
          ids.push(kept);
          let minutes = 36 * DAY;
          for (const [act, which, read] of acts) {
            const id = ids[which % ids.length] ?? '';
            const now = after((minutes += 60));
            if (read) await readOutcomes(store, await scopeNow(store), '2026-03-01', '2026-04-20');
            if (act === 0) await editItem(store, id, { area: `a_${minutes}` }, now);
            else if (act === 1) await moveItem(store, id, 'finish', { now });
            else if (act === 2) await recordSpent(store, id, { on: 'brief', seconds: 60 }, now);
            else if (act === 3) ids.push(await handed(store, 'd', minutes));
            else {
              const moved = await handOver(store, id, { now });
              const { id: workspace } = await currentWorkspace(store);
              if (moved.ok && read) await undo(store, workspace, moved.events, now);
            }
          }
          await expectRight(store);
        },
      ),
      { numRuns: 8, seed: 6 },
    );
  });

  test('are gathered ahead but for the last months, and right after a change of an old one', async () => {
    const store = await freshStore();
    const scope = await scopeNow(store);
    const [old] = [await handed(store, 'old', 0), await handed(store, 'new', 90 * DAY)];
    const now = after(100 * DAY);
    const gathered = async () =>
      (await store.getAllKeys('outcomes')).flatMap(([, day, item]) => (item === '' ? [day] : []));
    const read = async () => (await readInsights(store, scope, 'year', now, 'UTC')).load.of;
    await prepareInsights(store, scope, now);
    const ahead = await gathered();
    expect([ahead.length, ahead.at(-1)]).toEqual([11, '2026-04']);
    expect(await read()).toBe(2);
    await recordSpent(store, old, { on: 'brief', seconds: 60 }, now);
    expect(await gathered()).not.toContain('2026-03');
    await prepareInsights(store, scope, now);
    expect(await gathered()).toContain('2026-03');
    await expectRight(store);
  });

  test('know time without an item, its change and its end', async () => {
    const { client, assistant } = await pair();
    const scope = await scopeNow(client);
    const { id: workspace } = await currentWorkspace(assistant);
    const entry = newEntryId();
    const log = async (day: string | null, minutes: number, now: Date): Promise<void> => {
      const words = day === null ? null : { day, minutes, from: null, note: 'Calls' };
      await writeTime(assistant, { workspace, item: null, entry, words, now });
      await send(assistant, client, now);
    };
    const read = async () => (await readOutcomes(client, scope, '2026-03-01', '2026-04-30'))[0]?.times;
    await log('2026-03-05', 20, after(3 * DAY));
    expect(await read()).toEqual([{ day: '2026-03-05', minutes: 20 }]);
    await log('2026-04-01', 35, after(4 * DAY));
    expect(await read()).toEqual([{ day: '2026-04-01', minutes: 35 }]);
    await checkConsistent(client);
    await log(null, 0, after(5 * DAY));
    expect(await read()).toEqual([]);
    await checkConsistent(client);
  });
});

describe('time spent on explaining', () => {
  test('adds up on the client’s side, and never reaches the assistant', async () => {
    const { client, assistant } = await pair();
    const id = await handed(client, 'Flights', 1);
    await recordSpent(client, id, { on: 'brief', seconds: 90 }, after(2));
    await recordSpent(client, id, { on: 'answer', seconds: 20 }, after(3));
    await send(client, assistant, after(4));
    expect((await itemIn(client, id, NOW)).spent).toBe(110);
    expect((await itemIn(assistant, id, NOW)).spent).toBe(0);
    expect(await recordSpent(assistant, id, { on: 'brief', seconds: 90 }, after(5))).toMatchObject({
      ok: true,
      events: [],
    });
    expect(await recordSpent(client, 'i_none', { on: 'brief', seconds: 9 }, after(6))).toMatchObject({
      ok: false,
    });
  });

  test('does not stand in the way of undo', async () => {
    const store = await freshStore();
    const { item } = await newItem(store, 'Flights', after(0));
    const out = await handOver(store, item, { now: after(1) });
    await recordSpent(store, item, { on: 'brief', seconds: 90 }, after(2));
    const { id } = await currentWorkspace(store);
    expect(await undo(store, id, out.ok ? out.events : [], after(3))).toMatchObject({ ok: true });
    expect(await itemIn(store, item, NOW)).toMatchObject({ stage: 'inbox', spent: 90 });
  });
});

describe('what Insights reads', () => {
  test('is of the workspaces in scope alone, and of none that is walled off', async () => {
    const store = await freshStore();
    const first = await currentWorkspace(store);
    for (let i = 0; i < FEWEST; i += 1) await handed(store, `first ${i}`, i);
    const second = await createWorkspace(store, 'client', { name: 'Jan', email: '' }, START);
    await saveSettings(store, { workspace: second.id });
    for (let i = 0; i < FEWEST + 2; i += 1) await handed(store, `second ${i}`, i);
    const read = async (scope: ReturnType<typeof scopeOf>) =>
      (await readInsights(store, scope, 'quarter', NOW, 'UTC')).items;
    expect(await read(scopeOf(first))).toBe(FEWEST);
    expect(await read(scopeOf(second))).toBe(FEWEST + 2);
    expect(await read(scopeOfAll(await allWorkspaces(store)))).toBe(2 * FEWEST + 2);
    await saveLook(store, second.id, { walled: true });
    expect(await read(scopeOfAll(await allWorkspaces(store)))).toBe(FEWEST);
  });

  test('begins and ends in the reader’s zone', async () => {
    const store = await freshStore();
    // Monday, 9 March 2026, 3:00 in Auckland, and Sunday still in UTC.
    const monday = new Date('2026-03-08T14:00:00Z');
    const { item } = await newItem(store, 'Flights', monday);
    await handOver(store, item, { now: monday });
    const itemsOf = async (now: string, zone: string) =>
      (await readInsights(store, await scopeNow(store), 'weeks', new Date(now), zone)).items;
    expect(await itemsOf('2026-04-04T00:00:00Z', 'Pacific/Auckland')).toBe(1);
    expect(await itemsOf('2026-04-04T00:00:00Z', 'UTC')).toBe(0);
    expect(await itemsOf('2026-03-08T15:00:00Z', 'Pacific/Auckland')).toBe(1);
  });

  test('of a week is what was done in it, with the same figures', async () => {
    const { client, assistant } = await pair();
    const { id: workspace } = await currentWorkspace(assistant);
    for (let i = 0; i < FEWEST + 1; i += 1) {
      const id = await handed(client, `item ${i}`, i);
      const words = { day: '2026-03-03', minutes: 30, from: null, note: '' };
      await send(client, assistant, after(10));
      await moveItem(assistant, id, 'accept', { now: after(20), note: 'Yes' });
      await writeTime(assistant, { workspace, item: id, entry: newEntryId(), words, now: after(30) });
      await moveItem(assistant, id, 'deliver', { now: after(40), note: 'Here' });
      await send(assistant, client, after(50));
      await recordSpent(client, id, { on: 'review', seconds: 60 }, after(55));
      // The first was done long before the week.
      await moveItem(client, id, 'finish', { now: after(i === 0 ? 60 : 20 * DAY) });
    }
    const entry = newEntryId();
    const words = { day: '2026-03-22', minutes: 7, from: null, note: '' };
    await writeTime(assistant, { workspace, item: null, entry, words, now: after(20 * DAY) });
    await send(assistant, client, after(20 * DAY + 1));
    const week = { since: after(18 * DAY).toISOString(), from: '2026-03-20', to: '2026-03-23' };
    const figures = await readFigures(client, await scopeNow(client), week, after(21 * DAY));
    expect(figures?.given).toEqual({
      of: FEWEST,
      value: { onItems: 30 * FEWEST, loose: 7, explained: FEWEST, back: 29 * FEWEST + 7 },
    });
    expect(figures?.right).toEqual({ of: FEWEST, value: FEWEST });
    expect(figures?.onTime).toEqual({ of: 0, value: null });
  });
});
