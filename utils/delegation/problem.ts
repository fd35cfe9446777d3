/** What can go wrong that a person can do something about, as data: it is put into words where it is shown. */

/** Why the database could not be used; `closed`: a newer version of the extension took it over, or the browser closed it. */
export type StoreFailure = 'unavailable' | 'full' | 'newer' | 'blocked' | 'closed';

/** A part of a file of ours; `number` counts from 1. */
export type FilePart =
  { kind: 'file' | 'settings' } | { kind: 'workspace' | 'draft' | 'event'; number: number };

/** What may be wrong with a part of a file beyond its shape. */
export type PartFault =
  | 'invalid'
  | 'twice'
  | 'no-user'
  | 'one-side'
  | 'foreign-id'
  | 'no-workspace'
  | 'no-author'
  | 'other-workspace'
  | 'impossible';

/** What may be wrong with a file as a whole, or beside what is held. */
export type FileFault =
  | 'unreadable'
  | 'not-ours'
  | 'no-version'
  | 'newer-file'
  | 'used-device'
  | 'other-item'
  | 'stranger'
  | 'other-role';

/** Why a file cannot be imported. */
export type FileProblem =
  | { code: FileFault }
  | { code: PartFault; part: FilePart }
  /** A field that is missing, or holds something else; its path with dots. */
  | { code: 'lacks' | 'wrong'; part: FilePart; field: string }
  /** Where it stops being JSON, counted from 1; `ends`: after how many characters. */
  | { code: 'json-breaks' | 'json-ends'; character: number }
  /** Two different events with one id, or an event that is missing. */
  | { code: 'twins' | 'gap'; event: string }
  /** What the other member, whose name is `other` or '', sent before there were packets; or a backup of theirs. */
  | { code: 'old-share' | 'backup-of-other'; other: string };

/** Any of them. */
export type Problem = { code: StoreFailure } | FileProblem;

/** An error that people are told of in their language; its own message is for logs. */
export class ProblemError extends Error {
  override readonly name: string = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}
