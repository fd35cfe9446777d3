import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextInput } from '@/components/ui/TextInput';
import { mailChoices } from '@/components/settings/choices';
import type { MailClient, Person } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './HandOver.module.css';

/** What {@link MailSetup} takes; what is known already is filled in. */
export interface MailSetupProps {
  assistant: Person;
  client: MailClient | null;
  onDone: (assistant: Person, client: MailClient) => void;
  onCancel: () => void;
}

/** Asked once, where it is first needed: who the assistant is and how the user sends mail. */
export function MailSetup({ assistant, client, onDone, onCancel }: MailSetupProps) {
  const [name, setName] = useState(assistant.name);
  const [email, setEmail] = useState(assistant.email);
  const [chosen, setChosen] = useState(client);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class={styles['setup']}
      aria-label={t.handing.setup.mail}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onDone({ name: name.trim(), email: email.trim() }, chosen);
      }}
    >
      <p>{t.handing.setup.mailOnce}</p>
      <Field label={t.handing.setup.name}>
        {(id) => <TextInput id={id} value={name} onInput={setName} inputRef={first} />}
      </Field>
      <Field label={t.handing.setup.email}>
        {(id) => (
          <TextInput id={id} type="email" value={email} onInput={setEmail} placeholder="name@example.com" />
        )}
      </Field>
      <Segmented
        legend={t.handing.setup.program}
        options={mailChoices()}
        value={chosen}
        onChange={setChosen}
      />
      <div class={styles['answers']}>
        <Button variant="primary" type="submit" disabled={chosen === null}>
          {t.handing.setup.go}
        </Button>
        <Button onClick={onCancel}>{t.common.cancel}</Button>
      </div>
    </form>
  );
}
