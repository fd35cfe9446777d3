import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from '@/components/settings/Backup';
import { sayProblem } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { exportBackup } from '@/utils/store/backup';
import {
  dropImport,
  heldImport,
  importBackup,
  resumeImport,
  type HeldImport,
  type Imported,
} from '@/utils/store/import';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import type { RunningImport } from '@/utils/store/schema';
import { failureWords } from './actions';
import { useApp } from './app-context';

/** Offers `blob` as a download. */
export function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

type OnProgress = (done: number, total: number, step?: 'check' | 'write') => void;

/** A long task with files, with where it stands. */
export function useTransfer(): {
  state: BackupState;
  run: (what: 'export' | 'import', work: (onProgress: OnProgress) => Promise<BackupState>) => void;
} {
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const run = (what: 'export' | 'import', work: (onProgress: OnProgress) => Promise<BackupState>) => {
    setState({ kind: 'running', what, done: 0, total: 0 });
    const onProgress: OnProgress = (done, total, step) =>
      setState({ kind: 'running', what: step === 'check' ? 'check' : what, done, total });
    work(onProgress).then(setState, (error: unknown) =>
      setState({ kind: 'failed', reason: failureWords(error) }),
    );
  };
  return { state, run };
}

/** Reads a file of ours into the store; the state that says what came of it. */
export async function readFile(
  store: Store,
  file: File,
  onProgress: OnProgress,
  said: (values: { count: number }) => string,
): Promise<BackupState> {
  return outcome(await importBackup(store, file, onProgress), said);
}

function outcome(result: Imported, said: (values: { count: number }) => string): BackupState {
  if (!result.ok) return { kind: 'failed', reason: sayProblem(result.problem) };
  return { kind: 'done', text: said({ count: result.items }) };
}

/** Of the import that this window makes; it goes on when another view is opened. */
let controller: AbortController | null = null;

/** What {@link useBackup} offers. */
interface OwnBackup {
  state: BackupState;
  /** How far an import is that was stopped; null without one. */
  paused: RunningImport | null;
  exportAll: () => void;
  importFile: (file: File) => void;
  /** Null: another window imports. */
  stop: (() => void) | null;
  goOn: () => void;
  leave: () => Promise<void>;
}

/** Export and import of everything, with where they stand; an import ends with the window, and can go on in another. */
export function useBackup(): OwnBackup {
  const { store } = useApp();
  const { state, run } = useTransfer();
  const [held, setHeld] = useState<HeldImport | null>(null);
  useEffect(() => live(() => heldImport(store), setHeld), [store]);
  const exportAll = () =>
    run('export', async (onProgress) => {
      const now = new Date();
      const name = `right-hand-${now.toISOString().slice(0, 10)}.json`;
      saveAs(await exportBackup(store, now, onProgress), name);
      return { kind: 'done', text: t.backup.saved({ file: name }) };
    });
  const bringIn = (work: (onProgress: OnProgress, signal: AbortSignal) => Promise<Imported>) =>
    run('import', async (onProgress) => {
      controller = new AbortController();
      const { signal } = controller;
      try {
        return outcome(await work(onProgress, signal), t.backup.imported);
      } catch (error) {
        if (signal.aborted) return { kind: 'idle' };
        throw error;
      } finally {
        controller = null;
      }
    });
  const elsewhere = state.kind !== 'running' && held?.runs === true;
  return {
    state: elsewhere ? { kind: 'running', what: 'import', done: held.done, total: held.total } : state,
    paused: held?.runs === false ? held : null,
    exportAll,
    importFile: (file) =>
      bringIn((onProgress, signal) => importBackup(store, file, onProgress, new Date(), { signal })),
    stop: controller === null ? null : () => controller?.abort(),
    goOn: () => bringIn((onProgress, signal) => resumeImport(store, onProgress, { signal })),
    leave: () => dropImport(store),
  };
}
