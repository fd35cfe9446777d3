/** Ranges of keys. An empty array sorts after every string, so it ends the range of a prefix. */
import type { Section } from '@/utils/delegation/derive';
import type { MarkKind } from './schema';

/** All rows of one section. */
export function inSection(workspace: string, section: Section): IDBKeyRange {
  return IDBKeyRange.bound([workspace, section], [workspace, section, []]);
}

/** Ranks from one, included, to another that is not; without them there is no bound. */
export interface Ranks {
  from?: string;
  to?: string;
}

/** The rows of one section with a rank between. */
export function inRanks(workspace: string, section: Section, { from, to }: Ranks): IDBKeyRange {
  const lower = from === undefined ? [workspace, section] : [workspace, section, from];
  const upper = to === undefined ? [workspace, section, []] : [workspace, section, to];
  return IDBKeyRange.bound(lower, upper, false, to !== undefined);
}

/** All fields of one draft. */
export function ofDraft(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/** All items of a workspace with a mark. */
export function marked(workspace: string, kind: MarkKind): IDBKeyRange {
  return IDBKeyRange.bound([workspace, kind], [workspace, kind, []]);
}

/** All items that a source was joined to. */
export function joinedTo(workspace: string, sourceKey: string): IDBKeyRange {
  return IDBKeyRange.bound([workspace, sourceKey], [workspace, sourceKey, []]);
}

/** All wakes up to `now`. */
export function wokenBy(now: Date): IDBKeyRange {
  return IDBKeyRange.upperBound([now.toISOString(), []]);
}

/** Whether a next change, an ISO instant or null, has come. */
export function isDue(nextChange: string | null, now: Date): boolean {
  return nextChange !== null && Date.parse(nextChange) <= now.getTime();
}

/** All of a store whose keys begin with the workspace. */
export function ofWorkspace(workspace: string): IDBKeyRange {
  return IDBKeyRange.bound([workspace], [workspace, []]);
}

/** All batches of one log. */
export function ofLog(workspace: string, log: string): IDBKeyRange {
  return IDBKeyRange.bound([workspace, log], [workspace, log, []]);
}
