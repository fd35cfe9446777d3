import { expect, test } from 'vitest';
import { roleIn } from '@/utils/delegation/workspace';
import { exportBackup, importBackup } from '@/utils/store/backup';
import { captureItem, editItem, moveItem, newItem } from '@/utils/store/commands';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { packetText } from './packet-text';
import { after, captureOf, freshStore, itemIn, pair, send, START, type Pair } from './support';

const quiet = (): void => undefined;

/** The client has handed one item over and kept another; both have settings of their own and something half typed. */
async function begun(): Promise<Pair & { shared: string; kept: string }> {
  const { client, assistant } = await pair();
  const { item: shared } = await captureItem(client, captureOf('k1'), { now: START });
  await handOver(client, shared, { now: after(1), channel: 'gmail', edit: { goal: 'Booked' } });
  const { item: kept } = await newItem(client, 'Nobody knows', START);
  await editItem(client, kept, { goal: 'A secret' }, after(2));
  await saveDraft(client, `item:${shared}`, { materials: 'Half a thought' }, after(3));
  await saveSettings(client, { theme: 'light', mailClient: 'gmail' });
  await saveSettings(assistant, { theme: 'dark' });
  await saveDraft(assistant, 'new', { title: 'Mine' }, after(3));
  return { client, assistant, shared, kept };
}

async function typed(store: Store): Promise<unknown> {
  return { settings: await readSettings(store), drafts: await store.getAll('drafts') };
}

test('a packet brings what was handed over, and leaves everything else on either side as it is', async () => {
  const { client, assistant, shared, kept } = await begun();
  const before = { mine: await typed(client), theirs: await typed(assistant) };
  const text = await packetText(client, after(4));
  expect(text).toContain('Booked');
  for (const word of ['Nobody knows', 'A secret', 'Half a thought', 'theme'])
    expect(text).not.toContain(word);
  await send(client, assistant, after(4));
  const { device, id } = await currentWorkspace(client);
  const theirs = await currentWorkspace(assistant);
  expect([theirs.id, roleIn(theirs)]).toEqual([id, 'assistant']);
  expect(theirs.device).not.toBe(device);
  expect(await assistant.get('items', kept)).toBeUndefined();
  expect(await itemIn(assistant, shared, after(5))).toMatchObject({
    stage: 'asked',
    brief: { goal: 'Booked' },
  });
  await moveItem(assistant, shared, 'accept', { now: after(6), note: 'Will do' });
  await send(assistant, client, after(7));
  expect(await itemIn(client, shared, after(7))).toMatchObject({
    stage: 'accepted',
    promise: { onBehalf: false },
  });
  expect({ mine: await typed(client), theirs: await typed(assistant) }).toEqual(before);
  expect(await readDraft(assistant, `item:${shared}`)).toBeNull();
  await checkConsistent(assistant);
  await checkConsistent(client);
});

test('a backup of the assistant opens without the private logs that its events name as causes', async () => {
  const { client, assistant, shared } = await begun();
  await send(client, assistant, after(4));
  const backup = await exportBackup(assistant, after(5), quiet);
  const again = await freshStore();
  expect(await importBackup(again, backup, quiet, after(6))).toMatchObject({ ok: true });
  expect((await again.get('items', shared))?.stage).toBe('asked');
  await checkConsistent(again);
});
