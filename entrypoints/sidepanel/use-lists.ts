/** The live lists and counts of the pages. */
import { useCallback } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import { TODAY_ROWS, type TodaySection } from '@/components/today/TodayList';
import { sharedStore } from '@/utils/browser/shared-store';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import type { Tally } from '@/utils/delegation/tally';
import type { Scope } from '@/utils/delegation/workspace';
import { live, type Change } from '@/utils/store/live';
import { getTally, listSection } from '@/utils/store/queries';
import { useApp } from './app-context';

const options = { touches: (change: Change) => change.items.length > 0 || change.settings };

/** The open sections that the roles of `scope` have. */
function openSections(scope: Scope): Section[] {
  const has = (role: string): boolean => scope.some((one) => one.role === role);
  return [
    'needs',
    ...(has('assistant') ? (['hand'] as const) : []),
    'with',
    ...(has('client') ? (['brief'] as const) : []),
  ];
}

function earliest(rows: readonly Row[]): string | null {
  let first: string | null = null;
  for (const { nextChange } of rows) {
    if (nextChange !== null && (first === null || nextChange < first)) first = nextChange;
  }
  return first;
}

/** How many items a section holds; `hand` and `with`, which the counts do not tell apart, give their sum. */
export function countOf(section: Section, tally: Tally): number {
  switch (section) {
    case 'hand':
    case 'with':
      return tally.buckets.late + tally.buckets['at-risk'] + tally.buckets.hand;
    case 'needs':
    case 'brief':
    case 'later':
      return tally.buckets[section];
    case 'done':
    case 'dropped':
      return tally.stages[section];
  }
}

/** The counts of all that is shown. */
export function useTally(): Live<Tally> {
  const { scope } = useApp();
  return useLive<Tally>(
    useCallback(
      (onValue, onError) =>
        live(async (now) => getTally(await sharedStore(), scope, now), onValue, onError, options),
      [scope],
    ),
  );
}

/** What Today shows: the counts, and the first rows of each open section. */
export interface Today {
  tally: Tally;
  sections: TodaySection[];
}

async function readToday(scope: Scope, now: Date): Promise<Today> {
  const store = await sharedStore();
  const open = openSections(scope);
  const [tally, ...lists] = await Promise.all([
    getTally(store, scope, now),
    ...open.map((section) => listSection(store, scope, section, TODAY_ROWS, now)),
  ]);
  const read = new Map(open.map((section, index) => [section, lists[index] ?? []]));
  return { tally, sections: open.map((section) => sectionOf(section, read, tally)) };
}

/**
 * The counts know `hand` and `with` only together, and counting rows takes too long with very many: when one of them was
 * read to its end the other is the rest; otherwise there are at least as many as were read.
 */
function sectionOf(section: Section, read: ReadonlyMap<Section, Row[]>, tally: Tally): TodaySection {
  const rows = read.get(section) ?? [];
  const counted = countOf(section, tally);
  if (section !== 'hand' && section !== 'with') return { section, rows, count: counted };
  if (rows.length < TODAY_ROWS) return { section, rows, count: rows.length };
  const other = read.get(section === 'hand' ? 'with' : 'hand') ?? [];
  if (other.length < TODAY_ROWS) return { section, rows, count: counted - other.length };
  return { section, rows, count: rows.length, atLeast: true };
}

/** {@link Today}, as it changes. */
export function useToday(): Live<Today> {
  const { scope } = useApp();
  return useLive<Today>(
    useCallback(
      (onValue, onError) =>
        live((now) => readToday(scope, now), onValue, onError, {
          ...options,
          nextChange: ({ sections }) => earliest(sections.flatMap(({ rows }) => rows)),
        }),
      [scope],
    ),
  );
}

/** The first `limit` rows of a section, as they change. */
export function useSection(section: Section, limit: number): Live<Row[]> {
  const { scope } = useApp();
  return useLive<Row[]>(
    useCallback(
      (onValue, onError) =>
        live(async (now) => listSection(await sharedStore(), scope, section, limit, now), onValue, onError, {
          ...options,
          nextChange: earliest,
        }),
      [scope, section, limit],
    ),
  );
}
