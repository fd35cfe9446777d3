import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { Person, Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Settings.module.css';

/** How the fields are named. */
export interface PersonWords {
  name: string;
  namePlaceholder: string;
  email: string;
  emailPlaceholder: string;
  /** What the address is for, one sentence. */
  hint: string;
}

/** What {@link PersonFields} takes; `onPerson` gets every keystroke. */
export interface PersonFieldsProps {
  words: PersonWords;
  person: Person;
  onPerson: (person: Person) => void;
}

/** The words for the other member, by the user's role. */
export function otherWords(role: Role): PersonWords {
  return t.settings.other[role];
}

/** The words for the user. */
export function myWords(): PersonWords {
  return t.settings.me;
}

/** Name and email of one person. */
export function PersonFields({ words, person, onPerson }: PersonFieldsProps) {
  const [typed, setTyped] = useState({ name: person.name, email: person.email });
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
      <Field label={words.name}>
        {(id) => (
          <TextInput
            id={id}
            value={typed.name}
            placeholder={words.namePlaceholder}
            onInput={(name) => change({ name })}
            onBlur={rest}
          />
        )}
      </Field>
      <Field label={words.email} hint={odd ? t.settings.notWhole : words.hint}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            type="email"
            value={typed.email}
            placeholder={words.emailPlaceholder}
            describedBy={describedBy}
            onInput={(email) => change({ email })}
            onBlur={rest}
          />
        )}
      </Field>
    </div>
  );
}
