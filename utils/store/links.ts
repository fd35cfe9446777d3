/** The server of a workspace, and how far this installation is with it. */
import { announce } from './live';
import type { Store } from './open';
import type { ServerLink } from './schema';
import { beginWrite, commit, get, put, remove } from './transaction';

/**
 * Beside the logs, `published` holds under these names: how many statements of the roster the server is known to have, a
 * digest of the last ack and of the last own state it was given, 1 while all of it is to be read again, and the places in its
 * stream of the last messages of the own topics.
 */
export const MARKS = {
  roster: '#roster',
  ack: '#ack',
  state: '#state',
  verify: '#verify',
  log: '#log',
  own: '#own',
} as const;

/** The server of a workspace; null: it has none. */
export async function readLink(store: Store, workspace: string): Promise<ServerLink | null> {
  return (await store.get('links', workspace)) ?? null;
}

/** All servers, one a workspace at most. */
export function allLinks(store: Store): Promise<ServerLink[]> {
  return store.getAll('links');
}

/** Sets the server of a workspace; on another address nothing is known to be there yet. */
export async function saveLink(
  store: Store,
  workspace: string,
  { url, credentials }: Pick<ServerLink, 'url' | 'credentials'>,
): Promise<void> {
  const fresh: ServerLink = { workspace, url, credentials, paused: false, cursor: null, published: {} };
  await change(store, workspace, (held) =>
    held?.url === url ? { ...held, credentials, paused: false } : fresh,
  );
  announce({ settings: true });
}

/** Stops syncing with the server for a while, or goes on. */
export async function pauseLink(store: Store, workspace: string, paused: boolean): Promise<void> {
  await change(store, workspace, (held) => held && { ...held, paused });
  announce({ settings: true });
}

/** Forgets the server; what was read from it stays. */
export async function removeLink(store: Store, workspace: string): Promise<void> {
  const tx = beginWrite(store, ['links']);
  await commit(tx, async () => {
    remove(tx, 'links', workspace);
    return Promise.resolve();
  });
  announce({ settings: true });
}

/** Notes how far a session is. Nothing is noted when the server was removed or is another one by now. */
export async function noteProgress(
  store: Store,
  { workspace, url }: Pick<ServerLink, 'workspace' | 'url'>,
  progress: { cursor?: ServerLink['cursor']; published?: Record<string, number> },
): Promise<void> {
  await change(store, workspace, (held) => held && (held.url === url ? withProgress(held, progress) : held));
}

/** The link with what a session noted. */
export function withProgress(
  held: ServerLink,
  { cursor, published }: { cursor?: ServerLink['cursor']; published?: Record<string, number> },
): ServerLink {
  const next = { ...held, published: { ...held.published, ...published } };
  return cursor === undefined ? next : { ...next, cursor };
}

async function change(
  store: Store,
  workspace: string,
  to: (held: ServerLink | undefined) => ServerLink | undefined,
): Promise<void> {
  const tx = beginWrite(store, ['links']);
  await commit(tx, async () => {
    const next = to(await get(tx, 'links', workspace));
    if (next !== undefined) put(tx, 'links', next);
  });
}
