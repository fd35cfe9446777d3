/** What came of one item, in one short line: what the Insights page reads by the thousand. */
import { STAGES, type Item, type Stage } from './item';
import { LINE_BASE, LineReader } from './line-reader';
import type { TimeEntry } from './time-entry';
import type { Waits } from './waits';

/** The line of an item, or of time that belongs to none, kept under `[workspace, day, item]`. */
export interface Outcome {
  workspace: string;
  /** The UTC day of the hand-over, or the day of the work, 'YYYY-MM-DD'. */
  day: string;
  item: string;
  /** See {@link packOutcome} and {@link packTime}. */
  packed: string;
}

/** What a line says of an item; minutes since 1970 where an instant is meant. */
export interface OutcomeFacts {
  handedOver: number;
  /** The area's id, or null. */
  area: string | null;
  stage: Stage;
  /** When it became done or dropped. */
  closed: number | null;
  /** The deadline. */
  due: number | null;
  /** Whether the first delivery met the deadline; null without one or without a delivery. */
  onTime: boolean | null;
  sentBack: number;
  approved: boolean;
  /** How many the assistant asked. */
  questions: number;
  /** Minutes that the assistant logged. */
  logged: number;
  /** Seconds that the client spent on explaining, answering and reviewing; 0 where that is not known. */
  spent: number;
  waits: Readonly<Record<keyof Waits, readonly number[]>>;
}

/** Time that belongs to no item, of a day 'YYYY-MM-DD'. */
export interface LooseTime {
  day: string;
  minutes: number;
}

/** What a line can say. */
export type Unpacked = { item: OutcomeFacts } | { time: LooseTime };

const MINUTE_MS = 60_000;

/** The line of `item`; null while it was never handed over. */
export function outcomeOf(item: Item): Outcome | null {
  const { handedOver, workspace, id } = item;
  if (handedOver === null) return null;
  const facts = factsOf(item, handedOver.at);
  const packed = packOutcome(facts) + followedPart(item);
  return { workspace, day: handedOver.at.slice(0, 10), item: id, packed };
}

/** The procedure that an item followed, and whether it was done otherwise than that says. */
export interface Followed {
  procedure: string;
  differed: boolean;
}

/** At the end of a line: absent for most items. */
function followedPart({ brief, deviation }: Pick<Item, 'brief' | 'deviation'>): string {
  if (brief.procedure === null) return '';
  return `|${encodeURIComponent(brief.procedure.id)}|${Number((deviation ?? '') !== '')}`;
}

/** What a line says of a procedure; null for nothing. */
export function followedIn(packed: string): Followed | null {
  const parts = packed.split('|');
  const [id = '', differed] = parts.slice(14);
  return parts[0] === '1' && id !== '' ? { procedure: areaIn(id), differed: differed === '1' } : null;
}

/** The line of an entry that belongs to no item. */
export function outcomeOfTime(workspace: string, { id, day, minutes }: TimeEntry): Outcome {
  return { workspace, day, item: id, packed: packTime({ day, minutes }) };
}

/** What the line of `item`, handed over at the ISO instant, says. */
export function factsOf(item: Item, handedOver: string): OutcomeFacts {
  const { brief, closedAt, review, questions, times, spent, waits, stage } = item;
  return {
    handedOver: minuteOf(handedOver),
    area: brief.area,
    stage,
    closed: closedAt === null ? null : minuteOf(closedAt),
    due: brief.due === null ? null : minuteOf(brief.due.at),
    onTime: review.onTime,
    sentBack: review.sentBack,
    approved: review.at !== null,
    questions: questions.filter(({ by }) => by === 'assistant').length,
    logged: rounded(times.reduce((sum, { minutes }) => sum + minutes, 0)),
    spent: Math.round(spent),
    waits,
  };
}

/** Facts about an item as one string: ten thousand short strings are read much faster than as many records. */
export function packOutcome(facts: OutcomeFacts): string {
  const { handedOver, area, stage, closed, due, onTime, sentBack, approved, waits } = facts;
  return [
    '1',
    short(handedOver),
    area === null ? '' : encodeURIComponent(area),
    STAGES.indexOf(stage),
    closed === null ? '' : short(closed),
    due === null ? '' : short(due),
    onTime === null ? '' : Number(onTime),
    sentBack,
    Number(approved),
    facts.questions,
    facts.logged,
    facts.spent,
    waits.client.map(short).join(','),
    waits.assistant.map(short).join(','),
  ].join('|');
}

/** Time without an item as one string. */
export function packTime({ day, minutes }: LooseTime): string {
  return `t|${day}|${rounded(minutes)}`;
}

/** What a line says; null for one that another version wrote, or that was cut. */
export function unpackOutcome(packed: string): Unpacked | null {
  if (packed.startsWith('t|')) return unpackTime(packed.split('|'));
  if (!packed.startsWith('1|')) return null;
  const line = new LineReader(packed, 2);
  // In the order in which they were written.
  const handedOver = line.whole();
  const area = line.text();
  const stage = STAGES[line.count()];
  if (handedOver === null || stage === undefined) return null;
  const item: OutcomeFacts = {
    handedOver,
    area: area === '' ? null : areaIn(area),
    stage,
    closed: line.whole(),
    due: line.whole(),
    onTime: line.flag(),
    sentBack: line.count(),
    approved: line.flag() === true,
    questions: line.count(),
    logged: line.count(),
    spent: line.count(),
    waits: { client: line.wholes(), assistant: line.wholes() },
  };
  return line.isShort ? null : { item };
}

function unpackTime([, day = '', minutes]: readonly string[]): Unpacked | null {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? { time: { day, minutes: count(minutes) } } : null;
}

function areaIn(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

function minuteOf(iso: string): number {
  return Math.floor(Date.parse(iso) / MINUTE_MS);
}

/** To a hundredth, so that sums of measured minutes stay short. */
function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}

function short(whole: number): string {
  return whole.toString(LINE_BASE);
}

function count(text = ''): number {
  const number = Number(text);
  return Number.isFinite(number) ? number : 0;
}
