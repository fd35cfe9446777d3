/** What decides on belonging to a workspace: its statements, the own keys and the invites, read and changed together. */
import type { Statement } from '@/utils/delegation/roster';
import type { Workspace } from '@/utils/delegation/workspace';
import { ofWorkspace } from './keys';
import { MARKS, withProgress } from './links';
import { announce } from './live';
import type { Store } from './open';
import type { HeldKey, Invite, Vector } from './schema';
import { beginRead, beginWrite, commit, get, put, remove, type WritingTo } from './transaction';

/** All of it, as of one moment. */
export interface Belonging {
  id: string;
  /** Undefined: there is no such workspace here. */
  workspace: Workspace | undefined;
  statements: readonly Statement[];
  keys: readonly HeldKey[];
  invites: readonly Invite[];
  /** How far the logs held are. */
  vectors: readonly Vector[];
  /** How many workspaces there are. */
  count: number;
}

/** What is to be written; what is not named stays. */
export interface BelongingChange {
  /** The workspace as it is then to what it becomes; null: it goes. */
  workspace?: (held: Workspace | undefined) => Workspace | null;
  statements?: readonly Statement[];
  keys?: readonly HeldKey[];
  invites?: readonly Invite[];
  vectors?: readonly Vector[];
  /** Ids. */
  dropKeys?: readonly string[];
  dropInvites?: readonly string[];
  /** The server is to be looked through for what it lacks. */
  verify?: boolean;
  /** All statements that were held go, with what was sealed by their secrets and what servers were given of it. */
  anew?: boolean;
}

const STORES = ['workspaces', 'roster', 'keys', 'invites', 'vectors', 'batches', 'links'] as const;
/** So often others may be faster before something is wrong. */
const TRIES = 20;

/** Reads all that is held of `id`. */
export async function readBelonging(store: Store, id: string): Promise<Belonging> {
  return read(beginRead(store, STORES), id);
}

/**
 * Changes what decides on belonging. `plan` may take its time (it makes keys and signs), so that it is asked again where
 * something changed meanwhile; with `change` null nothing is written. What was written is announced.
 */
export async function changeBelonging<T>(
  store: Store,
  id: string,
  plan: (held: Belonging) => Promise<{ change: BelongingChange | null; result: T }>,
): Promise<T> {
  for (let left = TRIES; left > 0; left--) {
    const held = await readBelonging(store, id);
    const { change, result } = await plan(held);
    if (change === null) return result;
    if (!(await write(store, held, change))) continue;
    announce({ settings: true });
    return result;
  }
  throw new Error(`What decides on belonging to ${id} kept changing.`);
}

/** False, and nothing is written, when it is no longer what `before` says. */
async function write(store: Store, before: Belonging, change: BelongingChange): Promise<boolean> {
  const { id } = before;
  const tx = beginWrite(store, STORES);
  return commit(tx, async () => {
    const held = await read(tx, id);
    if (stateOf(held) !== stateOf(before)) return false;
    const after = change.workspace?.(held.workspace);
    if (after === null) {
      remove(tx, 'workspaces', id);
      remove(tx, 'vectors', ofWorkspace(id));
    } else if (after !== undefined) put(tx, 'workspaces', after);
    if (change.anew === true) await beginAnew(tx, id);
    if (change.verify === true) await lookThrough(tx, id);
    for (const one of change.dropKeys ?? []) remove(tx, 'keys', [id, one]);
    for (const one of change.dropInvites ?? []) remove(tx, 'invites', [id, one]);
    for (const one of change.statements ?? []) put(tx, 'roster', one);
    for (const one of change.keys ?? []) put(tx, 'keys', one);
    for (const one of change.invites ?? []) put(tx, 'invites', one);
    for (const one of change.vectors ?? []) put(tx, 'vectors', one);
    return true;
  });
}

async function lookThrough(tx: WritingTo<'links'>, id: string): Promise<void> {
  const link = await get(tx, 'links', id);
  if (link !== undefined) put(tx, 'links', withProgress(link, { published: { [MARKS.verify]: 1 } }));
}

async function beginAnew(tx: WritingTo<'roster' | 'batches' | 'links'>, id: string): Promise<void> {
  for (const store of ['roster', 'batches'] as const) remove(tx, store, ofWorkspace(id));
  const link = await get(tx, 'links', id);
  if (link !== undefined) put(tx, 'links', { ...link, cursor: null, published: {} });
}

/** Either a reading or a writing transaction over all of these stores. */
type Tx = Pick<ReturnType<typeof beginRead<typeof STORES>>, never> & {
  objectStore(name: string): unknown;
};

async function read(tx: Tx, id: string): Promise<Belonging> {
  const whole = tx as ReturnType<typeof beginRead<typeof STORES>>;
  const all = ofWorkspace(id);
  const [workspace, statements, keys, invites, vectors, count] = await Promise.all([
    whole.objectStore('workspaces').get(id),
    whole.objectStore('roster').getAll(all),
    whole.objectStore('keys').getAll(all),
    whole.objectStore('invites').getAll(all),
    whole.objectStore('vectors').getAll(all),
    whole.objectStore('workspaces').count(),
  ]);
  return { id, workspace, statements, keys, invites, vectors, count };
}

/** What a plan relies on, as text: the events that go on being recorded meanwhile do not matter to it. */
function stateOf({ workspace, statements, keys, invites }: Belonging): string {
  const { root, device, me, members } = workspace ?? {};
  const signed = statements.map(({ id, signature }) => [id, signature]);
  return JSON.stringify([root, device, me, members, signed, keys.map(({ id }) => id), invites]);
}
