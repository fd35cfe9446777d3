import { DeadlineField } from '@/components/brief/DeadlineField';
import { RoomHint } from '@/components/desk/RoomHint';
import { useDaysSaid } from '@/components/hooks/use-found';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { nameOr } from '@/components/today/words';
import { dueLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';
import { durationWords, minutesFrom } from './duration';
import { promisable } from './problems';

/** The read-back: the brief in the assistant's own words, an estimate, a promised date; Enter accepts as asked. */
export function AcceptDialog({ item, role, other, clock, pair, plan, typed, onTyped, ...rest }: DialogProps) {
  const words = t.dialogs.accept;
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
      title={own ? words.title : words.noted}
      about={item.title}
      action={actionOf(own, untouched && typed.due?.at === asked?.at)}
    >
      {!own && <p class={styles['info']}>{words.onBehalf({ name: nameOr(other, 'client') })}</p>}
      <Field label={own ? words.understood : words.theyUnderstood} hint={hintOf(own, untouched)}>
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
        label={words.work}
        hint={minutes === null ? words.workHint : words.workIs({ work: durationWords(minutes) })}
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
        legend={words.promised}
        clear={words.noDate}
        due={typed.due}
        found={useDaysSaid(item.source, item.createdAt, pair.zone)}
        now={clock.now}
        pair={pair}
        onChange={(due) => onTyped({ due })}
      />
      {plan && minutes !== null && typed.due !== null && (
        <RoomHint
          plan={plan}
          takes={minutes}
          due={typed.due}
          pair={pair}
          onTake={(due) => onTyped({ due })}
        />
      )}
      {asked !== null && typed.due?.at !== asked.at && (
        <p class={styles['info']}>{words.askedFor({ due: dueLabel(asked, clock.now, clock.zone) })}</p>
      )}
    </ActDialog>
  );
}

function hintOf(own: boolean, untouched: boolean): string {
  if (!own) return t.common.optional;
  return untouched ? t.dialogs.accept.hintEnter : t.dialogs.accept.hint;
}

function actionOf(own: boolean, asAsked: boolean): string {
  const words = t.dialogs.accept;
  if (!own) return words.noted;
  return asAsked ? words.asAsked : words.title;
}
