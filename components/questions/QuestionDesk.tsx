import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '@/components/actions/action';
import { answersOf } from '@/components/actions/question-actions';
import type { Clock, Side } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/States';
import { useKeys } from '@/components/ui/use-keys';
import type { Question } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import { CurrentQuestion } from './CurrentQuestion';
import { OtherQuestion } from './OtherQuestion';
import styles from './Questions.module.css';

/** One question of an item; `row` shows it as the one that waits. */
export interface DeskEntry {
  row: Row;
  question: Question;
  side: Side;
}

/** An answer in own words that is being typed. */
export interface Writing {
  question: string;
  text: string;
}

/** What {@link QuestionDesk} takes. */
export interface QuestionDeskProps {
  /** The user's to answer now, the most pressing first. */
  open: readonly DeskEntry[];
  /** The user's to answer, at a later slot. */
  later: readonly DeskEntry[];
  /** The user's own, which the other side has not answered. */
  own: readonly DeskEntry[];
  clock: Clock;
  writing: Writing | null;
  /** The question that is looked at, by id; null: none. */
  onCurrent?: (question: string | null) => void;
  onAct: (row: Row, act: Act) => void;
  onOpen: (row: Row) => void;
  /** Opens the field for own words. */
  onWrite: (question: string) => void;
  /** Every keystroke in it. */
  onWords: (text: string) => void;
  onSend: (entry: DeskEntry, text: string) => void;
  onStopWriting: () => void;
  /** Makes a call's agenda of them. */
  onCall: () => void;
}

/** Open questions, one after the other, with one key each; then those that come later, and the user's own. */
export function QuestionDesk(props: QuestionDeskProps) {
  const { open, later, own, onCurrent } = props;
  const [wanted, setWanted] = useState<string | null>(null);
  const place = usePlace(open);
  const at = Math.max(
    0,
    open.findIndex(({ question }) => question.id === wanted),
  );
  const current = open[at];
  const shown = current?.question.id ?? null;
  // Before it is painted: from then on somebody thinks about it.
  useLayoutEffect(() => onCurrent?.(shown), [onCurrent, shown]);
  const move = (step: number) => {
    const next = open[at + step];
    if (next !== undefined) setWanted(next.question.id);
    return next !== undefined;
  };
  useKeys((key) => {
    if (key === 'j') return move(1);
    if (key === 'k') return move(-1);
    return current !== undefined && answerBy(key, current, props);
  });
  return (
    <div class={styles['desk']}>
      {current === undefined ? (
        <EmptyState title={t.questions.none}>
          {later.length > 0 ? t.questions.nextLater : t.questions.free}
        </EmptyState>
      ) : (
        <p class={styles['progress']} role="status">
          {place(at)}
        </p>
      )}
      <ul class={styles['list']} aria-label={t.questions.forYou}>
        {open.map((entry) => (
          <li key={entry.question.id}>
            {entry === current ? (
              <CurrentQuestion {...props} entry={entry} />
            ) : (
              <OtherQuestion {...props} entry={entry} onPick={() => setWanted(entry.question.id)} />
            )}
          </li>
        ))}
      </ul>
      <More title={t.questions.later} entries={later} props={props} />
      <More title={t.questions.own} entries={own} props={props} />
      {open.length + later.length + own.length > 0 && (
        <div class={styles['foot']}>
          <Button onClick={props.onCall}>{t.questions.agenda}</Button>
        </div>
      )}
    </div>
  );
}

/** 'Question 2 of 5': of all that were open since the desk was opened. */
function usePlace(open: readonly DeskEntry[]): (at: number) => string {
  const seen = useRef(new Set<string>());
  for (const { question } of open) seen.current.add(question.id);
  const total = seen.current.size;
  return (at) => t.questions.place({ number: total - open.length + at + 1, total });
}

function More({
  title,
  entries,
  props,
}: {
  title: string;
  entries: readonly DeskEntry[];
  props: QuestionDeskProps;
}): ComponentChildren {
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class={styles['heading']}>{title}</h2>
      <ul class={styles['list']}>
        {entries.map((entry) => (
          <li key={entry.question.id}>
            <OtherQuestion {...props} entry={entry} onPick={() => props.onOpen(entry.row)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Does what a single key says about the current question; whether it says anything. */
function answerBy(key: string, { row, question, side }: DeskEntry, props: QuestionDeskProps): boolean {
  if (key === 'o') props.onWrite(question.id);
  else if (key === 's') props.onAct(row, { do: 'sleep' });
  else if (key === 't') props.onAct(row, { do: 'talk', on: true });
  else {
    // Enter on a button presses that button.
    if (key === 'Enter' && document.activeElement instanceof HTMLButtonElement) return false;
    const wanted = key === 'Enter' || key === String((question.recommended ?? -1) + 1) ? 'g' : key;
    const answer = answersOf(question, side.role).find((one) => one.key === wanted);
    if (answer === undefined) return false;
    props.onAct(row, answer.act);
  }
  return true;
}
