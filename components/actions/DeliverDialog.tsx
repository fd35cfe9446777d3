import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import { t } from '@/utils/i18n/spoken';
import { ActDialog, type DialogProps } from './ActDialog';

/** A delivery: what was done, where it is, and whether it was done as the procedure says. */
export function DeliverDialog({ item, typed, onTyped, ...rest }: DialogProps) {
  const words = t.dialogs.deliver;
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title={words.title}
      about={item.title}
      action={words.title}
    >
      <Field label={words.what} hint={t.common.optional}>
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={3}
            value={typed.words}
            describedBy={describedBy}
            onInput={(words) => onTyped({ words })}
          />
        )}
      </Field>
      <Field label={words.links} hint={words.linksHint}>
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={2}
            value={typed.links}
            describedBy={describedBy}
            onInput={(links) => onTyped({ links })}
          />
        )}
      </Field>
      {item.brief.procedure !== null && <Followed typed={typed} onTyped={onTyped} />}
    </ActDialog>
  );
}

/** Whether it was done as the procedure says, else what was different: what the next version can learn from. */
function Followed({ typed, onTyped }: Pick<DialogProps, 'typed' | 'onTyped'>) {
  const words = t.procedures.deliver;
  return (
    <>
      <Segmented
        legend={words.legend}
        options={[
          { value: 'yes', label: words.followed },
          { value: 'no', label: words.differed },
        ]}
        value={typed.followed === null ? null : typed.followed ? 'yes' : 'no'}
        onChange={(value) => onTyped({ followed: value === 'yes' })}
      />
      {typed.followed === false && (
        <Field label={words.how}>
          {(id) => (
            <TextArea id={id} rows={2} value={typed.differed} onInput={(differed) => onTyped({ differed })} />
          )}
        </Field>
      )}
    </>
  );
}
