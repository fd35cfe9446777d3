import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { ProcedureView } from '@/components/procedures/ProcedureView';
import { Versions } from '@/components/procedures/Versions';
import procedures from '@/components/procedures/Procedures.module.css';
import { PageHeader } from '@/components/today/AppHeader';
import { nameOr } from '@/components/today/words';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { EmptyState, ErrorState, LoadingState } from '@/components/ui/States';
import type { Item } from '@/utils/delegation/item';
import type { Procedure } from '@/utils/delegation/procedure';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import { getItem } from '@/utils/store/queries';
import { failureWords } from './actions';
import { useApp } from './app-context';
import styles from './App.module.css';
import { ProcedureEditing } from './ProcedureEditing';
import { goBackTo, markdownOfAll, saveMarkdown, setRetired } from './procedure-work';
import { startFrom } from './procedure-use';
import { useEditing, type Written } from './use-editing';
import { useProcedures } from './use-procedures';
import { useUsage } from './use-usage';

/** One procedure, to read and to change; without `id` a new one, like the item `from` where there is one. */
export function ProcedurePage({ id, from }: { id: string | null; from: string | null }) {
  const { back, scope, workspaces, workspace: current } = useApp();
  const { value, error, retry } = useProcedures();
  const item = useItem(from);
  if (value === undefined || item === undefined) {
    return (
      <Frame onBack={back}>
        {error === null ? <LoadingState /> : <ErrorState title={t.procedures.failed} onRetry={retry} />}
      </Frame>
    );
  }
  const shown = value.filter((one) => scope.some((space) => space.id === one.workspace));
  const procedure = shown.find((one) => one.id === id) ?? null;
  if (id !== null && procedure === null) {
    return (
      <Frame onBack={back}>
        <EmptyState title={t.procedures.one.gone} />
      </Frame>
    );
  }
  const home = procedure?.workspace ?? item?.workspace ?? current.id;
  const workspace = workspaces.find((one) => one.id === home) ?? current;
  return <Open key={workspace.id} procedure={procedure} item={item} workspace={workspace} />;
}

function Open({ procedure, item, workspace }: Written) {
  const app = useApp();
  const editing = useEditing({ procedure, item, workspace });
  if (editing.on) return <ProcedureEditing {...editing} workspace={workspace} />;
  if (procedure === null) return null;
  return <Reading procedure={procedure} workspace={workspace} onChange={editing.begin} onBack={app.back} />;
}

interface ReadingProps {
  procedure: Procedure;
  workspace: Workspace;
  onChange: () => void;
  onBack: () => void;
}

function Reading({ procedure, workspace, onChange, onBack }: ReadingProps) {
  const app = useApp();
  const { areas } = workspace.agreement;
  const role = roleIn(workspace);
  const there = { ...app, workspace };
  const usage = useUsage(workspace.id).get(procedure.id) ?? null;
  const delegates = role === 'client' && !procedure.retired;
  const retire = (retired: boolean) => void setRetired(there, procedure, retired);
  return (
    <>
      <PageHeader
        title={t.procedures.one.title}
        onBack={onBack}
        aside={<Menu label={t.common.more} items={menuOf(there, procedure, role === 'client', retire)} />}
      />
      <main class={procedures['view']}>
        <ProcedureView
          procedure={procedure}
          areas={areas}
          usage={usage}
          onChange={onChange}
          onStart={delegates ? () => void startFrom(there, procedure) : undefined}
          onUseAgain={() => retire(false)}
        />
        <Versions
          procedure={procedure}
          areas={areas}
          clock={app.clock}
          role={role}
          other={nameOr(otherOf(workspace).name, role)}
          onBack={(number) => void goBackTo(there, procedure, number)}
          onOpenItem={(id) => app.go({ view: 'item', id })}
        />
      </main>
    </>
  );
}

function menuOf(
  app: Parameters<typeof saveMarkdown>[0] & Pick<ReturnType<typeof useApp>, 'go'>,
  procedure: Procedure,
  delegates: boolean,
  retire: (retired: boolean) => void,
): MenuItem[] {
  const { one } = t.procedures;
  const copy = () =>
    void navigator.clipboard.writeText(markdownOfAll(app, [procedure])).then(
      () => app.toast(one.copied),
      (error: unknown) => app.toast(failureWords(error)),
    );
  return [
    { label: one.copy, onSelect: copy },
    { label: one.saveFile, onSelect: () => saveMarkdown(app, [procedure]) },
    ...(delegates && !procedure.retired
      ? [{ label: one.recur, onSelect: () => app.go({ view: 'recurrence', procedure: procedure.id }) }]
      : []),
    procedure.retired
      ? { label: one.useAgain, onSelect: () => retire(false) }
      : { label: one.retire, onSelect: () => retire(true) },
  ];
}

/** The item that a version grows from: null for none, undefined until it is read. */
function useItem(id: string | null): Item | null | undefined {
  const { store, scope } = useApp();
  const { value } = useLive<{ item: Item | null }>(
    useCallback(
      (onValue, onError) =>
        live(
          async (now) => ({
            item: id === null ? null : await getItem(store, scope, id, now),
          }),
          onValue,
          onError,
          { touches: ({ items }) => id !== null && items.includes(id) },
        ),
      [store, scope, id],
    ),
  );
  return value?.item;
}

function Frame({ onBack, children }: { onBack: () => void; children: ComponentChildren }) {
  return (
    <>
      <PageHeader title={t.procedures.one.title} onBack={onBack} />
      <main class={`${styles['main']} ${styles['pad']}`}>{children}</main>
    </>
  );
}
