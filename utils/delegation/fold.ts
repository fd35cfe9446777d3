/** An item is the fold of its events. */
import { NO_AGREEMENT, type Agreement } from './agreement';
import { derive } from './derive';
import type { ItemEvent } from './events';
import type { Item, Source } from './item';
import { briefFrom, titleFrom } from './registers';
import { replay, type Replay } from './replay';

/**
 * The item that `events` (all of one item, in any order, repeats allowed) add up to under `agreement`, with its signals as
 * of `now`; null while its beginning is not held or has been withdrawn.
 */
export function fold(
  events: readonly ItemEvent[],
  now: Date,
  agreement: Agreement = NO_AGREEMENT,
): Item | null {
  return itemFrom(replay(events), now, agreement);
}

/** The item of a replay, with its signals as of `now`; see {@link fold}. */
export function itemFrom(played: Replay, now: Date, agreement: Agreement = NO_AGREEMENT): Item | null {
  const { track, registers } = played;
  const standing = played.events.filter((_, i) => isEffective(played, i));
  const root = standing.find((event) => event.type === 'captured');
  if (track === null || root === undefined) return null;
  const source = sourceFrom(standing);
  void agreement;
  const facts = {
    stage: track.stage,
    conflict: track.conflict,
    brief: briefFrom(registers),
    questions: [],
    warning: null,
    rivalDues: [],
    snoozed: { client: null, assistant: null },
    watches: { acceptBy: null, wordBy: null, startBy: null },
  };
  const closed = facts.stage === 'done' || facts.stage === 'dropped';
  return {
    id: root.item,
    workspace: root.workspace,
    ...facts,
    title: titleFrom(registers) ?? source.title,
    sourceKey: root.body.sourceKey,
    createdAt: root.at,
    updatedAt: standing.at(-1)?.at ?? root.at,
    stageSince: track.since,
    stageNote: track.note,
    closedAt: closed ? track.since : null,
    source,
    shared: null,
    links: [],
    handedOver: handOverFrom(standing),
    improves: root.body.improves ?? null,
    promise: null,
    told: [],
    joined: [],
    review: {
      rating: null,
      sentBack: 0,
      onTime: null,
      own: true,
      authority: facts.brief.authority,
      at: null,
    },
    talk: registers.values.get('talk') === true,
    nudgedAt: null,
    heads: [...played.heads],
    ...derive(facts, now),
  };
}

function isEffective(played: Replay, i: number): boolean {
  const outcome = played.outcomes[i];
  return outcome === 'standing' || (outcome === 'overridden' && played.events[i]?.type === 'edited');
}

/** The captured source with what was read later; a second capture of the same source only fills what is empty. */
function sourceFrom(standing: readonly ItemEvent[]): Source {
  let source: Source = { site: 'none', url: '', title: '', author: null, excerpt: '', attachments: [] };
  let captured = false;
  for (const event of standing) {
    if (event.type === 'captured') {
      source = captured ? { ...event.body.source, ...filled(source) } : event.body.source;
      captured = true;
    } else if (event.type === 'enriched') {
      source = { ...source, ...event.body.source };
    }
  }
  return source;
}

/** The fields that say something. */
function filled(source: Source): Partial<Source> {
  const says = (value: unknown) =>
    value !== null && value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(source).filter(([, value]) => says(value)));
}

function handOverFrom(standing: readonly ItemEvent[]): Item['handedOver'] {
  const last = standing.findLast((event) => event.type === 'moved' && event.body.move === 'hand-over');
  if (last?.type !== 'moved') return null;
  return { at: last.at, channel: last.body.channel ?? 'copy' };
}
