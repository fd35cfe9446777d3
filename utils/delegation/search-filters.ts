/** What narrows a search besides its words. */
import type { Stage } from './item';
import { STAGES } from './item';
import { dayOf, instantAt } from './zone-days';

/** Which date of an item is meant: when it came, its deadline, or when it was done or dropped. */
export const DATE_KINDS = ['came', 'due', 'closed'] as const;

/** One of {@link DATE_KINDS}. */
export type DateKind = (typeof DATE_KINDS)[number];

/** Days, both included, 'YYYY-MM-DD' by the clocks of whoever searches; '' where there is no bound. */
export interface DateRange {
  of: DateKind;
  from: string;
  to: string;
}

/** Somebody named on a source: `key` is what they are found by, see {@link keyOfPerson}. */
export interface FoundPerson {
  key: string;
  name: string;
}

/** All of these must hold; what is null or empty asks nothing. */
export interface SearchFilters {
  person: FoundPerson | null;
  /** Ids of areas, any of them. */
  areas: readonly string[];
  /** Any of them. */
  stages: readonly Stage[];
  date: DateRange | null;
}

/** Asks nothing. */
export const NO_FILTERS: SearchFilters = { person: null, areas: [], stages: [], date: null };

/** Whether anything is asked. */
export function hasFilters({ person, areas, stages, date }: SearchFilters): boolean {
  return person !== null || areas.length > 0 || stages.length > 0 || boundsOf(date, 'UTC') !== null;
}

/** Whether a search asks for anything, by words or filters. */
export function isAsking({ query, filters }: { query: string; filters: SearchFilters }): boolean {
  return query.trim() !== '' || hasFilters(filters);
}

/** Whether two searches ask the same. */
export function sameFilters(one: SearchFilters, other: SearchFilters): boolean {
  return saveFilters(one) === saveFilters(other);
}

/** The instants (ms) from which, included, and up to which a range goes in `zone`; null where it has no bound at all. */
export function boundsOf(range: DateRange | null, zone: string): { from: number; to: number } | null {
  if (range === null) return null;
  const [first, last] = [dayOf(range.from), dayOf(range.to)];
  if (first === null && last === null) return null;
  return {
    from: first === null ? 0 : instantAt(zone, first, 0),
    to: last === null ? Number.MAX_SAFE_INTEGER : instantAt(zone, last + 1, 0),
  };
}

/**
 * Filters as they are kept, with the workspace in which their search was made and is offered: '' for all shown together.
 * What belongs to one client is not on screen while another is.
 */
export function saveFilters({ person, areas, stages, date }: SearchFilters, where = ''): string {
  return JSON.stringify({ person, areas: [...areas].sort(), stages: [...stages].sort(), date, where });
}

/** The workspace in which a search with these filters is offered. */
export function whereOffered(text: string): string {
  const { where } = parsed(text);
  return typeof where === 'string' ? where : '';
}

/** Filters as they were kept; of what cannot be read each part asks nothing. */
export function readFilters(text: string): SearchFilters {
  const held = parsed(text);
  const { person, areas, stages, date } = held;
  return {
    person: isRecord(person) ? personIn(person) : null,
    areas: textsIn(areas),
    stages: STAGES.filter((stage) => textsIn(stages).includes(stage)),
    date: isRecord(date) ? dateIn(date) : null,
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const held: unknown = JSON.parse(text);
    return isRecord(held) ? held : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function personIn({ key, name }: Record<string, unknown>): FoundPerson | null {
  return typeof key === 'string' && typeof name === 'string' ? { key, name } : null;
}

function dateIn({ of, from, to }: Record<string, unknown>): DateRange | null {
  const kind = DATE_KINDS.find((one) => one === of);
  return kind !== undefined && typeof from === 'string' && typeof to === 'string'
    ? { of: kind, from, to }
    : null;
}
