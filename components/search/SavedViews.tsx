import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { Menu } from '@/components/ui/Menu';
import { TextInput } from '@/components/ui/TextInput';
import { t } from '@/utils/i18n/spoken';
import styles from './Search.module.css';

/** A search with a name. */
export interface NamedView {
  id: string;
  name: string;
  /** What it asks, in few words. */
  says: string;
}

/** What {@link SavedViews} takes. */
export interface SavedViewsProps {
  views: readonly NamedView[];
  onOpen: (id: string) => void;
  onRename: (id: string, name: string) => void;
  onRemove: (id: string) => void;
}

/** The searches that were given names, each to open, rename or remove. */
export function SavedViews({ views, onOpen, onRename, onRemove }: SavedViewsProps) {
  const [renamed, setRenamed] = useState<NamedView | null>(null);
  if (views.length === 0) return <p class={styles['quiet']}>{t.savedViews.none}</p>;
  return (
    <section aria-labelledby="saved-views">
      <h2 id="saved-views" class={styles['heading']}>
        {t.savedViews.title}
      </h2>
      <ul class={styles['views']}>
        {views.map((view) => (
          <li key={view.id} class={styles['view']}>
            <button type="button" class={styles['open']} onClick={() => onOpen(view.id)}>
              <span class={styles['name']}>{view.name}</span>
              <span class={styles['says']}>{view.says}</span>
            </button>
            <Menu
              label={t.savedViews.menu({ name: view.name })}
              items={[
                { label: t.savedViews.rename, onSelect: () => setRenamed(view) },
                { label: t.common.remove, onSelect: () => onRemove(view.id) },
              ]}
            />
          </li>
        ))}
      </ul>
      {renamed !== null && (
        <NameDialog
          title={t.savedViews.rename}
          name={renamed.name}
          onName={(name) => {
            onRename(renamed.id, name);
            setRenamed(null);
          }}
          onClose={() => setRenamed(null)}
        />
      )}
    </section>
  );
}

/** What {@link NameDialog} takes. */
export interface NameDialogProps {
  title: string;
  /** What the field begins with. */
  name: string;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks for the name of a search. */
export function NameDialog({ title, name, onName, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  // After the dialog has put the focus on its first control.
  useLayoutEffect(() => input.current?.select(), []);
  const empty = typed.trim() === '';
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) onName(typed.trim());
        }}
      >
        <Field label={t.savedViews.name}>
          {(id) => <TextInput id={id} value={typed} maxLength={60} inputRef={input} onInput={setTyped} />}
        </Field>
        <Button type="submit" variant="primary" disabled={empty}>
          {t.common.save}
        </Button>
      </form>
    </Dialog>
  );
}
