import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { cx } from '@/components/ui/cx';
import { MOST_CHANNELS } from '@/utils/delegation/agreement-check';
import { CONTACTS, type Contact } from '@/utils/delegation/item';
import { listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { contactWord } from './agreement-words';
import { nameAhead, useTyped, type AgreementForm } from './form';

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
  const words = t.agreement.channels;
  const { channels } = form.agreement;
  const [third, setThird] = useState<Contact | null>(null);
  const set = (to: (held: readonly Contact[]) => Contact[], said?: string) => {
    setThird(null);
    form.onEdit((held) => ({ channels: to(held.channels) }), said);
  };
  const press = (contact: Contact) => {
    if (channels.includes(contact)) {
      set((held) => held.filter((one) => one !== contact), words.takenOff({ channel: contactWord(contact) }));
    } else if (channels.length >= MOST_CHANNELS) setThird(contact);
    else set((held) => [...held, contact]);
  };
  if (!form.may({ channels: channels.includes('phone') ? [] : ['phone'] })) {
    return (
      <Section title={words.title} why={words.why}>
        <Locked by={nameAhead(form, 'client')}>{listWords(channels.map(contactWord)) || words.none}</Locked>
        {channels.map((contact) => (
          <ReachField key={contact} form={form} contact={contact} words={reach[contact] ?? null} />
        ))}
      </Section>
    );
  }
  return (
    <Section title={words.title} why={words.why}>
      <div class={styles['chips']} role="group" aria-label={words.choose}>
        {CONTACTS.map((contact) => (
          <button
            key={contact}
            type="button"
            class={cx(styles['toggle'], channels.includes(contact) && styles['on'])}
            aria-pressed={channels.includes(contact)}
            onClick={() => press(contact)}
          >
            {contactWord(contact)}
          </button>
        ))}
      </div>
      {third !== null && channels.length >= MOST_CHANNELS && (
        <div class={styles['refusal']} role="alert">
          <p>{words.enough}</p>
          <div class={styles['buttons']}>
            {channels.map((held) => (
              <Button
                key={held}
                onClick={() =>
                  set(
                    (now) => now.map((one) => (one === held ? third : one)),
                    words.replaced({ now: contactWord(third), before: contactWord(held) }),
                  )
                }
              >
                {words.instead({ now: contactWord(third), before: contactWord(held) })}
              </Button>
            ))}
            <Button variant="quiet" onClick={() => setThird(null)}>
              {words.leave}
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
  const label = `${contactWord(contact)}: ${words.label}`;
  if (!form.may({ reach: { [contact]: `${held}…` } })) {
    return (
      <Locked label={label} by={nameAhead(form, 'client')}>
        {held === '' ? t.agreement.notGiven : held}
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
