import { describe, expect, test } from 'vitest';
import { latestOf, type Procedure, type ProcedureWords } from '@/utils/delegation/procedure';
import { NO_WORDS } from '@/utils/delegation/procedure-words';
import { captureItem, editItem, moveItem, undo } from '@/utils/store/commands';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import {
  allProcedures,
  newProcedureId,
  retireProcedure,
  usageOfProcedures,
  writeProcedure,
  writeProcedures,
} from '@/utils/store/procedures';
import type { Recorded } from '@/utils/store/record';
import { draftKey, recordDraft } from '@/utils/store/record-draft';
import { currentWorkspace } from '@/utils/store/workspaces';
import { after, captureOf, freshStore, pair, send, START } from './support';

const words = (change: Partial<ProcedureWords> = {}): ProcedureWords => ({
  ...NO_WORDS,
  ...{
    title: 'Receipts',
    goal: 'All sent',
    steps: ['Collect'],
    authority: 'decide-and-tell',
    area: 'a_books',
  },
  ...change,
});

async function ids(recorded: Promise<Recorded>): Promise<string[]> {
  const done = await recorded;
  expect(done).toMatchObject({ ok: true });
  return done.ok ? done.events : [];
}

const shown = async (store: Store) =>
  (await allProcedures(store)).map((one: Procedure) => [
    latestOf(one).words.title,
    one.versions.length,
    one.retired,
  ]);

describe('procedures', () => {
  test('grow by versions and are taken out of use; each is undone on its own', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const id = newProcedureId(workspace, null);
    await saveDraft(store, `procedure:${id}`, { goal: 'typed' }, START);
    const first = { workspace, id, words: words(), now: START };
    const [begun = ''] = await ids(writeProcedure(store, { ...first, clearDraft: `procedure:${id}` }));
    expect(await readDraft(store, `procedure:${id}`)).toBeNull();
    const next = { ...first, words: words({ title: 'Monthly receipts' }), note: 'Name', now: after(1) };
    const [second = ''] = await ids(writeProcedure(store, next));
    expect(await shown(store)).toEqual([['Monthly receipts', 2, false]]);
    const [retired = ''] = await ids(retireProcedure(store, workspace, id, true, after(2)));
    expect(await shown(store)).toEqual([['Monthly receipts', 2, true]]);
    await ids(undo(store, workspace, [retired], after(3)));
    await ids(undo(store, workspace, [second], after(4)));
    expect(await shown(store)).toEqual([['Receipts', 1, false]]);
    await ids(undo(store, workspace, [begun], after(5)));
    expect(await shown(store)).toEqual([]);
  });

  test('of the assistant keep authority and area, whatever the file says', async () => {
    const { client, assistant } = await pair();
    const { id: workspace } = await currentWorkspace(client);
    const id = newProcedureId(workspace, null);
    await ids(writeProcedure(client, { workspace, id, words: words(), now: START }));
    await send(client, assistant, START);
    const wanted = words({ authority: 'just-do-it', area: null, steps: ['Collect', 'Send'] });
    await ids(writeProcedure(assistant, { workspace, id, words: wanted, now: after(1) }));
    const own = newProcedureId(workspace, null);
    await ids(writeProcedure(assistant, { workspace, id: own, words: wanted, now: after(2) }));
    await send(assistant, client, after(3));
    for (const store of [client, assistant]) {
      const said = new Map((await allProcedures(store)).map((one) => [one.id, latestOf(one)]));
      expect(said.get(id)).toMatchObject({
        by: 'assistant',
        words: { authority: 'decide-and-tell', area: 'a_books', steps: ['Collect', 'Send'] },
      });
      expect(said.get(own)?.words).toMatchObject({ authority: null, area: null });
    }
  });

  test('to begin with have the same id on every device, and are written all or none', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const versions = ['travel', 'quotes'].map((starter) => ({
      id: newProcedureId(workspace, starter),
      words: words({ title: starter, starter }),
    }));
    const events = await ids(writeProcedures(store, workspace, versions, START));
    expect(versions.map(({ id }) => id)).toEqual([
      newProcedureId(workspace, 'travel'),
      newProcedureId(workspace, 'quotes'),
    ]);
    expect(await shown(store)).toHaveLength(2);
    await ids(undo(store, workspace, events, after(1)));
    expect(await shown(store)).toEqual([]);
  });

  test('are followed in one edit with what it fills, which Undo takes back whole', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const { item } = await captureItem(store, captureOf('page:a'), { now: START });
    await editItem(store, item, { guidelines: 'Mine' }, START);
    const procedure = { id: newProcedureId(workspace, null), version: 1 };
    const edit = { procedure, goal: 'All sent', steps: { s_1: { text: 'Collect', place: 'a0' } } };
    await saveDraft(store, draftKey(item), edit, after(1));
    const events = await ids(recordDraft(store, item, after(1)));
    expect(events).toHaveLength(1);
    const held = async () => (await store.get('items', item))?.brief;
    expect(await held()).toMatchObject({ procedure, goal: 'All sent', guidelines: 'Mine' });
    await ids(undo(store, workspace, events, after(2)));
    expect(await held()).toMatchObject({ procedure: null, goal: '', steps: [], guidelines: 'Mine' });
  });

  test('are counted by those handed over in a year, and by how they were done', async () => {
    const { client, assistant } = await pair();
    const { id: workspace } = await currentWorkspace(client);
    const id = newProcedureId(workspace, null);
    await ids(writeProcedure(client, { workspace, id, words: words(), now: START }));
    const items: string[] = [];
    for (const key of ['page:a', 'page:b', 'page:c']) {
      const { item } = await captureItem(client, captureOf(key), { now: START });
      await editItem(client, item, { procedure: { id, version: 1 } }, START);
      items.push(item);
    }
    const [a = '', b = ''] = items;
    for (const item of [a, b]) await handOver(client, item, { now: after(1), channel: 'copy' });
    await send(client, assistant, after(1));
    await ids(moveItem(assistant, a, 'accept', { now: after(2) }));
    await ids(moveItem(assistant, a, 'deliver', { now: after(3), deviation: 'By post' }));
    await send(assistant, client, after(3));
    const inYear = (now: Date) => usageOfProcedures(client, workspace, now).then((all) => all.get(id));
    expect(await inYear(after(10))).toEqual({ used: 2, differed: 1 });
    expect(await inYear(new Date('2027-04-01T00:00:00Z'))).toBeUndefined();
    expect((await client.get('items', a))?.deviation).toBe('By post');
  });
});
