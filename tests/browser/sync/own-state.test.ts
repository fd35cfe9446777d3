import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exportBackup, importBackup } from '@/utils/store/backup';
import { editItem, newItem } from '@/utils/store/commands';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { watch, type Change } from '@/utils/store/live';
import { openStore, type Store } from '@/utils/store/open';
import { listPeople, removePerson, savePerson } from '@/utils/store/people';
import { draftKey, recordDraft } from '@/utils/store/record-draft';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { outcomesOfSuggestions, settleSuggestion } from '@/utils/store/suggestions';
import { listViews, removeView, saveView } from '@/utils/store/views';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { mergeState, readState } from '@/utils/sync/own-state';
import { after, freshName, freshStore, START } from '@/tests/browser/store/support';

const quiet = (): void => undefined;
const DAY = 24 * 60;

interface Own {
  a: Store;
  b: Store;
  /** The shared workspace, and two items of it. */
  id: string;
  items: [string, string];
}

/** Two devices of one person in a workspace that is shared. */
async function devices(open: () => Promise<Store> = freshStore): Promise<Own> {
  const [a, b] = [await open(), await open()];
  const workspace = await currentWorkspace(a);
  await a.put('workspaces', { ...workspace, root: 'root' });
  const [one, two] = [await newItem(a, 'One', START), await newItem(a, 'Two', START)];
  const file = await exportBackup(a, START, quiet);
  await importBackup(b, file, quiet, START);
  return { a, b, id: workspace.id, items: [one.item, two.item] };
}

/** Carries what `from` says to `to`, as JSON. */
async function carry(from: Store, to: Store, id: string, now: Date): Promise<void> {
  const content: unknown = JSON.parse(JSON.stringify(await readState(from, id, now)));
  await mergeState(to, id, content, now);
}

async function shownIn(store: Store, { id, items }: Own): Promise<unknown> {
  const { captureMode, mailClient, theme, language, reminders } = await readSettings(store);
  const drafts = await Promise.all(items.map((item) => readDraft(store, draftKey(item))));
  const settings = { captureMode, mailClient, theme, language, reminders };
  return {
    settings,
    drafts: drafts.map((draft) => draft?.edit ?? null),
    people: await listPeople(store, id),
    suggestions: [...(await outcomesOfSuggestions(store, id)).values()],
    views: await listViews(store),
  };
}

describe('the devices of one person', () => {
  test('share settings, drafts of items and people, and neither looks nor what belongs to the installation', async () => {
    const own = await devices();
    const { a, b, id, items } = own;
    await saveSettings(a, { theme: 'dark', reminders: false, view: 'all', welcomed: true }, after(1));
    await saveDraft(a, draftKey(items[0]), { goal: 'Booked', steps: { s: { text: 'Ask' } } }, after(2));
    await saveDraft(a, 'new', { title: 'Half' }, after(2));
    await savePerson(a, id, { name: 'Liis', day: '11-27', note: 'Tulips' }, 'h_1', after(3));
    await carry(a, b, id, after(4));
    expect(await shownIn(b, own)).toEqual(await shownIn(a, own));
    expect(await readSettings(b)).toMatchObject({ theme: 'dark', view: 'one', welcomed: false });
    expect(await readDraft(b, 'new')).toBeNull();
    expect((await readDraft(b, draftKey(items[0])))?.edit).toEqual({
      goal: 'Booked',
      steps: { s: { text: 'Ask' } },
    });
  });

  test('of two changes keep the later, whichever comes first', async () => {
    const { a, b, id } = await devices();
    await saveSettings(a, { theme: 'dark' }, after(1));
    await saveSettings(b, { theme: 'light', language: 'et' }, after(2));
    await carry(a, b, id, after(3));
    await carry(b, a, id, after(3));
    for (const store of [a, b]) {
      expect(await readSettings(store)).toMatchObject({ theme: 'light', language: 'et' });
    }
    // A watch that is behind does not keep a later choice from holding.
    await saveSettings(a, { theme: 'dark' }, after(0));
    await carry(a, b, id, after(3));
    expect(await readSettings(b)).toMatchObject({ theme: 'dark' });
  });

  test('what was chosen before there were stamps gives way to anything stamped, and to no default', async () => {
    const { a, b, id } = await devices();
    await a.put('settings', { ...(await readSettings(a)), mailClient: 'gmail', theme: 'dark' }, 'main');
    await saveSettings(b, { theme: 'light' }, after(1));
    await carry(b, a, id, after(2));
    await carry(a, b, id, after(2));
    for (const store of [a, b]) {
      expect(await readSettings(store)).toMatchObject({ theme: 'light', mailClient: 'gmail' });
    }
  });

  test('a draft that was dropped stays dropped, and one that became an event as well', async () => {
    const { a, b, id, items } = await devices();
    const [kept, dropped] = items.map(draftKey) as [string, string];
    await saveDraft(a, kept, { goal: 'Booked' }, after(1));
    await saveDraft(a, dropped, { goal: 'No' }, after(1));
    await carry(a, b, id, after(2));
    const before = await readState(b, id, after(2));
    expect(await recordDraft(a, items[0], after(3))).toMatchObject({ ok: true });
    await dropDraft(a, dropped, after(3));
    await mergeState(a, id, before, after(4));
    expect(await readDraft(a, kept)).toBeNull();
    expect(await readDraft(a, dropped)).toBeNull();
    await carry(a, b, id, after(5));
    expect([await readDraft(b, kept), await readDraft(b, dropped)]).toEqual([null, null]);
  });

  test('typed after the end of a draft lives, on a watch that is behind too', async () => {
    const { a, b, id, items } = await devices();
    const key = draftKey(items[0]);
    await saveDraft(a, key, { goal: 'Old', materials: 'Old' }, after(1));
    await carry(a, b, id, after(2));
    await editItem(a, items[0], { goal: 'Done' }, after(4), key);
    await carry(a, b, id, after(4));
    await saveDraft(b, key, { goal: 'New' }, after(3));
    for (const [from, to] of [[b, a], [a, b], [a, b]] as const) await carry(from, to, id, after(5)); // prettier-ignore
    for (const store of [a, b]) expect((await readDraft(store, key))?.edit).toEqual({ goal: 'New' });
  });

  test('somebody who was taken off stays off, and comes back with "Undo"', async () => {
    const { a, b, id } = await devices();
    const liis = await savePerson(a, id, { name: 'Liis', day: null, note: '' }, 'h_1', after(1));
    await carry(a, b, id, after(2));
    const before = await readState(b, id, after(2));
    await removePerson(a, id, 'h_1', after(3));
    await mergeState(a, id, before, after(4));
    await carry(a, b, id, after(4));
    expect([await listPeople(a, id), await listPeople(b, id)]).toEqual([[], []]);
    await savePerson(b, id, liis, 'h_1', after(3));
    await carry(b, a, id, after(5));
    expect(await listPeople(a, id)).toEqual([liis]);
  });

  test('share what became of suggestions, in their workspace: the later holds, and none is taken back', async () => {
    const { a, b, id } = await devices();
    await settleSuggestion(a, id, 'repeat', 'sop_1', 'dismissed', after(1));
    await settleSuggestion(b, id, 'repeat', 'sop_1', 'taken', after(2));
    await settleSuggestion(b, id, 'person', 'h_1:2026', 'dismissed', after(2));
    const other = await createWorkspace(a, 'client', { name: 'Anna', email: '' }, START);
    await settleSuggestion(a, other.id, 'worth', 'i_1', 'taken', after(1));
    await carry(a, b, id, after(3));
    await carry(b, a, id, after(3));
    for (const store of [a, b]) {
      const settled = [...(await outcomesOfSuggestions(store, id)).values()];
      expect(settled.map(({ id: what, outcome }) => `${what} ${outcome}`)).toEqual([
        'person:h_1:2026 dismissed',
        'repeat:sop_1 taken',
      ]);
    }
    expect((await outcomesOfSuggestions(b, other.id)).size).toBe(0);
    const lie = {
      key: 'suggestion:repeat:x',
      at: after(3).toISOString(),
      value: { kind: 'worth', outcome: 'taken' },
    };
    await mergeState(b, id, [
      lie,
      { ...lie, value: { kind: 'bribe', outcome: 'taken' } },
      { ...lie, value: undefined },
    ]);
    expect((await outcomesOfSuggestions(b, id)).size).toBe(2);
  });

  test('share saved searches: the later change holds, what was taken away stays away and comes back with "Undo"', async () => {
    const { a, b, id } = await devices();
    const view = { id: 'v_1', name: 'Late ones', query: 'invoice', filters: '{}' };
    await saveView(a, view, after(1));
    await carry(a, b, id, after(2));
    await saveView(b, { ...view, name: 'Late invoices' }, after(3));
    await carry(b, a, id, after(4));
    expect(await listViews(a)).toEqual([{ ...view, name: 'Late invoices' }]);
    const before = await readState(b, id, after(4));
    const gone = await removeView(a, 'v_1', after(5));
    await mergeState(a, id, before, after(6));
    await carry(a, b, id, after(6));
    expect([await listViews(a), await listViews(b)]).toEqual([[], []]);
    await saveView(b, gone!, after(5));
    await carry(b, a, id, after(7));
    expect(await listViews(a)).toEqual([gone]);
  });

  test('forget the end of a draft after 90 days, and nothing else', async () => {
    const { a, id, items } = await devices();
    const key = draftKey(items[0]);
    await saveDraft(a, key, { goal: 'No' }, after(1));
    await dropDraft(a, key, after(2));
    await saveSettings(a, { theme: 'dark' }, after(2));
    await savePerson(a, id, { name: 'Liis', day: null, note: '' }, 'h_1', after(2));
    await removePerson(a, id, 'h_1', after(3));
    expect(await readState(a, id, after(89 * DAY))).toHaveLength(3);
    const left = await readState(a, id, after(91 * DAY));
    expect(left.map((entry) => entry.key).sort()).toEqual(['person:h_1', 'settings.theme']);
    expect((await a.getAllKeys('stamps')).sort()).toEqual(['person:h_1', 'settings.theme']);
  });

  test('tell the views what changed, and nothing when nothing did', async () => {
    const { a, b, id, items } = await devices();
    await saveDraft(a, draftKey(items[1]), { goal: 'x' }, after(1));
    await saveSettings(a, { theme: 'dark' }, after(1));
    const told: Change[] = [];
    onTestFinished(watch((change) => told.push(change)));
    await carry(a, b, id, after(2));
    expect(told).toEqual([{ items: [], drafts: [draftKey(items[1])], settings: true }]);
    await carry(a, b, id, after(2));
    await carry(b, a, id, after(2));
    expect(told).toHaveLength(1);
  });
});

describe('a state that comes in', () => {
  const at = after(1).toISOString();
  const good = { key: 'settings.theme', at, value: 'dark' };

  test('of which entries are bad loses nothing: the others are taken, what was here stays', async () => {
    const own = await devices();
    const { b, id, items } = own;
    await saveDraft(b, draftKey(items[0]), { goal: 'Mine' }, START);
    await savePerson(b, id, { name: 'Liis', day: null, note: '' }, 'h_1', START);
    const before = (await shownIn(b, own)) as { settings: object };
    const draft = `draft:${draftKey(items[0])}`;
    const bad: unknown[] = [
      null, 3, 'x', [], {}, { key: 'settings.theme' }, { ...good, at: 'yesterday' },
      { ...good, value: 'pink' }, { ...good, key: 'settings.workspace' }, { ...good, key: 'settings.__proto__' },
      { ...good, at: after(70).toISOString(), value: 'light' },
      { key: `${draft}/goal`, at, value: 3 }, { key: `${draft}/due`, at, value: {} }, { key: `${draft}/nothing`, at, value: 'x' },
      { key: `${draft}/steps.__proto__.text`, at, value: 'x' }, { key: `${draft}/steps.s.text`, at, value: null },
      { key: draft, at, value: 'x' }, { key: 'draft:new/title', at, value: 'x' }, { key: 'draft:item:/title', at, value: 'x' },
      { key: 'person:h_1', at, value: { name: 'X' } }, { key: 'person:h_1', at, value: { name: 'X', day: '02-30', note: '' } },
      { key: 'person:', at }, { key: 'secret', at },
    ]; // prettier-ignore
    await mergeState(b, id, [...bad.slice(0, 10), good, ...bad.slice(10)], after(60));
    const { settings } = before;
    expect(await shownIn(b, own)).toEqual({ ...before, settings: { ...settings, theme: 'dark' } });
    for (const content of [undefined, null, {}, 'x', { entries: [good] }, []]) {
      await mergeState(b, id, content, after(60));
    }
    await mergeState(b, 'w_none', [{ ...good, at: after(2).toISOString(), value: 'light' }], after(60));
    expect((await readSettings(b)).theme).toBe('dark');
    expect(({} as { text?: unknown }).text).toBeUndefined();
  });

  test('touches and tells nothing of another workspace', async () => {
    const { a, id, items } = await devices();
    const other = await createWorkspace(a, 'assistant', { name: 'Anna', email: '' }, START);
    await savePerson(a, other.id, { name: 'Zeb', day: null, note: '' }, 'h_2', after(1));
    await savePerson(a, other.id, { name: 'Zed', day: null, note: '' }, 'h_3', after(1));
    await removePerson(a, other.id, 'h_3', after(2));
    const { item } = await newItem(a, 'Theirs', after(1));
    await saveDraft(a, draftKey(item), { goal: 'Theirs' }, after(1));
    expect(JSON.stringify(await readState(a, id, after(3)))).not.toMatch(/Theirs|Zeb|h_3|person/);
    expect(JSON.stringify(await readState(a, other.id, after(3)))).toMatch(/Theirs.*Zeb/);
    expect(JSON.stringify(await readState(a, other.id, after(3)))).not.toContain(items[0]);
    const late = after(3).toISOString();
    const content = [
      { key: 'person:h_2', at: late },
      { key: 'person:h_3', at: late, value: { name: 'Zed', day: null, note: '' } },
      { key: `draft:${draftKey(item)}`, at: late },
      { key: `draft:${draftKey(item)}/goal`, at: after(4).toISOString(), value: 'Ours' },
    ];
    await mergeState(a, id, content, after(3));
    expect((await listPeople(a, other.id)).map(({ name }) => name)).toEqual(['Zeb']);
    expect(await listPeople(a, id)).toEqual([]);
    expect((await readDraft(a, draftKey(item)))?.edit).toEqual({ goal: 'Theirs' });
  });
});

describe('in any order', () => {
  const THEMES = ['auto', 'light', 'dark'] as const;
  const step = fc.record({
    side: fc.constantFrom('a' as const, 'b' as const),
    kind: fc.constantFrom('setting', 'type', 'drop', 'person', 'gone', 'view', 'settle', 'tell', 'hear'),
    n: fc.nat(2),
    minutes: fc.nat(2),
  });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  async function play(own: Own, steps: readonly Step[]): Promise<Date> {
    const notes: Record<'a' | 'b', unknown[]> = { a: [], b: [] };
    let now = 1;
    for (const { side, kind, n, minutes } of steps) {
      now += minutes;
      const store = own[side];
      const key = draftKey(own.items[n % 2]!);
      if (kind === 'setting') await saveSettings(store, { theme: THEMES[n]!, reminders: n > 0 }, after(now));
      else if (kind === 'type') {
        await saveDraft(store, key, n > 1 ? { goal: `${side}${now}` } : { materials: side }, after(now));
      } else if (kind === 'drop') await dropDraft(store, key, after(now));
      else if (kind === 'person') {
        await savePerson(store, own.id, { name: side, day: null, note: `${now}` }, `h_${n}`, after(now));
      } else if (kind === 'view') {
        const view = { id: `v_${n}`, name: side, query: `${now}`, filters: '{}' };
        await (n > 1 && side === 'a'
          ? removeView(store, 'v_0', after(now))
          : saveView(store, view, after(now)));
      } else if (kind === 'settle') {
        await settleSuggestion(
          store,
          own.id,
          'worth',
          `i_${n}`,
          side === 'a' ? 'taken' : 'dismissed',
          after(now),
        );
      } else if (kind === 'gone') await removePerson(store, own.id, `h_${n}`, after(now));
      else if (kind === 'tell') notes[side].push(await readState(store, own.id, after(now)));
      else {
        const heard = notes[side === 'a' ? 'b' : 'a'];
        await mergeState(store, own.id, heard[n % Math.max(heard.length, 1)], after(now));
      }
    }
    return after(now);
  }

  test('two devices of one person come to the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const names = [freshName(), freshName()];
        const stores: Store[] = [];
        const own = await devices(async () => {
          const store = await openStore(names[stores.length]);
          stores.push(store);
          return store;
        });
        const now = await play(own, steps);
        // At once and crosswise: what comes of it depends on neither order.
        const said = await Promise.all([readState(own.a, own.id, now), readState(own.b, own.id, now)]);
        await Promise.all([mergeState(own.a, own.id, said[1], now), mergeState(own.b, own.id, said[0], now)]);
        const shown = await Promise.all([shownIn(own.a, own), shownIn(own.b, own)]);
        stores.forEach((store) => store.close());
        expect(shown[1]).toEqual(shown[0]);
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});
