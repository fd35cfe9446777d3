import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextInput } from '@/components/ui/TextInput';
import type { AreaEdit, Area } from '@/utils/delegation/agreement';
import { setAreaAuthority } from '@/utils/delegation/areas';
import { AUTHORITIES } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { AddLine } from './AddLine';
import styles from './Agreement.module.css';
import { Guidelines } from './Guidelines';
import { Locked, Section } from './Section';
import { authorityMeans } from './agreement-words';
import { nameAhead, nameWithin, useAdding, useTyped, type AgreementForm } from './form';

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
    form.onEdit({ areas: { [newId()]: { name } } }, t.areas.added({ area: name }));
  });
  return (
    <Section title={t.areas.title} why={t.areas.why}>
      {areas.length === 0 && <p class={styles['note']}>{t.areas.none}</p>}
      {areas.map((area) => (
        <AreaCard key={area.id} form={form} area={area} newId={newId} />
      ))}
      {may ? (
        <AddLine label={t.areas.fresh} add={t.areas.addFresh} {...adding} />
      ) : (
        <p class={styles['note']}>{t.areas.othersAdd({ name: nameAhead(form, 'client') })}</p>
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
          {t.areas.level[area.authority]}
          {guidelines > 0 && ` · ${t.areas.guidelineCount({ count: guidelines })}`}
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
              onClick={() => edit({ gone: true }, t.areas.takenOff({ area: area.name }))}
              label={t.areas.takeOffNamed({ area: area.name })}
            >
              {t.areas.takeOff}
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
    check: (text) => (text.trim() === '' ? t.areas.needsName : null),
    onSettle: onName,
  });
  return (
    <Field label={t.areas.name} {...(typing.error === undefined ? {} : { error: typing.error })}>
      {(id, describedBy) => <TextInput id={id} describedBy={describedBy} maxLength={80} {...typing} />}
    </Field>
  );
}

function AreaAuthority({ form, area }: Omit<NameProps, 'onName'>) {
  const own = form.role === 'assistant';
  const legend = own ? t.areas.howFarYou : t.areas.howFar({ name: nameWithin(form, 'assistant') });
  const means = authorityMeans(area.authority, own ? null : nameAhead(form, 'assistant'));
  const other = AUTHORITIES.find((level) => level !== area.authority);
  if (other === undefined || !form.may({ areas: { [area.id]: { authority: other } } })) {
    return (
      <Locked label={legend} by={nameAhead(form, 'client')}>
        {means}
      </Locked>
    );
  }
  return (
    <div class={styles['fields']}>
      <Segmented
        legend={legend}
        options={AUTHORITIES.map((value) => ({ value, label: t.areas.level[value] }))}
        value={area.authority}
        onChange={(authority) =>
          form.onEdit(
            setAreaAuthority(area.id, authority, form.now),
            t.areas.levelSet({ area: area.name, level: t.areas.levelWithin[authority] }),
          )
        }
      />
      <p class={styles['note']}>{means}</p>
    </div>
  );
}
