import { expect, test } from 'vitest';
import { editItem, moveItem, newItem } from '@/utils/store/commands';
import { heldByOther, itemsHeldByOther } from '@/utils/store/acks';
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import { writeBlock } from '@/utils/sync/block';
import { batchesAfter, packetFor, sealNew } from '@/utils/sync/outbox';
import { writePacket } from '@/utils/sync/packet';
import { BATCH_EVENTS } from '@/utils/sync/sealing';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, freshStore, itemIn, START } from '@/tests/browser/store/support';
import { carry, found, join, memberOf, packetOf } from '@/tests/support/members';
import { give, handedOver, logOf, sealedBy, three, two } from './support';

test('two contexts that seal at once seal each event once, in batches that a message bears', async () => {
  const client = await freshStore();
  const workspace = await found(client, START);
  const { item } = await newItem(client, 'First', START);
  for (let i = 0; i < BATCH_EVENTS + 20; i++) await editItem(client, item, { goal: `g${i}` }, after(i));
  const member = await memberOf(client, workspace);
  const sealed = await Promise.all([1, 2, 3].map(() => sealNew(client, member)));
  expect(sealed.flat()).toHaveLength(2);
  const { privateDevice } = await currentWorkspace(client);
  const made = await batchesAfter(client, workspace, privateDevice, 0);
  expect(made.map(({ from, to }) => [from, to])).toEqual([
    [1, BATCH_EVENTS],
    [BATCH_EVENTS + 1, BATCH_EVENTS + 21],
  ]);
  expect(await sealNew(client, member)).toEqual([]);
  const rest = await batchesAfter(client, workspace, privateDevice, BATCH_EVENTS);
  expect(rest.map(({ from }) => from)).toEqual([BATCH_EVENTS + 1]);
  const inside = await batchesAfter(client, workspace, privateDevice, 3);
  expect(inside.map(({ from }) => from)).toEqual([1, BATCH_EVENTS + 1]);
  expect(await batchesAfter(client, workspace, privateDevice, BATCH_EVENTS + 21)).toEqual([]);
});

test('a packet carries what the other side lacks by what it told, and each item shows whether it is there', async () => {
  const { client, assistant, workspace } = await two();
  const batchesIn = async () =>
    (await packetOf(client, 'other', after(9))).parts.filter((one) => one.kind === 'batch');
  expect(await heldByOther(client, 'w_none')).toBeNull();
  const first = await handedOver(client, 'k1');
  const kept = await newItem(client, 'Mine alone', START);
  const all = await itemsHeldByOther(client, workspace, [first, kept.item]);
  expect([...all]).toEqual([[first, 'on-the-way']]);
  await carry(client, assistant, 'other', after(1));
  expect((await itemsHeldByOther(client, workspace, [first])).get(first)).toBe('on-the-way');
  await carry(assistant, client, 'other', after(2));
  expect((await itemsHeldByOther(client, workspace, [first])).get(first)).toBe('there');
  expect(await batchesIn()).toEqual([]);
  await moveItem(assistant, first, 'accept', { now: after(3), note: 'Yes' });
  await carry(assistant, client, 'other', after(4));
  // What it wrote itself it holds, whatever it told before.
  expect((await itemsHeldByOther(client, workspace, [first])).get(first)).toBe('there');
  await editItem(client, first, { goal: 'Later' }, after(5));
  expect((await itemsHeldByOther(client, workspace, [first])).get(first)).toBe('on-the-way');
  expect(await batchesIn()).toHaveLength(1);
});

test('a packet of one small change fits a mail between two who know each other', async () => {
  const { client, assistant } = await two();
  const sizeOf = async (from: Store, whose: 'other' | 'own') =>
    writeBlock(await writePacket(await packetOf(from, whose, after(9)))).length;
  const item = await handedOver(client);
  await carry(client, assistant, 'other', after(1));
  await carry(assistant, client, 'other', after(2));
  await editItem(client, item, { goal: 'All receipts of October are with the accountant' }, after(3));
  expect(await sizeOf(client, 'other')).toBeLessThan(2_000);
  await carry(client, assistant, 'other', after(4));
  await moveItem(assistant, item, 'accept', { now: after(5), note: 'Yes, by Thursday' });
  expect(await sizeOf(assistant, 'other')).toBeLessThan(2_000);
});

test('a packet carries of the roster what the other side may lack, and all of it where that is not known', async () => {
  const { client, assistant, workspace } = await two();
  const statementsIn = async (from: Store, whose: 'other' | 'own' = 'other') =>
    (await packetOf(from, whose, after(9))).parts.filter((one) => one.kind === 'statement').length;
  const all = async () => client.count('roster');
  expect(await statementsIn(client)).toBe(0);
  await carry(client, assistant, 'other', after(1));
  expect(await statementsIn(assistant)).toBe(0);
  const second = await freshStore();
  await join(client, second, 'own', after(2));
  // The assistant lacks what let the second one in; the second one has told nothing yet.
  expect(await statementsIn(client)).toBeGreaterThan(0);
  expect(await statementsIn(client)).toBeLessThan(await all());
  expect(await statementsIn(client, 'own')).toBe(await all());
  expect(await carry(client, second, 'own', after(3))).toMatchObject({ refusals: [], waiting: 0 });
  expect(await carry(client, assistant, 'other', after(3))).toMatchObject({ refusals: [], roster: true });
  expect(await carry(second, assistant, 'other', after(4))).toMatchObject({ refusals: [], waiting: 0 });
  const whole = await packetFor(client, await memberOf(client, workspace), 'other', after(5), 'whole');
  expect(whole.parts.filter(({ kind }) => kind === 'statement')).toHaveLength(await all());
});

test('a device that lost a part of the roster says so with its next packet, and is given it again', async () => {
  const { client, assistant, workspace } = await two();
  const item = await handedOver(client);
  await carry(client, assistant, 'other', after(1));
  await carry(assistant, client, 'other', after(2));
  const [lost] = (await assistant.getAll('roster')).filter(({ body }) => body.kind === 'secrets');
  await assistant.delete('roster', [workspace, lost!.id]);
  await carry(assistant, client, 'other', after(3));
  expect(await carry(client, assistant, 'other', after(4))).toMatchObject({ refusals: [], roster: true });
  expect(await assistant.get('roster', [workspace, lost!.id])).toEqual(lost);
  expect(await itemIn(assistant, item, after(5))).toMatchObject({ stage: 'asked' });
});

test('a device passes on what another of its person wrote', async () => {
  const { client, second, assistant } = await three();
  const item = await handedOver(second);
  await carry(second, client, 'own', after(2));
  await carry(client, assistant, 'other', after(3));
  expect(await itemIn(assistant, item, after(4))).toMatchObject({ stage: 'asked' });
  await checkConsistent(assistant);
});

test('a device set back to an old copy takes its own events again, and never writes a sequence twice', async () => {
  const { client, assistant, workspace } = await two();
  const item = await handedOver(client);
  const own = (await currentWorkspace(client)).device;
  await carry(client, assistant, 'other', after(1));
  const { seq } = (await client.get('vectors', [workspace, own]))!;
  const early = await client.getAll('events');
  const vectors = await client.getAll('vectors');
  await editItem(client, item, { goal: 'Lost with the copy' }, after(2));
  await carry(client, assistant, 'other', after(3));
  // The copy of before.
  await client.clear('events');
  for (const event of early) await client.put('events', event);
  for (const vector of vectors) await client.put('vectors', vector);
  await client.clear('batches');
  const { parts } = await packetOf(assistant, 'other', after(4));
  await give(client, parts, after(5));
  const relayed = (await batchesAfter(assistant, workspace, own, 0)).map(
    ({ bytes }) => ({ kind: 'batch', bytes }) as const,
  );
  expect(await give(client, relayed, after(5))).toMatchObject({ refusals: [] });
  expect((await client.get('vectors', [workspace, own]))!.seq).toBe(seq + 1);
  await editItem(client, item, { materials: 'New' }, after(6));
  expect(await carry(client, assistant, 'other', after(7))).toMatchObject({ events: 1, refusals: [] });
  expect((await itemIn(assistant, item, after(8))).brief).toMatchObject({
    goal: 'Lost with the copy',
    materials: 'New',
  });
  await checkConsistent(client);
});

test('what waits for a gap is taken as soon as it closes, out of batches that came long before', async () => {
  const { client, assistant } = await two();
  const item = await handedOver(client);
  await carry(client, assistant, 'other', after(1));
  for (let i = 0; i < 3; i++) await editItem(client, item, { goal: `g${i}` }, after(2 + i));
  const [a, b, c] = (await logOf(client)).slice(-3);
  expect(await give(assistant, [await sealedBy(client, [c!])], after(6))).toMatchObject({
    events: 0,
    waiting: 1,
  });
  expect(await give(assistant, [await sealedBy(client, [b!])], after(7))).toMatchObject({
    events: 0,
    waiting: 1,
  });
  expect(await give(assistant, [await sealedBy(client, [a!])], after(8))).toMatchObject({
    events: 3,
    waiting: 0,
  });
  expect(await assistant.count('waiting')).toBe(0);
  expect((await itemIn(assistant, item, after(9))).brief.goal).toBe('g2');
  await checkConsistent(assistant);
});

test('a device that joins later reads all there was before it', async () => {
  const { client, workspace } = await two();
  const item = await handedOver(client);
  const late = await freshStore();
  await join(client, late, 'own', after(1));
  expect(await carry(client, late, 'own', after(2))).toMatchObject({ refusals: [], waiting: 0 });
  expect((await late.get('items', item))?.workspace).toBe(workspace);
  await checkConsistent(late);
});
