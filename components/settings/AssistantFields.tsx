import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { Person } from '@/utils/delegation/item';
import styles from './Settings.module.css';

/** What {@link AssistantFields} takes; `onPerson` gets every keystroke. */
export interface AssistantFieldsProps {
  person: Person;
  onPerson: (person: Person) => void;
}

/** The assistant's name and email. */
export function AssistantFields({ person, onPerson }: AssistantFieldsProps) {
  const [typed, setTyped] = useState(person);
  const typing = useRef(false);
  // What another view saved is shown, but never over the person's own typing.
  useEffect(() => {
    if (!typing.current) setTyped({ name: person.name, email: person.email });
  }, [person.name, person.email]);
  const change = (part: Partial<Person>) => {
    typing.current = true;
    const next = { ...typed, ...part };
    setTyped(next);
    onPerson(next);
  };
  const rest = () => {
    typing.current = false;
  };
  const odd = typed.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(typed.email.trim());
  return (
    <div class={styles['fields']}>
      <Field label="Your assistant’s name">
        {(id) => (
          <TextInput
            id={id}
            value={typed.name}
            placeholder="Mari Tamm"
            onInput={(name) => change({ name })}
            onBlur={rest}
          />
        )}
      </Field>
      <Field
        label="Email"
        hint={odd ? 'This does not look like a whole address yet.' : 'Where your briefs go.'}
      >
        {(id, describedBy) => (
          <TextInput
            id={id}
            type="email"
            value={typed.email}
            placeholder="mari@example.com"
            describedBy={describedBy}
            onInput={(email) => change({ email })}
            onBlur={rest}
          />
        )}
      </Field>
    </div>
  );
}
