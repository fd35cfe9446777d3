/** What is said when something was refused, failed or is taken back. */
import { byKey } from '@/components/today/by-key';
import type { EventId } from '@/utils/delegation/events';
import type { Workspace } from '@/utils/delegation/workspace';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { undo } from '@/utils/store/commands';
import type { RefusalReason } from '@/utils/store/record';
import { allWorkspaces } from '@/utils/store/workspaces';
import type { AppState } from './app-context';
import type { UndoOf } from './toast';

/** One sentence on why nothing was changed. */
export function refusalWords(reason: RefusalReason): string {
  return t.doneWords.refused[reason];
}

/** Takes back what was just done, in whichever workspace it was, and says so. */
export async function takeBack(
  app: Pick<AppState, 'store' | 'workspace' | 'toast'>,
  events: UndoOf,
): Promise<void> {
  try {
    if (typeof events === 'function') {
      await events();
      app.toast(t.common.undone);
      return;
    }
    const all = await allWorkspaces(app.store);
    // One write for each workspace: what was done to many may have been done in several.
    const parts = byKey(events, (event) => workspaceOf(all, event) ?? app.workspace.id);
    const now = new Date();
    for (const [workspace, own] of parts) {
      const recorded = await undo(app.store, workspace, own, now);
      if (!recorded.ok) {
        app.toast(refusalWords(recorded.reason));
        return;
      }
    }
    app.toast(t.common.undone);
  } catch (error) {
    app.toast(failureWords(error));
  }
}

/** The workspace whose logs on this device hold the event; its device ids are its own. */
function workspaceOf(all: readonly Workspace[], event: EventId): string | null {
  const device = event.slice(0, event.lastIndexOf(':'));
  return all.find((one) => [one.device, one.privateDevice].includes(device))?.id ?? null;
}

/** One sentence on a failure that is not the person's. */
export function failureWords(error: unknown): string {
  const reason = problemWords(error);
  return reason === '' ? t.common.failed : t.doneWords.failedWith({ reason });
}
