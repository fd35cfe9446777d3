import type { FileFault, PartFault } from '@/utils/delegation/problem';
import { n } from './count';

type Where = (values: { where: string }) => string;

/** Files with everything: out, in, and what is wrong with one. */
export const backup = {
  note: 'Everything stays in this browser. A file keeps it safe, or takes it to another computer.',
  exportAll: 'Export everything',
  importFile: 'Import a file…',
  fileToImport: 'File to import',
  exporting: 'Exporting',
  importing: 'Importing',
  checking: 'Checking the file',
  /** How far it is: both are numbers in the language's writing. */
  figures: ({ done, total }: { done: string; total: string }) => `${done} of ${total}`,
  stop: 'Stop',
  stopped: ({ done, total }: { done: string; total: string }) => `The import stopped at ${done} of ${total}.`,
  /** Takes up the import that stopped. */
  goOn: 'Go on',
  /** Forgets about the rest; what is in stays in. */
  leave: 'Leave it as it is',
  /** `file` is its name. */
  saved: ({ file }: { file: string }) => `Saved as ${file}.`,
  imported: ({ count }: { count: number }) =>
    n(count, { one: 'The file is imported: # item.', other: 'The file is imported: # items.' }),

  /** What a sentence below begins with. */
  part: {
    file: 'The file',
    settings: 'The settings part',
    workspace: ({ number }: { number: number }) => `Workspace ${number}`,
    draft: ({ number }: { number: number }) => `Draft ${number}`,
    event: ({ number }: { number: number }) => `Event ${number}`,
  },
  /** `field` is its name in the file. */
  field: {
    lacks: ({ where, field }: { where: string; field: string }) => `${where} lacks “${field}”.`,
    wrong: ({ where, field }: { where: string; field: string }) =>
      `${where} has a “${field}” that is not valid.`,
  },
  fault: {
    invalid: ({ where }) => `${where} is not valid.`,
    twice: ({ where }) => `${where} is there twice.`,
    'no-user': ({ where }) => `${where} does not know its own user.`,
    'one-side': ({ where }) => `${where} has only one side.`,
    'foreign-id': ({ where }) => `${where} has an “id” that is not its own.`,
    'no-workspace': ({ where }) => `${where} belongs to a workspace that is not in the file.`,
    'no-author': ({ where }) => `${where} was written by nobody in its workspace.`,
    'other-workspace': ({ where }) => `${where} is about something of another workspace.`,
    impossible: ({ where }) => `${where} is about something that it cannot be about.`,
  } satisfies Record<PartFault, Where>,
  file: {
    unreadable: 'The file could not be read; choose it again.',
    'not-ours': 'This is not a Right Hand backup.',
    'no-version': 'The file lacks “version”.',
    'newer-file': 'This backup was made by a newer version of Right Hand; update the extension first.',
    'used-device': 'The file uses a device of this installation for another workspace.',
    'other-item': 'The file is about an item that belongs to another workspace here.',
    stranger: 'The file names somebody who is not part of the workspace.',
    'other-role': 'The file gives somebody another role than here.',
  } satisfies Record<FileFault, string>,
  json: {
    'json-breaks': ({ character }: { character: number }) =>
      `The file is not JSON: it breaks at character ${character}.`,
    'json-ends': ({ character }: { character: number }) =>
      `The file is not JSON: it ends too early, after character ${character}.`,
  },
  event: {
    twins: ({ event }: { event: string }) =>
      `Two events claim the same id, ${event}, with different content.`,
    gap: ({ event }: { event: string }) => `The file is incomplete: event ${event} is missing.`,
  },
  forOther: {
    'old-share': ({ other }: { other: string }) =>
      `This file was made by an older version of Right Hand and is no longer read. Nothing is lost: ask ${other} for an invite, or make one, and everything comes with it.`,
    'backup-of-other': ({ other }: { other: string }) =>
      `This backup belongs to ${other}, with whom you share a workspace; only they can open it.`,
  },
  forSomebody: {
    'old-share':
      'This file was made by an older version of Right Hand and is no longer read. Nothing is lost: ask the other person for an invite, or make one, and everything comes with it.',
    'backup-of-other':
      'This backup belongs to the other person, with whom you share a workspace; only they can open it.',
  },
};
