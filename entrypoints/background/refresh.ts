/** Brings everything the background shows up to date: badge, alarm, menus, and the button in open pages. */
import { scheduleWake } from '@/utils/browser/alarms';
import { showBadge } from '@/utils/browser/badge';
import { readBase } from '@/utils/browser/base';
import { modeNow, rememberMode } from '@/utils/browser/capture-mode';
import { coalesce } from '@/utils/browser/coalesce';
import { makeMenus } from '@/utils/browser/menus';
import { refreshPages } from '@/utils/browser/pages';
import { sharedStore } from '@/utils/browser/shared-store';
import { catchUp, nextWake } from '@/utils/store/due';
import { getTally } from '@/utils/store/queries';

/** Long enough for a burst of changes, and for the answer to the capture that caused them, to go first; in ms. */
const SOON_MS = 100;

let pending = false;

/** Reads what is stored and shows it; any number of calls at once lead to at most two runs. */
export const refresh: () => Promise<void> = coalesce(async () => {
  const now = new Date();
  const store = await sharedStore();
  // Catching up writes, and so makes others wait: only when there is something to catch up with.
  const wake = await nextWake(store);
  if (wake !== null && Date.parse(wake) <= now.getTime()) await catchUp(store, now);
  const {
    scope,
    settings: { captureMode },
  } = await readBase();
  const tally = await getTally(store, scope, now);
  await showBadge(tally.buckets.needs);
  await scheduleWake(await nextWake(store), now);
  const changed = captureMode !== modeNow();
  rememberMode(captureMode);
  if (changed) await makeMenus();
});

const tellPages = coalesce(refreshPages);

/** Brings everything up to date in a moment, after something was recorded anywhere. */
export function refreshSoon(): void {
  if (pending) return;
  pending = true;
  setTimeout(() => {
    pending = false;
    for (const work of [refresh(), tellPages()]) work.catch((error: unknown) => console.error(error));
  }, SOON_MS);
}
