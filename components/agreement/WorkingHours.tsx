import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { Hours } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import { weekdayName } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { DAYS, hoursWords } from './agreement-words';
import { nameAhead, useTyped, whoIs, type AgreementForm } from './form';
import { ROLES } from './sides';

/** When each of the two works. */
export function WorkingHours({ form }: { form: AgreementForm }) {
  return (
    <Section title={t.agreementTime.hours.title} why={t.agreementTime.hours.why}>
      {ROLES.map((role) => (
        <HoursOf key={role} form={form} role={role} />
      ))}
    </Section>
  );
}

/** Monday to Friday, 9:00 to 17:00, in `zone`. */
export function usualHours(zone: string): Hours {
  return { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone };
}

function HoursOf({ form, role }: { form: AgreementForm; role: Role }) {
  const words = t.agreementTime.hours;
  const held = form.agreement.hours[role];
  const who = whoIs(form, role);
  const set = (part: (hours: Hours) => Partial<Hours>) =>
    form.onEdit(({ hours }) => {
      const now = hours[role] ?? usualHours(form.zone);
      return { hours: { [role]: { ...now, ...part(now) } } };
    });
  const other = held === null ? usualHours(form.zone) : null;
  if (!form.may({ hours: { [role]: other } })) {
    return (
      <Locked label={who} by={nameAhead(form, role)}>
        {held === null ? t.agreement.notGiven : hoursWords(held)}
      </Locked>
    );
  }
  if (held === null) {
    const usual = usualHours(form.zone);
    return (
      <div class={styles['side']}>
        <p class={styles['label']}>{who}</p>
        <p class={styles['note']}>{words.begin({ hours: hoursWords(usual) })}</p>
        <div>
          <Button onClick={() => set(() => usual)} label={words.setFor({ who })}>
            {words.set}
          </Button>
        </div>
      </div>
    );
  }
  return <HoursFields form={form} role={role} held={held} who={who} onSet={set} />;
}

interface FieldsProps {
  form: AgreementForm;
  role: Role;
  held: Hours;
  who: string;
  onSet: (part: (hours: Hours) => Partial<Hours>) => void;
}

function HoursFields({ form, role, held, who, onSet }: FieldsProps) {
  const toggle = (day: number) =>
    onSet(({ days }) => {
      const rest = days.filter((one) => one !== day);
      if (rest.length === days.length) return { days: [...days, day].sort((a, b) => a - b) };
      // A week without a working day is no week to count in.
      return rest.length === 0 ? {} : { days: rest };
    });
  return (
    <fieldset class={styles['side']}>
      <legend class={styles['legend']}>{who}</legend>
      <div class={styles['days']}>
        {DAYS.map((day) => (
          <label key={day} class={styles['day']}>
            <input
              type="checkbox"
              class={styles['box']}
              checked={held.days.includes(day)}
              aria-label={`${who}: ${weekdayName(day)}`}
              onClick={(event) => {
                event.preventDefault();
                toggle(day);
              }}
            />
            <span>{weekdayName(day, 'short')}</span>
          </label>
        ))}
      </div>
      <div class={styles['pair']}>
        <TimeField form={form} role={role} held={held} end="from" onSet={onSet} />
        <TimeField form={form} role={role} held={held} end="to" onSet={onSet} />
      </div>
      <ZoneField form={form} role={role} held={held} onSet={onSet} />
    </fieldset>
  );
}

interface PartProps extends Omit<FieldsProps, 'who'> {
  end: 'from' | 'to';
}

function TimeField({ form, role, held, end, onSet }: PartProps) {
  const words = t.agreementTime.hours;
  const typing = useTyped(form, {
    path: `hours.${role}.${end}`,
    value: held[end],
    check: (text) => {
      if (!/^\d\d:\d\d$/u.test(text)) return words.wrongTime;
      const hours = { ...held, [end]: text };
      return hours.from < hours.to ? null : words.backwards;
    },
    onSettle: (text) => onSet(() => ({ [end]: text })),
  });
  return (
    <Field label={words[end]} {...(typing.error === undefined ? {} : { error: typing.error })}>
      {(id, describedBy) => <TextInput id={id} type="time" describedBy={describedBy} {...typing} />}
    </Field>
  );
}

function ZoneField({ form, role, held, onSet }: Omit<PartProps, 'end'>) {
  const listId = useId();
  const words = t.agreementTime.hours;
  const typing = useTyped(form, {
    path: `hours.${role}.zone`,
    value: held.zone,
    check: (text) => (text === held.zone || form.zones.includes(text.trim()) ? null : words.wrongZone),
    onSettle: (zone) => onSet(() => ({ zone })),
  });
  return (
    <Field
      label={words.zone}
      hint={words.zoneHint}
      {...(typing.error === undefined ? {} : { error: typing.error })}
    >
      {(id, describedBy) => (
        <>
          <TextInput id={id} describedBy={describedBy} list={listId} {...typing} />
          <datalist id={listId}>
            {form.zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
