/** Folds items again after events came or went, inside the transaction that changed them. */
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import type { EventId, ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { keptKind } from '@/utils/delegation/kept';
import type { Item } from '@/utils/delegation/item';
import { emptyTally, forgetDone, type Tally } from '@/utils/delegation/tally';
import { roleIn, withCards, type Workspace } from '@/utils/delegation/workspace';
import { replaceItem, type ItemStores } from './replace-item';
import { replaceKept } from './replace-kept';
import { put, type WritingTo } from './transaction';

/** The workspace as its agreement stands, and which of the events it was made from are refused. */
export interface Agreed {
  workspace: Workspace;
  refused: ReadonlySet<EventId>;
}

/** The workspace after `events`, all that are held of its agreement; `stale` says whether items follow the one before. */
export function withAgreement(workspace: Workspace, events: readonly ItemEvent[], stale: boolean): Agreed {
  const { agreement, cards, heads, outcomes } = foldAgreement(events);
  const refused = new Set([...outcomes].flatMap(([id, outcome]) => (outcome === 'refused' ? [id] : [])));
  if (JSON.stringify(heads) === JSON.stringify(workspace.agreementHeads)) return { workspace, refused };
  const changed = JSON.stringify(agreement) !== JSON.stringify(workspace.agreement);
  return {
    workspace: {
      ...workspace,
      members: withCards(workspace.members, cards),
      agreement,
      agreementHeads: heads,
      stale: workspace.stale || (stale && changed),
    },
    refused,
  };
}

/** One item with all its events; `before` null: there is none yet. */
export interface History {
  before: Item | null;
  events: readonly ItemEvent[];
  /** What left it just now. */
  gone?: readonly ItemEvent[];
}

/** Puts each item in the place of its former self, and the tally with them; the ids of what is no item after all. */
export function refold(
  tx: WritingTo<ItemStores | 'tally'>,
  workspace: Workspace,
  held: Tally | undefined,
  histories: readonly History[],
  now: Date,
): Set<string> {
  const role = roleIn(workspace);
  const tally = held ?? emptyTally(workspace.id);
  const bare = new Set<string>();
  let counted = false;
  for (const { before, events, gone } of histories) {
    const [first = gone?.[0]] = events;
    const kind = keptKind(first?.item ?? '');
    if (first !== undefined && kind !== null) {
      replaceKept(tx, kind, {
        workspace: workspace.id,
        id: first.item,
        events,
        ...(gone === undefined ? {} : { gone }),
      });
      bare.add(first.item);
      continue;
    }
    const after = events.length === 0 ? null : fold(events, now, workspace.agreement);
    if (first !== undefined && after === null) bare.add(first.item);
    if (replaceItem(tx, tally, before, after, role)) counted = true;
  }
  if (!counted) return bare;
  forgetDone(tally, now);
  put(tx, 'tally', tally);
  return bare;
}
