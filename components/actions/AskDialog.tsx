import { DeadlineField } from '@/components/brief/DeadlineField';
import { andTheirs } from '@/components/clocks/clock-words';
import { nameOr } from '@/components/today/words';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import { momentLabel } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';
import { OptionList } from './OptionList';
import { optionsOf } from './problems';

/** What {@link AskDialog} takes besides; `putAt` (ISO) is when a question that can wait is put, null: at once. */
export interface AskDialogProps extends DialogProps {
  putAt: string | null;
}

/** A question with options and a recommendation, or with why there is none. */
export function AskDialog({
  item,
  role,
  other,
  clock,
  pair,
  typed,
  onTyped,
  putAt,
  ...rest
}: AskDialogProps) {
  const { recommended } = optionsOf(typed);
  const name = nameOr(other, role);
  const words = t.dialogs.ask;
  return (
    <ActDialog {...rest} title={words.title({ name })} about={item.title} action={words.action}>
      <Field label={words.question}>
        {(id) => <TextArea id={id} value={typed.words} onInput={(words) => onTyped({ words })} />}
      </Field>
      <OptionList
        options={typed.options}
        recommended={typed.recommended}
        legend={words.options}
        onChange={onTyped}
      />
      {recommended === null && (
        <Field label={words.whyNothing}>
          {(id) => <TextArea id={id} rows={1} value={typed.why} onInput={(why) => onTyped({ why })} />}
        </Field>
      )}
      <Segmented
        legend={words.when}
        options={[
          {
            value: 'slot',
            label:
              putAt === null
                ? words.notUrgent
                : andTheirs(momentLabel(putAt, clock.now, clock.zone), putAt, pair),
          },
          { value: 'now', label: putAt === null ? words.urgent : words.atOnce },
        ]}
        value={typed.urgent ? 'now' : 'slot'}
        onChange={(when) => onTyped({ urgent: when === 'now' })}
      />
      {putAt !== null && !typed.urgent && <p class={styles['info']}>{words.slot({ name })}</p>}
      {role === 'assistant' && recommended !== null && (
        <Fallback {...{ clock, pair, typed, onTyped }} option={optionsOf(typed).options[recommended] ?? ''} />
      )}
    </ActDialog>
  );
}

type FallbackProps = Pick<DialogProps, 'clock' | 'pair' | 'typed' | 'onTyped'> & { option: string };

/** "I will do this then unless you say no." */
function Fallback({ clock, pair, typed, onTyped, option }: FallbackProps) {
  const words = t.dialogs.ask;
  return (
    <>
      <DeadlineField
        legend={words.fallback({ option })}
        clear={words.wait}
        due={typed.fallback}
        now={clock.now}
        pair={pair}
        onChange={(fallback) => onTyped({ fallback })}
      />
      <p class={styles['info']}>{typed.fallback === null ? words.silenceUnset : words.silence}</p>
    </>
  );
}
