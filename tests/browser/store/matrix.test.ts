import { describe, expect, test } from 'vitest';
import { dueFrom } from '@/utils/delegation/due';
import { scopeOf, scopeOfAll } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem, editItem, moveItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { readMatrix } from '@/utils/store/matrix';
import { settleSuggestion } from '@/utils/store/suggestions';
import { readCoach, readWorth } from '@/utils/store/worth';
import { currentWorkspace } from '@/utils/store/workspaces';
import type { Store } from '@/utils/store/open';
import { captureOf, freshStore, START } from './support';

const ZONE = 'Europe/Tallinn';
const DAY = 24 * 60 * 60 * 1000;
const day = (days: number) => new Date(START.getTime() + days * DAY).toISOString().slice(0, 10);

async function captured(store: Store, key: string): Promise<string> {
  return (await captureItem(store, captureOf(key), { now: START })).item;
}

describe('the matrix reads', () => {
  test('what is due in the span and what has no date, of the open ones alone', async () => {
    const store = await freshStore();
    const scope = scopeOf(await currentWorkspace(store));
    const dated = async (key: string, days: number | null) => {
      const id = await captured(store, key);
      if (days !== null) await editItem(store, id, { due: dueFrom(day(days), null, ZONE) }, START);
      return id;
    };
    const [late, far, none] = [await dated('late', -3), await dated('far', 40), await dated('none', null)];
    const done = await dated('done', 0);
    await moveItem(store, done, 'finish', { now: START });
    const read = async (span: 'week' | 'next' | 'all') =>
      (await readMatrix(store, scope, span, ZONE, START)).rows.map(({ id }) => id).sort();
    expect(await read('week')).toEqual([late, none].sort());
    expect(await read('next')).toEqual([none]);
    expect(await read('all')).toEqual([late, far, none].sort());
    expect(await readMatrix(store, scopeOfAll([]), 'all', ZONE, START)).toEqual({ rows: [], cut: false });
  });
});

describe('worth delegating', () => {
  test('names what fits an area, until it was answered', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const id = await captured(store, 'room');
    await editItem(store, id, { title: 'Booking a room' }, START);
    const worth = async () =>
      (await readWorth(store, await currentWorkspace(store), START)).map(({ row }) => row.id);
    expect(await worth()).toEqual([]);
    await editAgreement(store, workspace, { areas: { a: { name: 'Bookings' } } }, START);
    expect(await worth()).toEqual([id]);
    await settleSuggestion(store, workspace, 'worth', id, 'dismissed', START);
    expect(await worth()).toEqual([]);
  });

  test('the coach judges by what was done', async () => {
    const store = await freshStore();
    const workspace = await currentWorkspace(store);
    const { facts: before } = await readCoach(store, workspace, START);
    expect(before).toMatchObject({ handedOver: 0, areas: 0, procedures: 0, call: false });
    await handOver(store, await captured(store, 'first'), { channel: 'copy', now: START });
    await settleSuggestion(store, workspace.id, 'coach', 'area', 'dismissed', START);
    const { facts, answered } = await readCoach(store, workspace, START);
    expect(facts).toMatchObject({ handedOver: 1, done: 0 });
    expect([...answered]).toEqual([['area', START.toISOString()]]);
  });
});
