import { answerText } from '@/components/today/reason-words';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { EmptyState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import { CloseIcon } from '@/components/ui/icons';
import type { Question } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Call.module.css';

/** One point of the agenda: an item to talk about, or a question of it. */
export interface AgendaEntry {
  id: string;
  item: string;
  title: string;
  reason: string;
  question: Question | null;
  /** Whether the item itself is on the agenda, and can be taken off it. */
  talk: boolean;
}

/** The time and the link of the call, as they are typed. */
export interface CallForm {
  /** 'YYYY-MM-DD', or ''. */
  date: string;
  /** 'HH:mm', or ''. */
  time: string;
  link: string;
}

/** What {@link CallView} takes. */
export interface CallViewProps {
  /** Over all, where several calls are shown, else ''. */
  heading: string;
  form: CallForm;
  /** What is agreed, in words, or ''. */
  agreed: string;
  /** Whether what is typed differs from what is agreed. */
  changed: boolean;
  /** What is wrong with what is typed, or ''. */
  problem: string;
  /** What is typed on both clocks where they differ, else ''. */
  bothTimes: string;
  points: readonly AgendaEntry[];
  onForm: (change: Partial<CallForm>) => void;
  onSave: () => void;
  onOpen: (item: string) => void;
  onTakeOff: (item: string) => void;
  onSend: () => void;
  onCopy: () => void;
  onFile: () => void;
  onCalendar: () => void;
}

/** The next call: when and where, what it is about, and the ways to send that. */
export function CallView(props: CallViewProps) {
  const { heading, agreed, form, points } = props;
  const Agenda = heading === '' ? 'h2' : 'h3';
  return (
    <section class={styles['call']} aria-label={heading === '' ? t.call.title : heading}>
      {heading !== '' && <h2 class={styles['heading']}>{heading}</h2>}
      <p class={styles['agreed']}>{agreed === '' ? t.call.notSet : agreed}</p>
      <When {...props} />
      <Agenda class={styles['heading']}>{t.call.agenda}</Agenda>
      {points.length === 0 ? (
        <EmptyState title={t.call.nothing}>{t.call.nothingHint}</EmptyState>
      ) : (
        <ol class={styles['points']}>
          {points.map((point) => (
            <Point key={point.id} point={point} {...props} />
          ))}
        </ol>
      )}
      <div class={styles['buttons']}>
        <Button variant="primary" onClick={props.onSend}>
          {form.link.trim() === '' ? t.call.send : t.call.sendWithLink}
        </Button>
        <Button onClick={props.onCopy}>{t.common.copy}</Button>
        <Menu
          label={t.call.calendar}
          framed
          upwards
          items={[
            { label: t.call.saveFile, disabled: agreed === '', onSelect: props.onFile },
            { label: t.call.openGoogle, disabled: agreed === '', onSelect: props.onCalendar },
          ]}
        />
      </div>
    </section>
  );
}

function When({ form, changed, problem, bothTimes, onForm, onSave }: CallViewProps) {
  return (
    <form
      class={styles['when']}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && problem === '') onSave();
      }}
    >
      <div class={styles['moment']}>
        <Field label={t.call.day}>
          {(id) => <TextInput id={id} type="date" value={form.date} onInput={(date) => onForm({ date })} />}
        </Field>
        <Field label={t.call.time}>
          {(id) => <TextInput id={id} type="time" value={form.time} onInput={(time) => onForm({ time })} />}
        </Field>
      </div>
      {bothTimes !== '' && <p class={styles['muted']}>{bothTimes}</p>}
      <Field label={t.call.link} {...(problem === '' ? {} : { error: problem })}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={form.link}
            describedBy={describedBy}
            placeholder="https://…"
            onInput={(link) => onForm({ link })}
          />
        )}
      </Field>
      {changed && (
        <div class={styles['buttons']}>
          <Button type="submit" disabled={problem !== ''}>
            {t.call.keep}
          </Button>
        </div>
      )}
    </form>
  );
}

function Point({
  point,
  onOpen,
  onTakeOff,
}: { point: AgendaEntry } & Pick<CallViewProps, 'onOpen' | 'onTakeOff'>) {
  const { question } = point;
  const proposal =
    question === null || question.recommended === null
      ? ''
      : answerText(question, { kind: 'proposal', option: null, text: '' });
  return (
    <li class={styles['point']}>
      <div class={styles['text']}>
        <button type="button" class={styles['title']} onClick={() => onOpen(point.item)}>
          {point.title}
        </button>
        {question !== null && <p>{question.text}</p>}
        {proposal !== '' && <p class={styles['muted']}>{t.call.proposed({ proposal })}</p>}
        {point.reason !== '' && <p class={styles['muted']}>{point.reason}</p>}
      </div>
      {point.talk && (
        <IconButton label={t.call.takeOff({ title: point.title })} onClick={() => onTakeOff(point.item)}>
          <CloseIcon size={18} />
        </IconButton>
      )}
    </li>
  );
}
