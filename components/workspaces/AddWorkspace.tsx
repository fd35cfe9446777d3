import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextInput } from '@/components/ui/TextInput';
import type { Person, Role } from '@/utils/delegation/item';
import styles from './Workspaces.module.css';

/** What is being typed of a new workspace. */
export interface NewWorkspace extends Person {
  /** The user's role in it. */
  role: Role;
}

/** What {@link AddWorkspace} takes; `kept` is what was typed before, `onKeep` gets every keystroke. */
export interface AddWorkspaceProps {
  kept: NewWorkspace;
  onKeep: (typed: NewWorkspace) => void;
  onAdd: (typed: NewWorkspace) => void;
}

/** One more person to work with. */
export function AddWorkspace({ kept, onKeep, onAdd }: AddWorkspaceProps) {
  const [typed, setTyped] = useState(kept);
  const change = (part: Partial<NewWorkspace>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    onKeep(next);
  };
  const add = () => {
    if (typed.name.trim() === '') return;
    onAdd(typed);
    setTyped({ role: typed.role, name: '', email: '' });
  };
  const word = typed.role === 'client' ? 'assistant' : 'client';
  return (
    <section class={styles['card']} aria-labelledby="add-workspace">
      <h2 id="add-workspace" class={styles['name']}>
        Add somebody
      </h2>
      <Segmented
        legend="Who is it?"
        options={[
          { value: 'client', label: 'An assistant' },
          { value: 'assistant', label: 'A client' },
        ]}
        value={typed.role}
        onChange={(role) => change({ role })}
      />
      <Field label="Name">
        {(id) => (
          <TextInput
            id={id}
            value={typed.name}
            onInput={(name) => change({ name })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
        )}
      </Field>
      <Field label="Email">
        {(id) => (
          <TextInput id={id} type="email" value={typed.email} onInput={(email) => change({ email })} />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button variant="primary" disabled={typed.name.trim() === ''} onClick={add}>
          Add this {word}
        </Button>
      </div>
    </section>
  );
}
