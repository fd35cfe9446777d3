/** What events change once they are recorded: items, and the agreement; or why they are refused. */
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import type { ItemEvent } from '@/utils/delegation/events';
import { itemFrom } from '@/utils/delegation/fold';
import type { Item } from '@/utils/delegation/item';
import { foldKept, keptKind, type KeptKind } from '@/utils/delegation/kept';
import { needsNote } from '@/utils/delegation/moves';
import { replay } from '@/utils/delegation/replay';
import { withCards, type Workspace } from '@/utils/delegation/workspace';

/** Why nothing was recorded; `not-allowed`: not from this stage, or not by this role. */
export type RefusalReason =
  'unknown-item' | 'not-allowed' | 'not-undoable' | 'needs-reason' | 'third-channel';

/** An item and what takes its place; null: not there yet, or gone. */
export interface ItemChange {
  before: Item | null;
  after: Item | null;
}

/** What the events change: items, and the workspace where they are about its agreement. */
export interface Followed {
  items: ItemChange[];
  /** What is kept besides, each with all its events. */
  kept: { kind: KeptKind; id: string; events: readonly ItemEvent[] }[];
  workspace: Workspace | null;
}

/** What is held of the items, and of the workspace itself under its own id. */
interface Before {
  workspace: Workspace;
  items: ReadonlyMap<string, Item | null>;
  events: ReadonlyMap<string, readonly ItemEvent[]>;
}

/** What follows from `fresh`, or why the first of them that does not stand is refused. */
export function follow(held: Before, fresh: readonly ItemEvent[], now: Date): Followed | RefusalReason {
  const folded: Followed = { items: [], kept: [], workspace: null };
  const ids = [...new Set(fresh.map((event) => event.item))];
  // The agreement first: the items of the same command already follow it.
  if (ids.includes(held.workspace.id)) {
    const agreed = agree(held, fresh);
    if (typeof agreed === 'string') return agreed;
    folded.workspace = agreed;
  }
  const { agreement } = folded.workspace ?? held.workspace;
  for (const item of ids) {
    if (item === held.workspace.id) continue;
    const own = fresh.filter((event) => event.item === item);
    const kind = keptKind(item);
    if (kind !== null) {
      const events = [...(held.events.get(item) ?? []), ...own];
      const { outcomes, procedure, recurrence } = foldKept(kind, events);
      const retires = own.some(({ type }) => type === 'retired');
      if (retires && procedure === null && recurrence === null) return 'unknown-item';
      const refused = own.find(({ id }) => outcomes.get(id) === 'refused');
      if (refused !== undefined) return reasonFor(refused);
      folded.kept.push({ kind, id: item, events });
      continue;
    }
    const before = held.items.get(item) ?? null;
    const begins = own[0]?.type === 'captured' || own[0]?.type === 'withdrawn';
    if (before === null ? !begins : before.workspace !== own[0]?.workspace) return 'unknown-item';
    const played = replay([...(held.events.get(item) ?? []), ...own]);
    const refused = own.find((event) => played.outcomes[played.events.indexOf(event)] === 'refused');
    if (refused !== undefined) return reasonFor(refused);
    folded.items.push({ before, after: itemFrom(played, now, agreement) });
  }
  return folded;
}

/** The workspace as its agreement stands after `fresh`. */
function agree({ workspace, events }: Before, fresh: readonly ItemEvent[]): Workspace | RefusalReason {
  const own = fresh.filter((event) => event.item === workspace.id);
  const folded = foldAgreement([...(events.get(workspace.id) ?? []), ...own]);
  const refused = own.find((event) => folded.outcomes.get(event.id) === 'refused');
  if (refused !== undefined) return reasonFor(refused);
  const { agreement, cards, heads } = folded;
  const members = withCards(workspace.members, cards);
  const stale = workspace.stale || own.some(({ type }) => type !== 'introduced');
  return { ...workspace, members, agreement, agreementHeads: [...heads], stale };
}

function reasonFor(refused: ItemEvent): RefusalReason {
  if (refused.type === 'withdrawn') return 'not-undoable';
  const silent = refused.type === 'moved' && (refused.body.note ?? '').trim() === '';
  return silent && needsNote(refused.body.move, refused.by.role) ? 'needs-reason' : 'not-allowed';
}
