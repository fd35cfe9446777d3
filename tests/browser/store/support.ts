/** Fresh databases and plain captures for the tests of the store. */
import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import type { Capture } from '@/utils/delegation/capture';
import type { Source } from '@/utils/delegation/item';
import { scopeOf, type Scope } from '@/utils/delegation/workspace';
import { openStore, type Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';

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
