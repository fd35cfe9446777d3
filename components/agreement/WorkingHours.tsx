import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { Hours } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { DAYS, hoursWords, sentence } from './agreement-words';
import { useTyped, whoIs, type AgreementForm } from './form';
import { ROLES } from './sides';

/** When each of the two works. */
export function WorkingHours({ form }: { form: AgreementForm }) {
  return (
    <Section
      title="Working hours"
      why="Promised answers, question slots and warnings are counted in these hours, each in its own zone."
    >
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
      <Locked label={sentence(who)} by={sentence(form.names[role])}>
        {held === null ? 'Not given yet.' : hoursWords(held)}
      </Locked>
    );
  }
  if (held === null) {
    const usual = usualHours(form.zone);
    return (
      <div class={styles['side']}>
        <p class={styles['label']}>{sentence(who)}</p>
        <p class={styles['note']}>None yet. Begin with {hoursWords(usual)}, then change what differs.</p>
        <div>
          <Button onClick={() => set(() => usual)} label={`Set hours: ${sentence(who)}`}>
            Set hours
          </Button>
        </div>
      </div>
    );
  }
  return <HoursFields form={form} role={role} held={held} who={sentence(who)} onSet={set} />;
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
        {DAYS.map(({ day, short, name }) => (
          <label key={day} class={styles['day']}>
            <input
              type="checkbox"
              class={styles['box']}
              checked={held.days.includes(day)}
              aria-label={`${who}: ${name}`}
              onClick={(event) => {
                event.preventDefault();
                toggle(day);
              }}
            />
            <span>{short}</span>
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
  const typing = useTyped(form, {
    path: `hours.${role}.${end}`,
    value: held[end],
    check: (text) => {
      if (!/^\d\d:\d\d$/u.test(text)) return 'A time, such as 09:00.';
      const hours = { ...held, [end]: text };
      return hours.from < hours.to ? null : 'The day ends after it begins.';
    },
    onSettle: (text) => onSet(() => ({ [end]: text })),
  });
  return (
    <Field
      label={end === 'from' ? 'From' : 'To'}
      {...(typing.error === undefined ? {} : { error: typing.error })}
    >
      {(id, describedBy) => <TextInput id={id} type="time" describedBy={describedBy} {...typing} />}
    </Field>
  );
}

function ZoneField({ form, role, held, onSet }: Omit<PartProps, 'end'>) {
  const listId = useId();
  const typing = useTyped(form, {
    path: `hours.${role}.zone`,
    value: held.zone,
    check: (text) =>
      text === held.zone || form.zones.includes(text.trim()) ? null : 'Choose a zone from the list.',
    onSettle: (zone) => onSet(() => ({ zone })),
  });
  return (
    <Field
      label="Time zone"
      hint="Type a city to search."
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
