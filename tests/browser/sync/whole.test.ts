import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '@/utils/delegation/derive';
import { captureItem, editItem, noteItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { captureOf, after, freshStore } from '@/tests/browser/store/support';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { carry, join, packetOf } from '@/tests/support/members';
import type { Store } from '@/utils/store/open';
import { readPacket, writePacket, type Part } from '@/utils/sync/packet';
import { receive } from '@/utils/sync/receive';
import { contents, exchange, give, handedOver, three, two, type Scene } from './support';

/** Many items, each with an edit: more than one transaction takes. */
async function many(client: Store, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const { item } = await captureItem(client, captureOf(`k${i}`), { now: after(1) });
    await handOver(client, item, { now: after(1), channel: 'gmail', edit: { goal: `Goal ${i}` } });
  }
}

describe('what is interrupted', () => {
  test('in the middle of a transaction leaves nothing half written, and comes whole the next time', async () => {
    const { client, assistant, workspace } = await two();
    await many(client, 3);
    const { parts } = await packetOf(client, 'other', after(2));
    const before = await contents(assistant);
    const put = IDBObjectStore.prototype.put;
    let left = 12;
    IDBObjectStore.prototype.put = function (...args) {
      left -= 1;
      if (left === 0) this.transaction.abort();
      return put.apply(this, args);
    };
    try {
      await expect(receive(assistant, workspace, parts, after(3))).rejects.toThrow();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await contents(assistant)).toEqual(before);
    expect(await give(assistant, parts, after(4))).toMatchObject({ events: 9 });
    await checkConsistent(assistant);
  });

  test('between two of the transactions of a large packet goes on where it was', async () => {
    const { client, assistant, workspace } = await two();
    await many(client, 200);
    const { parts } = await packetOf(client, 'other', after(2));
    const put = IDBObjectStore.prototype.put;
    let left = 700;
    IDBObjectStore.prototype.put = function (...args) {
      left -= this.name === 'events' ? 1 : 0;
      if (left === 150) this.transaction.abort();
      return put.apply(this, args);
    };
    try {
      await expect(receive(assistant, workspace, parts, after(3))).rejects.toThrow();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    const half = (await checkConsistent(assistant)).events.length;
    expect(half).toBeGreaterThan(0);
    const { events } = await give(assistant, parts, after(4));
    expect(half + events).toBe((await client.count('events')) - 200);
    await checkConsistent(assistant);
  });
});

/** Every item as of one moment. */
async function items(store: Store): Promise<unknown[]> {
  return (await store.getAll('items')).map((item) => at(item, after(40)));
}

/** Everything that three devices sent, by whom it was for. */
async function packets({ client, second, assistant }: Scene): Promise<Part[][]> {
  const now = after(20);
  const sent = [
    await packetOf(client, 'own', now),
    await packetOf(second, 'own', now),
    await packetOf(client, 'other', now),
    await packetOf(second, 'other', now),
    await packetOf(assistant, 'other', now),
  ];
  return sent.map(({ parts }) => parts);
}

test('in whatever order and how often batches come, all devices end with the same items', async () => {
  const scene = await three();
  const made: string[] = [];
  for (let i = 0; i < 4; i++) made.push(await handedOver(scene.client, `k${i}`, after(1)));
  await exchange(scene, after(2));
  const stores = [scene.client, scene.second, scene.assistant];
  // Each device writes on what the others wrote, so that there are causes to wait for, in batches of few events.
  for (let i = 0; i < 18; i++) {
    const store = stores[i % 3]!;
    await editItem(
      store,
      made[i % 4]!,
      { goal: `g${i}`, [i % 2 === 0 ? 'materials' : 'guidelines']: `x${i}` },
      after(3 + i),
    );
    if (i % 4 === 0) await noteItem(store, made[(i + 1) % 4]!, `n${i}`, after(3 + i));
    if (i % 3 === 1)
      await carry(store, stores[(i + 1) % 3]!, (i + 1) % 3 === 2 ? 'other' : 'own', after(3 + i));
    if (i % 3 === 2) await carry(store, stores[i % 2]!, 'other', after(3 + i));
  }
  const all = (await packets(scene)).flat();
  await exchange(scene, after(30));
  const [expected, second, shared] = await Promise.all(stores.map(items));
  expect(second).toEqual(expected);
  // A member that joins now and gets everything in any order, some of it twice, holds what the others hold.
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.subarray(all),
      fc.nat(4),
      fc.boolean(),
      async (order, again, cuts, own) => {
        const late = await freshStore();
        await join(own ? scene.client : scene.assistant, late, 'own', after(31));
        const parts = [...order, ...again];
        const size = Math.ceil(parts.length / (cuts + 1));
        for (let at = 0; at < parts.length; at += size)
          await give(late, parts.slice(at, at + size), after(32));
        // What was written since the packets were made.
        await give(late, (await packets(scene)).flat(), after(33));
        expect(await late.count('waiting')).toBe(0);
        expect(await items(late)).toEqual(own ? expected : shared);
        await checkConsistent(late);
        late.close();
      },
    ),
    { numRuns: 8, seed: 7, endOnFailure: true },
  );
});

test('300 damaged packets change nothing but the list of refusals', async () => {
  const { client, assistant, workspace } = await two();
  await handedOver(client);
  const bytes = await writePacket(await packetOf(client, 'other', after(1)));
  const { parts } = await readPacket(bytes);
  const before = await contents(assistant);
  const mutated = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(mutated, { minLength: 1, maxLength: 3 }), async (changes) => {
      const broken = parts.flatMap((part, i): Part[] => {
        if (part.kind === 'statement') {
          const here = changes.filter(([which]) => which % parts.length === i).length > 0;
          return here ? [{ ...part, statement: { ...part.statement, at: 'x' } }] : [];
        }
        const copy = part.bytes.slice();
        for (const [, at, by, cut] of changes) {
          if (cut) return [{ ...part, bytes: copy.slice(0, at % copy.length) }];
          copy[at % copy.length]! ^= by;
        }
        return changes.every(([, at], k) => changes.findIndex((one) => one[1] === at) !== k)
          ? []
          : [{ ...part, bytes: copy }];
      });
      const got = await receive(assistant, workspace, broken, after(2));
      expect(got.events).toBe(0);
    }),
    { numRuns: 300, seed: 11 },
  );
  const now = await contents(assistant);
  expect({ ...now, refusals: [], waiting: [] }).toEqual({ ...before, refusals: [], waiting: [] });
  expect(now['waiting']!.length).toBeLessThan(300);
  await checkConsistent(assistant);
});
