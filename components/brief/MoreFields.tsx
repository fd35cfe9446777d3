import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { DownIcon } from '@/components/ui/icons';
import type { Edit } from '@/utils/delegation/events';
import type { Brief } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
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
          {t.brief.more}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div data-path="guidelines">
        <Field label={t.brief.guidelines}>
          {(id) => (
            <TextArea
              id={id}
              rows={2}
              value={brief.guidelines}
              placeholder={t.brief.guidelinesExample}
              onInput={(guidelines) => onEdit({ guidelines })}
            />
          )}
        </Field>
      </div>
      <div data-path="materials">
        <Field label={t.brief.materials}>
          {(id) => (
            <TextArea
              id={id}
              rows={2}
              value={brief.materials}
              placeholder={t.brief.materialsExample}
              onInput={(materials) => onEdit({ materials })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
