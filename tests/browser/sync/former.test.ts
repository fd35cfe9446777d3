/** A workspace that came back from a backup and is shared then: what the lost installation wrote reaches everybody. */
import { expect, it } from 'vitest';
import { exportBackup, importBackup } from '@/utils/store/backup';
import { itemsHeldByOther } from '@/utils/store/acks';
import { captureItem, editItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { after, captureOf, freshStore } from '@/tests/browser/store/support';
import { carry, found, join } from '@/tests/support/members';
import { currentWorkspace } from '@/utils/store/workspaces';
import { handedOver } from './support';

interface Restored {
  store: Store;
  workspace: string;
  /** Handed over, and kept alone, before the installation was lost. */
  shared: string;
  kept: string;
}

async function restored(): Promise<Restored> {
  const lost = await freshStore();
  const shared = await handedOver(lost);
  const { item: kept } = await captureItem(lost, captureOf('k2'), { now: after(1) });
  const file = await exportBackup(lost, after(2), () => undefined);
  const store = await freshStore();
  expect(await importBackup(store, file, () => undefined, after(3))).toMatchObject({ ok: true });
  return { store, workspace: await found(store, after(4)), shared, kept };
}

it('reaches the assistant, and counts as arrived once they say so', async () => {
  const { store, workspace, shared } = await restored();
  const assistant = await freshStore();
  await join(store, assistant, 'other', after(5));
  const received = await carry(store, assistant, 'other', after(6));
  expect(received).toMatchObject({ waiting: 0, refusals: [] });
  expect(await assistant.get('items', shared)).toMatchObject({ stage: 'asked' });
  expect(await itemsHeldByOther(store, workspace, [shared])).toEqual(new Map([[shared, 'on-the-way']]));
  await carry(assistant, store, 'other', after(7));
  expect(await itemsHeldByOther(store, workspace, [shared])).toEqual(new Map([[shared, 'there']]));
  await editItem(store, shared, { goal: 'Window seats' }, after(8));
  await carry(store, assistant, 'other', after(9));
  expect((await assistant.get('items', shared))?.brief.goal).toBe('Window seats');
});

it('what was not handed over reaches the own second device, and nobody else', async () => {
  const { store, kept, shared } = await restored();
  const [assistant, second] = [await freshStore(), await freshStore()];
  await join(store, assistant, 'other', after(5));
  await join(store, second, 'own', after(5));
  await carry(store, assistant, 'other', after(6));
  expect(await carry(store, second, 'own', after(6))).toMatchObject({ waiting: 0, refusals: [] });
  expect(await second.get('items', kept)).toMatchObject({ stage: 'inbox' });
  // Passed on by a device that neither wrote nor signed it.
  const late = await freshStore();
  await join(store, late, 'own', after(7));
  await carry(second, late, 'own', after(8));
  expect((await late.getAllKeys('items')).sort()).toEqual([kept, shared].sort());
  expect(await assistant.getAllKeys('items')).toEqual([shared]);
});

it('nobody vouches for a log of somebody else’s', async () => {
  const { store, workspace, shared } = await restored();
  const assistant = await freshStore();
  await join(store, assistant, 'other', after(5));
  await carry(store, assistant, 'other', after(6));
  const signed = (await assistant.getAll('roster')).filter(({ body }) => body.kind === 'vouch');
  expect(signed.map(({ by }) => by)).toEqual([(await currentWorkspace(store)).device]);
  expect(await assistant.get('items', shared)).toMatchObject({ workspace });
});
