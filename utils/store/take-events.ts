/**
 * Takes events of others in: the log, items, lists, counts, agreement, vectors, clock, batches and how far the server was
 * read, in one transaction.
 */
import { isBeyondRole } from '@/utils/delegation/beyond-role';
import type { EventId, ItemEvent } from '@/utils/delegation/events';
import type { Refusal, SyncFault } from '@/utils/delegation/sync';
import type { Tally } from '@/utils/delegation/tally';
import type { Workspace } from '@/utils/delegation/workspace';
import { chooseEvents, type Candidate, type Chosen, type Limits, type Reached } from './choose-events';
import { findFaults, ofForeignItems } from './foreign';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import { refold, withAgreement } from './refold';
import { ITEM_STORES } from './replace-item';
import { addRefusals } from './refusals';
import type { Vector } from './schema';
import { advance, keepAll, learn, reachedBy, readPasts, recall, type Memory, type Past } from './take-parts';
import { closeIntake, endWaiting, whatWaits, type Closing, type Ended } from './take-rest';
import { beginWrite, commit, get, getAll, getAllFromIndex, put, type Writing } from './transaction';

export { newMemory, type Memory } from './take-parts';

/** Events per transaction: nobody who types waits long behind them. */
export const TAKEN_AT_ONCE = 500;

const STORES = [
  ...(['events', 'tally', 'vectors', 'workspaces'] as const),
  ...ITEM_STORES,
  ...(['batches', 'waiting', 'refusals', 'acks', 'links'] as const),
] as const;

type Tx = Writing<typeof STORES>;

/** What may be taken, all of one workspace. */
export interface Intake {
  workspace: string;
  candidates: readonly Candidate[];
  limits: Limits;
  now: Date;
  memory: Memory;
  /** Names a refusal of a batch, or of one event of it. */
  refusal: (fault: SyncFault, of: Ended | ItemEvent) => Refusal;
  /** What is written besides, once nothing more can be taken; null: more candidates will come. */
  closing: Closing | null;
}

/** What became of it. */
export interface Taken {
  events: number;
  /** Ids of the items that changed. */
  items: string[];
  /** The agreement, or a name, changed. */
  agreement: boolean;
  refusals: Refusal[];
  /** What is left of the candidates, to be given again; [] once `closing` is written. */
  left: Candidate[];
  /** How many batches wait that did not before. */
  waiting: number;
  /** More of them can be taken at once. */
  more: boolean;
}

/** Takes up to {@link TAKEN_AT_ONCE} events; null when the workspace is gone. */
export function takeEvents(store: Store, intake: Intake): Promise<Taken | null> {
  const tx = beginWrite(store, STORES);
  return commit(tx, async () => {
    const [workspace, vectors, tally] = await Promise.all([
      get(tx, 'workspaces', intake.workspace),
      getAll(tx, 'vectors', ofWorkspace(intake.workspace)),
      get(tx, 'tally', intake.workspace),
    ]);
    return workspace === undefined ? null : take(tx, intake, { workspace, vectors, tally });
  });
}

interface Held {
  workspace: Workspace;
  vectors: readonly Vector[];
  tally: Tally | undefined;
}

/** All is read before the first put: what is asked for behind some thousand puts is answered after them. */
async function take(tx: Tx, intake: Intake, { workspace, vectors, tally }: Held): Promise<Taken> {
  const { memory, limits, now, refusal } = intake;
  await recall(tx, memory, workspace.id, vectors);
  const { chosen, faults, pasts } = await choose(tx, intake, reachedBy(vectors));
  const sound = intake.candidates.filter((one) => !faults.has(one));
  const { agreed, refused } = await agree(tx, workspace, chosen.events, vectors);
  await keepAll(tx, sound, chosen);
  for (const event of chosen.events) put(tx, 'events', event);
  const moved = advance(workspace, vectors, chosen.events, now);
  for (const vector of moved.values()) put(tx, 'vectors', vector);
  if (agreed !== workspace) put(tx, 'workspaces', agreed);
  const bare = refold(tx, agreed, tally, [...pasts.values()], now);
  const left = whatWaits(sound, chosen.reached, limits, now);
  const leaves = new Set(left.map(({ of }) => of));
  for (const one of intake.candidates) {
    if (one.waits && !leaves.has(one)) endWaiting(tx, workspace.id, one, refusal);
  }
  const refusals = [
    ...[...faults].map(([one, fault]) => refusal(fault, one)),
    ...chosen.events.filter((event) => refused.has(event.id)).map((event) => refusal('beyond-role', event)),
  ];
  await addRefusals(tx, workspace.id, refusals);
  const closing = chosen.more ? null : intake.closing;
  const rest = closing === null ? null : await closeIntake(tx, workspace.id, closing, left, refusal);
  learn(memory, pasts, bare, vectors, moved);
  return {
    events: chosen.events.length,
    items: [...pasts.keys()],
    agreement: agreed !== workspace,
    refusals: [...refusals, ...(rest?.refusals ?? [])],
    left: rest === null ? left.map(({ of }) => of) : [],
    waiting: rest?.waiting ?? 0,
    more: chosen.more,
  };
}

interface Sound {
  chosen: Chosen;
  faults: Map<Candidate, SyncFault>;
  /** The items of the chosen events with all their events, the chosen ones too. */
  pasts: Map<string, Past>;
}

/** Chooses, and again without the batches that turn out to bring what they may not. */
async function choose(tx: Tx, intake: Intake, held: Reached): Promise<Sound> {
  const { workspace, limits, memory } = intake;
  const faults = await findFaults(tx, intake.candidates, held);
  for (;;) {
    const candidates = intake.candidates.filter((one) => !faults.has(one));
    const chosen = chooseEvents(candidates, held, limits, TAKEN_AT_ONCE);
    const { pasts, foreign } = await readPasts(tx, workspace, chosen.events, memory);
    const refused = ofForeignItems(candidates, foreign);
    if (refused.length === 0) {
      for (const event of chosen.events) pasts.get(event.item)?.events.push(event);
      return { chosen, faults, pasts };
    }
    for (const one of refused) faults.set(one, 'malformed');
  }
}

/** The agreement after the chosen events, and which of these are more than their author's role may do. */
async function agree(
  tx: Tx,
  workspace: Workspace,
  events: readonly ItemEvent[],
  vectors: readonly Vector[],
): Promise<{ agreed: Workspace; refused: ReadonlySet<EventId> }> {
  const beyond = new Set(events.filter((event) => isBeyondRole(event)).map(({ id }) => id));
  const own = events.filter(({ item }) => item === workspace.id);
  if (own.length === 0) return { agreed: workspace, refused: beyond };
  const held = await getAllFromIndex(tx, 'events', 'item', workspace.id);
  // Nothing follows the agreement yet where nothing is held.
  const { workspace: agreed, refused } = withAgreement(
    workspace,
    [...held, ...own],
    vectors.some(({ seq }) => seq > 0),
  );
  for (const event of own) if (event.type === 'agreed' && refused.has(event.id)) beyond.add(event.id);
  return { agreed, refused: beyond };
}
