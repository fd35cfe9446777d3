import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { DATE_KINDS, type DateRange } from '@/utils/delegation/search-filters';
import { t } from '@/utils/i18n/spoken';
import styles from './Search.module.css';

/** What {@link DateFilter} takes. */
export interface DateFilterProps {
  range: DateRange | null;
  onRange: (range: DateRange | null) => void;
  onClose: () => void;
}

/** Days, from one to another or open at one side, of one of an item's dates; each change counts at once. */
export function DateFilter({ range, onRange, onClose }: DateFilterProps) {
  const held = range ?? { of: DATE_KINDS[0], from: '', to: '' };
  const backwards = held.from !== '' && held.to !== '' && held.from > held.to;
  return (
    <>
      <Field label={t.search.which}>
        {(id) => (
          <Select
            id={id}
            options={DATE_KINDS.map((value) => ({ value, label: t.search.dateOf[value] }))}
            value={held.of}
            onChange={(of) => onRange({ ...held, of })}
          />
        )}
      </Field>
      <div class={styles['days']}>
        <Field label={t.search.from}>
          {(id) => (
            <TextInput id={id} type="date" value={held.from} onInput={(from) => onRange({ ...held, from })} />
          )}
        </Field>
        <Field label={t.search.to} {...(backwards ? { error: t.search.backwards } : {})}>
          {(id, describedBy) => (
            <TextInput
              id={id}
              type="date"
              value={held.to}
              describedBy={describedBy}
              onInput={(to) => onRange({ ...held, to })}
            />
          )}
        </Field>
      </div>
      <Button variant="primary" onClick={onClose}>
        {t.search.show}
      </Button>
    </>
  );
}
