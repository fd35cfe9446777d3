/** The file that holds everything: its shape, and what is said of one that is broken. */
import * as v from 'valibot';
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { MAIL_CLIENTS } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import type { Draft } from './drafts';
import { editSchema, eventSchema, instant } from './event-schema';
import { jsonBreaksAt } from './json-position';
import type { Settings } from './settings';

/** What `format` says in every such file. */
export const BACKUP_FORMAT = 'right-hand';
/** Goes up with every change to the file that an older version would not understand. */
export const BACKUP_VERSION = 1;

/** A workspace as it leaves the installation: its devices and its looks stay, its agreement travels as events. */
export type SharedWorkspace = Pick<Workspace, 'id' | 'createdAt' | 'me' | 'members'>;

/** A file that has been checked as far as it can be without the database. */
export interface Backup {
  workspaces: SharedWorkspace[];
  settings: Settings;
  drafts: Draft[];
  /** Each event once. */
  events: Map<string, ItemEvent>;
}

/** A file that cannot be imported; the message is one sentence for people. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const id = v.pipe(v.string(), v.nonEmpty());
const member = v.strictObject({
  id,
  role: v.picklist(['client', 'assistant']),
  name: v.string(),
  email: v.string(),
});
const workspaceSchema: v.GenericSchema<unknown, SharedWorkspace> = v.strictObject({
  id,
  createdAt: instant,
  me: id,
  members: v.array(member),
});
const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  captureMode: v.picklist(['brief', 'later']),
  mailClient: v.nullable(v.picklist(MAIL_CLIENTS)),
  theme: v.picklist(['auto', 'light', 'dark']),
  workspace: v.nullable(id),
  view: v.exactOptional(v.picklist(['one', 'all']), 'one') as unknown as v.GenericSchema<
    unknown,
    'one' | 'all'
  >,
  welcomed: v.boolean(),
});
const draftSchema: v.GenericSchema<unknown, Draft> = v.strictObject({
  key: id,
  edit: editSchema,
  updatedAt: instant,
});
/** Nothing writes these yet, so a file of this version that has some is none of ours. */
const none = v.pipe(v.array(v.unknown()), v.maxLength(0));
const headSchema = v.object({
  workspaces: v.array(v.unknown()),
  settings: v.unknown(),
  drafts: v.array(v.unknown()),
  procedures: none,
  people: none,
  events: v.array(v.unknown()),
});

/** Reads the text of a file; throws BackupError. `onEvents` hears how many events have been checked, and can pause. */
export async function parseBackup(
  text: string,
  onEvents: (done: number, total: number) => Promise<void>,
): Promise<Backup> {
  const head = checked(headSchema, openFile(text), 'The file');
  const backup: Backup = {
    workspaces: head.workspaces.map((one, i) => checked(workspaceSchema, one, `Workspace ${i + 1}`)),
    settings: checked(settingsSchema, head.settings, 'The settings part'),
    drafts: head.drafts.map((one, i) => checked(draftSchema, one, `Draft ${i + 1}`)),
    events: new Map(),
  };
  backup.workspaces.forEach(checkWorkspace);
  const owners = new Map<string, string>();
  for (const [i, raw] of head.events.entries()) {
    if (i % 500 === 0) await onEvents(i, head.events.length);
    const event = checked(eventSchema, raw, `Event ${i + 1}`);
    checkEvent(event, `Event ${i + 1}`, backup, owners);
    backup.events.set(event.id, event);
  }
  return backup;
}

function openFile(text: string): object {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    const at = jsonBreaksAt(text);
    const how = at === text.length ? 'it ends too early, after' : 'it breaks at';
    throw new BackupError(`The file is not JSON: ${how} character ${at === text.length ? at : at + 1}.`);
  }
  const none = new BackupError('This is not a Right Hand backup.');
  if (typeof file !== 'object' || file === null) throw none;
  const { format, version } = file as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) throw none;
  if (typeof version !== 'number') throw new BackupError('The file lacks “version”.');
  if (version > BACKUP_VERSION) {
    throw new BackupError(
      'This backup was made by a newer version of Right Hand; update the extension first.',
    );
  }
  return file;
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  if (path === null) throw new BackupError(`${what} is not valid.`);
  const how = issue.received === 'undefined' ? `lacks “${path}”` : `has a “${path}” that is not valid`;
  throw new BackupError(`${what} ${how}.`);
}

function checkWorkspace({ me, members }: SharedWorkspace, i: number, all: SharedWorkspace[]): void {
  const what = `Workspace ${i + 1}`;
  if (all.findIndex((other) => other.id === all[i]?.id) !== i)
    throw new BackupError(`${what} is there twice.`);
  const mine = members.find((one) => one.id === me);
  if (mine === undefined) throw new BackupError(`${what} does not know its own user.`);
  if (!members.some((one) => one.role !== mine.role)) throw new BackupError(`${what} has only one side.`);
}

/** What a schema cannot say; `owners` remembers which workspace each item and device belongs to. */
function checkEvent(event: ItemEvent, what: string, backup: Backup, owners: Map<string, string>): void {
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
  const twin = backup.events.get(event.id);
  if (twin !== undefined) checkSame(twin, event);
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
