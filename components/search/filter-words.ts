/** What filters say, and what they offer. */
import { STAGES, type Stage } from '@/utils/delegation/item';
import { boundsOf, type DateRange, type SearchFilters } from '@/utils/delegation/search-filters';
import { stageWord } from '@/components/today/words';
import { dateAs } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';

/** The stages that can be asked for. */
export const STAGE_CHOICES: readonly Stage[] = STAGES;

/** With the year, for what is looked for is often old; '' for ''. */
function dayWords(date: string): string {
  return date === '' ? '' : dateAs(date, 'dayMonthYear');
}

/** A range of days in few words; it has at least one bound. */
function dateWords({ of, from, to }: DateRange): string {
  const kind = t.search.dateOf[of];
  const [first, last] = [dayWords(from), dayWords(to)];
  if (first === '') return t.search.until({ kind, day: last });
  if (last === '') return t.search.since({ kind, day: first });
  return t.search.between({ kind, from: first, to: last });
}

/** An area as people know it. */
export interface AreaChoice {
  id: string;
  name: string;
}

/** What each filter is set to: person, areas, stages, date; '' for what asks nothing. */
export function filterSays(
  { person, areas, stages, date }: SearchFilters,
  known: readonly AreaChoice[],
): [person: string, areas: string, stages: string, date: string] {
  const areaName = (id: string): string => known.find((area) => area.id === id)?.name ?? t.search.goneArea;
  return [
    person?.name ?? '',
    areas.map(areaName).join(', '),
    stages.map(stageWord).join(', '),
    date === null || boundsOf(date, 'UTC') === null ? '' : dateWords(date),
  ];
}
