import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { Area } from '@/utils/delegation/agreement';
import { t } from '@/utils/i18n/spoken';
import styles from './AreaField.module.css';

/** What {@link AreaField} takes; `area` is the id of the chosen one or null. */
export interface AreaFieldProps {
  areas: readonly Area[];
  area: string | null;
  onChoose: (area: string | null) => void;
  /** Adds an area of this name to the agreement and chooses it; absent where the reader may not change the agreement. */
  onAdd?: ((name: string) => void) | undefined;
}

const NEW = 'new';

/** Which area of responsibility the work belongs to, with what the area always asks for. */
export function AreaField({ areas, area, onChoose, onAdd }: AreaFieldProps) {
  const [adding, setAdding] = useState<string | null>(null);
  const chosen = areas.find(({ id }) => id === area);
  if (adding !== null && onAdd !== undefined) {
    return (
      <NewArea
        name={adding}
        onName={setAdding}
        onCancel={() => setAdding(null)}
        onAdd={(name) => {
          setAdding(null);
          const known = areas.find((one) => one.name.toLowerCase() === name.toLowerCase());
          if (known === undefined) onAdd(name);
          else onChoose(known.id);
        }}
      />
    );
  }
  return (
    <div class={styles['group']} data-path="area">
      <Field label={t.brief.area.label}>
        {(id) => (
          <select
            id={id}
            class={styles['select']}
            value={chosen?.id ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value !== NEW) onChoose(value === '' ? null : value);
              else {
                // The choice is an action: the field keeps showing what holds.
                event.currentTarget.value = chosen?.id ?? '';
                setAdding('');
              }
            }}
          >
            <option value="">{t.brief.area.none}</option>
            {areas.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name || t.brief.area.unnamed}
              </option>
            ))}
            {onAdd !== undefined && <option value={NEW}>{t.brief.area.create}</option>}
          </select>
        )}
      </Field>
      {chosen !== undefined && <Guidelines area={chosen} />}
    </div>
  );
}

function Guidelines({ area }: { area: Area }) {
  const written = area.guidelines.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <div class={styles['guidelines']}>
      <p>{t.brief.area.guidelines({ area: area.name })}</p>
      <ul>
        {written.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

interface NewAreaProps {
  name: string;
  onName: (name: string) => void;
  onAdd: (name: string) => void;
  onCancel: () => void;
}

function NewArea({ name, onName, onAdd, onCancel }: NewAreaProps) {
  const ready = name.trim() !== '';
  return (
    <form
      class={styles['group']}
      aria-label={t.brief.area.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onAdd(name.trim());
      }}
    >
      <Field label={t.brief.area.title} hint={t.brief.area.hint}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={name}
            onInput={onName}
            maxLength={80}
            placeholder={t.brief.area.example}
            describedBy={describedBy}
            inputRef={(input) => {
              if (input !== null && name === '') input.focus();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              onCancel();
            }}
          />
        )}
      </Field>
      <div class={styles['answers']}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {t.brief.area.add}
        </Button>
        <Button onClick={onCancel}>{t.common.cancel}</Button>
      </div>
    </form>
  );
}
