import { useState } from 'preact/hooks';
import { PersonFields, otherWords } from '@/components/settings/PersonFields';
import { Button } from '@/components/ui/Button';
import type { Person, Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Welcome.module.css';

/** What {@link NewPerson} takes; `mine` is the user's role with that person, `kept` what was typed before. */
export interface NewPersonProps {
  mine: Role;
  kept: Person;
  onKeep: (person: Person) => void;
  onAdd: (person: Person) => void;
}

/** Somebody to work with who has no workspace yet; it is made when the button says so. */
export function NewPerson({ mine, kept, onKeep, onAdd }: NewPersonProps) {
  const [person, setPerson] = useState(kept);
  return (
    <>
      <PersonFields
        words={otherWords(mine)}
        person={person}
        onPerson={(typed) => {
          setPerson(typed);
          onKeep(typed);
        }}
      />
      <div class={styles['buttons']}>
        <Button disabled={person.name.trim() === ''} onClick={() => onAdd(person)}>
          {t.workspaces.addThis[mine]}
        </Button>
      </div>
    </>
  );
}
