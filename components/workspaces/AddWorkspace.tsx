import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextInput } from '@/components/ui/TextInput';
import type { Person, Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
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
  return (
    <section class={styles['card']} aria-labelledby="add-workspace">
      <h2 id="add-workspace" class={styles['name']}>
        {t.workspaces.add}
      </h2>
      <Segmented
        legend={t.workspaces.who}
        options={[
          { value: 'client', label: t.workspaces.whoIs.client },
          { value: 'assistant', label: t.workspaces.whoIs.assistant },
        ]}
        value={typed.role}
        onChange={(role) => change({ role })}
      />
      <Field label={t.workspaces.name}>
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
      <Field label={t.workspaces.email}>
        {(id) => (
          <TextInput id={id} type="email" value={typed.email} onInput={(email) => change({ email })} />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button variant="primary" disabled={typed.name.trim() === ''} onClick={add}>
          {t.workspaces.addThis[typed.role]}
        </Button>
      </div>
    </section>
  );
}
