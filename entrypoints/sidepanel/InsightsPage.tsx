import { useCallback, useMemo, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { InsightsView, type Whose } from '@/components/insights/InsightsView';
import { PageHeader } from '@/components/today/AppHeader';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { allWord, nameOf, shownOf } from '@/components/workspaces/shown';
import type { InsightPeriod } from '@/utils/delegation/insight-span';
import type { Role } from '@/utils/delegation/item';
import type { Scope, Workspace } from '@/utils/delegation/workspace';
import { dayAt, instantAt } from '@/utils/delegation/zone-days';
import { t } from '@/utils/i18n/spoken';
import { readInsights, type Insights } from '@/utils/store/insights';
import { live } from '@/utils/store/live';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';

/** What came of the work together. */
export function InsightsPage() {
  const app = useApp();
  const { scope, workspaces, clock, go, back } = app;
  const [period, setPeriod] = useState<InsightPeriod>('quarter');
  const [picked, setPicked] = useState('');
  const own = useMemo(() => {
    const only = scope.filter(({ id }) => id === picked);
    return only.length === 0 ? scope : only;
  }, [scope, picked]);
  const { value, error, retry } = useInsights(app, own, period);
  const inScope = workspaces.filter(({ id }) => own.some((one) => one.id === id));
  const { choices, shown } = choicesOf(app, own);
  return (
    <>
      <PageHeader title={t.today.places.insights} onBack={back} />
      <main class={styles['main']}>
        {value === undefined ? (
          <div class={styles['pad']}>
            {error === null ? <LoadingState /> : <ErrorState title={t.insights.failed} onRetry={retry} />}
          </div>
        ) : (
          <InsightsView
            insight={value}
            waiting={value.waiting}
            suggestions={value.suggestions}
            roles={[...new Set(own.map(({ role }) => role))]}
            names={sidesOf(own, inScope)}
            {...{ choices, shown, period, clock }}
            areaName={areaNames(inScope)}
            whose={(row) => (own.length > 1 ? whoseOf(workspaces, row.workspace) : '')}
            onPeriod={setPeriod}
            onWhose={setPicked}
            onOpen={(id) => go({ view: 'item', id })}
            onPrint={() => window.print()}
          />
        )}
      </main>
    </>
  );
}

function useInsights({ store, clock }: AppState, scope: Scope, period: InsightPeriod) {
  const { zone } = clock;
  return useLive<Insights>(
    useCallback(
      (onValue, onError) =>
        live((now) => readInsights(store, scope, period, now, zone), onValue, onError, {
          touches: (change) => change.items.length > 0 || change.settings,
          // What is late becomes so without an event; figures of weeks need no greater haste.
          nextChange: () => {
            const now = Date.now();
            return new Date(instantAt(zone, dayAt(zone, now) + 1, 0)).toISOString();
          },
        }),
      [store, scope, period, zone],
    ),
  );
}

/** All that is shown together and each of it alone, and which of these it is. */
function choicesOf({ scope, workspaces }: AppState, own: Scope): { choices: Whose[]; shown: Whose } {
  const each = workspaces
    .filter(({ id }) => scope.some((one) => one.id === id))
    .map((workspace) => ({ value: workspace.id, label: nameOf(shownOf(workspace)) }));
  const all = { value: '', label: allWord(workspaces.map(shownOf)) };
  const [first = all] = each.filter(({ value }) => own[0]?.id === value);
  return { choices: each.length > 1 ? [all, ...each] : each, shown: own.length > 1 ? all : first };
}

function whoseOf(workspaces: readonly Workspace[], id: string): string {
  const workspace = workspaces.find((one) => one.id === id);
  return workspace === undefined ? '' : nameOf(shownOf(workspace));
}

/** The user is 'You' where the role is the same in all, the others have names where there is one of them. */
function sidesOf(scope: Scope, inScope: readonly Workspace[]): Record<Role, string> {
  const { you, clients, assistants } = t.insights;
  const roles = new Set(scope.map(({ role }) => role));
  const [only] = inScope;
  const one = inScope.length === 1 && only !== undefined ? nameOf(shownOf(only)) : '';
  if (roles.size > 1) return { client: clients, assistant: assistants };
  return roles.has('client')
    ? { client: you, assistant: one || assistants }
    : { client: one || clients, assistant: you };
}

function areaNames(workspaces: readonly Workspace[]): (id: string) => string {
  const names = new Map(
    workspaces.flatMap(({ agreement }) => agreement.areas.map(({ id, name }) => [id, name] as const)),
  );
  return (id) => names.get(id) ?? '';
}
