import { useState } from 'preact/hooks';
import { LoadingState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import type { FoundPerson } from '@/utils/delegation/search-filters';
import { t } from '@/utils/i18n/spoken';
import styles from './Search.module.css';

/** What {@link PersonFilter} takes. */
export interface PersonFilterProps {
  /** People that fit what was last told to `onPeople`; null while they are looked for. */
  people: readonly FoundPerson[] | null;
  onPeople: (text: string) => void;
  onChoose: (person: FoundPerson) => void;
}

/** One of the people that items name, those named most often first. */
export function PersonFilter({ people, onPeople, onChoose }: PersonFilterProps) {
  const [text, setText] = useState('');
  const only = people?.length === 1 ? people[0] : undefined;
  return (
    <>
      <TextInput
        type="search"
        label={t.search.personLabel}
        placeholder={t.search.personLabel}
        value={text}
        onInput={(typed) => {
          setText(typed);
          onPeople(typed);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || only === undefined) return;
          // Else the button that the focus returns to would be pressed by the same key.
          event.preventDefault();
          onChoose(only);
        }}
      />
      {people === null && <LoadingState rows={3} />}
      {people?.length === 0 && <p class={styles['quiet']}>{t.search.nobody}</p>}
      {people !== null && people.length > 0 && (
        <ul class={styles['list']} aria-label={t.search.by.person}>
          {people.map((person) => (
            <li key={person.key}>
              <button type="button" class={styles['row']} onClick={() => onChoose(person)}>
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
