import { RecurringView } from '@/components/recurring/RecurringView';
import { PageHeader } from '@/components/today/AppHeader';
import { ErrorState, LoadingState } from '@/components/ui/States';
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { t } from '@/utils/i18n/spoken';
import type { Recorded } from '@/utils/store/record';
import { getRecurrence, retireRecurrence, writeRecurrence } from '@/utils/store/recurrences';
import styles from './App.module.css';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';
import { clientWorkspace } from './client-workspace';
import { useRepeatOffers } from './use-offers';
import { useRecurring } from './use-recurring';

/** What recurs, in the workspace whose client the user is. */
export function RecurringPage() {
  const app = useApp();
  const { store, back, go, toast, clock } = app;
  const workspace = clientWorkspace(app);
  const { value, error, retry } = useRecurring(store, workspace);
  const offers = useRepeatOffers(workspace);
  const space = workspace?.id ?? '';
  /** Says what was done, with the way back. */
  const say = (work: Promise<Recorded>, text: string, undo: () => Promise<unknown>) =>
    void work.then(
      (recorded) => (recorded.ok ? toast(text, undo) : toast(refusalWords(recorded.reason))),
      (problem: unknown) => toast(failureWords(problem)),
    );
  const write = (id: string, words: RecurrenceWords) =>
    writeRecurrence(store, { workspace: space, id, words, now: new Date() });
  const pause = async (id: string, paused: boolean) => {
    const held = await getRecurrence(store, space, id);
    if (held === null) return;
    const { words } = held;
    const said = paused ? t.recurring.said.paused : t.recurring.said.resumed;
    say(write(id, { ...words, paused }), said({ title: words.title }), () => write(id, words));
  };
  const end = (id: string) => {
    const title = value?.find((one) => one.id === id)?.title ?? '';
    const retire = (retired: boolean) => retireRecurrence(store, space, id, retired, new Date());
    say(retire(true), t.recurring.said.ended({ title }), () => retire(false));
  };
  return (
    <>
      <PageHeader title={t.recurring.title} onBack={back} />
      <main class={styles['main']}>
        {value !== undefined ? (
          <RecurringView
            recurrences={value}
            today={dateOf(dayAt(clock.zone, clock.now.getTime()))}
            offers={offers}
            onAdd={workspace === null ? undefined : () => go({ view: 'recurrence' })}
            onChange={(id) => go({ view: 'recurrence', id })}
            onPause={(id, paused) =>
              void pause(id, paused).catch((problem: unknown) => toast(failureWords(problem)))
            }
            onEnd={end}
          />
        ) : (
          <div class={styles['pad']}>
            {error === null ? (
              <LoadingState />
            ) : (
              <ErrorState title={t.recurring.unreadable} onRetry={retry} />
            )}
          </div>
        )}
      </main>
    </>
  );
}
