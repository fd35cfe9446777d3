/** What must hold of each event of a file, and no schema can say. */
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import type { Role } from '@/utils/delegation/item';
import type { FilePart } from '@/utils/delegation/problem';
import { BackupError } from './backup-error';
import { isSame } from './canonical';
import type { Backup, SharedWorkspace } from './backup-format';

/** What a schema cannot say; `owners` remembers which workspace each item and device belongs to. */
export function checkEvent(
  event: ItemEvent,
  part: FilePart,
  backup: Backup,
  owners: Map<string, string>,
): void {
  if (event.id !== eventId(event.device, event.seq)) throw new BackupError({ code: 'foreign-id', part });
  const workspace = backup.workspaces.find(({ id: one }) => one === event.workspace);
  if (workspace === undefined) throw new BackupError({ code: 'no-workspace', part });
  const { member: author, role } = event.by;
  if (!isAuthor(workspace, author, role, owners)) throw new BackupError({ code: 'no-author', part });
  for (const owned of [`item ${event.item}`, `device ${event.device}`]) {
    if ((owners.get(owned) ?? event.workspace) !== event.workspace) {
      throw new BackupError({ code: 'other-workspace', part });
    }
    owners.set(owned, event.workspace);
  }
  checkPlace(event, part);
  const twin = backup.events.get(event.id);
  if (twin !== undefined) checkSame(twin, event);
}

/** Where others were members before, who wrote may be none any more; but nobody wrote in two roles. */
function isAuthor(
  { members, root }: SharedWorkspace,
  author: string,
  role: Role,
  owners: Map<string, string>,
): boolean {
  const member = members.find(({ id }) => id === author);
  if (member !== undefined) return member.role === role;
  const before = owners.get(`member ${author}`) ?? role;
  owners.set(`member ${author}`, role);
  return root !== null && before === role;
}

/** Only the agreement and who somebody is belong to the workspace itself. */
function checkPlace(event: ItemEvent, part: FilePart): void {
  const ofWorkspace = event.type === 'agreed' || event.type === 'introduced';
  const fits = ofWorkspace || event.type === 'withdrawn';
  if (event.item === event.workspace ? !fits : ofWorkspace) {
    throw new BackupError({ code: 'impossible', part });
  }
}

/** Throws BackupError unless both are the same event. */
export function checkSame(held: ItemEvent, event: ItemEvent): void {
  if (!isSame(held, event)) {
    throw new BackupError({ code: 'twins', event: event.id });
  }
}
