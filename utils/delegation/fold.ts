/** An item is the fold of its events. */
import { NO_AGREEMENT, type Agreement } from './agreement';
import { lastWordFrom, snoozedFrom, toldFrom } from './attention';
import { Deadlines } from './deadlines';
import { derive } from './derive';
import type { ItemEvent } from './events';
import type { Due, Item, Question } from './item';
import type { AskedQuestion } from './questions';
import { briefFrom, titleFrom } from './registers';
import { replay, type Replay } from './replay';
import { promiseFrom, reviewFrom } from './reviews';
import { answerByOf, putAtOf } from './slots';
import { sourcesFrom } from './sources';
import type { StageTrack } from './stage-track';
import { timesOf } from './time-entry';
import { waitsFrom } from './waits';
import { watchesOf } from './watches';

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
  const standing = standingOf(played);
  const captures = ofType(played, standing, 'captured');
  const [root] = captures;
  if (played.track === null || root === undefined) return null;
  const { source, shared } = sourcesFrom(standing.flatMap((i) => played.events[i] ?? []));
  const facts = factsFrom(played, played.track, standing, agreement);
  const { stage, since, note } = played.track;
  return {
    id: root.item,
    workspace: root.workspace,
    ...facts,
    // What both see, once there is something that both see.
    title: titleFrom(played.registers) ?? (shared ?? source).title,
    sourceKey: root.body.sourceKey,
    createdAt: root.at,
    updatedAt: lastChange(played, standing) ?? root.at,
    stageSince: since,
    stageNote: note,
    closedAt: stage === 'done' || stage === 'dropped' ? since : null,
    source,
    shared,
    links: linksFrom(played, standing),
    improves: captures.find(({ body }) => body.improves !== undefined)?.body.improves ?? null,
    told: toldFrom(played, standing),
    joined: joinedFrom(ofType(played, standing, 'joined')),
    review: reviewFrom(played, standing, stage, facts.brief.authority),
    deviation: deviationFrom(played, standing),
    times: timesOf(standing.flatMap((i) => played.events[i] ?? [])),
    spent: ofType(played, standing, 'spent').reduce((sum, { body }) => sum + body.seconds, 0),
    waits: waitsFrom(played, standing, facts.questions),
    talk: played.registers.values.get('talk') === true,
    heads: [...played.heads],
    ...derive(facts, now),
  };
}

/** What the client measured for themselves is no change of the item. */
function lastChange({ events }: Replay, standing: readonly number[]): string | undefined {
  return events[standing.findLast((i) => events[i]?.type !== 'spent') ?? 0]?.at;
}

/** The material in the order it was joined; what was shared takes the place of the private one it is a copy of. */
function joinedFrom(events: readonly Extract<ItemEvent, { type: 'joined' }>[]): Item['joined'] {
  const copied = new Map(
    events.flatMap((event) => (event.body.of === undefined ? [] : [[event.body.of, event]])),
  );
  const originals = new Set(events.map(({ id }) => id));
  return events
    .filter(({ body }) => body.of === undefined || !originals.has(body.of))
    .map((event) => copied.get(event.id) ?? event)
    .map(({ id, at, body: { sourceKey, source } }) => ({ id, sourceKey, source, at }));
}

/** What the signals of an item follow from, and what its watches do. */
function factsFrom(
  played: Replay,
  { stage, conflict }: StageTrack,
  standing: readonly number[],
  agreement: Agreement,
): Pick<
  Item,
  | 'stage'
  | 'conflict'
  | 'brief'
  | 'questions'
  | 'warning'
  | 'rivalDues'
  | 'snoozed'
  | 'promise'
  | 'handedOver'
  | 'nudgedAt'
  | 'watches'
> {
  const facts = {
    stage,
    conflict,
    brief: briefFrom(played.registers),
    promise: promiseFrom(played, standing, stage),
    handedOver: handOverFrom(played, standing),
    nudgedAt: ofType(played, standing, 'nudged').at(-1)?.at ?? null,
  };
  return {
    ...facts,
    questions: played.questions.all().map((question) => placed(question, agreement)),
    warning: played.warnings.current(endsOf(played, standing)),
    rivalDues: rivalDuesFrom(played, standing),
    snoozed: snoozedFrom(played, standing),
    watches: watchesOf({ ...facts, lastWord: lastWordFrom(played, standing) }, agreement),
  };
}

/** The indices of the events that say something of the item: an edit that lost a field may still have set others. */
function standingOf({ events, outcomes }: Replay): number[] {
  const standing: number[] = [];
  outcomes.forEach((outcome, i) => {
    const counts = outcome === 'standing' || (outcome === 'overridden' && events[i]?.type === 'edited');
    if (counts) standing.push(i);
  });
  return standing;
}

function ofType<T extends ItemEvent['type']>(
  { events }: Replay,
  standing: readonly number[],
  type: T,
): Extract<ItemEvent, { type: T }>[] {
  const found: Extract<ItemEvent, { type: T }>[] = [];
  for (const i of standing) {
    const event = events[i];
    if (event !== undefined && isOf(event, type)) found.push(event);
  }
  return found;
}

function isOf<T extends ItemEvent['type']>(
  event: ItemEvent,
  type: T,
): event is Extract<ItemEvent, { type: T }> {
  return event.type === type;
}

/** A question whose fallback comes before the next slot cannot wait for it. */
function placed(question: AskedQuestion, agreement: Agreement): Question {
  const slot = putAtOf(question, agreement);
  const tooLate = question.fallback !== null && Date.parse(question.fallback.at) <= Date.parse(slot);
  const putAt = tooLate ? question.at : slot;
  return { ...question, putAt, answerBy: answerByOf({ ...question, putAt }, agreement) };
}

/** The moves after which a warning is about work that was given back, ended, or begins anew. */
function endsOf({ events }: Replay, standing: readonly number[]): number[] {
  return standing.filter((i) => {
    const event = events[i];
    if (event?.type === 'moved' && ['send-back', 'reopen'].includes(event.body.move)) return true;
    const goes = event?.type === 'moved' || event?.type === 'settled';
    return goes && event.body.to !== 'accepted' && event.body.to !== 'working';
  });
}

function rivalDuesFrom({ events, saw }: Replay, standing: readonly number[]): (Due | null)[] {
  const deadlines = new Deadlines(saw);
  for (const i of standing) {
    const event = events[i];
    if (event?.type === 'edited') deadlines.set(event, i);
  }
  return deadlines.rivals();
}

function handOverFrom(played: Replay, standing: readonly number[]): Item['handedOver'] {
  const last = ofType(played, standing, 'moved').findLast(({ body }) => body.move === 'hand-over');
  return last === undefined ? null : { at: last.at, channel: last.body.channel ?? 'copy' };
}

function deviationFrom(played: Replay, standing: readonly number[]): string | null {
  const last = ofType(played, standing, 'moved').findLast(({ body }) => body.move === 'deliver');
  return last?.body.deviation ?? null;
}

function linksFrom(played: Replay, standing: readonly number[]): string[] {
  const last = ofType(played, standing, 'moved').findLast(({ body }) => body.move === 'deliver');
  return [...(last?.body.links ?? [])];
}
