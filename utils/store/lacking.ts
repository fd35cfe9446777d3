/** How much of a workspace the other devices may lack, by what they last told; for views. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { heldByOther } from './acks';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import { beginRead } from './transaction';

/** Changes that others may lack; null: there is no such device, or it is not known. */
export interface Lacking {
  /** Shared changes that the other member does not have, as far as is known. */
  other: number | null;
  /** The same of the one of the own other devices that lacks the most. */
  own: number | null;
  /** Nothing has come yet from a device there: the first packet lets it see the work. */
  first: { other: boolean; own: boolean };
}

/** Counts what others may lack in a workspace; as many records are read as there are devices. */
export async function readLacking(store: Store, workspace: string): Promise<Lacking> {
  const theirs = await heldByOther(store, workspace);
  const tx = beginRead(store, ['workspaces', 'roster', 'acks', 'vectors']);
  const range = ofWorkspace(workspace);
  const [own, statements, acks, vectors] = await Promise.all([
    tx.objectStore('workspaces').get(workspace),
    tx.objectStore('roster').getAll(range),
    tx.objectStore('acks').getAll(range),
    tx.objectStore('vectors').getAll(range),
  ]);
  const shared = vectors.filter(({ device }) => !isPrivateDevice(device));
  const missing = (held: (log: string) => number) =>
    shared.reduce((sum, { device, seq }) => sum + Math.max(0, seq - held(device)), 0);
  const gone = new Set(
    statements.flatMap(({ body }) => (body.kind === 'remove' ? Object.keys(body.last) : [])),
  );
  const mine = statements.flatMap(({ body }) => {
    const admits = body.kind === 'found' || body.kind === 'admit';
    const other = admits && body.member === own?.me && body.device !== own.device && !gone.has(body.device);
    return other ? [body.device] : [];
  });
  const told = new Map(acks.map(({ device, held }) => [device, held]));
  const others = statements.flatMap(({ body }) => {
    const admits = body.kind === 'found' || body.kind === 'admit';
    return admits && body.member !== own?.me && !gone.has(body.device) ? [body.device] : [];
  });
  const heard = (device: string) => told.has(device) || vectors.some((one) => one.device === device);
  return {
    first: {
      other: others.length > 0 && !others.some(heard),
      own: mine.some((device) => !heard(device)),
    },
    other: theirs === null ? null : missing((log) => theirs.get(log) ?? 0),
    // What a device wrote itself, it has.
    own: mine.length === 0 ? null : Math.max(...mine.map((device) => lackOf(device))),
  };

  function lackOf(device: string): number {
    return missing((log) => (log === device ? Infinity : (told.get(device)?.[log] ?? 0)));
  }
}
