/** The other side: answers that an assistant's installation would have written, as a file to import. */
import { nextClock } from '@/utils/delegation/clock';
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { MOVES, movesFrom } from '@/utils/delegation/moves';
import { otherOf } from '@/utils/delegation/workspace';
import { BACKUP_FORMAT, BACKUP_VERSION } from '@/utils/store/backup-format';
import type { Store } from '@/utils/store/open';
import { getEvents } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { scopeNow } from './support';

const DEVICE = 'd_assistant';

/** A move by the assistant who had seen the beginning of the item's shared events and `seen` more; null when there is no such item or move; `pick` chooses among the moves. */
export async function assistantFile(
  store: Store,
  item: string,
  pick: number,
  seen: number,
  now: Date,
): Promise<Blob | null> {
  const workspace = await currentWorkspace(store);
  const { id, createdAt, me, members } = workspace;
  const own = (await getEvents(store, await scopeNow(store), item)).filter(
    (event) => event.device === workspace.device,
  );
  const known = own.slice(0, 1 + seen);
  const held = fold(known, now);
  const moves = held === null ? [] : movesFrom(held.stage, 'assistant');
  const move = moves[pick % moves.length];
  if (held === null || move === undefined) return null;
  const seq = ((await store.get('vectors', [id, DEVICE]))?.seq ?? 0) + 1;
  const author = otherOf(workspace);
  const event: ItemEvent = {
    id: eventId(DEVICE, seq),
    workspace: id,
    item,
    type: 'moved',
    by: { member: author.id, role: author.role },
    device: DEVICE,
    seq,
    clock: nextClock(null, now),
    after: held.heads,
    at: now.toISOString(),
    body: { move, from: held.stage, to: MOVES[move].to[0] },
  };
  const file = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    kind: 'share',
    exportedAt: now.toISOString(),
    workspaces: [{ id, createdAt, me, members }],
    events: [event],
  };
  return new Blob([JSON.stringify(file)]);
}
