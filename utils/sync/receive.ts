/** Takes in what came, by whatever way: checks it, keeps it, folds it, all in one transaction. */
import type { Refusal } from '@/utils/delegation/sync';
import type { Statement } from '@/utils/delegation/roster';
import type { Workspace } from '@/utils/delegation/workspace';
import { startApplying } from '@/utils/store/apply-agreement';
import { noteArrivals } from '@/utils/store/fallbacks';
import { ofWorkspace } from '@/utils/store/keys';
import { announce } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { retreat } from '@/utils/store/retreat';
import type { ServerLink } from '@/utils/store/schema';
import { newMemory, type Memory } from '@/utils/store/take-events';
import { membershipOf, type Membership } from './membership';
import { takeOwnEarlier } from './own-earlier';
import { mergeState } from './own-state';
import type { Part } from './packet';
import { limitsOf, type Known } from './receive-batches';
import { openNotePart, type OpenedNote } from './receive-notes';
import { takeBatches } from './receive-run';
import { takeStatements } from './receive-statements';
import { hashOf, refusalOf } from './refusing';
import { sealLate } from './seal-late';
import { rosterOf } from './statement';

/** What was new in it. */
export interface Received {
  events: number;
  /** Ids of the items that changed. */
  items: string[];
  /** Batches that cannot be taken yet. */
  waiting: number;
  /** What was refused, new or met before. */
  refusals: Refusal[];
  /** Whether the roster changed. */
  roster: boolean;
}

/** What may come with parts: the place in the stream after them, and who wants to know how far it is. */
export interface ReceiveOptions {
  cursor?: ServerLink['cursor'];
  /** Batches done, of those that came. */
  onProgress?: (done: number, total: number) => void;
  /** What earlier ones of the same reading know. */
  memory?: Memory;
  /** It comes by a session: its membership, null where that may have changed meanwhile; looked into beside other reads. */
  session?: Promise<Membership | null>;
}

/**
 * Takes in parts of one workspace; with `cursor` the place in the stream advances in the same transaction. Never rejects for
 * what came, and nothing is half taken: a large arrival is taken some hundred events at a time, and what was interrupted can
 * be received again.
 */
export async function receive(
  store: Store,
  workspace: string,
  parts: readonly Part[],
  now: Date,
  options: ReceiveOptions = {},
): Promise<Received> {
  const [own, session = null] = await Promise.all([store.get('workspaces', workspace), options.session]);
  if (own === undefined) return nothing();
  const statements = parts.flatMap((part): Statement[] =>
    part.kind === 'statement' ? [part.statement] : [],
  );
  const roster = await takeStatements(store, workspace, own.root, statements, now);
  const known = await knownOf(store, own, roster.changed ? null : session);
  const left = await leaveOut(store, known, now);
  const notes = await openNotes(known, parts, own.device, now);
  const batches = parts.flatMap((part) => (part.kind === 'batch' ? [part.bytes] : []));
  const logs = [own.device, own.privateDevice];
  const aside = await takeOwnEarlier(store, known, logs, batches, now);
  const sum = await takeBatches(store, known, batches, now, {
    refusals: [...roster.refusals, ...notes.flatMap(({ refusal }) => refusal ?? [])],
    acks: notes.flatMap(({ ack }) => ack ?? []),
    cursor: options.cursor,
    onProgress: options.onProgress ?? (() => undefined),
    memory: options.memory ?? newMemory(),
  });
  for (const { state } of notes) if (state !== undefined) await mergeState(store, workspace, state);
  const items = [...new Set([...(left?.items ?? []), ...aside, ...sum.items])];
  const changed = left?.agreement === true || sum.agreement;
  const told = roster.changed || changed || sum.refusals.length > 0 || sum.acks > 0;
  if (items.length > 0 || told) {
    const by = options.session === undefined ? {} : { by: 'session' as const };
    announce({ items, settings: told, ...by });
  }
  if (changed) startApplying(store, now);
  if (sum.events > 0) await noteArrivals(store, now);
  const { events, waiting, refusals } = sum;
  return { events, items, waiting, refusals, roster: roster.changed };
}

function nothing(): Received {
  return { events: 0, items: [], waiting: 0, refusals: [], roster: false };
}

/** Who is a member, and what can be read, as far as this installation knows. */
async function knownOf(
  store: Store,
  { id: workspace, me, root }: Workspace,
  likely: Membership | null,
): Promise<Known> {
  const member = likely ?? (await membershipOf(store, workspace));
  if (member !== null) return { workspace, me, roster: member.roster, secrets: member.secrets };
  const statements = await store.getAll('roster', ofWorkspace(workspace));
  return { workspace, me, roster: await rosterOf(statements, root), secrets: new Map() };
}

/** What a removal does not count leaves, though it was taken before the removal was known. */
function leaveOut(store: Store, known: Known, now: Date): ReturnType<typeof retreat> {
  const { workspace, roster } = known;
  if (roster.devices.every(({ removed }) => removed === null)) return Promise.resolve(null);
  return retreat(store, {
    workspace,
    limits: limitsOf(roster),
    now,
    hash: hashOf,
    seal: (log, events) => sealLate(store, known, log, events),
    refusal: (batch) => refusalOf(workspace, 'removed', batch, batch.id, now),
  });
}

function openNotes(
  known: Known,
  parts: readonly Part[],
  ownDevice: string,
  now: Date,
): Promise<OpenedNote[]> {
  const notes = parts.flatMap((part) => (part.kind === 'note' ? [part.bytes] : []));
  return Promise.all(notes.map((bytes) => openNotePart(known, bytes, ownDevice, now)));
}
