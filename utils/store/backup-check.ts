/** What must hold of each event of a file, and no schema can say. */
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { BackupError } from './backup-error';
import type { Backup } from './backup-format';

/** What a schema cannot say; `owners` remembers which workspace each item and device belongs to. */
export function checkEvent(
  event: ItemEvent,
  what: string,
  backup: Backup,
  owners: Map<string, string>,
): void {
  if (event.id !== eventId(event.device, event.seq))
    throw new BackupError(`${what} has an “id” that is not its own.`);
  const workspace = backup.workspaces.find(({ id: one }) => one === event.workspace);
  if (workspace === undefined)
    throw new BackupError(`${what} belongs to a workspace that is not in the file.`);
  const { member: author, role } = event.by;
  if (!workspace.members.some((one) => one.id === author && one.role === role)) {
    throw new BackupError(`${what} was written by nobody in its workspace.`);
  }
  for (const owned of [`item ${event.item}`, `device ${event.device}`]) {
    if ((owners.get(owned) ?? event.workspace) !== event.workspace) {
      throw new BackupError(`${what} is about something of another workspace.`);
    }
    owners.set(owned, event.workspace);
  }
  checkPlace(event, what, backup);
  const twin = backup.events.get(event.id);
  if (twin !== undefined) checkSame(twin, event);
}

/** Only the agreement belongs to the workspace itself, and nobody's private log to a share. */
function checkPlace(event: ItemEvent, what: string, { kind }: Backup): void {
  const isAgreement = event.type === 'agreed' || event.type === 'withdrawn';
  if (event.item === event.workspace ? !isAgreement : event.type === 'agreed') {
    throw new BackupError(`${what} is about something that it cannot be about.`);
  }
  if (kind === 'share' && isPrivateDevice(event.device)) {
    throw new BackupError(`${what} comes from a private log, which no file for somebody else may hold.`);
  }
}

/** Throws BackupError unless both are the same event. */
export function checkSame(held: ItemEvent, event: ItemEvent): void {
  if (canonical(held) !== canonical(event)) {
    throw new BackupError(`Two events claim the same id, ${event.id}, with different content.`);
  }
}

/** JSON with the fields of every object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
