/** A procedure: a reusable brief in versions, grown from finished work. Shared by both; each version is written whole. */
import type { Causal } from './causal-order';
import type { EventId, ItemEvent } from './events';
import type { Authority, Role, SiteId } from './item';

/** What one version says. */
export interface ProcedureWords {
  title: string;
  goal: string;
  /** In order; no empty ones. */
  steps: string[];
  guidelines: string;
  /** How far the assistant may decide; null: as the area says. The client's to say: an assistant's version keeps the one before. */
  authority: Authority | null;
  /** The id of the agreement's area, or null. */
  area: string | null;
  /** The usual time, minutes, or null. */
  minutes: number | null;
  /** What a capture is recognised by; see procedure-match.ts. */
  match: ProcedureMatch;
  /** The id of the starter procedure it came from, or null. */
  starter: string | null;
}

/** What a capture is recognised by: any of each kind that is named. */
export interface ProcedureMatch {
  sites: SiteId[];
  /** Mail addresses, or '@domain'. */
  senders: string[];
  /** Words of the title, in any language. */
  words: string[];
}

/** Which version of which procedure a brief follows. */
export interface UsedProcedure {
  id: string;
  /** The first is 1. */
  version: number;
}

/** One version, with where it came from. */
export interface ProcedureVersion {
  words: ProcedureWords;
  event: EventId;
  by: Role;
  /** ISO instant. */
  at: string;
  /** The item it grew from, or null. */
  from: string | null;
  /** What changed, in the author's words, or ''. */
  note: string;
}

/** A procedure as its events add up. */
export interface Procedure {
  id: string;
  workspace: string;
  /** At least one; version n is at n - 1. */
  versions: ProcedureVersion[];
  /** No longer offered. */
  retired: boolean;
}

/** The latest version. */
export function latestOf({ versions }: Procedure): ProcedureVersion {
  const last = versions.at(-1);
  if (last === undefined) throw new Error('A procedure without a version is none.');
  return last;
}

/** What an assistant wrote, with the authority and area that only the client says. */
function allowedWords(words: ProcedureWords, by: Role, before: ProcedureWords | undefined): ProcedureWords {
  if (by === 'client') return words;
  return { ...words, authority: before?.authority ?? null, area: before?.area ?? null };
}

/** The procedure of these events, `standing` says which of them count; null without a version. */
export function procedureFrom(
  { events }: Pick<Causal, 'events'>,
  standing: (i: number) => boolean,
): Procedure | null {
  const versions: ProcedureVersion[] = [];
  let retired = false;
  events.forEach((event: ItemEvent, i) => {
    if (!standing(i)) return;
    if (event.type === 'retired') retired = event.body.retired;
    if (event.type !== 'written') return;
    const { words, from, note } = event.body;
    versions.push({
      words: allowedWords(words, event.by.role, versions.at(-1)?.words),
      ...{ event: event.id, by: event.by.role, at: event.at, from, note },
    });
  });
  const [first] = events;
  return first === undefined || versions.length === 0
    ? null
    : { id: first.item, workspace: first.workspace, versions, retired };
}
