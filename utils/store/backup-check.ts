/** What must hold of each event of a file, and no schema can say. */
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import type { FilePart } from '@/utils/delegation/problem';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { BackupError } from './backup-error';
import type { Backup } from './backup-format';

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
  if (!workspace.members.some((one) => one.id === author && one.role === role)) {
    throw new BackupError({ code: 'no-author', part });
  }
  for (const owned of [`item ${event.item}`, `device ${event.device}`]) {
    if ((owners.get(owned) ?? event.workspace) !== event.workspace) {
      throw new BackupError({ code: 'other-workspace', part });
    }
    owners.set(owned, event.workspace);
  }
  checkPlace(event, part, backup);
  const twin = backup.events.get(event.id);
  if (twin !== undefined) checkSame(twin, event);
}

/** Only the agreement belongs to the workspace itself, and nobody's private log to a share. */
function checkPlace(event: ItemEvent, part: FilePart, { kind }: Backup): void {
  const ofWorkspace = event.type === 'agreed' || event.type === 'introduced';
  const fits = ofWorkspace || event.type === 'withdrawn';
  if (event.item === event.workspace ? !fits : ofWorkspace) {
    throw new BackupError({ code: 'impossible', part });
  }
  if (kind === 'share' && isPrivateDevice(event.device)) {
    throw new BackupError({ code: 'private-log', part });
  }
}

/** Throws BackupError unless both are the same event. */
export function checkSame(held: ItemEvent, event: ItemEvent): void {
  if (canonical(held) !== canonical(event)) {
    throw new BackupError({ code: 'twins', event: event.id });
  }
}

/** JSON with the fields of every object in one order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
