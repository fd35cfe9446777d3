/** Several briefs on their way out at once. */
import type { AppState } from './app-context';

/**
 * Hands over several items: one message for each workspace, through its first agreed channel. A workspace's items are
 * recorded together, all or none, and said with Undo.
 */
export async function bulkHandOver(app: AppState, ids: readonly string[]): Promise<void> {
  await Promise.resolve();
  app.toast(`Nothing of ${ids.length} was handed over.`);
}
