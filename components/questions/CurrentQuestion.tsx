import { answersOf } from '@/components/actions/question-actions';
import type { Action } from '@/components/actions/action';
import { fallbackWords } from '@/components/today/reason-words';
import { Said } from '@/components/today/ItemCard';
import { clocksOf } from '@/components/clocks/clock-words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { TextArea } from '@/components/ui/TextArea';
import { cx } from '@/components/ui/cx';
import { t } from '@/utils/i18n/spoken';
import type { DeskEntry, QuestionDeskProps } from './QuestionDesk';
import { askedWords, doubtWords } from './question-words';
import styles from './Questions.module.css';

/** What {@link CurrentQuestion} takes. */
export interface CurrentQuestionProps extends QuestionDeskProps {
  entry: DeskEntry;
}

/** The question that the keys answer: all of it, with its answers. */
export function CurrentQuestion({ entry, ...props }: CurrentQuestionProps) {
  const { row, question, side } = entry;
  const fallback = fallbackWords(question, clocksOf(side, props.clock), props.clock);
  const doubt = doubtWords(question, side);
  const writing = props.writing?.question === question.id ? props.writing.text : null;
  return (
    <article class={cx(styles['card'], styles['current'])} aria-current="true" aria-label={row.title}>
      <div class={styles['head']}>
        <button type="button" class={styles['title']} onClick={() => props.onOpen(row)}>
          {row.title}
        </button>
        {question.urgent && <Chip tone="late">{t.questions.urgent}</Chip>}
      </div>
      <p class={styles['meta']}>{askedWords(entry, props.clock)}</p>
      <p class={styles['text']}>{question.text}</p>
      {doubt !== '' && <p class={styles['meta']}>{doubt}</p>}
      {fallback !== null && (
        <p class={styles['fallback']}>
          <Said words={fallback} />
        </p>
      )}
      {writing === null ? (
        <Answers entry={entry} {...props} />
      ) : (
        <OwnWords
          text={writing}
          onWords={props.onWords}
          onSend={() => props.onSend(entry, writing.trim())}
          onClose={props.onStopWriting}
        />
      )}
    </article>
  );
}

function Answers({ entry, onAct, onWrite }: CurrentQuestionProps) {
  const { row, question, side } = entry;
  const press = ({ act }: Action) => {
    if (act.do === 'answer' && act.with === 'words' && act.text === undefined) onWrite(question.id);
    else onAct(row, act);
  };
  return (
    <>
      <div class={styles['answers']}>
        {answersOf(question, side.role).map((answer) => (
          <Button
            key={JSON.stringify(answer.act)}
            variant={answer.primary ? 'primary' : 'plain'}
            wide
            onClick={() => press(answer)}
          >
            {labelOf(answer, entry)}
            {answer.key !== '' && <kbd class={styles['key']}>{answer.key}</kbd>}
          </Button>
        ))}
      </div>
      <div class={styles['aside']}>
        <Button variant="quiet" onClick={() => onAct(row, { do: 'sleep' })}>
          {t.actions.sleep} <kbd class={styles['key']}>s</kbd>
        </Button>
        <Button variant="quiet" onClick={() => onAct(row, { do: 'talk', on: true })}>
          {t.actions.talk} <kbd class={styles['key']}>t</kbd>
        </Button>
      </div>
    </>
  );
}

/** The proposal by its own words, in full: nobody goes with what they cannot read. */
function labelOf({ act, label }: Action, { question }: DeskEntry): string {
  if (act.do !== 'answer' || act.text !== undefined) return label;
  if (act.with === 'proposal') {
    return t.actions.proposalOf({ option: question.options[question.recommended ?? -1] ?? '' });
  }
  return typeof act.with === 'number' ? (question.options[act.with] ?? label) : label;
}

interface OwnWordsProps {
  text: string;
  onWords: (text: string) => void;
  onSend: () => void;
  onClose: () => void;
}

function OwnWords({ text, onWords, onSend, onClose }: OwnWordsProps) {
  const empty = text.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onSend();
      }}
    >
      <TextArea
        label={t.questions.yourAnswer}
        rows={3}
        value={text}
        areaRef={(area) => {
          // Once, when the field opens: not at every keystroke.
          if (area !== null && area.dataset['met'] === undefined) {
            area.dataset['met'] = '';
            area.focus();
          }
        }}
        onInput={onWords}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !empty) onSend();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div class={styles['buttons']}>
        <Button variant="primary" type="submit" disabled={empty}>
          {t.questions.answer}
        </Button>
        <Button onClick={onClose}>{t.common.back}</Button>
      </div>
    </form>
  );
}
