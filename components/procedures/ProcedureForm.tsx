import { useState } from 'preact/hooks';
import { Steps } from '@/components/brief/Steps';
import { authorityOptions } from '@/components/brief/brief-words';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import type { Area } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { MatchFields } from './MatchFields';
import styles from './Procedures.module.css';
import { problemOf, withSteps, type TypedProcedure } from './typed';

/** What {@link ProcedureForm} takes. */
export interface ProcedureFormProps {
  typed: TypedProcedure;
  /** Gets every change. */
  onTyped: (typed: TypedProcedure) => void;
  areas: readonly Area[];
  /** The user's: how far may be decided, and the area, is the client's to say. */
  role: Role;
  /** The version it becomes, from 1. */
  number: number;
  onSave: () => void;
  onCancel: () => void;
}

/** Everything a procedure says, to write and to change. */
export function ProcedureForm({ typed, onTyped, areas, role, number, onSave, onCancel }: ProcedureFormProps) {
  const { form, one } = t.procedures;
  const [problem, setProblem] = useState<string | null>(null);
  const set = (change: Partial<TypedProcedure>) => {
    setProblem(null);
    onTyped({ ...typed, ...change });
  };
  const save = () => {
    const found = problemOf(typed);
    setProblem(found);
    if (found === null) onSave();
  };
  return (
    <form
      class={styles['form']}
      noValidate
      aria-label={number === 1 ? t.procedures.create : form.change}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={form.title}>
        {(id) => (
          <TextInput
            id={id}
            value={typed.title}
            maxLength={300}
            placeholder={form.titleExample}
            onInput={(title) => set({ title })}
          />
        )}
      </Field>
      <Lines
        label={one.goal}
        value={typed.goal}
        example={form.goalExample}
        onInput={(goal) => set({ goal })}
      />
      <Steps
        steps={typed.steps}
        checklists={[]}
        ticks={false}
        onEdit={(edits) => set({ steps: withSteps(typed.steps, edits) })}
      />
      <Lines
        label={one.guidelines}
        value={typed.guidelines}
        example={form.guidelinesExample}
        onInput={(guidelines) => set({ guidelines })}
      />
      <Freedom typed={typed} areas={areas} role={role} onTyped={set} />
      <Field label={form.time} hint={form.timeHint}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={typed.time}
            maxLength={40}
            describedBy={describedBy}
            onInput={(time) => set({ time })}
          />
        )}
      </Field>
      <MatchFields typed={typed} onTyped={set} />
      {number > 1 && (
        <Lines
          label={form.note}
          value={typed.note}
          onInput={(note) => set({ note })}
          hint={t.common.optional}
        />
      )}
      {problem !== null && (
        <p class={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <div class={styles['buttons']}>
        <Button variant="primary" type="submit">
          {number === 1 ? form.saveFirst : form.saveNext({ number })}
        </Button>
        <Button onClick={onCancel}>{t.common.cancel}</Button>
      </div>
    </form>
  );
}

interface LinesProps {
  label: string;
  value: string;
  example?: string;
  hint?: string;
  onInput: (text: string) => void;
}

function Lines({ label, value, example, hint, onInput }: LinesProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(id, describedBy) => (
        <TextArea
          id={id}
          rows={2}
          value={value}
          describedBy={describedBy}
          {...(example === undefined ? {} : { placeholder: example })}
          onInput={onInput}
        />
      )}
    </Field>
  );
}

interface FreedomProps {
  typed: TypedProcedure;
  areas: readonly Area[];
  role: Role;
  onTyped: (change: Partial<TypedProcedure>) => void;
}

/** Area and authority, which only the client says. */
function Freedom({ typed, areas, role, onTyped }: FreedomProps) {
  const { form, one } = t.procedures;
  if (role === 'assistant') return <p class={styles['muted']}>{form.clientSays}</p>;
  return (
    <>
      <Field label={form.authority}>
        {(id) => (
          <Select
            id={id}
            options={[{ value: '' as const, label: one.asArea }, ...authorityOptions()]}
            value={typed.authority ?? ''}
            onChange={(authority) => onTyped({ authority: authority === '' ? null : authority })}
          />
        )}
      </Field>
      <Field label={one.area}>
        {(id) => (
          <Select
            id={id}
            options={[
              { value: '', label: t.brief.area.none },
              ...areas.map((area) => ({ value: area.id, label: area.name || t.brief.area.unnamed })),
            ]}
            value={areas.some((area) => area.id === typed.area) ? (typed.area ?? '') : ''}
            onChange={(area) => onTyped({ area: area === '' ? null : area })}
          />
        )}
      </Field>
    </>
  );
}
