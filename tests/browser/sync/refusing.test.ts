import { describe, expect, test } from 'vitest';
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { otherOf } from '@/utils/delegation/workspace';
import { editItem, noteItem } from '@/utils/store/commands';
import { MOST_REFUSALS, countUnseen, listRefusals, markRefusalsSeen } from '@/utils/store/refusals';
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import type { Part } from '@/utils/sync/packet';
import { makeKeyPairs } from '@/utils/sync/keys';
import { sealBatch } from '@/utils/sync/batch';
import { carry, found, memberOf, packetOf } from '@/tests/support/members';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, freshStore } from '@/tests/browser/store/support';
import { contents, give, handedOver, logOf, sealedBy, two } from './support';

/** A pair with one item both hold, and one more note of the client's that the assistant does not hold yet. */
async function begun(): Promise<{ client: Store; assistant: Store; item: string; next: ItemEvent }> {
  const { client, assistant } = await two();
  const item = await handedOver(client);
  await carry(client, assistant, 'other', after(1));
  await noteItem(client, item, 'Window seat', after(2));
  return { client, assistant, item, next: (await logOf(client)).at(-1)! };
}

/** Fails unless these parts change nothing but the list of refusals, which says `fault` once, also when they come twice. */
async function refused(to: Store, parts: readonly Part[], fault: string): Promise<void> {
  const before = await contents(to);
  for (const minutes of [5, 6]) {
    const { events, refusals } = await give(to, parts, after(minutes));
    expect(events).toBe(0);
    expect(refusals.map((one) => one.fault)).toEqual([fault]);
  }
  const now = await contents(to);
  const { id } = await currentWorkspace(to);
  expect(await listRefusals(to, id)).toMatchObject([{ fault, seen: false, at: after(5).toISOString() }]);
  expect({ ...now, refusals: [] }).toEqual({ ...before, refusals: [] });
  await checkConsistent(to);
}

function altered(part: Part, at: number): Part {
  if (part.kind === 'statement') return part;
  const bytes = part.bytes.slice();
  bytes[bytes.length + at]! ^= 1;
  return { ...part, bytes };
}

describe('is refused, counted once and changes nothing:', () => {
  test('an altered batch', async () => {
    const { client, assistant, next } = await begun();
    const part = await sealedBy(client, [next]);
    await refused(assistant, [altered(part, -100)], 'forged');
  });

  test('a batch that somebody else sealed again with the same key', async () => {
    const { client, assistant, next } = await begun();
    const { id } = await currentWorkspace(assistant);
    const { current, pairs } = await memberOf(assistant, id);
    expect(next.device).toBe((await currentWorkspace(client)).device);
    const bytes = await sealBatch([next], current.shared, pairs.signing.privateKey);
    await refused(assistant, [{ kind: 'batch', bytes }], 'forged');
  });

  test('another content under a sequence that is held', async () => {
    const { client, assistant, item, next } = await begun();
    const [, second] = await logOf(client);
    const other = { ...second!, item, type: 'noted', body: { text: 'Never said' } } as ItemEvent;
    await refused(assistant, [await sealedBy(client, [other])], 'rewritten');
    // Nor does what is new in such a batch come in.
    const rest = (await logOf(client)).slice(2, -1);
    const both = await sealedBy(client, [other, ...rest, next]);
    expect((await give(assistant, [both], after(7))).events).toBe(0);
    expect(await listRefusals(assistant, next.workspace)).toHaveLength(2);
    // What its author really wrote still does.
    expect((await carry(client, assistant, 'other', after(8))).events).toBe(1);
  });

  test('two batches at once that contradict each other: the second', async () => {
    const { client, assistant, next } = await begun();
    const other = { ...next, body: { text: 'Aisle seat' } } as ItemEvent;
    const parts = [await sealedBy(client, [next]), await sealedBy(client, [other])];
    const { events, refusals } = await give(assistant, parts, after(5));
    expect([events, refusals.map(({ fault }) => fault)]).toEqual([1, ['rewritten']]);
    await checkConsistent(assistant);
  });

  test('an event in the name of the other member, or in another role', async () => {
    const { client, assistant, next } = await begun();
    const member = otherOf(await currentWorkspace(client));
    const asOther = { ...next, by: { member: member.id, role: member.role } };
    await refused(assistant, [await sealedBy(client, [asOther])], 'wrong-author');
    const asRole = { ...next, by: { ...next.by, role: 'assistant' as const } };
    const again = await give(assistant, [await sealedBy(client, [asRole])], after(7));
    expect(again.refusals).toMatchObject([{ fault: 'wrong-author' }]);
  });

  test('a batch for another workspace, and what is no batch', async () => {
    const { assistant } = await begun();
    const elsewhere = await freshStore();
    await found(elsewhere, after(0));
    await handedOver(elsewhere);
    const { parts } = await packetOf(elsewhere, 'other', after(3));
    const [batch] = parts.filter(({ kind }) => kind === 'batch');
    await refused(assistant, [batch!], 'other-workspace');
    const rubbish: Part = { kind: 'batch', bytes: new Uint8Array(500).fill(7) };
    expect((await give(assistant, [rubbish], after(7))).refusals).toMatchObject([{ fault: 'not-ours' }]);
  });

  test('an item of another workspace', async () => {
    const { client, assistant, next } = await begun();
    const { id: mine } = await currentWorkspace(assistant);
    await assistant.put('items', {
      ...(await assistant.getAll('items'))[0]!,
      id: 'i_else',
      workspace: 'w_else',
    });
    const event = { ...next, item: 'i_else' };
    const { events, refusals } = await give(assistant, [await sealedBy(client, [event])], after(5));
    expect([events, refusals.map(({ fault }) => fault)]).toEqual([0, ['malformed']]);
    expect(await assistant.get('items', 'i_else')).toMatchObject({ workspace: 'w_else' });
    expect(mine).not.toBe('w_else');
  });
});

test('a stranger’s batch waits, and is told of once', async () => {
  const { assistant, next } = await begun();
  const pairs = await makeKeyPairs();
  const { current } = await memberOf(assistant, next.workspace);
  const stranger = { ...next, device: 'd_stranger', seq: 1, id: eventId('d_stranger', 1) };
  const bytes = await sealBatch([stranger], current.shared, pairs.signing.privateKey);
  const got = await give(assistant, [{ kind: 'batch', bytes }], after(5));
  expect(got).toMatchObject({
    events: 0,
    waiting: 1,
    refusals: [{ fault: 'stranger', device: 'd_stranger' }],
  });
  await give(assistant, [{ kind: 'batch', bytes }], after(6));
  expect(await listRefusals(assistant, next.workspace)).toHaveLength(1);
  expect(await countUnseen(assistant, next.workspace)).toBe(1);
  await markRefusalsSeen(assistant, next.workspace);
  await give(assistant, [{ kind: 'batch', bytes }], after(7));
  expect(await countUnseen(assistant, next.workspace)).toBe(0);
  await checkConsistent(assistant);
});

test('what is beyond the role stays in the log without effect, and is told of once', async () => {
  const { client, assistant, item } = await begun();
  await carry(client, assistant, 'other', after(3));
  // A program that was changed to say what an assistant may not.
  const { id, device, me } = await currentWorkspace(assistant);
  const [last] = (await assistant.getAllFromIndex('events', 'item', item)).slice(-1);
  const log = await logOf(assistant);
  const seq = log.length + 1;
  const forged = [
    { type: 'settled', body: { to: 'done' } },
    { type: 'edited', body: { authority: 'just-do-it' } },
    { type: 'moved', body: { move: 'finish', from: 'asked', to: 'done' } },
  ].map((said, i) => ({
    ...{ ...said, workspace: id, item, device, at: after(4).toISOString(), after: [last!.id] },
    ...{
      seq: seq + i,
      id: eventId(device, seq + i),
      clock: last!.clock,
      by: { member: me, role: 'assistant' },
    },
  })) as ItemEvent[];
  const before = await client.get('items', item);
  const part = await sealedBy(assistant, forged);
  const got = await give(client, [part], after(5));
  expect(got.events).toBe(3);
  expect(got.refusals.map(({ fault, from }) => [fault, from])).toEqual(
    forged.map((one) => ['beyond-role', one.seq]),
  );
  expect(await client.get('items', item)).toMatchObject({ stage: before!.stage, brief: before!.brief });
  expect(await give(client, [part], after(6))).toMatchObject({ events: 0, refusals: [] });
  expect(await listRefusals(client, id)).toHaveLength(3);
  await checkConsistent(client);
});

test('the newest refusals are kept, and no more than a disk can bear', async () => {
  const { assistant, next } = await begun();
  const rubbish = Array.from({ length: MOST_REFUSALS + 20 }, (_, i): Part => ({
    kind: 'batch',
    bytes: Uint8Array.of(1, i % 256, i >> 8, 4, 5, 6, 7, 8),
  }));
  await give(assistant, rubbish.slice(0, 20), after(5));
  await give(assistant, rubbish.slice(20), after(6));
  const kept = await listRefusals(assistant, next.workspace);
  expect(kept).toHaveLength(MOST_REFUSALS);
  expect(new Set(kept.map(({ at }) => at))).toEqual(new Set([after(6).toISOString()]));
});

test('an honest repeat in other batches is silent', async () => {
  const { client, assistant } = await begun();
  await carry(client, assistant, 'other', after(3));
  await editItem(client, await handedOver(client, 'k2', after(4)), { goal: 'x' }, after(4));
  await carry(client, assistant, 'other', after(5));
  const before = await contents(assistant);
  const log = await logOf(client);
  const parts = [await sealedBy(client, log.slice(0, 2)), await sealedBy(client, log.slice(1, 5))];
  expect(await give(assistant, parts, after(6))).toMatchObject({ events: 0, refusals: [], waiting: 0 });
  expect({ ...(await contents(assistant)), batches: [] }).toEqual({ ...before, batches: [] });
  // One that holds all of them takes their place, so that there is less to pass on.
  expect(await give(assistant, [await sealedBy(client, log)], after(7))).toMatchObject({
    events: 0,
    refusals: [],
  });
  const { device, id } = await currentWorkspace(client);
  const kept = (await assistant.getAll('batches')).filter(
    (one) => one.workspace === id && one.device === device,
  );
  expect(kept).toMatchObject([{ from: 1, to: log.length }]);
});
