import { DeadlineField } from '@/components/brief/DeadlineField';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { firstName } from '@/components/today/words';
import { dueLabel } from '@/utils/i18n/format';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';
import { durationWords, minutesFrom } from './duration';
import { promisable } from './problems';

/** The read-back: the brief in the assistant's own words, an estimate, a promised date; Enter accepts as asked. */
export function AcceptDialog({ item, role, other, clock, typed, onTyped, ...rest }: DialogProps) {
  const own = role === 'assistant';
  const asked = item.brief.due;
  const untouched =
    typed.words.trim() === '' &&
    typed.estimate.trim() === '' &&
    typed.due?.at === promisable(item, clock.now)?.at;
  const minutes = minutesFrom(typed.estimate);
  return (
    <ActDialog
      {...rest}
      title={own ? 'Accept' : 'Note as accepted'}
      about={item.title}
      action={actionOf(own, untouched && typed.due?.at === asked?.at)}
    >
      {!own && (
        <p class={styles['info']}>
          {`This is noted on behalf of ${firstName(other) || 'your assistant'}: an answer of their own counts instead.`}
        </p>
      )}
      <Field
        label={own ? 'What you understood, in your own words' : 'What they understood, in their own words'}
        hint={hintOf(own, untouched)}
      >
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={3}
            value={typed.words}
            describedBy={describedBy}
            onInput={(words) => onTyped({ words })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !untouched) return;
              event.preventDefault();
              event.stopPropagation();
              rest.onDone();
            }}
          />
        )}
      </Field>
      <Field
        label="How much work is it?"
        hint={
          minutes === null ? 'Such as “2 h” or “90 min”. Optional.' : `That is ${durationWords(minutes)}.`
        }
      >
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={typed.estimate}
            describedBy={describedBy}
            maxLength={40}
            onInput={(estimate) => onTyped({ estimate })}
          />
        )}
      </Field>
      <DeadlineField
        legend="Promised date"
        clear="No date"
        due={typed.due}
        source={item.source}
        now={clock.now}
        zone={clock.zone}
        onChange={(due) => onTyped({ due })}
      />
      {asked !== null && typed.due?.at !== asked.at && (
        <p class={styles['info']}>{`Asked for: ${dueLabel(asked, clock.now, clock.zone)}.`}</p>
      )}
    </ActDialog>
  );
}

function hintOf(own: boolean, untouched: boolean): string {
  if (!own) return 'Optional.';
  return untouched
    ? 'Misunderstandings show here first. Enter accepts as it is.'
    : 'Misunderstandings show here first.';
}

function actionOf(own: boolean, asAsked: boolean): string {
  if (!own) return 'Note as accepted';
  return asAsked ? 'Accept as asked' : 'Accept';
}
