/** One recurrence while it is being typed: what it begins with, and every keystroke kept as a draft. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { newTyped, rhythmTyped, typedFrom, type TypedRecurrence } from '@/components/recurring/typed';
import { latestOf } from '@/utils/delegation/procedure';
import type { RepeatRhythm } from '@/utils/delegation/repeats';
import { monthDaysFor, type Rhythm } from '@/utils/delegation/rhythm';
import type { Workspace } from '@/utils/delegation/workspace';
import { dateOf, dayAt, dayOf, weekdayOf } from '@/utils/delegation/zone-days';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import { listProcedures } from '@/utils/store/procedures';
import { getRecurrence } from '@/utils/store/recurrences';
import { failureWords } from './actions';
import { useApp, type AppState } from './app-context';
import type { RecurrencePageProps } from './RecurrencePage';

interface Ready {
  typed: TypedRecurrence;
  procedures: { id: string; title: string }[];
}

/** What is typed, or why nothing can be. */
export type RecurrenceState = Ready | 'loading' | 'failed' | 'gone';

/** The state of the form, how to change it, and how to forget what was typed. */
export function useRecurrence(workspace: Workspace | null, props: RecurrencePageProps) {
  const app = useApp();
  const { store, toast } = app;
  const { id, from, procedure, repeat } = props;
  const [state, setState] = useState<RecurrenceState>('loading');
  const key = draftKey(workspace, props);
  const latest = useRef({ app, workspace });
  latest.current = { app, workspace };
  const space = workspace?.id ?? null;
  useEffect(() => {
    let stopped = false;
    const { app: at, workspace: where } = latest.current;
    begin(at, where, { id, from, procedure, repeat }, key).then(
      (begun) => {
        if (!stopped) setState(begun);
      },
      () => {
        if (!stopped) setState('failed');
      },
    );
    return () => {
      stopped = true;
    };
  }, [space, id, from, procedure, repeat, key]);
  const onTyped = useCallback(
    (typed: TypedRecurrence) => {
      setState((held) => (typeof held === 'string' ? held : { ...held, typed }));
      keep(store, key, typed).catch((error: unknown) => toast(failureWords(error)));
    },
    [store, toast, key],
  );
  const forget = useCallback(() => void dropDraft(store, key).catch(() => undefined), [store, key]);
  return { state, onTyped, forget };
}

function draftKey(workspace: Workspace | null, { id, from, procedure, repeat }: RecurrencePageProps): string {
  return `recurrence:${workspace?.id ?? ''}:${id ?? repeat?.about ?? from ?? procedure ?? 'new'}`;
}

/** A draft holds the fields of an edit: all that is typed goes as text into its goal. */
function keep(store: Store, key: string, typed: TypedRecurrence): Promise<unknown> {
  return saveDraft(store, key, { goal: JSON.stringify(typed) }, new Date());
}

async function begin(
  app: AppState,
  workspace: Workspace | null,
  props: RecurrencePageProps,
  key: string,
): Promise<RecurrenceState> {
  if (workspace === null) return 'gone';
  const { store } = app;
  const [kept, procedures] = await Promise.all([readDraft(store, key), listProcedures(store, workspace.id)]);
  const choices = procedures.map((one) => ({ id: one.id, title: latestOf(one).words.title }));
  const ready = (typed: TypedRecurrence): Ready => ({ typed, procedures: choices });
  const draft = typedIn(kept?.edit.goal);
  if (props.id === null) {
    const fresh = await freshTyped(app, workspace, props, choices);
    return ready({ ...fresh, ...draft });
  }
  const held = await getRecurrence(store, workspace.id, props.id);
  return held === null ? 'gone' : ready({ ...typedFrom(held.words), ...draft });
}

function typedIn(text: string | undefined): Partial<TypedRecurrence> {
  return text === undefined ? {} : (JSON.parse(text) as Partial<TypedRecurrence>);
}

/** A new one: today, every month; like the item, the procedure or the repeat it is made from. */
async function freshTyped(
  { store, clock }: AppState,
  { id: workspace, agreement }: Workspace,
  { from, procedure, repeat }: RecurrencePageProps,
  procedures: readonly { id: string; title: string }[],
): Promise<TypedRecurrence> {
  const zone = agreement.hours.client?.zone ?? clock.zone;
  const start = repeat?.next ?? dateOf(dayAt(zone, clock.now.getTime()));
  const held = from === null ? undefined : await store.get('items', from);
  const item = held?.workspace === workspace ? held : undefined;
  const follows = procedure ?? item?.brief.procedure?.id ?? null;
  const known = procedures.find(({ id }) => id === follows);
  const title = item?.title ?? known?.title ?? '';
  const typed = newTyped(start, zone, { title, procedure: known?.id ?? null });
  return repeat === null ? typed : { ...typed, ...rhythmTyped(rhythmFrom(repeat.rhythm, start), start) };
}

function rhythmFrom(rhythm: RepeatRhythm, start: string): Rhythm {
  if (rhythm === 'weekly') return { every: 'week', interval: 1, weekdays: [weekdayOf(dayOf(start) ?? 0)] };
  if (rhythm === 'yearly') return { every: 'year', interval: 1, date: start.slice(5) };
  const [on = { kind: 'day', day: -1 } as const] = monthDaysFor(start);
  return { every: 'month', interval: rhythm === 'quarterly' ? 3 : 1, on };
}
