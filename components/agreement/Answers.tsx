import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import { CloseIcon } from '@/components/ui/icons';
import type { Role } from '@/utils/delegation/item';
import { listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { clock } from './agreement-words';
import { nameAhead, nameWithin, useTyped, type AgreementForm } from './form';
import { amountError, amountOf, amountText } from './amounts';
import { ROLES } from './sides';

/** How fast an answer is promised, by urgency. */
export function PromisedAnswer({ form }: { form: AgreementForm }) {
  const { answers } = t.agreementTime;
  return (
    <Section title={answers.title} why={answers.why}>
      <div class={styles['pair']}>
        <PromiseField form={form} urgency="urgent" label={answers.urgent} />
        <PromiseField form={form} urgency="normal" label={answers.normal} />
      </div>
    </Section>
  );
}

function PromiseField(props: { form: AgreementForm; urgency: 'urgent' | 'normal'; label: string }) {
  const { form, urgency, label } = props;
  const { answers } = t.agreementTime;
  const minutes = form.agreement.promise[urgency];
  const typing = useTyped(form, {
    path: `promise.${urgency}`,
    value: amountText(minutes === null ? null : minutes / 60),
    check: (text) => amountError(text, answers.wrongHours),
    onSettle: (text) => {
      const hours = amountOf(text);
      form.onEdit({ promise: { [urgency]: hours === null ? null : Math.max(1, Math.round(hours * 60)) } });
    },
  });
  if (!form.may({ promise: { [urgency]: (minutes ?? 0) + 60 } })) {
    return (
      <Locked label={label} by={nameAhead(form, 'client')}>
        {typing.value === '' ? answers.nonePromised : typing.value}
      </Locked>
    );
  }
  return (
    <Field label={label} {...(typing.error === undefined ? {} : { error: typing.error })}>
      {(id, describedBy) => (
        <TextInput id={id} describedBy={describedBy} placeholder={answers.none} {...typing} />
      )}
    </Field>
  );
}

/** When each of the two looks at questions. */
export function QuestionSlots({ form }: { form: AgreementForm }) {
  return (
    <Section title={t.agreementTime.slots.title} why={t.agreementTime.slots.why}>
      {ROLES.map((role) => (
        <SlotsOf key={role} form={form} role={role} />
      ))}
    </Section>
  );
}

function SlotsOf({ form, role }: { form: AgreementForm; role: Role }) {
  const words = t.agreementTime.slots;
  const slots = form.agreement.slots[role];
  const set = (to: (slots: readonly string[]) => readonly string[], said?: string) =>
    form.onEdit((held) => ({ slots: { [role]: [...new Set(to(held.slots[role]))].sort() } }), said);
  const label = role === form.role ? words.forYou : words.forThem({ name: nameWithin(form, role) });
  if (!form.may({ slots: { [role]: slots.length === 0 ? ['09:00'] : [] } })) {
    return (
      <Locked label={label} by={nameAhead(form, role)}>
        {listWords(slots.map(clock)) || words.atOnce}
      </Locked>
    );
  }
  return (
    <div class={styles['side']} role="group" aria-label={label}>
      <p class={styles['label']}>{label}</p>
      {slots.length === 0 ? (
        <p class={styles['note']}>{words.atOnce}</p>
      ) : (
        <ul class={styles['times']}>
          {slots.map((slot) => (
            <li key={slot} class={styles['time']}>
              {clock(slot)}
              <IconButton
                label={words.takeOff({ time: clock(slot) })}
                onClick={() =>
                  set((held) => held.filter((one) => one !== slot), words.takenOff({ time: clock(slot) }))
                }
              >
                <CloseIcon size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <NewSlot questions={label} onAdd={(slot) => set((held) => [...held, slot])} />
    </div>
  );
}

function NewSlot({ questions, onAdd }: { questions: string; onAdd: (slot: string) => void }) {
  const words = t.agreementTime.slots;
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
        label={words.fresh({ questions })}
        value={slot}
        onInput={setSlot}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <Button disabled={slot === ''} onClick={add} label={words.add({ questions })}>
        {t.common.add}
      </Button>
    </div>
  );
}
