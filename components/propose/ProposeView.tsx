import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import type { Area } from '@/utils/delegation/agreement';
import { t } from '@/utils/i18n/spoken';
import type { ProposalTyped } from './proposal-typed';
import styles from './ProposeView.module.css';

/** A client that something can be proposed to. */
export interface Addressee {
  workspace: string;
  name: string;
}

/** What {@link ProposeView} takes; `onTyped` gets every keystroke. */
export interface ProposeViewProps {
  /** All clients, and the one it goes to (a workspace's id). */
  clients: readonly Addressee[];
  to: string;
  areas: readonly Area[];
  typed: ProposalTyped;
  error: string | null;
  onTo: (workspace: string) => void;
  onTyped: (change: Partial<ProposalTyped>) => void;
  onPropose: () => void;
}

/** The assistant's own initiative: a piece of work, or a better way to work. */
export function ProposeView({ clients, to, areas, typed, error, ...on }: ProposeViewProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input:not([type="radio"])')?.focus(), []);
  const words = t.propose;
  const way = typed.kind === 'way';
  return (
    <form
      ref={form}
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        on.onPropose();
      }}
    >
      {clients.length > 1 && (
        <Choice
          label={words.to}
          value={to}
          options={clients.map(({ workspace, name }) => [workspace, name])}
          onChange={on.onTo}
        />
      )}
      <Segmented
        legend={words.kind}
        options={[
          { value: 'work', label: words.work },
          { value: 'way', label: words.way },
        ]}
        value={typed.kind}
        onChange={(kind) => on.onTyped({ kind })}
      />
      <Field label={way ? words.wayTitle : words.workTitle}>
        {(id) => (
          <TextInput
            id={id}
            value={typed.title}
            maxLength={300}
            placeholder={way ? words.wayExample : words.workExample}
            onInput={(title) => on.onTyped({ title })}
          />
        )}
      </Field>
      <Field label={words.why} hint={words.whyHint}>
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={3}
            value={typed.why}
            describedBy={describedBy}
            onInput={(why) => on.onTyped({ why })}
          />
        )}
      </Field>
      {way && (
        <Choice
          label={words.area}
          hint={words.areaHint}
          value={areas.some(({ id }) => id === typed.area) ? typed.area : ''}
          options={[['', words.noArea], ...areas.map(({ id, name }) => [id, name] as const)]}
          onChange={(area) => on.onTyped({ area })}
        />
      )}
      {error !== null && (
        <p class={styles['error']} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button variant="primary" type="submit">
          {words.action}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label} hint={hint}>
      {(id, describedBy) => (
        <Select
          id={id}
          describedBy={describedBy}
          options={options.map(([one, text]) => ({ value: one, label: text }))}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
