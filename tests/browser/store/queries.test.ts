import { describe, expect, test } from 'vitest';
import type { Due } from '@/utils/delegation/item';
import { DONE_KEPT_MS, doneSince } from '@/utils/delegation/tally';
import { captureItem, editItem, moveItem, newItem } from '@/utils/store/commands';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { catchUp, nextWake } from '@/utils/store/due';
import type { Store } from '@/utils/store/open';
import { findBySource, getItem, getTally, listSection, nextUp } from '@/utils/store/queries';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, captureOf, freshStore, scopeNow, START } from './support';

const DAY = 24 * 60;

function dueAt(minutes: number): Due {
  const at = after(minutes).toISOString();
  return { at, date: at.slice(0, 10), time: at.slice(11, 16), zone: 'UTC' };
}

/** An item that was handed over and is due at `due` minutes; null: never. */
async function asked(store: Store, title: string, due: number | null): Promise<string> {
  const { item } = await newItem(store, title, START);
  if (due !== null) await editItem(store, item, { due: dueAt(due) }, START);
  await moveItem(store, item, 'hand-over', { now: START });
  return item;
}

describe('lists', () => {
  test('show the first of a section by deadline, then the oldest', async () => {
    const store = await freshStore();
    for (const [title, due] of [['c', null], ['b', 9 * DAY], ['a', 5 * DAY], ['d', null]] as const) {
      await asked(store, title, due);
    } // prettier-ignore
    const titles = async (limit: number) =>
      (await listSection(store, await scopeNow(store), 'with', limit, START)).map(({ title }) => title);
    expect((await titles(10)).slice(0, 2)).toEqual(['a', 'b']);
    expect((await titles(10)).slice(2).sort()).toEqual(['c', 'd']);
    expect(await titles(1)).toEqual(['a']);
    expect(await listSection(store, [{ id: 'w_other', role: 'client' }], 'with', 10, START)).toEqual([]);
  });

  test('nextUp: what needs the user, what is late, then by deadline', async () => {
    const store = await freshStore();
    await newItem(store, 'to brief', START);
    await asked(store, 'later', 9 * DAY);
    await asked(store, 'late', 1);
    const brief = await newItem(store, 'to brief, with a date', START);
    await editItem(store, brief.item, { due: dueAt(5 * DAY) }, START);
    const delivered = await asked(store, 'delivered', null);
    await moveItem(store, delivered, 'deliver', { now: START });
    const rows = await nextUp(store, await scopeNow(store), 4, after(2));
    expect(rows.map(({ title }) => title)).toEqual(['delivered', 'late', 'to brief, with a date', 'later']);
  });
});

describe('what comes due by time alone', () => {
  test('is right in every view before anything is written, and stays so after catching up', async () => {
    const store = await freshStore();
    const item = await asked(store, 'Flights', 3 * DAY);
    await captureItem(store, captureOf('k'), { now: START });
    const moments = [
      [0, [], 'hand'],
      [2 * DAY, ['at-risk'], 'at-risk'],
      [3 * DAY, ['late'], 'late'],
    ] as const;
    for (const caught of [false, true]) {
      for (const [minutes, signals, bucket] of moments) {
        const now = after(minutes);
        if (caught) await catchUp(store, now);
        expect((await getItem(store, await scopeNow(store), item, now))?.signals).toEqual(signals);
        expect((await listSection(store, await scopeNow(store), 'with', 5, now))[0]?.signals).toEqual(
          signals,
        );
        const { buckets } = await getTally(store, await scopeNow(store), now);
        expect(buckets).toEqual({ 'needs': 0, 'late': 0, 'at-risk': 0, 'hand': 0, 'brief': 1, 'later': 0, [bucket]: 1 }); // prettier-ignore
        await checkConsistent(store);
      }
    }
    expect(await store.count('wakes')).toBe(0);
  });

  test('tells when to wake up next', async () => {
    const store = await freshStore();
    expect(await nextWake(store)).toBeNull();
    const item = await asked(store, 'Flights', 3 * DAY);
    expect(await nextWake(store)).toBe(after(2 * DAY).toISOString());
    await catchUp(store, after(2 * DAY));
    expect(await nextWake(store)).toBe(after(3 * DAY).toISOString());
    await moveItem(store, item, 'drop', { now: after(2 * DAY) });
    expect(await nextWake(store)).toBeNull();
  });

  test('catches up on more than one transaction takes', async () => {
    const store = await freshStore();
    for (let n = 0; n < 205; n++) {
      const { item } = await newItem(store, `${n}`, START);
      await editItem(store, item, { due: dueAt(10) }, START);
    }
    await catchUp(store, after(10));
    expect(await store.count('wakes')).toBe(0);
    expect((await getTally(store, await scopeNow(store), after(10))).signals.late).toBe(205);
    await checkConsistent(store);
  });

  test('comes through wakes that belong to nothing, and lets go of them', async () => {
    const store = await freshStore();
    const item = await asked(store, 'Flights', 3 * DAY);
    const [own] = await store.getAll('wakes');
    // More than one transaction takes: of an item that is gone, and of one that changes at another time.
    for (let n = 0; n < 205; n++)
      await store.put('wakes', { ...own!, at: after(n / 60).toISOString(), item: 'i_gone' });
    await store.put('wakes', { ...own!, at: after(1).toISOString() });
    await catchUp(store, after(10));
    const listed = await listSection(store, await scopeNow(store), 'with', 5, after(10));
    expect(listed.map(({ id }) => id)).toEqual([item]);
    expect(await store.getAll('wakes')).toEqual([own]);
    await checkConsistent(store);
  });
});

test('the tally counts what was done since, and forgets the hours nobody asks about', async () => {
  const store = await freshStore();
  for (const minutes of [0, DAY, DAY]) {
    const { item } = await newItem(store, 'x', START);
    await moveItem(store, item, 'finish', { now: after(minutes) });
  }
  expect(doneSince(await getTally(store, await scopeNow(store), after(DAY)), after(-60))).toBe(3);
  expect(doneSince(await getTally(store, await scopeNow(store), after(DAY)), after(DAY))).toBe(2);
  const [done] = await listSection(store, await scopeNow(store), 'done', 1, after(DAY));
  await moveItem(store, done?.id ?? '', 'reopen', { now: after(DAY) });
  expect(doneSince(await getTally(store, await scopeNow(store), after(DAY)), after(-60))).toBe(2);
  const years = new Date(START.getTime() + DONE_KEPT_MS + 2 * DAY * 60_000);
  expect((await getTally(store, await scopeNow(store), years)).doneByHour).toEqual({});
  expect((await getTally(store, await scopeNow(store), years)).stages.done).toBe(2);
});

test('the item of a source is found within its workspace', async () => {
  const store = await freshStore();
  const { id } = await currentWorkspace(store);
  const { item } = await captureItem(store, captureOf('gmail:a@x.org:18c'), { now: START });
  expect((await findBySource(store, id, 'gmail:a@x.org:18c', START))?.id).toBe(item);
  expect(await findBySource(store, id, 'gmail:b@x.org:18c', START)).toBeNull();
  expect(await findBySource(store, 'w_other', 'gmail:a@x.org:18c', START)).toBeNull();
  expect(await getItem(store, await scopeNow(store), 'i_none', START)).toBeNull();
});

describe('drafts', () => {
  test('hold every field and step that was typed, each in its last state', async () => {
    const store = await freshStore();
    expect(await readDraft(store, 'item:a')).toBeNull();
    await saveDraft(store, 'item:a', { goal: 'Boo', steps: { s: { text: 'A', place: 'a0' } } }, START);
    await Promise.all([
      saveDraft(store, 'item:a', { goal: 'Booked' }, after(1)),
      saveDraft(
        store,
        'item:a',
        { steps: { s: { text: 'Ask' }, t: { text: 'Pay', place: 'a1' } } },
        after(2),
      ),
      saveDraft(store, 'new', { title: 'Other' }, after(2)),
    ]);
    expect(await readDraft(store, 'item:a')).toEqual({
      key: 'item:a',
      updatedAt: after(2).toISOString(),
      edit: { goal: 'Booked', steps: { s: { text: 'Ask', place: 'a0' }, t: { text: 'Pay', place: 'a1' } } },
    });
    await dropDraft(store, 'item:a');
    expect(await readDraft(store, 'item:a')).toBeNull();
    expect(await readDraft(store, 'new')).not.toBeNull();
  });
});

test('settings keep what was chosen, and what was not is as it comes', async () => {
  const store = await freshStore();
  expect(await readSettings(store)).toEqual({
    captureMode: 'brief',
    mailClient: null,
    theme: 'auto',
    language: null,
    workspace: null,
    view: 'one',
    reminders: true,
    welcomed: false,
  });
  await Promise.all([saveSettings(store, { theme: 'dark' }), saveSettings(store, { welcomed: true })]);
  expect(await readSettings(store)).toMatchObject({ theme: 'dark', welcomed: true, captureMode: 'brief' });
});
