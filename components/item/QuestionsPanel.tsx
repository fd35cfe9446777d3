import { andTheirs } from '@/components/clocks/clock-words';
import { Said } from '@/components/today/ItemCard';
import { atLabel } from '@/components/today/moments';
import { answerText, fallbackWords } from '@/components/today/reason-words';
import { nameFirst, nameOr, type Clock } from '@/components/today/words';
import { Chip } from '@/components/ui/Chip';
import type { Answer, Question, Role } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { momentLabel } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './ItemView.module.css';
import { Panel, type PanelProps } from './Panels';

/** All questions of both sides with what was answered. */
export function QuestionsPanel(props: PanelProps) {
  const { questions } = props.item;
  if (questions.length === 0) return null;
  return (
    <Panel title={questions.length === 1 ? t.item.questions.one : t.item.questions.many}>
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

function QuestionEntry({ question, role, other, clock, pair }: PanelProps & { question: Question }) {
  const name = nameOr(other, role);
  const says = t.item.questions;
  const open = question.answers.length === 0;
  const proposal = question.recommended === null ? undefined : question.options[question.recommended];
  const waits = Date.parse(question.putAt) > clock.now.getTime();
  const fallback = open ? fallbackWords(question, pair, clock) : null;
  return (
    <>
      <p class={styles['line']}>
        <span class={styles['muted']}>
          {askedWords(question, role, other, clock)}
          {open && waits && ` · ${waitsWords(question, role, name, clock, pair)}`}
        </span>
        {open && (
          <Chip tone={question.by === role ? 'neutral' : 'question'}>
            {question.urgent ? says.urgent : says.open}
          </Chip>
        )}
        {question.answers.length > 1 && <Chip tone="risk">{t.item.clash}</Chip>}
      </p>
      <p class={styles['words']}>{question.text}</p>
      {open && proposal !== undefined && <p class={styles['muted']}>{says.proposes({ proposal })}</p>}
      {open && proposal === undefined && question.why !== '' && (
        <p class={styles['muted']}>{says.proposesNothing({ why: question.why })}</p>
      )}
      {fallback !== null && (
        <p class={styles['amber']}>
          <Said words={fallback} />
        </p>
      )}
      {question.answers.map((answer) => (
        <p key={answer.id} class={styles['quote']}>
          {answerText(question, answer) || says.asProposed}
          <span class={styles['muted']}> {answeredWords(answer, role, name, clock)}</span>
        </p>
      ))}
    </>
  );
}

/** Who asked, and when. */
function askedWords({ by, at }: Question, role: Role, other: string, { now, zone }: Clock): string {
  const when = momentLabel(at, now, zone);
  if (by === role) return t.item.questions.youAsked({ when });
  return t.item.questions.theyAsked({ name: nameFirst(other, role), when });
}

/** When a question that waits for its slot gets there. */
function waitsWords({ by, putAt }: Question, role: Role, name: string, clock: Clock, pair: Pair): string {
  const when = andTheirs(atLabel(putAt, clock), putAt, pair);
  return by === role ? t.item.questions.goes({ name, when }) : t.item.questions.comes({ when });
}

/** Who answered, and when. */
function answeredWords({ kind, by, at }: Answer, role: Role, name: string, { now, zone }: Clock): string {
  const when = momentLabel(at, now, zone);
  if (kind === 'default') return t.item.questions.bySilence({ when });
  return by === role ? t.item.questions.byYou({ when }) : t.item.questions.byThem({ name, when });
}
