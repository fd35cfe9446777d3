import { ProcedureForm } from '@/components/procedures/ProcedureForm';
import { DiffView } from '@/components/procedures/DiffView';
import { wordsFrom } from '@/components/procedures/typed';
import procedures from '@/components/procedures/Procedures.module.css';
import { PageHeader } from '@/components/today/AppHeader';
import { Button } from '@/components/ui/Button';
import { LoadingState } from '@/components/ui/States';
import { latestOf } from '@/utils/delegation/procedure';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import type { Editing } from './use-editing';

/** The form of a version, with where it comes from and, as far as there is a version before, what it changes. */
export function ProcedureEditing(props: Editing & { workspace: Workspace }) {
  const { procedure, workspace, typed } = props;
  const { form, diff } = t.procedures;
  const { areas } = workspace.agreement;
  const held = procedure === null ? null : latestOf(procedure).words;
  const shown = typed === null || held === null ? null : wordsFrom(typed, held.starter);
  return (
    <>
      <PageHeader title={procedure === null ? t.procedures.create : form.change} onBack={props.onLeave} />
      <main class={procedures['view']}>
        <Notices {...props} />
        {typed === null ? (
          <LoadingState />
        ) : (
          <ProcedureForm
            typed={typed}
            onTyped={props.onTyped}
            areas={areas}
            role={roleIn(workspace)}
            number={(procedure?.versions.length ?? 0) + 1}
            onSave={props.onSave}
            onCancel={props.onCancel}
          />
        )}
        {held !== null && shown !== null && (
          <section class={procedures['panel']} aria-label={diff.title}>
            <h2 class={procedures['name']}>{diff.title}</h2>
            <DiffView before={held} after={shown} areas={areas} />
          </section>
        )}
      </main>
    </>
  );
}

function Notices({ procedure, item, restored, newer, onDiscard }: Editing) {
  const { form } = t.procedures;
  return (
    <>
      {item !== null && (
        <p class={procedures['muted']}>
          {procedure === null
            ? form.fromItem({ title: item.title })
            : form.fromDeviation({ title: item.title })}
        </p>
      )}
      {restored && (
        <div class={procedures['notice']}>
          <span>{form.kept}</span>
          <Button onClick={onDiscard}>{form.discard}</Button>
        </div>
      )}
      {newer !== null && (
        <p class={procedures['notice']} role="status">
          {form.newer({ number: newer })}
        </p>
      )}
    </>
  );
}
