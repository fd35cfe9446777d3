import { useMemo } from 'preact/hooks';
import { RecurrenceForm } from '@/components/recurring/RecurrenceForm';
import { ruleWords } from '@/components/recurring/rule-words';
import { wordsOf, type TypedRecurrence } from '@/components/recurring/typed';
import { PageHeader } from '@/components/today/AppHeader';
import { EmptyState, ErrorState, LoadingState } from '@/components/ui/States';
import type { FoundRepeat } from '@/utils/browser/route';
import type { Agreement } from '@/utils/delegation/agreement';
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { isReckoned, nextOccurrences, recurrencePlan } from '@/utils/recurrence/recurrence-dates';
import { t } from '@/utils/i18n/spoken';
import { newRecurrenceId, retireRecurrence, writeRecurrence } from '@/utils/store/recurrences';
import { settleSuggestion } from '@/utils/store/suggestions';
import styles from './App.module.css';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';
import { clientWorkspace } from './client-workspace';
import { useRecurrence } from './use-recurrence';
import { dayOfBegin } from './use-recurring';

/** How many of the next dates are shown. */
const DATES = 5;

/** What {@link RecurrencePage} takes; see the route of the same name. */
export interface RecurrencePageProps {
  id: string | null;
  from: string | null;
  procedure: string | null;
  repeat: FoundRepeat | null;
}

/** One recurrence, new or to change. */
export function RecurrencePage(props: RecurrencePageProps) {
  const app = useApp();
  const workspace = clientWorkspace(app);
  const { state, onTyped, forget } = useRecurrence(workspace, props);
  const save = useSave(props, forget);
  return (
    <>
      <PageHeader title={t.recurring.title} onBack={app.back} />
      <main class={styles['main']}>
        {state === 'loading' || state === 'failed' || state === 'gone' || workspace === null ? (
          <div class={styles['pad']}>
            {state === 'loading' && <LoadingState />}
            {state === 'failed' && <ErrorState title={t.recurring.unreadable} />}
            {state === 'gone' && <EmptyState title={t.recurring.gone} />}
          </div>
        ) : (
          <Form
            {...state}
            agreement={workspace.agreement}
            fresh={props.id === null}
            onTyped={onTyped}
            onSave={(words) => void save(workspace.id, words)}
            onCancel={() => {
              forget();
              app.back();
            }}
          />
        )}
      </main>
    </>
  );
}

interface FormProps {
  typed: TypedRecurrence;
  procedures: { id: string; title: string }[];
  agreement: Agreement;
  fresh: boolean;
  onTyped: (typed: TypedRecurrence) => void;
  onSave: (words: RecurrenceWords) => void;
  onCancel: () => void;
}

function Form({ typed, agreement, onSave, ...rest }: FormProps) {
  const { clock } = useApp();
  const words = wordsOf(typed);
  const asked = JSON.stringify(words);
  const dates = useMemo(() => {
    const timing = JSON.parse(asked) as RecurrenceWords;
    if (!isReckoned(timing)) return null;
    const plan = recurrencePlan(agreement, timing.zone);
    return nextOccurrences(timing, plan, clock.now, DATES).map(({ due, begins }) => ({
      date: due.date,
      begins: dayOfBegin(begins, timing.zone),
    }));
  }, [asked, agreement, clock.now]);
  return (
    <RecurrenceForm
      {...rest}
      typed={typed}
      words={ruleWords(words)}
      dates={dates}
      today={dateOf(dayAt(clock.zone, clock.now.getTime()))}
      onSave={() => onSave(words)}
    />
  );
}

function useSave({ id, repeat }: RecurrencePageProps, forget: () => void) {
  const { store, toast, back } = useApp();
  return async (workspace: string, words: RecurrenceWords): Promise<void> => {
    const now = new Date();
    const own = id ?? newRecurrenceId();
    try {
      const recorded = await writeRecurrence(store, { workspace, id: own, words, now });
      if (!recorded.ok) {
        toast(refusalWords(recorded.reason));
        return;
      }
      if (repeat !== null) await settleSuggestion(store, workspace, 'repeat', repeat.about, 'taken', now);
      forget();
      back();
      const { title } = words;
      if (id !== null) toast(t.recurring.said.saved({ title }));
      else
        toast(t.recurring.said.added({ title }), () =>
          retireRecurrence(store, workspace, own, true, new Date()),
        );
    } catch (error) {
      toast(failureWords(error));
    }
  };
}
