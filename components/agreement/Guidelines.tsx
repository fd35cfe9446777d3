import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextArea';
import { CloseIcon } from '@/components/ui/icons';
import type { Area, AreaEdit } from '@/utils/delegation/agreement';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { AddLine } from './AddLine';
import styles from './Agreement.module.css';
import { Locked } from './Section';
import { nameAhead, useAdding, useTyped, type AgreementForm } from './form';

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
      <Locked label={t.areas.guidelines} by={nameAhead(form, 'client')}>
        {area.guidelines.length === 0
          ? t.areas.noGuidelines
          : area.guidelines.map(({ id, text }) => <p key={id}>{text}</p>)}
      </Locked>
    );
  }
  return (
    <div class={styles['fields']} role="group" aria-label={t.areas.guidelinesOf({ area: area.name })}>
      <p class={styles['label']}>{t.areas.guidelines}</p>
      {area.guidelines.length === 0 && <p class={styles['note']}>{t.areas.guidelinesExample}</p>}
      {area.guidelines.map((guideline, index) => (
        <GuidelineLine
          key={guideline.id}
          form={form}
          path={`${path}.${guideline.id}`}
          number={countLabel(index + 1)}
          text={guideline.text}
          onText={(text) => onEdit({ guidelines: { [guideline.id]: { text } } })}
          onRemove={() => onEdit({ guidelines: { [guideline.id]: { gone: true } } }, t.areas.guidelineOff)}
        />
      ))}
      <AddLine label={t.areas.freshGuideline} add={t.areas.addGuideline} {...adding} />
    </div>
  );
}

interface LineProps {
  form: AgreementForm;
  path: string;
  /** Which of the area's guidelines it is, from 1. */
  number: string;
  text: string;
  onText: (text: string) => void;
  onRemove: () => void;
}

function GuidelineLine({ form, path, number, text, onText, onRemove }: LineProps) {
  const typing = useTyped(form, {
    path,
    value: text,
    // Emptied, it goes when the cross is pressed, not by itself.
    check: (typed) => (typed.trim() === '' ? t.areas.emptyGuideline : null),
    onSettle: onText,
  });
  return (
    <div class={styles['line']}>
      <TextArea
        label={t.areas.guideline({ number })}
        rows={1}
        {...typing}
        onKeyDown={(event) => {
          // A guideline is one sentence, not several lines.
          if (event.key === 'Enter') event.preventDefault();
          typing.onKeyDown(event);
        }}
      />
      <IconButton label={t.areas.takeOffGuideline({ number })} onClick={onRemove}>
        <CloseIcon size={16} />
      </IconButton>
    </div>
  );
}
