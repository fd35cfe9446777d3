/** The running timer and the load of the day, as they change. */
import { useCallback, useMemo } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import { planOf, type Plan } from '@/utils/delegation/capacity';
import type { Row } from '@/utils/delegation/row';
import { rowOf } from '@/utils/delegation/row';
import { stretchesOf } from '@/utils/delegation/timer';
import { calendarOf } from '@/utils/delegation/working-time';
import { roleIn, type Scope, type Workspace } from '@/utils/delegation/workspace';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { readLoad, type DeskLoad } from '@/utils/store/desk';
import { live, type Change } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import type { RunningTimer } from '@/utils/store/schema';
import { readTimer } from '@/utils/store/timer';
import { useApp } from './app-context';

/** What runs; `row` is null where its item is gone, not in view, or none. */
export interface Running {
  timer: RunningTimer;
  row: Row | null;
}

const touches = (change: Change): boolean => change.items.length > 0 || change.settings;

async function readRunning(store: Store, scope: Scope, now: Date): Promise<Running | null> {
  const timer = await readTimer(store);
  if (timer === null) return null;
  const item = timer.item === null ? null : await getItem(store, scope, timer.item, now);
  return { timer, row: item === null ? null : rowOf(item, 'assistant') };
}

/** The running timer, null while none runs. */
export function useTimer(): Live<Running | null> {
  const { store, scope } = useApp();
  return useLive<Running | null>(
    useCallback(
      (onValue, onError) =>
        live((now) => readRunning(store, scope, now), onValue, onError, {
          touches,
          nextChange: (value) => value?.row?.nextChange ?? null,
        }),
      [store, scope],
    ),
  );
}

/** The day as the desk shows it. */
export interface DayLoad {
  /** Null where no hours were agreed on. */
  plan: Plan | null;
  /** Minutes, the running timer's included. */
  logged: number;
  unknown: number;
}

/** What is logged, promised and free in what is shown; null until it is read. */
export function useLoad(running: RunningTimer | null): DayLoad | null {
  const { store, scope, workspaces, clock } = useApp();
  const { zone, now } = clock;
  const { value } = useLive<DeskLoad>(
    useCallback(
      (onValue, onError) => live((at) => readLoad(store, scope, at, zone), onValue, onError, { touches }),
      [store, scope, zone],
    ),
  );
  return useMemo(
    () => (value === undefined ? null : dayLoad(value, running, { workspaces, scope, now, zone })),
    [value, running, workspaces, scope, now, zone],
  );
}

interface Around {
  workspaces: readonly Workspace[];
  scope: Scope;
  now: Date;
  zone: string;
}

/** The load with what the timer has run so far, and the plan that follows. */
export function dayLoad(load: DeskLoad, running: RunningTimer | null, around: Around): DayLoad {
  const { workspaces, scope, now, zone } = around;
  const isOwn = (id: string) => scope.some((one) => one.id === id && one.role === 'assistant');
  const timer = running !== null && isOwn(running.workspace) ? running : null;
  const parts = timer === null ? [] : stretchesOf(timer.since, now, zone);
  const today = dateOf(dayAt(zone, now.getTime()));
  const sum = (some: typeof parts) => some.reduce((all, { minutes }) => all + minutes, 0);
  const logged = load.logged + sum(parts.filter(({ day }) => day === today));
  const work = load.work.map((one) =>
    one.item === timer?.item ? { ...one, minutes: Math.max(0, one.minutes - sum(parts)) } : one,
  );
  const calendars = workspaces
    .filter(({ id }) => isOwn(id))
    .flatMap(({ agreement }) => calendarOf(agreement, 'assistant') ?? []);
  const plan = calendars.length === 0 ? null : planOf({ calendars, work, logged, now, zone });
  return { plan, logged, unknown: load.unknown };
}

/** The plan of all that the assistant promised, to whomever: bare minutes, which name nobody. */
export async function readPlan(
  store: Store,
  workspaces: readonly Workspace[],
  now: Date,
  zone: string,
): Promise<Plan | null> {
  const scope = workspaces
    .filter((one) => roleIn(one) === 'assistant')
    .map(({ id }) => ({ id, role: 'assistant' as const }));
  const [load, running] = await Promise.all([readLoad(store, scope, now, zone), readTimer(store)]);
  return dayLoad(load, running, { workspaces, scope, now, zone }).plan;
}
