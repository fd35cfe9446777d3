import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextInput } from '@/components/ui/TextInput';
import type { AreaEdit, Area } from '@/utils/delegation/agreement';
import { setAreaAuthority } from '@/utils/delegation/areas';
import { AUTHORITIES } from '@/utils/delegation/item';
import { plural } from '@/utils/i18n/format';
import { AddLine } from './AddLine';
import styles from './Agreement.module.css';
import { Guidelines } from './Guidelines';
import { Locked, Section } from './Section';
import { AUTHORITY_WORDS, authorityMeans, sentence } from './agreement-words';
import { useAdding, useTyped, whoIs, type AgreementForm } from './form';

/** What {@link Areas} takes; `newId` makes the id of an area or a guideline. */
export interface AreasProps {
  form: AgreementForm;
  newId: () => string;
}

/** The areas of responsibility, each with how far the assistant may decide and its guidelines. */
export function Areas({ form, newId }: AreasProps) {
  const { areas } = form.agreement;
  const may = form.may({ areas: { new: { name: 'New' } } });
  const adding = useAdding(form, 'new-area', (name) => {
    form.onEdit({ areas: { [newId()]: { name } } }, `“${name}” is added.`);
  });
  return (
    <Section
      title="Areas of responsibility"
      why="A piece of work in an area begins with its authority and its guidelines."
    >
      {areas.length === 0 && <p class={styles['note']}>None yet, such as “Bookings” or “Inbox”.</p>}
      {areas.map((area) => (
        <AreaCard key={area.id} form={form} area={area} newId={newId} />
      ))}
      {may ? (
        <AddLine label="New area" placeholder="Bookings" {...adding} />
      ) : (
        <p class={styles['note']}>{sentence(form.names.client)} adds and names the areas.</p>
      )}
    </Section>
  );
}

interface AreaProps extends AreasProps {
  area: Area;
}

function AreaCard({ form, area, newId }: AreaProps) {
  const edit = (change: AreaEdit, said?: string) => form.onEdit({ areas: { [area.id]: change } }, said);
  const mayName = form.may({ areas: { [area.id]: { name: `${area.name}…` } } });
  const guidelines = area.guidelines.length;
  return (
    <details class={styles['area']}>
      <summary class={styles['summary']}>
        <span class={styles['areaName']}>{area.name}</span>
        <span class={styles['note']}>
          {AUTHORITY_WORDS[area.authority]}
          {guidelines > 0 && ` · ${plural(guidelines, { one: 'guideline', other: 'guidelines' })}`}
        </span>
      </summary>
      <div class={styles['fields']}>
        {mayName && <AreaName form={form} area={area} onName={(name) => edit({ name })} />}
        <AreaAuthority form={form} area={area} />
        <Guidelines form={form} area={area} onEdit={edit} newId={newId} />
        {form.may({ areas: { [area.id]: { gone: true } } }) && (
          <div>
            <Button
              variant="danger"
              onClick={() => edit({ gone: true }, `“${area.name}” is taken off.`)}
              label={`Take off the area ${area.name}`}
            >
              Take off the area
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

interface NameProps {
  form: AgreementForm;
  area: Area;
  onName: (name: string) => void;
}

function AreaName({ form, area, onName }: NameProps) {
  const typing = useTyped(form, {
    path: `areas.${area.id}.name`,
    value: area.name,
    check: (text) => (text.trim() === '' ? 'An area needs a name.' : null),
    onSettle: onName,
  });
  return (
    <Field label="Name" {...(typing.error === undefined ? {} : { error: typing.error })}>
      {(id, describedBy) => <TextInput id={id} describedBy={describedBy} maxLength={80} {...typing} />}
    </Field>
  );
}

function AreaAuthority({ form, area }: Omit<NameProps, 'onName'>) {
  const who = whoIs(form, 'assistant');
  const legend = who === 'You' ? 'How far may you decide?' : `How far may ${who} decide?`;
  const means = authorityMeans(area.authority, who);
  const other = AUTHORITIES.find((level) => level !== area.authority);
  if (other === undefined || !form.may({ areas: { [area.id]: { authority: other } } })) {
    return (
      <Locked label={legend} by={sentence(form.names.client)}>
        {means}
      </Locked>
    );
  }
  return (
    <div class={styles['fields']}>
      <Segmented
        legend={legend}
        options={AUTHORITIES.map((value) => ({ value, label: AUTHORITY_WORDS[value] }))}
        value={area.authority}
        onChange={(authority) =>
          form.onEdit(
            setAreaAuthority(area.id, authority, form.now),
            `${area.name}: ${AUTHORITY_WORDS[authority].toLowerCase()}.`,
          )
        }
      />
      <p class={styles['note']}>{means}</p>
    </div>
  );
}
