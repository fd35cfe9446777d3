import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextArea';
import { CloseIcon } from '@/components/ui/icons';
import type { Area, AreaEdit } from '@/utils/delegation/agreement';
import { countLabel } from '@/utils/i18n/format';
import { AddLine } from './AddLine';
import styles from './Agreement.module.css';
import { Locked } from './Section';
import { sentence } from './agreement-words';
import { useAdding, useTyped, type AgreementForm } from './form';

/** What {@link Guidelines} takes; `newId` makes the id of one more. */
export interface GuidelinesProps {
  form: AgreementForm;
  area: Area;
  onEdit: (change: AreaEdit, said?: string) => void;
  newId: () => string;
}

/** The guidelines of an area, each a sentence of its own. */
export function Guidelines({ form, area, onEdit, newId }: GuidelinesProps) {
  const path = `guidelines.${area.id}`;
  const may = form.may({ areas: { [area.id]: { guidelines: { new: { text: 'x' } } } } });
  const adding = useAdding(form, path, (text) => onEdit({ guidelines: { [newId()]: { text } } }));
  if (!may) {
    return (
      <Locked label="Guidelines" by={sentence(form.names.client)}>
        {area.guidelines.length === 0
          ? 'None yet.'
          : area.guidelines.map(({ id, text }) => <p key={id}>{text}</p>)}
      </Locked>
    );
  }
  return (
    <div class={styles['fields']} role="group" aria-label={`Guidelines of ${area.name}`}>
      <p class={styles['label']}>Guidelines</p>
      {area.guidelines.map((guideline, index) => (
        <GuidelineLine
          key={guideline.id}
          form={form}
          path={`${path}.${guideline.id}`}
          label={`Guideline ${countLabel(index + 1)}`}
          text={guideline.text}
          onText={(text) => onEdit({ guidelines: { [guideline.id]: { text } } })}
          onRemove={() =>
            onEdit({ guidelines: { [guideline.id]: { gone: true } } }, 'The guideline is taken off.')
          }
        />
      ))}
      <AddLine label="New guideline" placeholder="Always compare two offers" {...adding} />
    </div>
  );
}

interface LineProps {
  form: AgreementForm;
  path: string;
  label: string;
  text: string;
  onText: (text: string) => void;
  onRemove: () => void;
}

function GuidelineLine({ form, path, label, text, onText, onRemove }: LineProps) {
  const typing = useTyped(form, {
    path,
    value: text,
    // Emptied, it goes when the cross is pressed, not by itself.
    check: (typed) => (typed.trim() === '' ? 'Empty' : null),
    onSettle: onText,
  });
  return (
    <div class={styles['line']}>
      <TextArea
        label={label}
        rows={1}
        {...typing}
        onKeyDown={(event) => {
          // A guideline is one sentence, not several lines.
          if (event.key === 'Enter') event.preventDefault();
          typing.onKeyDown(event);
        }}
      />
      <IconButton label={`Take off ${label.toLowerCase()}`} onClick={onRemove}>
        <CloseIcon size={16} />
      </IconButton>
    </div>
  );
}
