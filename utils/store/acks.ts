/** What the other side holds, by what its devices last told. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import type { Ack } from './schema';
import { beginRead, get, put, type WritingTo } from './transaction';

/** Keeps what a device told, unless it told later. */
export async function addAck(tx: WritingTo<'acks'>, ack: Ack): Promise<boolean> {
  const held = await get(tx, 'acks', [ack.workspace, ack.device]);
  if (held !== undefined && held.n >= ack.n) return false;
  put(tx, 'acks', ack);
  return true;
}

/**
 * By shared log the last sequence that a device of the other member holds, what those devices wrote themselves included;
 * null when the workspace is not shared, or nobody else has joined yet.
 */
export async function heldByOther(
  store: Store,
  workspace: string,
): Promise<ReadonlyMap<string, number> | null> {
  const tx = beginRead(store, ['workspaces', 'roster', 'acks', 'vectors']);
  const range = ofWorkspace(workspace);
  const [held, statements, acks, vectors] = await Promise.all([
    tx.objectStore('workspaces').get(workspace),
    tx.objectStore('roster').getAll(range),
    tx.objectStore('acks').getAll(range),
    tx.objectStore('vectors').getAll(range),
  ]);
  if (held === undefined || held.root === null) return null;
  // Acks are kept of members' devices only (receive-notes.ts), so who a device belongs to can be read as it is written.
  const theirs = new Set(
    statements.flatMap(({ body }) =>
      (body.kind === 'found' || body.kind === 'admit') && body.member !== held.me ? [body.device] : [],
    ),
  );
  if (theirs.size === 0) return null;
  // What somebody wrote, they hold; so it is with the former logs that they vouch for.
  const written = new Set([
    ...theirs,
    ...statements.flatMap(({ by, body }) =>
      body.kind === 'vouch' && theirs.has(by) ? Object.keys(body.logs) : [],
    ),
  ]);
  const known = new Map<string, number>();
  const raise = (log: string, seq: number) => known.set(log, Math.max(known.get(log) ?? 0, seq));
  for (const ack of acks) {
    if (theirs.has(ack.device)) for (const [log, seq] of Object.entries(ack.held)) raise(log, seq);
  }
  for (const { device, seq } of vectors) if (written.has(device)) raise(device, seq);
  return known;
}

/** Whether the other side holds every shared event of an item; items of which nothing is shared are absent. */
export async function itemsHeldByOther(
  store: Store,
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, 'there' | 'on-the-way'>> {
  const known = await heldByOther(store, workspace);
  const found = new Map<string, 'there' | 'on-the-way'>();
  if (known === null) return found;
  const index = beginRead(store, ['events']).objectStore('events').index('item');
  const keys = await Promise.all(ids.map((id) => index.getAllKeys(id)));
  for (const [i, id] of ids.entries()) {
    const shared = (keys[i] ?? []).filter(([device]) => !isPrivateDevice(device));
    if (shared.length === 0) continue;
    const there = shared.every(([device, seq]) => seq <= (known.get(device) ?? 0));
    found.set(id, there ? 'there' : 'on-the-way');
  }
  return found;
}
