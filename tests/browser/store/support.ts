/** Fresh databases and plain captures for the tests of the store. */
import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import type { Capture } from '@/utils/delegation/capture';
import type { Item, Source } from '@/utils/delegation/item';
import { scopeOf, type Scope } from '@/utils/delegation/workspace';
import { openStore, type Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { carry, found, join } from '@/tests/support/members';

/** A moment that tests begin at. */
export const START = new Date('2026-03-02T09:00:00.000Z');

/** `minutes` after {@link START}. */
export function after(minutes: number): Date {
  return new Date(START.getTime() + minutes * 60_000);
}

/** A database name of its own; the database goes when the test is over. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(async () => {
    await deleteDB(name);
  });
  return name;
}

/** Opens a connection that closes when the test is over. */
export async function connect(name: string): Promise<Store> {
  const store = await openStore(name);
  onTestFinished(() => store.close());
  return store;
}

/** A new database, open. */
export function freshStore(): Promise<Store> {
  return connect(freshName());
}

/** A capture of a page. */
export function captureOf(key: string | null, source: Partial<Source> = {}): Capture {
  return {
    key,
    source: {
      site: 'page',
      url: 'https://example.org/a',
      title: 'Book the Lisbon flights',
      author: { name: 'Ana Kovač', email: 'ana@example.org' },
      excerpt: 'Hand luggage only.',
      attachments: [],
      ...source,
    },
    found: { title: 'meta' },
  };
}

/** The current workspace alone. */
export async function scopeNow(store: Store): Promise<Scope> {
  return scopeOf(await currentWorkspace(store));
}

/** Two installations of one workspace. */
export interface Pair {
  client: Store;
  assistant: Store;
}

/** A client and an assistant who are members of the same, empty workspace. */
export async function pair(): Promise<Pair> {
  const [client, assistant] = [await freshStore(), await freshStore()];
  await meet(client, assistant, START);
  return { client, assistant };
}

/** Lets `guest` join the current workspace of `host` as its other member, and brings over what there is to share. */
export async function meet(host: Store, guest: Store, now: Date): Promise<void> {
  await found(host, now);
  await join(host, guest, 'other', now);
  await send(host, guest, now);
}

/** Carries all that `to` may lack of the current workspace of `from` over, in a packet; throws unless all of it is taken. */
export async function send(from: Store, to: Store, now: Date): Promise<void> {
  const { refusals, waiting } = await carry(from, to, 'other', now);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new Error(`A part of the packet is refused: ${refusal.fault}`);
  if (waiting > 0) throw new Error(`${waiting} batches of the packet wait.`);
}

/** The item as its current workspace's user sees it; throws when there is none. */
export async function itemIn(store: Store, id: string, now: Date): Promise<Item> {
  const item = await getItem(store, await scopeNow(store), id, now);
  if (item === null) throw new Error(`There is no item ${id}.`);
  return item;
}
