import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { cx } from '@/components/ui/cx';
import { MOST_CHANNELS } from '@/utils/delegation/agreement-check';
import { CONTACTS, type Contact } from '@/utils/delegation/item';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { CONTACT_WORDS, TWO_ARE_ENOUGH, sentence } from './agreement-words';
import { useTyped, type AgreementForm } from './form';

/** What has to be known of the other person to open the right place; null for a channel that needs nothing. */
export type ReachWords = Partial<
  Record<Contact, { label: string; hint: string; placeholder: string } | null>
>;

/** What {@link Channels} takes. */
export interface ChannelsProps {
  form: AgreementForm;
  reach: ReachWords;
}

/** The one or two ways of talking; a third is refused with the reason, and can take the place of another. */
export function Channels({ form, reach }: ChannelsProps) {
  const { channels } = form.agreement;
  const [third, setThird] = useState<Contact | null>(null);
  const set = (to: (held: readonly Contact[]) => Contact[], said?: string) => {
    setThird(null);
    form.onEdit((held) => ({ channels: to(held.channels) }), said);
  };
  const press = (contact: Contact) => {
    if (channels.includes(contact)) {
      set((held) => held.filter((one) => one !== contact), `${CONTACT_WORDS[contact]} is taken off.`);
    } else if (channels.length >= MOST_CHANNELS) setThird(contact);
    else set((held) => [...held, contact]);
  };
  const why =
    'Where you talk about work: one way, or two at most. Hand-overs, questions and reminders go there.';
  if (!form.may({ channels: channels.includes('phone') ? [] : ['phone'] })) {
    return (
      <Section title="Channels" why={why}>
        <Locked by={sentence(form.names.client)}>
          {channels.map((contact) => CONTACT_WORDS[contact]).join(' and ') || 'None yet.'}
        </Locked>
        {channels.map((contact) => (
          <ReachField key={contact} form={form} contact={contact} words={reach[contact] ?? null} />
        ))}
      </Section>
    );
  }
  return (
    <Section title="Channels" why={why}>
      <div class={styles['chips']} role="group" aria-label="Channels to choose from">
        {CONTACTS.map((contact) => (
          <button
            key={contact}
            type="button"
            class={cx(styles['toggle'], channels.includes(contact) && styles['on'])}
            aria-pressed={channels.includes(contact)}
            onClick={() => press(contact)}
          >
            {CONTACT_WORDS[contact]}
          </button>
        ))}
      </div>
      {third !== null && channels.length >= MOST_CHANNELS && (
        <div class={styles['refusal']} role="alert">
          <p>{TWO_ARE_ENOUGH}</p>
          <div class={styles['buttons']}>
            {channels.map((held) => (
              <Button
                key={held}
                onClick={() =>
                  set(
                    (now) => now.map((one) => (one === held ? third : one)),
                    `${CONTACT_WORDS[third]} takes the place of ${CONTACT_WORDS[held]}.`,
                  )
                }
              >
                {CONTACT_WORDS[third]} instead of {CONTACT_WORDS[held]}
              </Button>
            ))}
            <Button variant="quiet" onClick={() => setThird(null)}>
              Leave it at two
            </Button>
          </div>
        </div>
      )}
      {channels.map((contact) => (
        <ReachField key={contact} form={form} contact={contact} words={reach[contact] ?? null} />
      ))}
    </Section>
  );
}

interface ReachProps {
  form: AgreementForm;
  contact: Contact;
  words: { label: string; hint: string; placeholder: string } | null;
}

function ReachField({ form, contact, words }: ReachProps) {
  const held = form.agreement.reach[contact] ?? '';
  const typing = useTyped(form, {
    path: `reach.${contact}`,
    value: held,
    onSettle: (text) => form.onEdit({ reach: { [contact]: text } }),
  });
  if (words === null) return null;
  const label = `${CONTACT_WORDS[contact]}: ${words.label}`;
  if (!form.may({ reach: { [contact]: `${held}…` } })) {
    return (
      <Locked label={label} by={sentence(form.names.client)}>
        {held === '' ? 'Not given yet.' : held}
      </Locked>
    );
  }
  return (
    <Field label={label} hint={words.hint}>
      {(id, describedBy) => (
        <TextInput id={id} describedBy={describedBy} placeholder={words.placeholder} {...typing} />
      )}
    </Field>
  );
}
