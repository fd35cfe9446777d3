/** The weeks that Insights looks at. */
import { dateOf, dayAt, instantAt, weekdayOf } from './zone-days';

/** The last 4, 13 or 52 weeks, the present one among them. */
export const INSIGHT_PERIODS = ['weeks', 'quarter', 'year'] as const;

/** One of {@link INSIGHT_PERIODS}. */
export type InsightPeriod = (typeof INSIGHT_PERIODS)[number];

/** A time from a Monday to today, in blocks of whole weeks; made by {@link insightSpan}. */
export interface InsightSpan {
  /** 'YYYY-MM-DD' in the reader's zone, both included. */
  from: string;
  to: string;
  /** Weeks of one block. */
  weeks: number;
  /** The first day of each block, the earliest first. */
  blocks: string[];
  /** When each block begins, and when the last one ends, minutes since 1970. */
  edges: number[];
}

const BLOCKS: Record<InsightPeriod, { count: number; weeks: number }> = {
  weeks: { count: 4, weeks: 1 },
  quarter: { count: 13, weeks: 1 },
  year: { count: 13, weeks: 4 },
};
const MINUTE_MS = 60_000;

/** The span of `period` that ends with the week of `now` in `zone` (IANA). */
export function insightSpan(period: InsightPeriod, now: Date, zone: string): InsightSpan {
  const today = dayAt(zone, now.getTime());
  const end = today - weekdayOf(today) + 8;
  const { count, weeks } = BLOCKS[period];
  const days = Array.from({ length: count + 1 }, (_, i) => end - (count - i) * weeks * 7);
  return {
    from: dateOf(days[0] ?? end),
    to: dateOf(today),
    weeks,
    blocks: days.slice(0, -1).map(dateOf),
    edges: days.map((day) => instantAt(zone, day, 0) / MINUTE_MS),
  };
}

/** The index of the block that a minute since 1970 falls in; -1 outside. */
export function blockOf({ edges }: InsightSpan, minute: number): number {
  let block = edges.length - 1;
  if (minute >= (edges[block] ?? -Infinity)) return -1;
  while (block >= 0 && minute < (edges[block] ?? Infinity)) block -= 1;
  return block;
}
