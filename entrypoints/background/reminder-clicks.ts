/** What a click on a notification of reminders does: it leads to what it is about, or puts it off. */
import type { ReminderNoticeId } from '@/utils/browser/notify';
import { requestRoute, type Route } from '@/utils/browser/route';
import { sharedStore } from '@/utils/browser/shared-store';
import { openSidebarInFront } from '@/utils/browser/sidebar';
import type { Store } from '@/utils/store/open';
import { putOff, shownIn } from '@/utils/store/reminders';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { allWorkspaces } from '@/utils/store/workspaces';
import { refresh } from './refresh';

/** "Later" is so much later, in ms; then the next slot shows it again. */
const LATER_MS = 60 * 60_000;

/** A click on a notification of reminders: what it was about, in the sidebar. */
export async function openReminders(id: ReminderNoticeId): Promise<void> {
  const opening = openSidebarInFront();
  const store = await sharedStore();
  const shown = await shownWith(store, id);
  await lookAt(store, [...new Set(shown.map(({ workspace }) => workspace))]);
  const [only] = shown;
  const route: Route = shown.length === 1 && only !== undefined ? routeOf(only.id) : { view: 'today' };
  await requestRoute(await opening, route);
}

/** "Remind me later" on a notification. */
export async function putOffReminders(id: ReminderNoticeId): Promise<void> {
  // A worker that the click woke may still have to remember what was shown.
  await refresh();
  const store = await sharedStore();
  await putOff(store, await shownWith(store, id), new Date(Date.now() + LATER_MS).toISOString());
  await refresh();
}

async function shownWith(store: Store, { group, at }: ReminderNoticeId) {
  const all = await allWorkspaces(store);
  const own = all.filter(({ id, walled }) => (group === '' ? !walled : id === group));
  return shownIn(
    store,
    own.map(({ id }) => id),
    at,
  );
}

/** Makes a workspace that it was about the current one, unless one of them already is, or all are shown. */
async function lookAt(store: Store, workspaces: readonly string[]): Promise<void> {
  const [first] = workspaces;
  const { workspace, view } = await readSettings(store);
  if (first === undefined || (workspace !== null && workspaces.includes(workspace))) return;
  if (view === 'one' || workspaces.length === 1) await saveSettings(store, { workspace: first });
}

/** Where the one thing is seen that a reminder is about. */
function routeOf(id: string): Route {
  const [kind, about = ''] = id.split(':');
  if (about.startsWith('i_')) return { view: 'item', id: about };
  if (kind === 'questions') return { view: 'questions' };
  return kind === 'check-in' ? { view: 'call' } : { view: 'today' };
}
