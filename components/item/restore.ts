/** What brings back something that lost or was taken back. */
import { pickEdit } from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import type { Item, Stage } from '@/utils/delegation/item';
import { mayMove, type MoveName } from '@/utils/delegation/moves';
import type { TimelineEntry } from '@/utils/delegation/timeline';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';

/** How an entry is brought back. */
export type Restore =
  { kind: 'edit'; edit: Edit } | { kind: 'move'; move: MoveName; to: Stage } | { kind: 'note'; text: string };

/** What would bring back an entry that lost or was taken back; null where nothing can. */
export function restoreOf(
  { event, outcome, lost }: TimelineEntry,
  item: Item,
  workspace: Workspace,
): Restore | null {
  if (outcome === 'standing') return null;
  const role = roleIn(workspace);
  switch (event.type) {
    case 'edited': {
      const edit = outcome === 'overridden' ? pickEdit(event.body, lost) : event.body;
      return edit.authority !== undefined && role === 'assistant' ? null : { kind: 'edit', edit };
    }
    case 'moved': {
      const { move, to } = event.body;
      return mayMove(move, item.stage, to, role) ? { kind: 'move', move, to } : null;
    }
    case 'noted':
      return { kind: 'note', text: event.body.text };
    default:
      return null;
  }
}
