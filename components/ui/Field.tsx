import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';

/** What {@link Field} takes; `children` gets the id for the control and the id of the hint or error, if any. */
export interface FieldProps {
  label: ComponentChildren;
  /** One quiet line below the control. */
  hint?: ComponentChildren;
  /** Replaces the hint and is announced. */
  error?: string;
  /** At the right end of the label's line. */
  aside?: ComponentChildren;
  children: (id: string, describedBy: string | undefined) => ComponentChildren;
}

/** A label over a control, tied to it. */
export function Field({ label, hint, error, aside, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const noted = error !== undefined || hint !== undefined;
  return (
    <div class={styles['field']}>
      <div class={styles['head']}>
        <label class={styles['label']} for={id}>
          {label}
        </label>
        {aside !== undefined && <span class={styles['aside']}>{aside}</span>}
      </div>
      {children(id, noted ? noteId : undefined)}
      {error !== undefined ? (
        <p id={noteId} class={styles['error']} role="alert">
          {error}
        </p>
      ) : (
        hint !== undefined && (
          <p id={noteId} class={styles['hint']}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}
