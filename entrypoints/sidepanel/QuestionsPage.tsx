import { useEffect, useState } from 'preact/hooks';
import { QuestionDesk, type DeskEntry, type Writing } from '@/components/questions/QuestionDesk';
import { PageHeader } from '@/components/today/AppHeader';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import { answerQuestion } from '@/utils/store/talk';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { failureWords, refusalWords } from './actions';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { useAct } from './use-act';
import { useDesk } from './use-desk';
import { useEffort } from './use-effort';

/** Open questions, answered one after the other. */
export function QuestionsPage() {
  const app = useApp();
  const { value, error, retry } = useDesk();
  const { act, dialog } = useAct();
  const words = useOwnWords(app);
  const [current, setCurrent] = useState<string | null>(null);
  const shown = value?.open.find(({ question }) => question.id === current) ?? null;
  useEffort(
    app.store,
    shown === null || shown.side.role !== 'client' ? null : { item: shown.row.id, on: 'answer' },
  );
  return (
    <>
      <PageHeader title={t.questions.title} onBack={app.back} />
      <main class={styles['main']}>
        {value !== undefined ? (
          <QuestionDesk
            {...value}
            {...words}
            clock={app.clock}
            onCurrent={setCurrent}
            onAct={act}
            onOpen={(row) => app.go({ view: 'item', id: row.id })}
            onCall={() => app.go({ view: 'call' })}
          />
        ) : (
          <div class={styles['pad']}>
            {error === null ? (
              <LoadingState />
            ) : (
              <ErrorState title={t.questions.unreadable} onRetry={retry} />
            )}
          </div>
        )}
      </main>
      {dialog}
    </>
  );
}

/** An answer being typed is a draft of its question; its words are kept as the draft's title. */
function useOwnWords({ store, toast }: AppState) {
  const [writing, setWriting] = useState<Writing | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    let stopped = false;
    void readDraft(store, draftKey(asked)).then((held) => {
      if (!stopped) setWriting({ question: asked, text: held?.edit.title ?? '' });
    });
    return () => {
      stopped = true;
    };
  }, [store, asked]);
  const stop = () => {
    setAsked(null);
    setWriting(null);
  };
  return {
    writing,
    onWrite: setAsked,
    onWords: (text: string) => {
      if (writing === null) return;
      setWriting({ ...writing, text });
      void saveDraft(store, draftKey(writing.question), { title: text }, new Date());
    },
    onSend: (entry: DeskEntry, text: string) => {
      const { row, question } = entry;
      const body = { question: question.id, kind: 'words' as const, option: null, text };
      answerQuestion(store, row.id, body, new Date()).then(
        async (recorded) => {
          if (!recorded.ok) {
            toast(refusalWords(recorded.reason));
            return;
          }
          stop();
          toast(t.doneWords.answered, recorded.events);
          await dropDraft(store, draftKey(question.id));
        },
        (error: unknown) => toast(failureWords(error)),
      );
    },
    onStopWriting: stop,
  };
}

function draftKey(question: string): string {
  return `answer:${question}`;
}
