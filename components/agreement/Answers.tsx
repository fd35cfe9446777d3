import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import { CloseIcon } from '@/components/ui/icons';
import type { Role } from '@/utils/delegation/item';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { clock, sentence } from './agreement-words';
import { useTyped, whoIs, type AgreementForm } from './form';
import { amountError, amountOf } from './amounts';
import { ROLES } from './sides';

/** How fast an answer is promised, by urgency. */
export function PromisedAnswer({ form }: { form: AgreementForm }) {
  return (
    <Section
      title="Promised answer"
      why="How soon each of you answers a hand-over or a question, in working hours. Later than that, it is shown as silent."
    >
      <div class={styles['pair']}>
        <PromiseField form={form} urgency="urgent" label="Urgent, in hours" />
        <PromiseField form={form} urgency="normal" label="Ordinary, in hours" />
      </div>
    </Section>
  );
}

function PromiseField(props: { form: AgreementForm; urgency: 'urgent' | 'normal'; label: string }) {
  const { form, urgency, label } = props;
  const minutes = form.agreement.promise[urgency];
  const typing = useTyped(form, {
    path: `promise.${urgency}`,
    value: minutes === null ? '' : String(Math.round((minutes / 60) * 100) / 100),
    check: (text) => amountError(text, 'Hours, such as 4.'),
    onSettle: (text) => {
      const hours = amountOf(text);
      form.onEdit({ promise: { [urgency]: hours === null ? null : Math.max(1, Math.round(hours * 60)) } });
    },
  });
  if (!form.may({ promise: { [urgency]: (minutes ?? 0) + 60 } })) {
    return (
      <Locked label={label} by={sentence(form.names.client)}>
        {typing.value === '' ? 'None promised.' : typing.value}
      </Locked>
    );
  }
  return (
    <Field label={label} {...(typing.error === undefined ? {} : { error: typing.error })}>
      {(id, describedBy) => <TextInput id={id} describedBy={describedBy} placeholder="none" {...typing} />}
    </Field>
  );
}

/** When each of the two looks at questions. */
export function QuestionSlots({ form }: { form: AgreementForm }) {
  return (
    <Section
      title="Question slots"
      why="Ordinary questions wait for the next of these times, so that nobody is interrupted; urgent ones do not wait."
    >
      {ROLES.map((role) => (
        <SlotsOf key={role} form={form} role={role} />
      ))}
    </Section>
  );
}

function SlotsOf({ form, role }: { form: AgreementForm; role: Role }) {
  const slots = form.agreement.slots[role];
  const who = sentence(whoIs(form, role));
  const set = (to: (slots: readonly string[]) => readonly string[], said?: string) =>
    form.onEdit((held) => ({ slots: { [role]: [...new Set(to(held.slots[role]))].sort() } }), said);
  const words = slots.map(clock).join(' and ') || 'At once: no slots yet.';
  if (!form.may({ slots: { [role]: slots.length === 0 ? ['09:00'] : [] } })) {
    return (
      <Locked label={`Questions for ${role === form.role ? 'you' : who}`} by={sentence(form.names[role])}>
        {words}
      </Locked>
    );
  }
  const label = role === form.role ? 'Questions for you' : `Questions for ${form.names[role]}`;
  return (
    <div class={styles['side']} role="group" aria-label={label}>
      <p class={styles['label']}>{label}</p>
      {slots.length === 0 ? (
        <p class={styles['note']}>At once: no slots yet.</p>
      ) : (
        <ul class={styles['times']}>
          {slots.map((slot) => (
            <li key={slot} class={styles['time']}>
              {clock(slot)}
              <IconButton
                label={`Take off ${clock(slot)}`}
                onClick={() =>
                  set((held) => held.filter((one) => one !== slot), `${clock(slot)} is taken off.`)
                }
              >
                <CloseIcon size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <NewSlot label={`${label}: new time`} onAdd={(slot) => set((held) => [...held, slot])} />
    </div>
  );
}

function NewSlot({ label, onAdd }: { label: string; onAdd: (slot: string) => void }) {
  const [slot, setSlot] = useState('');
  const add = () => {
    if (!/^\d\d:\d\d$/u.test(slot)) return;
    onAdd(slot);
    setSlot('');
  };
  return (
    <div class={styles['line']}>
      <TextInput
        type="time"
        label={label}
        value={slot}
        onInput={setSlot}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <Button disabled={slot === ''} onClick={add} label={`Add a time: ${label}`}>
        Add
      </Button>
    </div>
  );
}
