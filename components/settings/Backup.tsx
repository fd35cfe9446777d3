import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { t } from '@/utils/i18n/spoken';
import styles from './Settings.module.css';

/** Where an export or import stands; `done` and `total` count records. */
export type BackupState =
  | { kind: 'idle' }
  | { kind: 'running'; what: 'export' | 'import'; done: number; total: number }
  | { kind: 'failed'; reason: string }
  | { kind: 'done'; text: string };

/** What {@link Backup} takes. */
export interface BackupProps {
  state: BackupState;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Everything out into a file, and back in. */
export function Backup({ state, onExport, onImport }: BackupProps) {
  const input = useRef<HTMLInputElement>(null);
  const running = state.kind === 'running';
  return (
    <div class={styles['fields']}>
      <p class={styles['note']}>{t.backup.note}</p>
      <div class={styles['buttons']}>
        <Button disabled={running} onClick={onExport}>
          {t.backup.exportAll}
        </Button>
        <Button disabled={running} onClick={() => input.current?.click()}>
          {t.backup.importFile}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t.backup.fileToImport}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file !== undefined) onImport(file);
          }}
        />
      </div>
      <TransferOutcome state={state} />
    </div>
  );
}

/** What {@link TransferOutcome} takes; the labels say what is running. */
export interface TransferOutcomeProps {
  state: BackupState;
  exporting?: string;
  importing?: string;
}

/** How far a long task with a file is, what it did, or why not. */
export function TransferOutcome({
  state,
  exporting = t.backup.exporting,
  importing = t.backup.importing,
}: TransferOutcomeProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return (
        <ProgressBar
          label={state.what === 'export' ? exporting : importing}
          done={state.done}
          total={state.total}
        />
      );
    case 'failed':
      return (
        <p class={styles['failed']} role="alert">
          {state.reason}
        </p>
      );
    case 'done':
      return <p role="status">{state.text}</p>;
  }
}
