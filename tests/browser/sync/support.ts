/** Three installations of one workspace: the client's, the client's second one, the assistant's. */
import type { ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import type { Part } from '@/utils/sync/packet';
import { toBase64url } from '@/utils/sync/bytes';
import { receive, type Received } from '@/utils/sync/receive';
import { sealBatch } from '@/utils/sync/batch';
import { carry, found, join, memberOf } from '@/tests/support/members';
import { captureOf, freshStore, START } from '@/tests/browser/store/support';
import { captureItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';

/** See above. */
export interface Scene {
  workspace: string;
  client: Store;
  second: Store;
  assistant: Store;
}

/** A client and an assistant who are members of one workspace. */
export async function two(): Promise<Omit<Scene, 'second'>> {
  const [client, assistant] = [await freshStore(), await freshStore()];
  const workspace = await found(client, START);
  await join(client, assistant, 'other', START);
  await carry(assistant, client, 'other', START);
  return { workspace, client, assistant };
}

/** With the client's second device. */
export async function three(): Promise<Scene> {
  const pair = await two();
  const second = await freshStore();
  await join(pair.client, second, 'own', START);
  await carry(pair.client, pair.assistant, 'other', START);
  await carry(second, pair.client, 'own', START);
  return { ...pair, second };
}

/** An item that the client captured and handed over. */
export async function handedOver(client: Store, key = 'k1', now = START): Promise<string> {
  const { item } = await captureItem(client, captureOf(key), { now });
  await handOver(client, item, { now, channel: 'gmail' });
  return item;
}

/** Everybody sends everybody what they lack, until nothing is new. */
export async function exchange({ client, second, assistant }: Scene, now: Date): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await carry(client, assistant, 'other', now);
    await carry(client, second, 'own', now);
    await carry(second, assistant, 'other', now);
    await carry(second, client, 'own', now);
    await carry(assistant, client, 'other', now);
    await carry(assistant, second, 'other', now);
  }
}

/** Events of `from`'s own log, sealed anew as its program would seal them. */
export async function sealedBy(from: Store, events: readonly ItemEvent[]): Promise<Part> {
  const { id } = await currentWorkspace(from);
  const { current, pairs } = await memberOf(from, id);
  const log = events[0]?.device ?? '';
  const secret = isPrivateDevice(log) ? current.own : current.shared;
  return { kind: 'batch', bytes: await sealBatch(events, secret, pairs.signing.privateKey) };
}

/** The shared log of an installation. */
export async function logOf(store: Store): Promise<ItemEvent[]> {
  const { device } = await currentWorkspace(store);
  return store.getAll('events', IDBKeyRange.bound([device], [device, []]));
}

/** Gives `to` these parts. */
export async function give(to: Store, parts: readonly Part[], now: Date): Promise<Received> {
  return receive(to, (await currentWorkspace(to)).id, parts, now);
}

/** Everything held, by store, as text; keys, which cannot be compared, left out. */
export async function contents(store: Store): Promise<Record<string, string[]>> {
  const names = [...store.objectStoreNames].filter((name) => name !== 'keys');
  const text = (_key: string, value: unknown): unknown =>
    value instanceof Uint8Array ? toBase64url(value as Uint8Array<ArrayBuffer>) : value;
  const held = names.map(async (name) => {
    const records: unknown[] = await store.getAll(name);
    return [name, records.map((record) => JSON.stringify(record, text))] as const;
  });
  return Object.fromEntries(await Promise.all(held));
}

const COPIED = [
  'events',
  'items',
  'order',
  'tally',
  'vectors',
  'wakes',
  'marks',
  'joins',
  'batches',
  'acks',
  'links',
] as const;

/** What an installation holds of its work; gives the way back to it. */
export async function copied(store: Store): Promise<() => Promise<void>> {
  const held = await Promise.all(COPIED.map(async (name) => [name, await store.getAll(name)] as const));
  return async () => {
    for (const [name, records] of held) {
      await store.clear(name);
      for (const one of records) await store.put(name, one);
    }
  };
}
