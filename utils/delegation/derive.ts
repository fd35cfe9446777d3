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

const IN_HAND: readonly Stage[] = ['accepted', 'working'];
const WITH_ASSISTANT: readonly Stage[] = ['asked', ...IN_HAND];
const ROLES: readonly Role[] = ['client', 'assistant'];

/** What of an item the derivation looks at. */
export type Facts = Pick<
  Item,
  'stage' | 'conflict' | 'rivalDues' | 'questions' | 'warning' | 'promise' | 'watches' | 'snoozed'
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
  const waiting = openQuestions(item);
  // Whoever looks after fallbacks has to wake when one comes due, although only its event changes the item.
  for (const { fallback } of waiting) moments.past(fallback?.at ?? null);
  const put = waiting.filter((question) => moments.past(question.putAt));
  return {
    signals: signalsOf(item, waiting, put, moments),
    turns: ROLES.filter((role) => isTurnOf(item, role, put)),
    asleep: ROLES.filter((role) => isAsleep(item, role, moments)),
    nextChange: moments.nextChange,
  };
}

function signalsOf(
  item: Facts,
  waiting: readonly Question[],
  put: readonly Question[],
  moments: Moments,
): Signal[] {
  const late = isLate(item, moments);
  // Every part is asked, so that each instant to come is known.
  const atRisk = isAtRisk(item, moments);
  const silent = isSilent(item, waiting, moments);
  const found: Record<Signal, boolean> = {
    question: put.length > 0,
    late,
    'at-risk': atRisk && !late,
    silent,
    'to-review': item.stage === 'delivered',
    conflict: isDisputed(item),
  };
  return SHOWN.filter((signal) => found[signal]);
}

/** The order in which an item carries its signals. */
const SHOWN: readonly Signal[] = ['question', 'late', 'at-risk', 'silent', 'to-review', 'conflict'];

function isLate({ stage, brief }: Facts, moments: Moments): boolean {
  const open = WITH_ASSISTANT.includes(stage) || stage === 'inbox';
  return open && moments.past(brief.due?.at ?? null);
}

/** Amber: nobody accepted and the deadline is near, the latest safe start or the promised date has passed, or a warning stands. */
function isAtRisk({ stage, brief, promise, warning, watches }: Facts, moments: Moments): boolean {
  if (!WITH_ASSISTANT.includes(stage)) return false;
  const near = stage === 'asked' && brief.due !== null;
  const risks = [
    near && moments.past(Date.parse(brief.due?.at ?? '') - AT_RISK_MS),
    moments.past(watches.startBy),
    moments.past(promise?.due?.at ?? null),
    warning !== null && (warning.reply === null || warning.reply === 'refuse'),
  ];
  return risks.includes(true);
}

function isSilent(
  { stage, warning, watches }: Facts,
  waiting: readonly Question[],
  moments: Moments,
): boolean {
  // Who waits for the client's answer owes no word.
  const clientsTurn = isUnanswered({ stage, warning }) || waiting.some(({ by }) => by === 'assistant');
  const silences = [
    moments.past(watches.acceptBy),
    !clientsTurn && moments.past(watches.wordBy),
    ...waiting.map(({ answerBy }) => moments.past(answerBy)),
  ];
  return silences.includes(true);
}

function isClosed({ stage }: Pick<Item, 'stage'>): boolean {
  return stage === 'done' || stage === 'dropped';
}

/** The questions that still want an answer: none was given, or several that crossed; a closed item asks nothing any more. */
export function openQuestions(item: Pick<Item, 'stage' | 'questions'>): Question[] {
  return isClosed(item) ? [] : item.questions.filter(({ answers }) => answers.length !== 1);
}

/** Whether a warning about work that is still with the assistant waits for the client's reply. */
export function isUnanswered({ stage, warning }: Pick<Item, 'stage' | 'warning'>): boolean {
  return warning !== null && warning.reply === null && WITH_ASSISTANT.includes(stage);
}

/** The deadlines between which the client must pick; those of a closed item matter no more. */
export function openRivalDues(item: Pick<Item, 'stage' | 'rivalDues'>): Item['rivalDues'] {
  return isClosed(item) ? [] : item.rivalDues;
}

/** Whether facts contradict each other until the client decides: moves, deadlines, or answers that crossed. */
export function isDisputed(item: Pick<Item, 'stage' | 'conflict' | 'rivalDues' | 'questions'>): boolean {
  return (
    item.conflict !== null ||
    openRivalDues(item).length > 0 ||
    openQuestions(item).some(({ answers }) => answers.length > 1)
  );
}

function isTurnOf(item: Facts, role: Role, put: readonly Question[]): boolean {
  if (put.some(({ by, answers }) => by !== role && answers.length === 0)) return true;
  if (role === 'assistant') return item.stage === 'asked' && item.conflict === null;
  return isUnanswered(item) || isDisputed(item) || ['proposed', 'declined', 'delivered'].includes(item.stage);
}

function isAsleep(item: Facts, role: Role, moments: Moments): boolean {
  const until = item.snoozed[role];
  return !isClosed(item) && until !== null && !moments.past(until);
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
  const { stage } = item;
  if (item.asleep.includes(role)) return 'later';
  // Before the closed ones: moves that crossed with an end need the client as well.
  if (item.turns.includes(role)) return 'needs';
  if (stage === 'done' || stage === 'dropped') return stage;
  if (role === 'client') return stage === 'inbox' ? 'brief' : 'with';
  return IN_HAND.includes(stage) ? 'hand' : 'with';
}

/** The popup's count the item falls in, or null when it is closed. */
export function bucketOf(item: Placed, role: Role): Bucket | null {
  const section = sectionOf(item, role);
  if (section === 'done' || section === 'dropped') return null;
  if (section !== 'with' && section !== 'hand') return section;
  if (item.signals.includes('late')) return 'late';
  return item.signals.includes('at-risk') || item.signals.includes('silent') ? 'at-risk' : 'hand';
}

/** Later instants first: a fixed-width string that sorts against time; the rank of what is closed. */
export function newestFirst(iso: string): string {
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
