import { useCallback, useMemo } from 'preact/hooks';
import type { ClientFigures } from '@/components/desk/ClientCard';
import { ClientsView } from '@/components/desk/ClientsView';
import { useLive } from '@/components/hooks/use-live';
import { PageHeader } from '@/components/today/AppHeader';
import { ErrorState } from '@/components/ui/States';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { readClient } from '@/utils/store/desk';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { saveSettings } from '@/utils/store/settings';
import styles from './App.module.css';
import { useApp } from './app-context';
import { orSay, toggleTimer } from './timer-acts';
import { useTimer } from './use-timer';

type Figures = Record<string, ClientFigures>;

/** The assistant's clients: how it stands with each, and the way to them. */
export function ClientsPage() {
  const app = useApp();
  const { store, workspace, workspaces, settings, clock, go, back } = app;
  const own = useMemo(() => workspaces.filter((one) => roleIn(one) === 'assistant'), [workspaces]);
  const shown = settings.view === 'one' || workspace.walled ? workspace.id : null;
  const { value, error, retry } = useFigures(store, own, shown, clock.zone);
  const timer = useTimer().value?.timer ?? null;
  const open = async (id: string) => {
    await saveSettings(store, { workspace: id, view: 'one' });
    go({ view: 'today' });
  };
  const all = () => {
    // One that is walled off is never among all: another is current then.
    const current = workspace.walled ? workspaces.find(({ walled }) => !walled) : workspace;
    return saveSettings(store, { view: 'all', ...(current === undefined ? {} : { workspace: current.id }) });
  };
  return (
    <>
      <PageHeader title={t.today.places.clients} onBack={back} />
      <main class={styles['main']}>
        {error === null ? (
          <ClientsView
            workspaces={own}
            figures={value ?? {}}
            shown={shown}
            timed={timer !== null && timer.item === null ? timer.workspace : null}
            clock={clock}
            onOpen={(id) => orSay(app, open(id))}
            onAll={() => orSay(app, all())}
            onTimer={(id) => orSay(app, toggleTimer(app, { workspace: id, item: null }))}
            onAdd={() => go({ view: 'workspaces' })}
            onJoin={() => go({ view: 'join' })}
          />
        ) : (
          <div class={styles['pad']}>
            <ErrorState title={t.sidebar.listFailed} onRetry={retry} />
          </div>
        )}
      </main>
    </>
  );
}

/** Of the one that is shown alone, else of each that is not walled off. */
function useFigures(store: Store, own: readonly Workspace[], shown: string | null, zone: string) {
  return useLive<Figures>(
    useCallback(
      (onValue, onError) =>
        live((now) => readFigures(store, own, shown, { now, zone }), onValue, onError, {
          touches: (change) => change.items.length > 0 || change.settings,
        }),
      [store, own, shown, zone],
    ),
  );
}

async function readFigures(
  store: Store,
  own: readonly Workspace[],
  shown: string | null,
  { now, zone }: { now: Date; zone: string },
): Promise<Figures> {
  const read = own.filter(({ id, walled }) => (shown === null ? !walled : id === shown));
  const figures = await Promise.all(
    read.map(async ({ id }) => [id, await readClient(store, { id, role: 'assistant' }, now, zone)] as const),
  );
  return Object.fromEntries(figures);
}
