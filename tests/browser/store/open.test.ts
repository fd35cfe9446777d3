import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { Section } from '@/utils/delegation/derive';
import { dueFrom } from '@/utils/delegation/due';
import { NO_WORDS } from '@/utils/delegation/procedure-words';
import { scopeOf } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { problemWords } from '@/utils/i18n/problem-words';
import { captureItem, editItem, moveItem, newItem } from '@/utils/store/commands';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { StoreError } from '@/utils/store/errors';
import { MIGRATIONS, type Migration } from '@/utils/store/migrations';
import { BLOCKED_MS, openStore } from '@/utils/store/open';
import { listProcedures, writeProcedure } from '@/utils/store/procedures';
import { findBySource, getTally, listSection } from '@/utils/store/queries';
import { recordDraft } from '@/utils/store/record-draft';
import { readSettings } from '@/utils/store/settings';
import { currentWorkspace, saveOther } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, captureOf, connect, freshName, freshStore, itemIn, START } from './support';
import { makeVersion1, OLD_STAGES } from './version-1';
import { makeVersion2, OLD_AGREEMENT } from './version-2';
import { makeVersion3, OLD } from './version-3';
import { makeVersion4 } from './version-4';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  return error instanceof StoreError ? error.failure : error;
}

describe('a new database', () => {
  test('has a workspace with a client and an assistant, however many open it first', async () => {
    const name = freshName();
    const stores = await Promise.all([connect(name), connect(name), connect(name)]);
    const workspaces = await Promise.all(stores.map(currentWorkspace));
    expect(await stores[0].getAll('workspaces')).toHaveLength(1);
    expect(new Set(workspaces.map(({ id }) => id)).size).toBe(1);
    expect(workspaces[0]?.members.map(({ role, name: called }) => [role, called])).toEqual([
      ['client', ''],
      ['assistant', ''],
    ]);
  });

  test('has no index over anything that changes: such an index would keep its old entries', async () => {
    const store = await freshStore();
    const indexes = [...store.objectStoreNames].flatMap((name) =>
      [...store.transaction(name).store.indexNames].map((index: string) => `${name}.${index}`),
    );
    expect(indexes).toEqual(['events.item', 'items.sourceKey']);
  });

  test('names the other person', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    await saveOther(store, id, { name: ' Mari Tamm ', email: 'mari@example.org' });
    const { members, me } = await currentWorkspace(store);
    expect(members.find((member) => member.id !== me)).toMatchObject({
      role: 'assistant',
      name: 'Mari Tamm',
      email: 'mari@example.org',
    });
    await expect(saveOther(store, 'w_none', { name: 'x', email: '' })).rejects.toThrow('no workspace');
  });
});

describe('migrations', () => {
  test('each has the next number', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  test('from nothing to the newest version, and again without a change', async () => {
    const name = freshName();
    const store = await openStore(name);
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    store.close();
    const again = await connect(name);
    expect(again.version).toBe(MIGRATIONS.length);
    expect((await again.get('items', item))?.id).toBe(item);
    await checkConsistent(again);
  });

  test('from version 1 everything is there, as the same events mean it today', async () => {
    const name = freshName();
    const due = dueFrom('2026-03-10', '12:00', 'Europe/Tallinn')!;
    await makeVersion1(name, START, due);
    const store = await connect(name);
    const { items, events } = await checkConsistent(store);
    expect(items).toHaveLength(OLD_STAGES.length);
    const workspace = await currentWorkspace(store);
    expect(workspace).toMatchObject({
      id: 'w_old',
      device: 'd_old',
      colour: 'green',
      walled: false,
      stale: false,
    });
    expect(workspace).toMatchObject({ initials: '', agreement: NO_AGREEMENT, agreementHeads: [] });
    expect(workspace.privateDevice).toMatch(/^p_/);
    expect(await readSettings(store)).toMatchObject({ theme: 'dark', welcomed: true, view: 'one' });
    expect(await readDraft(store, 'new')).toMatchObject({ edit: { title: 'Half' } });
    const scope = scopeOf(workspace);
    const now = after(10);
    for (const stage of OLD_STAGES) {
      const item = await itemIn(store, `i_${stage}`, now);
      expect(item).toMatchObject({
        stage,
        brief: { goal: 'Goal', due },
        questions: [],
        promise: stage === 'accepted' ? { onBehalf: true } : item.promise,
      });
      expect((await findBySource(store, workspace.id, `k:${stage}`, now))?.id).toBe(item.id);
    }
    const sections: [Section, string[]][] = [
      ['needs', ['i_declined', 'i_delivered']],
      ['with', ['i_accepted', 'i_asked', 'i_working']],
      ['brief', ['i_inbox']],
      ['done', ['i_done']],
      ['dropped', ['i_dropped']],
      ['later', []],
      ['hand', []],
    ];
    for (const [section, ids] of sections) {
      const rows = await listSection(store, scope, section, 10, now);
      expect(rows.map(({ id }) => id).sort(), section).toEqual(ids);
    }
    const tally = await getTally(store, scope, now);
    expect(tally.stages).toEqual({
      proposed: 0,
      ...Object.fromEntries(OLD_STAGES.map((stage) => [stage, 1])),
    });
    expect(tally.buckets).toEqual({ 'needs': 2, 'late': 0, 'at-risk': 0, 'hand': 3, 'brief': 1, 'later': 0 }); // prettier-ignore
    expect((await itemIn(store, 'i_done', now)).review).toMatchObject({ sentBack: 1, own: false });
    await moveItem(store, 'i_accepted', 'deliver', { now });
    await newItem(store, 'New', now);
    expect((await checkConsistent(store)).events).toHaveLength(events.length + 2);
  });

  test('from version 2 an agreement keeps what it held, and says nothing of languages and countries', async () => {
    const name = freshName();
    await makeVersion2(name);
    const store = await connect(name);
    const { agreement } = await currentWorkspace(store);
    expect(agreement).toEqual({ ...NO_AGREEMENT, ...OLD_AGREEMENT });
    expect(await store.count('reminders')).toBe(0);
    const { id } = await currentWorkspace(store);
    const edit = { languages: { assistant: 'et' }, countries: { client: 'HU' as const } };
    expect(await editAgreement(store, id, edit, after(1))).toMatchObject({ ok: true });
    expect((await currentWorkspace(store)).agreement).toMatchObject({
      languages: { client: null, assistant: 'et' },
      countries: { client: 'HU', assistant: null },
      budget: 20,
    });
    await checkConsistent(store);
  });

  test('from version 2 an item that is silent gets the mark reminders look for', async () => {
    const name = freshName();
    await makeVersion2(name);
    const old = await openDB(name, 2);
    const quiet = {
      workspace: 'w_old',
      stage: 'working',
      questions: [],
      told: [],
      talk: false,
      handedOver: null,
    };
    await old.put('items', { ...quiet, id: 'i_quiet', signals: ['silent'] });
    await old.put('items', { ...quiet, id: 'i_heard', signals: [] });
    old.close();
    const store = await connect(name);
    expect(await store.getAll('marks')).toEqual([{ workspace: 'w_old', kind: 'silent', item: 'i_quiet' }]);
  });

  test('from version 3 nothing is lost, nothing is shared, and the stores for syncing are there and empty', async () => {
    const name = freshName();
    await makeVersion3(name);
    const store = await connect(name);
    expect(await store.getAll('workspaces')).toEqual(OLD.workspaces.map((one) => ({ ...one, root: null })));
    for (const kept of ['settings', 'drafts', 'people', 'reminders'] as const) {
      expect(await store.getAll(kept), kept).toEqual(OLD[kept]);
    }
    for (const made of [
      'keys',
      'roster',
      'invites',
      'batches',
      'waiting',
      'acks',
      'refusals',
      'links',
      'stamps',
      'imports',
    ] as const) {
      expect(await store.count(made), made).toBe(0);
    }
    expect((await checkConsistent(store)).events).toHaveLength(2);
    const now = after(10);
    expect((await findBySource(store, 'w_old', 'k', now))?.brief.goal).toBe('Booked');
    expect(await recordDraft(store, 'i_old', now)).toMatchObject({ ok: true });
    await moveItem(store, 'i_old', 'hand-over', { now, channel: 'gmail', note: '' });
    await checkConsistent(store);
  });

  test('from version 4 what was done is there, can be found and counted, and may follow a procedure', async () => {
    const name = freshName();
    const events = await makeVersion4(name);
    const store = await connect(name);
    expect((await checkConsistent(store)).events).toHaveLength(events.length);
    expect((await currentWorkspace(store)).agreement).toMatchObject({
      budget: 20,
      rounding: null,
      approved: {},
    });
    const now = after(600);
    expect(await itemIn(store, 'i_old', now)).toMatchObject({
      stage: 'done',
      deviation: null,
      times: [],
      spent: 0,
      brief: { goal: 'Three quotes', procedure: null },
    });
    expect(await store.getAll('outcomes')).toMatchObject([
      { workspace: 'w_old', day: '2026-03-02', item: 'i_old' },
    ]);
    expect((await store.getAll('unindexed')).map(({ item }) => item).sort()).toEqual(['i_old', 'i_own']);
    for (const made of [
      'procedures',
      'recurrences',
      'times',
      'timer',
      'suggestions',
      'views',
      'index',
    ] as const) {
      expect(await store.count(made), made).toBe(0);
    }
    const words = { ...NO_WORDS, title: 'Quotes', steps: ['Ask three'] };
    const asked = { workspace: 'w_old', id: 'sop_1', words, from: 'i_old', now };
    expect(await writeProcedure(store, asked)).toMatchObject({ ok: true });
    expect(await editItem(store, 'i_own', { procedure: { id: 'sop_1', version: 1 } }, now)).toMatchObject({
      ok: true,
    });
    expect(await listProcedures(store, 'w_old')).toMatchObject([
      { id: 'sop_1', versions: [{ from: 'i_old' }] },
    ]);
    await checkConsistent(store);
  });

  const rename: Migration = {
    version: MIGRATIONS.length + 1,
    async migrate(_database, tx) {
      const items = tx.objectStore('items');
      for (const item of (await items.getAll()) as { title: string }[]) {
        await items.put({ ...item, title: `${item.title} (2)` });
      }
    },
  };

  test('a later step finds what was kept, runs once, and sees it all committed or not at all', async () => {
    const name = freshName();
    const old = await openStore(name);
    await newItem(old, 'Kept', START);
    const failing: Migration = {
      ...rename,
      async migrate(database, tx) {
        await rename.migrate(database, tx);
        throw new Error('Broken step');
      },
    };
    await expect(openStore(name, { migrations: [...MIGRATIONS, failing] })).rejects.toThrow('Broken step');
    const titles: string[] = [];
    for (const migrations of [MIGRATIONS, [...MIGRATIONS, rename], [...MIGRATIONS, rename]]) {
      const store = await openStore(name, { migrations });
      titles.push(...(await store.getAll('items')).map(({ title }) => title));
      store.close();
    }
    expect(titles).toEqual(['Kept', 'Kept (2)', 'Kept (2)']);
  });

  test('an older context lets go at once, hears of it, and says so when it is used', async () => {
    const name = freshName();
    const lost = vi.fn();
    const old = await openStore(name, { onLost: lost });
    const next = await openStore(name, { migrations: [...MIGRATIONS, rename] });
    onTestFinished(() => next.close());
    expect(lost).toHaveBeenCalledOnce();
    expect(await failureOf(saveDraft(old, 'new', { title: 'x' }, START))).toBe('closed');
  });

  test('a context that does not let go is named as the reason', async () => {
    const name = freshName();
    const stubborn = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('items');
      },
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = failureOf(openStore(name, { migrations: [...MIGRATIONS, rename] }));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(BLOCKED_MS);
    expect(await opening).toBe('blocked');
    stubborn.close();
  });

  test('an older extension does not touch what a newer one wrote', async () => {
    const name = freshName();
    (await openStore(name, { migrations: [...MIGRATIONS, rename] })).close();
    expect(await failureOf(openStore(name))).toBe('newer');
  });
});

describe('a browser that keeps nothing', () => {
  test('is named as the reason, with what to do', async () => {
    const refuse = (): never => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
    vi.stubGlobal('indexedDB', { open: refuse });
    const error: unknown = await openStore('private').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failure: 'unavailable' });
    expect(problemWords(error)).toContain('private browsing');
  });

  test('or has no room left: nothing of the command is kept, and it can be tried again', async () => {
    const bucket = await navigator.storageBuckets.open('small', { quota: 600_000 });
    onTestFinished(() => navigator.storageBuckets.delete('small'));
    vi.stubGlobal('indexedDB', bucket.indexedDB);
    const store = await openStore('righthand');
    // The same words again and again would be compressed to less than the quota.
    const excerpt = Array.from({ length: 60_000 }, () => crypto.randomUUID()).join('');
    const big = captureOf('big', { excerpt });
    const error: unknown = await captureItem(store, big, { now: START }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failure: 'full' });
    expect(problemWords(error)).toContain('disk space');
    expect((await checkConsistent(store)).events).toEqual([]);
    expect(await captureItem(store, captureOf('small'), { now: START })).toMatchObject({ status: 'new' });
    store.close();
    await deleteDB('righthand');
  });
});

declare global {
  interface Navigator {
    /** Chromium's storage buckets: databases with a quota of their own. */
    storageBuckets: {
      open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
      delete(name: string): Promise<void>;
    };
  }
}
