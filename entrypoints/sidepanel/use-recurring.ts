/** What recurs in a workspace, as its list shows it. */
import { useCallback } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import { ruleWords } from '@/components/recurring/rule-words';
import type { KnownRecurrence } from '@/components/recurring/RecurringView';
import { keptKind } from '@/utils/delegation/kept';
import { latestOf } from '@/utils/delegation/procedure';
import type { Recurrence } from '@/utils/delegation/recurrence';
import type { Workspace } from '@/utils/delegation/workspace';
import { isReckoned, nextOccurrences, recurrencePlan } from '@/utils/recurrence/recurrence-dates';
import { dayAt, dateOf } from '@/utils/delegation/zone-days';
import { live, type Change } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { listProcedures } from '@/utils/store/procedures';
import { missedDates } from '@/utils/store/recurring';
import { listRecurrences } from '@/utils/store/recurrences';

/** Days that nothing was made for are told as far as these. */
const MOST_MISSED = 5;

/** What concerns the list: recurrences, procedures, and whatever the workspace itself says. */
function touchesRecurring({ items, settings }: Change): boolean {
  return settings || items.some((id) => keptKind(id) !== null);
}

/** The recurrences of `workspace` (null: none), with their dates as of now. */
export function useRecurring(store: Store, workspace: Workspace | null): Live<KnownRecurrence[]> {
  return useLive<KnownRecurrence[]>(
    useCallback(
      (onValue, onError) =>
        live((now) => read(store, workspace, now), onValue, onError, { touches: touchesRecurring }),
      [store, workspace],
    ),
  );
}

async function read(store: Store, workspace: Workspace | null, now: Date): Promise<KnownRecurrence[]> {
  if (workspace === null) return [];
  const [all, procedures] = await Promise.all([
    listRecurrences(store, workspace.id),
    listProcedures(store, workspace.id),
  ]);
  const titles = new Map(procedures.map((one) => [one.id, latestOf(one).words.title]));
  return Promise.all(
    all.map(async (one) => ({
      ...shown(one, workspace, now),
      procedure: titles.get(one.words.procedure ?? '') ?? '',
      missed: await missedDates(store, one, workspace.agreement, now, MOST_MISSED),
    })),
  );
}

function shown({ id, words }: Recurrence, { agreement }: Workspace, now: Date) {
  const [next] = nextOccurrences(words, recurrencePlan(agreement, words.zone), now, 1);
  return {
    ...{ id, title: words.title, paused: words.paused },
    words: ruleWords(words),
    reckoned: isReckoned(words),
    next: next === undefined ? null : { date: next.due.date, begins: dayOfBegin(next.begins, words.zone) },
  };
}

/** The day ('YYYY-MM-DD') that an instant begins in a zone. */
export function dayOfBegin(begins: string, zone: string): string {
  return dateOf(dayAt(zone, Date.parse(begins)));
}
