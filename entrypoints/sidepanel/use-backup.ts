import { useState } from 'preact/hooks';
import type { BackupState } from '@/components/settings/Backup';
import { sayProblem } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { exportBackup, importBackup } from '@/utils/store/backup';
import type { Store } from '@/utils/store/open';
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

type OnProgress = (done: number, total: number) => void;

/** A long task with files, with where it stands. */
export function useTransfer(): {
  state: BackupState;
  run: (what: 'export' | 'import', work: (onProgress: OnProgress) => Promise<BackupState>) => void;
} {
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const run = (what: 'export' | 'import', work: (onProgress: OnProgress) => Promise<BackupState>) => {
    setState({ kind: 'running', what, done: 0, total: 0 });
    work((done, total) => setState({ kind: 'running', what, done, total })).then(setState, (error: unknown) =>
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
  const result = await importBackup(store, file, onProgress);
  if (!result.ok) return { kind: 'failed', reason: sayProblem(result.problem) };
  return { kind: 'done', text: said({ count: result.items }) };
}

/** Export and import of everything, with where they stand. */
export function useBackup(): { state: BackupState; exportAll: () => void; importFile: (file: File) => void } {
  const { store } = useApp();
  const { state, run } = useTransfer();
  const exportAll = () =>
    run('export', async (onProgress) => {
      const now = new Date();
      const name = `right-hand-${now.toISOString().slice(0, 10)}.json`;
      saveAs(await exportBackup(store, now, onProgress), name);
      return { kind: 'done', text: t.backup.saved({ file: name }) };
    });
  const importFile = (file: File) =>
    run('import', (onProgress) => readFile(store, file, onProgress, t.backup.imported));
  return { state, exportAll, importFile };
}
