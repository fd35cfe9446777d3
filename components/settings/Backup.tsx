import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './Settings.module.css';

/** How far something is, in events. */
interface Figures {
  done: number;
  total: number;
}

/** Where an export or import stands; `check`: the file is checked, and nothing written yet. */
export type BackupState =
  | { kind: 'idle' }
  | ({ kind: 'running'; what: 'export' | 'import' | 'check' } & Figures)
  | { kind: 'failed'; reason: string }
  | { kind: 'done'; text: string };

/** What {@link Backup} takes. */
export interface BackupProps {
  state: BackupState;
  /** How far an import is that was stopped and can go on; null without one. */
  paused: Figures | null;
  onExport: () => void;
  onImport: (file: File) => void;
  /** Null: it runs in another window, which alone can stop it. */
  onStop: (() => void) | null;
  onGoOn: () => void;
  onLeave: () => void;
}

/** Everything out into a file, and back in. */
export function Backup({ state, paused, onExport, onImport, ...on }: BackupProps) {
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
      {running && state.what !== 'export' && on.onStop !== null && (
        <div class={styles['buttons']}>
          <Button onClick={on.onStop}>{t.backup.stop}</Button>
        </div>
      )}
      {paused !== null && !running && (
        <div class={styles['fields']}>
          <p role="status">{t.backup.stopped(written(paused))}</p>
          <div class={styles['buttons']}>
            <Button variant="primary" onClick={on.onGoOn}>
              {t.backup.goOn}
            </Button>
            <Button onClick={on.onLeave}>{t.backup.leave}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

function written({ done, total }: Figures): { done: string; total: string } {
  return { done: countLabel(done), total: countLabel(total) };
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
          label={{ export: exporting, import: importing, check: t.backup.checking }[state.what]}
          figures={t.backup.figures(written(state))}
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
