import { Said } from '@/components/today/ItemCard';
import { atLabel } from '@/components/today/moments';
import { answerText, fallbackWords } from '@/components/today/reason-words';
import { capital, nameOr } from '@/components/today/words';
import { Chip } from '@/components/ui/Chip';
import type { Question } from '@/utils/delegation/item';
import { momentLabel } from '@/utils/i18n/day';
import styles from './ItemView.module.css';
import { Panel, type PanelProps } from './Panels';

/** All questions of both sides with what was answered. */
export function QuestionsPanel(props: PanelProps) {
  const { questions } = props.item;
  if (questions.length === 0) return null;
  return (
    <Panel title={questions.length === 1 ? 'Question' : 'Questions'}>
      <ul class={styles['entries']}>
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionEntry {...props} question={question} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function QuestionEntry({ question, role, other, clock }: PanelProps & { question: Question }) {
  const name = nameOr(other, role);
  const who = question.by === role ? 'You' : capital(name);
  const open = question.answers.length === 0;
  const proposal = question.recommended === null ? undefined : question.options[question.recommended];
  const waits = Date.parse(question.putAt) > clock.now.getTime();
  const fallback = open ? fallbackWords(question, role, name, clock) : null;
  return (
    <>
      <p class={styles['line']}>
        <span class={styles['muted']}>
          {who} asked {momentLabel(question.at, clock.now, clock.zone)}
          {open &&
            waits &&
            ` · ${question.by === role ? `goes to ${name}` : 'comes'} ${atLabel(question.putAt, clock)}`}
        </span>
        {open && (
          <Chip tone={question.by === role ? 'neutral' : 'question'}>
            {question.urgent ? 'Urgent' : 'Open'}
          </Chip>
        )}
        {question.answers.length > 1 && <Chip tone="risk">Two answers</Chip>}
      </p>
      <p class={styles['words']}>{question.text}</p>
      {open && proposal !== undefined && <p class={styles['muted']}>Proposes: {proposal}</p>}
      {open && proposal === undefined && question.why !== '' && (
        <p class={styles['muted']}>Proposes nothing: {question.why}</p>
      )}
      {fallback !== null && (
        <p class={styles['amber']}>
          <Said words={fallback} />
        </p>
      )}
      {question.answers.map((answer) => (
        <p key={answer.id} class={styles['quote']}>
          {answerText(question, answer) || 'As proposed'}
          <span class={styles['muted']}>
            {' '}
            {answer.kind === 'default' ? 'silence counted as yes' : answer.by === role ? 'you' : name},{' '}
            {momentLabel(answer.at, clock.now, clock.zone)}
          </span>
        </p>
      ))}
    </>
  );
}
