import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import styles from './People.module.css';
import { PersonForm } from './PersonForm';
import { NOBODY, byNextDay, nextDayWords, typedFrom, type KnownPerson, type TypedPerson } from './typed';

/** The form of somebody new, among those of the people by their ids. */
export const NEW = 'new';

/** What {@link PeopleView} takes. */
export interface PeopleViewProps {
  people: readonly KnownPerson[];
  /** The reader's day, 'YYYY-MM-DD'. */
  today: string;
  /** Whose list it is, or '' where there is only one. */
  whose: string;
  /** What was being typed before, by id or {@link NEW}. */
  kept: Readonly<Record<string, TypedPerson>>;
  /** Gets every change of what is typed; null: the form was left. */
  onKeep: (id: string, typed: TypedPerson | null) => void;
  onAdd: (typed: TypedPerson) => void;
  onChange: (id: string, typed: TypedPerson) => void;
  onRemove: (id: string) => void;
}

/** People to remember, the next day first; each is changed where it stands. */
export function PeopleView({ people, today, whose, kept, onKeep, ...props }: PeopleViewProps) {
  const [typed, setTyped] = useState(kept);
  const type = (id: string, what: TypedPerson | null) => {
    const others = Object.fromEntries(Object.entries(typed).filter(([one]) => one !== id));
    setTyped(what === null ? others : { ...others, [id]: what });
  };
  const keep = (id: string, what: TypedPerson | null) => {
    type(id, what);
    onKeep(id, what);
  };
  const fresh = typed[NEW] ?? NOBODY;
  return (
    <div class={styles['view']}>
      {whose !== '' && <h2 class={styles['whose']}>{t.people.for({ name: whose })}</h2>}
      <p class={styles['muted']}>{t.people.why}</p>
      {people.length === 0 && <EmptyState title={t.people.nobody}>{t.people.nobodyHint}</EmptyState>}
      <ul class={styles['list']}>
        {byNextDay(people, today).map((person) => {
          const { id } = person;
          const form = typed[id];
          return (
            <li key={id} class={styles['card']}>
              {form === undefined ? (
                <Person
                  person={person}
                  today={today}
                  onChange={() => type(id, typedFrom(person))}
                  onRemove={() => props.onRemove(id)}
                />
              ) : (
                <PersonForm
                  typed={form}
                  onTyped={(what) => keep(id, what)}
                  submit={t.common.save}
                  onSubmit={() => {
                    props.onChange(id, form);
                    keep(id, null);
                  }}
                  onCancel={() => keep(id, null)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <section class={styles['card']} aria-labelledby="add-person">
        <h2 id="add-person" class={styles['name']}>
          {t.people.add}
        </h2>
        <PersonForm
          typed={fresh}
          onTyped={(what) => keep(NEW, what)}
          submit={t.common.add}
          onSubmit={() => {
            props.onAdd(fresh);
            keep(NEW, null);
          }}
        />
      </section>
    </div>
  );
}

interface PersonProps {
  person: KnownPerson;
  today: string;
  onChange: () => void;
  onRemove: () => void;
}

function Person({ person: { name, day, note }, today, onChange, onRemove }: PersonProps) {
  const next = nextDayWords(day, today);
  return (
    <>
      <div class={styles['who']}>
        <h2 class={styles['name']}>{name}</h2>
        {next !== '' && <p>{next}</p>}
        {note !== '' && <p class={styles['muted']}>{note}</p>}
      </div>
      <div class={styles['buttons']}>
        <Button label={t.people.changeNamed({ name })} onClick={onChange}>
          {t.common.change}
        </Button>
        <Button label={t.people.removeNamed({ name })} onClick={onRemove}>
          {t.common.remove}
        </Button>
      </div>
    </>
  );
}
