import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { DownIcon } from '@/components/ui/icons';
import type { Edit } from '@/utils/delegation/events';
import type { Brief } from '@/utils/delegation/item';
import styles from './BriefView.module.css';

/** What {@link MoreFields} takes. */
export interface MoreFieldsProps {
  brief: Brief;
  onEdit: (change: Edit) => void;
}

/** Guidelines and materials: out of the way until they are wanted or filled. */
export function MoreFields({ brief, onEdit }: MoreFieldsProps) {
  const filled = brief.guidelines !== '' || brief.materials !== '';
  const [opened, setOpened] = useState(filled);
  // Once open it stays so, also while the last word is being deleted.
  if (filled && !opened) setOpened(true);
  if (!filled && !opened) {
    return (
      <div class={styles['more']}>
        <Button variant="quiet" onClick={() => setOpened(true)}>
          <DownIcon size={16} />
          More: guidelines and materials
        </Button>
      </div>
    );
  }
  return (
    <>
      <div data-path="guidelines">
        <Field label="Guidelines — what to keep to?">
          {(id) => (
            <TextArea
              id={id}
              rows={2}
              value={brief.guidelines}
              placeholder="Tone, budget, what to avoid"
              onInput={(guidelines) => onEdit({ guidelines })}
            />
          )}
        </Field>
      </div>
      <div data-path="materials">
        <Field label="Materials — what helps?">
          {(id) => (
            <TextArea
              id={id}
              rows={2}
              value={brief.materials}
              placeholder="Links, files, people to ask"
              onInput={(materials) => onEdit({ materials })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
