import { useMemo, useRef, useState } from 'preact/hooks';
import { ImportDialog } from '@/components/procedures/ImportDialog';
import { ProceduresView } from '@/components/procedures/ProceduresView';
import { byName, finding } from '@/components/procedures/finding';
import view from '@/components/procedures/Procedures.module.css';
import { PageHeader } from '@/components/today/AppHeader';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { PlusIcon } from '@/components/ui/icons';
import type { Procedure } from '@/utils/delegation/procedure';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp } from './app-context';
import { importProcedures, saveMarkdown, takeStarters, startersLeft } from './procedure-work';
import { useProcedures } from './use-procedures';
import { useUsage } from './use-usage';

/** The procedures of the current workspace. */
export function ProceduresPage() {
  const { back } = useApp();
  const { value, error, retry } = useProcedures();
  if (value !== undefined) return <Procedures all={value} />;
  return (
    <>
      <PageHeader title={t.today.places.procedures} onBack={back} />
      <main class={`${styles['main']} ${styles['pad']}`}>
        {error === null ? <LoadingState /> : <ErrorState title={t.procedures.failed} onRetry={retry} />}
      </main>
    </>
  );
}

/** A text that is being imported, and why it could not be yet. */
interface Importing {
  text: string;
  error: string;
}

function Procedures({ all }: { all: readonly Procedure[] }) {
  const app = useApp();
  const { workspace, go } = app;
  const { areas } = workspace.agreement;
  const [query, setQuery] = useState('');
  const [importing, setImporting] = useState<Importing | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const usage = useUsage(workspace.id);
  const own = useMemo(() => byName(all.filter((one) => one.workspace === workspace.id)), [all, workspace.id]);
  const found = useMemo(() => finding(own, query), [own, query]);
  const starters = useMemo(() => startersLeft(workspace.id, own), [workspace.id, own]);
  const take = async (text: string): Promise<string | null> => {
    const problem = await importProcedures(app, text);
    if (problem === null) setImporting(null);
    return problem;
  };
  const takeFile = async (chosen: File) => {
    const text = await chosen.text().catch(() => null);
    if (text === null) {
      setImporting({ text: '', error: t.procedures.import.why.unreadable });
      return;
    }
    const error = await take(text);
    if (error !== null) setImporting({ text, error });
  };
  const inUse = found.filter(({ retired }) => !retired);
  return (
    <>
      <PageHeader
        title={t.today.places.procedures}
        onBack={app.back}
        aside={
          <Actions
            onNew={() => go({ view: 'procedure' })}
            onFile={() => file.current?.click()}
            onText={() => setImporting({ text: '', error: '' })}
            onExport={own.length === 0 ? null : () => saveMarkdown(app, own)}
          />
        }
      />
      <main class={styles['main']}>
        <ProceduresView
          procedures={inUse}
          retired={found.filter(({ retired }) => retired)}
          starters={starters}
          areas={areas}
          usage={usage}
          query={query}
          onQuery={setQuery}
          onOpen={({ id }) => go({ view: 'procedure', id })}
          onTake={(some) => void takeStarters(app, some)}
        />
      </main>
      <input
        ref={file}
        type="file"
        hidden
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        aria-label={t.procedures.import.file}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen !== undefined) void takeFile(chosen);
        }}
      />
      {importing !== null && (
        <ImportDialog {...importing} onImport={take} onClose={() => setImporting(null)} />
      )}
    </>
  );
}

interface ActionsProps {
  onNew: () => void;
  onFile: () => void;
  onText: () => void;
  /** Null where there is nothing to save. */
  onExport: (() => void) | null;
}

function Actions({ onNew, onFile, onText, onExport }: ActionsProps) {
  const { procedures } = t;
  return (
    <span class={view['actions']}>
      <IconButton label={procedures.create} onClick={onNew}>
        <PlusIcon />
      </IconButton>
      <Menu
        label={t.common.more}
        items={[
          { label: procedures.importFile, onSelect: onFile },
          { label: procedures.importText, onSelect: onText },
          { label: procedures.exportAll, onSelect: () => onExport?.(), disabled: onExport === null },
        ]}
      />
    </span>
  );
}
