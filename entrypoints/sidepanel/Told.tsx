import { useCallback, useState } from 'preact/hooks';
import { DigestView } from '@/components/digest/DigestView';
import type { Decided } from '@/components/digest/digest-days';
import { useLive } from '@/components/hooks/use-live';
import { byKey } from '@/components/today/by-key';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import { listTold, type ToldItem } from '@/utils/store/questions';
import { markSeen } from '@/utils/store/talk';
import { failureWords, refusalWords } from './actions';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { useSides } from './use-cards';

/** What was decided and told since the client last looked. */
export function Told() {
  const app = useApp();
  const sideOf = useSides();
  const { value, error, retry } = useTold(app);
  const [busy, setBusy] = useState(false);
  const seen = async (told: readonly ToldItem[]) => {
    setBusy(true);
    await seeAll(app, told);
    setBusy(false);
  };
  if (value === undefined) {
    return (
      <div class={styles['pad']}>
        {error === null ? <LoadingState /> : <ErrorState title={t.digest.unreadable} onRetry={retry} />}
      </div>
    );
  }
  return (
    <DigestView
      decided={value.map((one): Decided => {
        const { colour, other } = sideOf(one);
        return { ...one, colour, who: colour === null ? '' : other };
      })}
      clock={app.clock}
      own={app.scope.every(({ role }) => role === 'assistant')}
      busy={busy}
      onOpen={(id) => app.go({ view: 'item', id })}
      onSeen={() => void seen(value)}
    />
  );
}

function useTold({ store, scope }: AppState) {
  return useLive<ToldItem[]>(
    useCallback(
      (onValue, onError) => live((now) => listTold(store, scope, now), onValue, onError),
      [store, scope],
    ),
  );
}

/** Marks all as seen, one write for each workspace, and says so. */
async function seeAll({ store, toast }: AppState, told: readonly ToldItem[]): Promise<void> {
  const now = new Date();
  try {
    for (const [workspace, items] of byKey(told, (one) => one.workspace)) {
      const seen = Object.fromEntries(items.map((one) => [one.item, one.told.map(({ id }) => id)]));
      const recorded = await markSeen(store, workspace, seen, now);
      if (!recorded.ok) {
        toast(refusalWords(recorded.reason));
        return;
      }
    }
    // What was seen was seen: others may build on it, so there is no Undo.
    toast(t.digest.allSeen);
  } catch (error) {
    toast(failureWords(error));
  }
}
