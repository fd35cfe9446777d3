/** The files that hold everything: their shape, and what is wrong with one that is broken. */
import * as v from 'valibot';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import type { ItemEvent } from '@/utils/delegation/events';
import { MAIL_CLIENTS } from '@/utils/delegation/item';
import type { FilePart } from '@/utils/delegation/problem';
import { isYearly } from '@/utils/delegation/yearly';
import type { Workspace } from '@/utils/delegation/workspace';
import { checkEvent } from './backup-check';
import { BackupError } from './backup-error';
import type { Draft } from './drafts';
import { editSchema, eventSchema } from './event-schema';
import { instant, suggestionKind, suggestionOutcome } from './schema-parts';
import type { Remembered, SavedView, Suggested } from './schema';
import { jsonBreaksAt } from './json-position';
import type { Settings } from './settings';

/** What `format` says in every such file. */
export const BACKUP_FORMAT = 'right-hand';
/** Goes up with every change to the file that an older version would not understand. */
export const BACKUP_VERSION = 5;

/** A workspace as it leaves the installation: its devices and its looks stay, its agreement travels as events. */
export type SharedWorkspace = Pick<Workspace, 'id' | 'createdAt' | 'me' | 'members' | 'root'>;

/** A file that has been checked as far as it can be without the database. */
export interface Backup {
  workspaces: SharedWorkspace[];
  settings: Settings;
  drafts: Draft[];
  people: Remembered[];
  suggestions: Suggested[];
  views: SavedView[];
  /** Each event once. */
  events: Map<string, ItemEvent>;
}

const id = v.pipe(v.string(), v.nonEmpty());
const member = v.strictObject({
  id,
  role: v.picklist(['client', 'assistant']),
  name: v.string(),
  email: v.string(),
});
const workspaceSchema = v.strictObject({
  id,
  createdAt: instant,
  me: id,
  members: v.array(member),
  // Since version 4; before there was nothing to share with.
  root: v.optional(v.nullable(id), null),
}) as v.GenericSchema<unknown, SharedWorkspace>;
const settingsSchema = v.strictObject({
  captureMode: v.picklist(['brief', 'later']),
  mailClient: v.nullable(v.picklist(MAIL_CLIENTS)),
  theme: v.picklist(['auto', 'light', 'dark']),
  workspace: v.nullable(id),
  // Version 1 showed one workspace at a time.
  view: v.optional(v.picklist(['one', 'all']), 'one'),
  welcomed: v.boolean(),
  // Since version 0.3.
  language: v.optional(v.nullable(v.picklist(LANGUAGE_CODES)), null),
  reminders: v.optional(v.boolean(), true),
});
const draftSchema: v.GenericSchema<unknown, Draft> = v.strictObject({
  key: id,
  edit: editSchema,
  updatedAt: instant,
});
const personSchema: v.GenericSchema<unknown, Remembered> = v.strictObject({
  id,
  workspace: id,
  name: v.string(),
  day: v.nullable(v.pipe(v.string(), v.check(isYearly))),
  note: v.string(),
});
const suggestionSchema: v.GenericSchema<unknown, Suggested> = v.strictObject({
  workspace: id,
  id,
  kind: suggestionKind,
  outcome: suggestionOutcome,
  at: instant,
});
const viewSchema: v.GenericSchema<unknown, SavedView> = v.strictObject({
  id,
  name: v.string(),
  query: v.string(),
  filters: v.string(),
});
/** Nothing writes these yet, so a file of this version that has some is none of ours. */
const none = v.pipe(v.array(v.unknown()), v.maxLength(0));
const headSchema = v.object({
  kind: v.optional(v.literal('backup'), 'backup'),
  workspaces: v.array(v.unknown()),
  settings: v.unknown(),
  drafts: v.array(v.unknown()),
  procedures: none,
  people: v.array(personSchema),
  // Since version 5.
  suggestions: v.optional(v.array(suggestionSchema), []),
  views: v.optional(v.array(viewSchema), []),
  events: v.array(v.unknown()),
});
/** What two people sent each other before they could join by keys: who was to read it (`me`), and who wrote it. */
const oldShareSchema = v.object({
  kind: v.literal('share'),
  workspaces: v.tuple([workspaceSchema]),
});

/** Reads the text of a file; throws BackupError. `onEvents` hears how many events have been checked, and can pause. */
export async function parseBackup(
  text: string,
  onEvents: (done: number, total: number) => Promise<void>,
): Promise<Backup> {
  const { backup, events } = partsOf(openFile(text));
  backup.workspaces.forEach(checkWorkspace);
  const owners = new Map<string, string>();
  for (const [i, raw] of events.entries()) {
    if (i % 500 === 0) await onEvents(i, events.length);
    const part: FilePart = { kind: 'event', number: i + 1 };
    const event = checked(eventSchema, raw, part);
    checkEvent(event, part, backup, owners);
    backup.events.set(event.id, event);
  }
  return backup;
}

/** The parts of a file, all checked but its events. */
function partsOf(file: object): { backup: Backup; events: unknown[] } {
  const head = checked(headSchema, file, { kind: 'file' });
  const backup: Backup = {
    workspaces: head.workspaces.map((one, i) =>
      checked(workspaceSchema, one, { kind: 'workspace', number: i + 1 }),
    ),
    settings: checked(settingsSchema, head.settings, { kind: 'settings' }),
    drafts: head.drafts.map((one, i) => checked(draftSchema, one, { kind: 'draft', number: i + 1 })),
    people: head.people,
    suggestions: head.suggestions,
    views: head.views,
    events: new Map(),
  };
  for (const part of ['people', 'suggestions'] as const) checkOwners(backup, part);
  return { backup, events: head.events };
}

/** Nothing belongs to a workspace that the file knows nothing of. */
function checkOwners({ workspaces, ...parts }: Backup, part: 'people' | 'suggestions'): void {
  const lost = parts[part].findIndex(({ workspace }) => !workspaces.some((one) => one.id === workspace));
  if (lost >= 0)
    throw new BackupError({ code: 'wrong', part: { kind: 'file' }, field: `${part}.${lost}.workspace` });
}

function openFile(text: string): object {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    const at = jsonBreaksAt(text);
    throw new BackupError(
      at === text.length ? { code: 'json-ends', character: at } : { code: 'json-breaks', character: at + 1 },
    );
  }
  const none = new BackupError({ code: 'not-ours' });
  if (typeof file !== 'object' || file === null) throw none;
  const { format, version } = file as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) throw none;
  if (typeof version !== 'number') throw new BackupError({ code: 'no-version' });
  if (version > BACKUP_VERSION) throw new BackupError({ code: 'newer-file' });
  if ('kind' in file && file.kind === 'share')
    throw new BackupError({ code: 'old-share', other: writerOf(file) });
  return file;
}

/** The name of who wrote what was sent before there were packets; '' where it does not say. */
function writerOf(file: object): string {
  const { output, success } = v.safeParse(oldShareSchema, file);
  return success
    ? (output.workspaces[0].members.find(({ id }) => id !== output.workspaces[0].me)?.name ?? '')
    : '';
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, part: FilePart): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  if (field === null) throw new BackupError({ code: 'invalid', part });
  throw new BackupError({ code: issue.received === 'undefined' ? 'lacks' : 'wrong', part, field });
}

function checkWorkspace({ me, members }: SharedWorkspace, i: number, all: SharedWorkspace[]): void {
  const part: FilePart = { kind: 'workspace', number: i + 1 };
  if (all.findIndex((other) => other.id === all[i]?.id) !== i) throw new BackupError({ code: 'twice', part });
  const mine = members.find((one) => one.id === me);
  if (mine === undefined) throw new BackupError({ code: 'no-user', part });
  if (!members.some((one) => one.role !== mine.role)) throw new BackupError({ code: 'one-side', part });
}
