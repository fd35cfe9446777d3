/** What was promised of an item, and what came of its delivery; from the events alone. */
import type { Edit, ItemEvent } from './events';
import type { Authority, Promised, Review, Stage } from './item';
import { isOnBehalf } from './moves';
import type { Replay } from './replay';

type Moved = Extract<ItemEvent, { type: 'moved' }>;

/** Where nothing is promised any more: it is asked again, or was given back. */
const UNPROMISED: readonly Stage[] = ['proposed', 'inbox', 'asked', 'declined'];

/** The read-back that holds at `stage`, from the events at `standing` (indices, ascending); null without one. */
export function promiseFrom(
  { events, warnings }: Pick<Replay, 'events' | 'warnings'>,
  standing: readonly number[],
  stage: Stage,
): Promised | null {
  let promise: Promised | null = null;
  for (const i of standing) {
    const event = events[i];
    if (event?.type === 'moved' && event.body.move === 'accept') promise = promiseOf(event);
    else if (event?.type === 'moved' || event?.type === 'settled') {
      if (UNPROMISED.includes(event.body.to)) promise = null;
    } else if (event?.type === 'replied' && promise !== null) {
      promise = withDue(promise, warnings.agreedDue(event) ?? promise.due);
    }
  }
  return UNPROMISED.includes(stage) ? null : promise;
}

function withDue(promise: Promised, due: Promised['due']): Promised {
  return { ...promise, due };
}

function promiseOf({ body, by, at }: Moved): Promised {
  return {
    words: body.note ?? '',
    estimate: body.estimate ?? null,
    due: body.promised ?? null,
    at,
    onBehalf: isOnBehalf('accept', by.role),
  };
}

/**
 * The review at `stage`. `authority` is what holds now; a delivery counts under the authority and by the deadline that whoever
 * delivered had before them.
 */
export function reviewFrom(
  played: Pick<Replay, 'events' | 'saw'>,
  standing: readonly number[],
  stage: Stage,
  authority: Authority,
): Review {
  const moves = standing.filter((i) => played.events[i]?.type === 'moved');
  const named = (name: Moved['body']['move']) => moves.filter((i) => moveAt(played, i)?.body.move === name);
  const deliveries = named('deliver');
  const finish = stage === 'done' ? moveAt(played, named('finish').at(-1)) : null;
  const [first] = deliveries;
  const last = deliveries.at(-1);
  return {
    rating: ratingOf(finish),
    sentBack: named('send-back').length,
    onTime: first === undefined ? null : isOnTime(played, standing, first),
    own: deliveries.length > 0 && isOwn(played, [...deliveries, ...named('accept').slice(-1)]),
    authority:
      (last === undefined ? undefined : known(played, standing, last, (edit) => edit.authority)) ?? authority,
    at: finish?.at ?? null,
  };
}

function moveAt({ events }: Pick<Replay, 'events'>, i: number | undefined): Moved | null {
  const event = i === undefined ? undefined : events[i];
  return event?.type === 'moved' ? event : null;
}

function ratingOf(finish: Moved | null): number | null {
  const { rating } = finish?.body ?? {};
  return rating !== undefined && Number.isInteger(rating) && rating >= 1 && rating <= 5 ? rating : null;
}

/** Whether the assistant made all these moves themselves. */
function isOwn(played: Pick<Replay, 'events'>, moves: readonly number[]): boolean {
  return moves.every((i) => moveAt(played, i)?.by.role === 'assistant');
}

function isOnTime(
  played: Pick<Replay, 'events' | 'saw'>,
  standing: readonly number[],
  delivery: number,
): boolean | null {
  const due = known(played, standing, delivery, (edit) => edit.due) ?? null;
  const at = moveAt(played, delivery)?.at;
  return due === null || at === undefined ? null : Date.parse(at) <= Date.parse(due.at);
}

/** The value of a field as the author of the event at `i` knew it; undefined: nobody had set it. */
function known<T>(
  { events, saw }: Pick<Replay, 'events' | 'saw'>,
  standing: readonly number[],
  i: number,
  valueIn: (edit: Edit) => T | undefined,
): T | undefined {
  for (const j of standing.toReversed()) {
    const event = events[j];
    const value = event?.type === 'edited' ? valueIn(event.body) : undefined;
    if (value !== undefined && saw(i, j)) return value;
  }
  return undefined;
}
