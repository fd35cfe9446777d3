import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { PageHeader } from '@/components/today/AppHeader';
import { firstName, nameFirst } from '@/components/today/words';
import { SecurityView, type LateWork } from '@/components/together/SecurityView';
import type { ShownDevice } from '@/components/together/facts';
import { ErrorState, LoadingState } from '@/components/ui/States';
import type { Refusal } from '@/utils/delegation/sync';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { leaveOut, undecidedLate } from '@/utils/store/late';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { listRefusals, markRefusalsSeen } from '@/utils/store/refusals';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { touchesSharing, useWorking, work } from './use-together';

interface Held {
  refusals: Refusal[];
  late: LateWork[];
  devices: ShownDevice[];
}

/** What was refused in a workspace, and what the client has to decide about. */
export function SecurityPage({ workspace: id }: { workspace: string }) {
  const { workspaces, back } = useApp();
  const workspace = workspaces.find((one) => one.id === id);
  return (
    <>
      <PageHeader title={t.security.title} onBack={back} />
      <main class={styles['main']}>
        {workspace === undefined ? <Waiting /> : <Known key={id} workspace={workspace} />}
      </main>
    </>
  );
}

function Waiting() {
  return (
    <div class={styles['pad']}>
      <LoadingState />
    </div>
  );
}

async function readHeld(store: Store, workspace: Workspace): Promise<Held> {
  const { readRoster, devicesOf } = await work();
  const [refusals, late, roster] = await Promise.all([
    listRefusals(store, workspace.id),
    undecidedLate(store, workspace.id),
    readRoster(store, workspace),
  ]);
  return { refusals, late, devices: devicesOf(roster, workspace) };
}

function Known({ workspace }: { workspace: Workspace }) {
  const { store, clock, toast } = useApp();
  const { busy, run } = useWorking();
  const { id } = workspace;
  const { value, error, retry } = useLive<Held>(
    useCallback(
      (onValue, onError) =>
        live(() => readHeld(store, workspace), onValue, onError, { touches: touchesSharing }),
      [store, workspace],
    ),
  );
  const fresh = useFresh(value?.refusals);
  useEffect(() => {
    if (value === undefined) return;
    markRefusalsSeen(store, id).catch((failure: unknown) => toast(failureWords(failure)));
  }, [store, id, value, toast]);
  if (value === undefined) {
    if (error === null) return <Waiting />;
    return (
      <div class={styles['pad']}>
        <ErrorState title={t.security.unreadable} onRetry={retry} />
      </div>
    );
  }
  return (
    <SecurityView
      refusals={value.refusals.map((one) => ({ ...one, seen: !fresh.has(one.id) }))}
      late={value.late}
      whoIs={(device) => whoIs(device, value.devices, workspace)}
      role={roleIn(workspace)}
      clock={clock}
      busy={busy}
      onTake={(late) =>
        run(async ({ takeInLate }) => {
          await takeInLate(store, id, late, new Date());
          toast(t.security.tookIn);
        })
      }
      onLeave={(late) =>
        run(async () => {
          await leaveOut(store, id, late, new Date());
          toast(t.security.leftOut);
        })
      }
    />
  );
}

/** What was unseen when it came into view stays marked as new until the page is left. */
function useFresh(refusals: readonly Refusal[] | undefined): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const unseen = refusals?.filter(({ seen }) => !seen).map(({ id }) => id) ?? [];
    if (unseen.length > 0) setFresh((held) => new Set([...held, ...unseen]));
  }, [refusals]);
  return fresh;
}

function whoIs(id: string, devices: readonly ShownDevice[], workspace: Workspace): string {
  const device = devices.find((one) => one.id === id);
  if (device === undefined) return '';
  const { number, mine } = device;
  if (mine) return t.together.deviceOf({ name: t.together.you, number });
  const { name } = otherOf(workspace);
  return t.together.deviceOf({ name: firstName(name) || nameFirst(name, roleIn(workspace)), number });
}
