/** What the work of some weeks looks like, for the Insights page: figures, spreads and loads, each only from enough items. */
import { blockOf, type InsightSpan } from './insight-span';
import {
  figuresOf,
  isOnTime,
  isRight,
  known,
  shareOf,
  type Figures,
  type HeldFacts,
  type Known,
} from './insight-figures';
import type { Role } from './item';
import type { OutcomeFacts } from './outcome';

/** Up to how many minutes the groups of response times go; the last group is longer. */
export const WAIT_EDGES = [60, 4 * 60, 24 * 60, 48 * 60] as const;
/** Areas that the load names; what is left goes together. */
export const MOST_AREAS = 5;
/** Questions an item: none, one, two, three, more. */
export const QUESTION_GROUPS = 5;

/** How numbers spread. */
export interface Spread {
  /** The middle one; between two, their mean. */
  middle: number;
  /** How many fall in each group. */
  groups: number[];
}

/** An area of the load: by id, the items without one, or all others together. */
export type LoadArea = { id: string } | 'none' | 'other';

/** Items handed over, by area. */
export interface AreaLoad {
  area: LoadArea;
  items: number;
  /** Minutes. */
  logged: number;
  /** Items by block of the span. */
  blocks: number[];
}

/** What Insights shows of a span. */
export interface Insight extends Figures {
  span: InsightSpan;
  /** Items handed over. */
  items: number;
  /** The shares of each block. */
  trend: { onTime: Known<number>; right: Known<number> }[];
  /** How long each side let the other wait, minutes. */
  waits: Record<Role, Known<Spread>>;
  /** Of the items that were answered; `middle` is the mean here. */
  questions: Known<Spread>;
  /** The busiest area first. */
  load: Known<AreaLoad[]>;
}

/** What follows from all that is held of the span; items handed over outside of it are left out. */
export function insightOf(all: readonly HeldFacts[], span: InsightSpan, now: Date): Insight {
  const held = all.map(({ role, items, times }) => ({
    role,
    items: items.filter(({ handedOver }) => blockOf(span, handedOver) >= 0),
    times: times.filter(({ day }) => span.from <= day && day <= span.to),
  }));
  const items = held.flatMap((one) => one.items);
  return {
    ...figuresOf(held, now),
    span,
    items: items.length,
    trend: trendOf(items, span, now),
    waits: { client: waitsOf(items, 'client'), assistant: waitsOf(items, 'assistant') },
    questions: questionsOf(items),
    load: known(items.length, () => loadOf(items, span)),
  };
}

function trendOf(items: readonly OutcomeFacts[], span: InsightSpan, now: Date): Insight['trend'] {
  const blocks: OutcomeFacts[][] = span.blocks.map(() => []);
  for (const item of items) blocks[blockOf(span, item.handedOver)]?.push(item);
  return blocks.map((own) => ({
    onTime: shareOf(own, (item) => isOnTime(item, now)),
    right: shareOf(own, isRight),
  }));
}

function waitsOf(items: readonly OutcomeFacts[], role: Role): Known<Spread> {
  const all: number[] = [];
  for (const item of items) all.push(...item.waits[role]);
  // Numbers of one kind are sorted several times as fast as any.
  const waits = new Float64Array(all).sort();
  return known(waits.length, () => {
    const groups = [...WAIT_EDGES, Infinity].map(() => 0);
    for (const wait of waits) {
      const group = WAIT_EDGES.findIndex((edge) => wait <= edge);
      add(groups, group < 0 ? WAIT_EDGES.length : group, 1);
    }
    return { middle: middleOf(waits), groups };
  });
}

/** Of numbers that are sorted and not none. */
function middleOf(sorted: Float64Array): number {
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

function questionsOf(items: readonly OutcomeFacts[]): Known<Spread> {
  const answered = items.filter(({ stage, questions }) => questions > 0 || !isUnanswered(stage));
  return known(answered.length, () => {
    const groups = Array.from({ length: QUESTION_GROUPS }, () => 0);
    let sum = 0;
    for (const { questions } of answered) {
      sum += questions;
      add(groups, Math.min(questions, QUESTION_GROUPS - 1), 1);
    }
    return { middle: sum / answered.length, groups };
  });
}

/** Nobody on the other side has looked at it yet. */
function isUnanswered(stage: OutcomeFacts['stage']): boolean {
  return stage === 'asked' || stage === 'inbox' || stage === 'proposed';
}

function loadOf(items: readonly OutcomeFacts[], span: InsightSpan): AreaLoad[] {
  const byArea = new Map<string | null, AreaLoad>();
  for (const { area, handedOver, logged } of items) {
    const load = byArea.get(area) ?? emptyLoad(area === null ? 'none' : { id: area }, span);
    byArea.set(area, load);
    load.items += 1;
    load.logged += logged;
    add(load.blocks, blockOf(span, handedOver), 1);
  }
  const loads = [...byArea.values()].sort((a, b) => b.items - a.items || (nameOf(a) < nameOf(b) ? -1 : 1));
  const named = loads.filter(({ area }) => area !== 'none');
  const none = loads.filter(({ area }) => area === 'none');
  if (named.length <= MOST_AREAS) return [...named, ...none];
  const other = emptyLoad('other', span);
  for (const load of named.slice(MOST_AREAS - 1)) {
    other.items += load.items;
    other.logged += load.logged;
    load.blocks.forEach((count, i) => add(other.blocks, i, count));
  }
  return [...named.slice(0, MOST_AREAS - 1), other, ...none];
}

function emptyLoad(area: LoadArea, span: InsightSpan): AreaLoad {
  return { area, items: 0, logged: 0, blocks: span.blocks.map(() => 0) };
}

function nameOf({ area }: AreaLoad): string {
  return typeof area === 'string' ? area : area.id;
}

function add(counts: number[], i: number, more: number): void {
  counts[i] = (counts[i] ?? 0) + more;
}
