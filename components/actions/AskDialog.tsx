import { DeadlineField } from '@/components/brief/DeadlineField';
import { firstName } from '@/components/today/words';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import { momentLabel } from '@/utils/i18n/day';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';
import { OptionList } from './OptionList';
import { optionsOf } from './problems';

/** What {@link AskDialog} takes besides; `putAt` (ISO) is when a question that can wait is put, null: at once. */
export interface AskDialogProps extends DialogProps {
  putAt: string | null;
}

/** A question with options and a recommendation, or with why there is none. */
export function AskDialog({ item, role, other, clock, typed, onTyped, putAt, ...rest }: AskDialogProps) {
  const { recommended } = optionsOf(typed);
  const name = firstName(other) || (role === 'client' ? 'your assistant' : 'your client');
  return (
    <ActDialog {...rest} title={`Ask ${name}`} about={item.title} action="Ask">
      <Field label="The question">
        {(id) => <TextArea id={id} value={typed.words} onInput={(words) => onTyped({ words })} />}
      </Field>
      <OptionList
        options={typed.options}
        recommended={typed.recommended}
        legend="Options, with what you would do marked"
        onChange={onTyped}
      />
      {recommended === null && (
        <Field label="Why you propose nothing">
          {(id) => <TextArea id={id} rows={1} value={typed.why} onInput={(why) => onTyped({ why })} />}
        </Field>
      )}
      <Segmented
        legend="When it is asked"
        options={[
          { value: 'slot', label: putAt === null ? 'Not urgent' : momentLabel(putAt, clock.now, clock.zone) },
          { value: 'now', label: putAt === null ? 'Urgent' : 'At once, it is urgent' },
        ]}
        value={typed.urgent ? 'now' : 'slot'}
        onChange={(when) => onTyped({ urgent: when === 'now' })}
      />
      {putAt !== null && !typed.urgent && (
        <p class={styles['info']}>{`That is ${name}’s next question slot, as agreed.`}</p>
      )}
      {role === 'assistant' && recommended !== null && (
        <Fallback {...{ item, clock, typed, onTyped }} option={optionsOf(typed).options[recommended] ?? ''} />
      )}
    </ActDialog>
  );
}

type FallbackProps = Pick<DialogProps, 'item' | 'clock' | 'typed' | 'onTyped'> & { option: string };

/** "I will do this then unless you say no." */
function Fallback({ item, clock, typed, onTyped, option }: FallbackProps) {
  return (
    <>
      <DeadlineField
        legend={`Without an answer I will do “${option}” at`}
        clear="Wait for the answer"
        due={typed.fallback}
        source={{ ...item.source, shownDue: '' }}
        now={clock.now}
        zone={clock.zone}
        onChange={(fallback) => onTyped({ fallback })}
      />
      <p class={styles['info']}>
        {typed.fallback === null
          ? 'Optional. With a moment set, silence counts as yes from then on, once the question was seen.'
          : 'Silence counts as yes from then on, if the question was seen before.'}
      </p>
    </>
  );
}
