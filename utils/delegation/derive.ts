/** What follows from an item and the present moment: signals, whose turn it is, where a list shows it, how it counts. */
import type { Item, Question, Role, Signal, Stage } from './item';

/** The sections of a list, each item in exactly one for each role; time alone can move an item between them. */
export const SECTIONS = ['needs', 'hand', 'with', 'brief', 'later', 'done', 'dropped'] as const;

/** One of {@link SECTIONS}; `hand` is the assistant's own work, `with` what the other side has, `later` what is set aside. */
export type Section = (typeof SECTIONS)[number];

/** The counts of the popup; each open item falls in exactly one, the first that fits. */
export const BUCKETS = ['needs', 'late', 'at-risk', 'hand', 'brief', 'later'] as const;

/** One of {@link BUCKETS}. */
export type Bucket = (typeof BUCKETS)[number];

/** With less than this left and nobody having accepted, an item is at risk, whatever was agreed. In ms. */
export const AT_RISK_MS = 24 * 60 * 60 * 1000;

const WITH_ASSISTANT: readonly Stage[] = ['asked', 'accepted', 'working'];
const ROLES: readonly Role[] = ['client', 'assistant'];

/** What of an item the derivation looks at. */
export type Facts = Pick<
  Item,
  'stage' | 'conflict' | 'rivalDues' | 'questions' | 'warning' | 'watches' | 'snoozed'
> & { brief: Pick<Item['brief'], 'due'> };

/** What of an item follows from the moment. */
export type Derived = Pick<Item, 'signals' | 'turns' | 'asleep' | 'nextChange'>;

/** Answers "is it past this instant?", and remembers the instants that are still to come. */
class Moments {
  private next = Infinity;
  private readonly now: number;

  constructor(now: Date) {
    this.now = now.getTime();
  }

  /** Whether the instant (ISO or ms; null: never) has come. */
  past(instant: string | number | null): boolean {
    if (instant === null) return false;
    const time = typeof instant === 'number' ? instant : Date.parse(instant);
    if (time <= this.now) return true;
    this.next = Math.min(this.next, time);
    return false;
  }

  get nextChange(): string | null {
    return this.next === Infinity ? null : new Date(this.next).toISOString();
  }
}

/** Signals, turns and rest at `now`, and the instant at which any of them next changes by time alone (null: never). */
export function derive(item: Facts, now: Date): Derived {
  const moments = new Moments(now);
  const signals = signalsOf(item, moments);
  return {
    signals,
    turns: ROLES.filter((role) => isTurnOf(item, role, moments)),
    asleep: ROLES.filter((role) => item.snoozed[role] !== null && !moments.past(item.snoozed[role])),
    nextChange: moments.nextChange,
  };
}

function signalsOf(item: Facts, moments: Moments): Signal[] {
  const signals: Signal[] = [];
  const { watches, warning } = item;
  const inHand = WITH_ASSISTANT.includes(item.stage);
  if (item.questions.some((question) => waits(question, item) && moments.past(question.putAt))) {
    signals.push('question');
  }
  const due = item.brief.due === null ? null : Date.parse(item.brief.due.at);
  const late = (inHand || item.stage === 'inbox') && moments.past(due);
  if (late) signals.push('late');
  // Every part is asked, so that each instant to come is known.
  const soon = item.stage === 'asked' && due !== null && moments.past(due - AT_RISK_MS);
  const unsafe = inHand && moments.past(watches.startBy);
  const warned = inHand && warning !== null && (warning.reply === null || warning.reply === 'refuse');
  if ((soon || unsafe || warned) && !late) signals.push('at-risk');
  const silent = [
    watches.acceptBy,
    watches.wordBy,
    ...item.questions.map((one) => (waits(one, item) ? one.answerBy : null)),
  ];
  if (silent.filter((instant) => moments.past(instant)).length > 0) signals.push('silent');
  if (item.stage === 'delivered') signals.push('to-review');
  if (isDisputed(item)) signals.push('conflict');
  return signals;
}

/** Whether the other side owes an answer; a closed item asks nothing any more. */
function waits(question: Question, { stage }: Pick<Item, 'stage'>): boolean {
  return question.answers.length !== 1 && stage !== 'done' && stage !== 'dropped';
}

/** Whether two facts contradict each other until the client decides: moves, deadlines, or answers that crossed. */
export function isDisputed(item: Pick<Item, 'conflict' | 'rivalDues' | 'questions'>): boolean {
  return (
    item.conflict !== null ||
    item.rivalDues.length > 0 ||
    item.questions.some(({ answers }) => answers.length > 1)
  );
}

function isTurnOf(item: Facts, role: Role, moments: Moments): boolean {
  const asked = item.questions.filter(
    (question) => question.by !== role && question.answers.length === 0 && waits(question, item),
  );
  const put = asked.filter((question) => moments.past(question.putAt));
  if (put.length > 0) return true;
  if (role === 'assistant') return item.stage === 'asked';
  const { warning } = item;
  const open = warning !== null && warning.reply === null && WITH_ASSISTANT.includes(item.stage);
  return open || isDisputed(item) || ['proposed', 'declined', 'delivered'].includes(item.stage);
}

/** The item as it is at `now`; the stored one when nothing has come due. */
export function at(item: Item, now: Date): Item {
  if (item.nextChange === null || Date.parse(item.nextChange) > now.getTime()) return item;
  return { ...item, ...derive(item, now) };
}

/** What of an item decides on its section. */
export type Placed = Pick<Item, 'stage' | 'signals' | 'turns' | 'asleep'>;

/** The section of a list that shows the item to `role`. */
export function sectionOf(item: Placed, role: Role): Section {
  if (item.stage === 'done' || item.stage === 'dropped') return item.stage;
  if (item.asleep.includes(role)) return 'later';
  if (item.turns.includes(role)) return 'needs';
  if (item.stage === 'inbox') return 'brief';
  if (role === 'client') return 'with';
  return item.stage === 'accepted' || item.stage === 'working' ? 'hand' : 'with';
}

/** The popup's count the item falls in, or null when it is closed. */
export function bucketOf(item: Placed, role: Role): Bucket | null {
  const section = sectionOf(item, role);
  if (section === 'done' || section === 'dropped') return null;
  if (section !== 'with' && section !== 'hand') return section;
  if (item.signals.includes('late')) return 'late';
  return item.signals.includes('at-risk') || item.signals.includes('silent') ? 'at-risk' : 'hand';
}

/** Later instants first: a fixed-width string that sorts against time. */
function newestFirst(iso: string): string {
  return (Number.MAX_SAFE_INTEGER - Date.parse(iso)).toString(36).padStart(11, '0');
}

/**
 * Where the item stands within its section, as a string that sorts: by deadline (the assistant's own work by the promised
 * one), then without one the oldest first, but what waits to be briefed and what is closed shows the newest first.
 */
export function rankOf(
  item: Placed & Pick<Item, 'brief' | 'promise' | 'createdAt' | 'closedAt' | 'snoozed'>,
  role: Role,
): string {
  const section = sectionOf(item, role);
  if (section === 'done' || section === 'dropped') return newestFirst(item.closedAt ?? item.createdAt);
  if (section === 'later') return item.snoozed[role] ?? '';
  const due = section === 'hand' ? (item.promise?.due ?? item.brief.due) : item.brief.due;
  if (due !== null) return due.at;
  return section === 'brief' ? `~${newestFirst(item.createdAt)}` : `~${item.createdAt}`;
}
