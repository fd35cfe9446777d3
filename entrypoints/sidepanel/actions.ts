/** What is said when something was refused, failed or is taken back. */
import type { EventId } from '@/utils/delegation/events';
import { undo } from '@/utils/store/commands';
import type { RefusalReason } from '@/utils/store/record';
import { allWorkspaces } from '@/utils/store/workspaces';
import type { AppState } from './app-context';

/** One sentence on why nothing was changed. */
export function refusalWords(reason: RefusalReason): string {
  switch (reason) {
    case 'unknown-item':
      return 'This item is not here any more.';
    case 'not-allowed':
      return 'It has moved on meanwhile, so nothing was changed.';
    case 'not-undoable':
      return 'This can no longer be undone: something else builds on it.';
    case 'needs-reason':
      return 'Say why, so that the other side knows what to do.';
    case 'third-channel':
      return 'Two channels are enough: take one off before you add another.';
  }
}

/** Takes back what was just done, in whichever workspace it was, and says so. */
export async function takeBack(
  app: Pick<AppState, 'store' | 'workspace' | 'toast'>,
  events: readonly EventId[],
): Promise<void> {
  try {
    const workspace = (await workspaceOf(app, events)) ?? app.workspace.id;
    const recorded = await undo(app.store, workspace, [...events], new Date());
    app.toast(recorded.ok ? 'Undone.' : refusalWords(recorded.reason));
  } catch (error) {
    app.toast(failureWords(error));
  }
}

/** The workspace whose logs on this device hold the events; its device ids are its own. */
async function workspaceOf(
  { store }: Pick<AppState, 'store'>,
  [first = '']: readonly EventId[],
): Promise<string | null> {
  const device = first.slice(0, first.lastIndexOf(':'));
  const all = await allWorkspaces(store);
  return all.find((one) => [one.device, one.privateDevice].includes(device))?.id ?? null;
}

/** One sentence on a failure that is not the person's. */
export function failureWords(error: unknown): string {
  return error instanceof Error && error.message !== ''
    ? `That did not work: ${error.message}`
    : 'That did not work.';
}
