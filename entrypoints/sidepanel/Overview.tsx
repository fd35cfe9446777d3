import { useCallback } from 'preact/hooks';
import { OverviewView, type Reader } from '@/components/digest/OverviewView';
import { useLive } from '@/components/hooks/use-live';
import { firstName } from '@/components/today/words';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { digestOf, type Digest, type DigestPeriod } from '@/utils/delegation/digest';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { dayAt, instantAt } from '@/utils/delegation/zone-days';
import { t } from '@/utils/i18n/spoken';
import { readDigest } from '@/utils/store/digest';
import { live } from '@/utils/store/live';
import type { Remembered } from '@/utils/store/schema';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { copyDigest, sendDigest } from './digest-send';
import { useSides } from './use-cards';

/** The digest of a day or a week, and its way to the other person. */
export function Overview({ period }: { period: DigestPeriod }) {
  const app = useApp();
  const sideOf = useSides();
  const { value, error, retry } = useDigest(app, period);
  if (value === undefined) {
    return (
      <div class={styles['pad']}>
        {error === null ? <LoadingState /> : <ErrorState title={t.overview.unreadable} onRetry={retry} />}
      </div>
    );
  }
  const send = (id: string, how: typeof sendDigest) => {
    const workspace = app.workspaces.find((one) => one.id === id);
    if (workspace !== undefined) void how(app, workspace, period);
  };
  return (
    <OverviewView
      digest={value}
      clock={app.clock}
      sideOf={sideOf}
      readers={app.workspaces.filter(({ id }) => app.scope.some((one) => one.id === id)).map(readerOf)}
      onOpen={(id) => app.go({ view: 'item', id })}
      onShowAll={(section) => app.go({ view: 'section', section })}
      onSend={(id) => send(id, sendDigest)}
      onCopy={(id) => send(id, copyDigest)}
    />
  );
}

function readerOf(workspace: Workspace): Reader {
  const name = firstName(otherOf(workspace).name);
  const role = roleIn(workspace);
  const { sendTo, sendToRole, copyFor } = t.overview;
  return {
    workspace: workspace.id,
    send: name === '' ? sendToRole[role] : sendTo({ name }),
    copy: copyFor({ name: name || (role === 'client' ? t.common.yourAssistant : t.common.yourClient) }),
  };
}

function useDigest({ store, scope, clock }: AppState, period: DigestPeriod) {
  const { zone } = clock;
  return useLive<Digest<Remembered>>(
    useCallback(
      (onValue, onError) =>
        live(
          async (now) => digestOf(period, await readDigest(store, scope, period, now, zone), now, zone),
          onValue,
          onError,
          {
            touches: (change) => change.items.length > 0 || change.settings,
            nextChange: (digest) => nextChange(digest, zone),
          },
        ),
      [store, scope, period, zone],
    ),
  );
}

/** When any of it changes by time alone: at the latest with the day. */
function nextChange(digest: Digest<Remembered>, zone: string): string | null {
  const groups = [digest.needs, digest.late, digest.due, digest.waits, digest.later];
  const changes = groups.flatMap(({ entries }) => entries.flatMap((row) => row.nextChange ?? []));
  const slots = digest.questions.entries.map(({ question }) => question.putAt);
  const now = new Date();
  const midnight = new Date(instantAt(zone, dayAt(zone, now.getTime()) + 1, 0)).toISOString();
  return [...changes, ...slots, midnight].filter((at) => at > now.toISOString()).sort()[0] ?? null;
}
