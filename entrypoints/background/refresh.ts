/** Brings everything the background shows up to date: badge, alarm, menus, and the button in open pages. */
import { scheduleWake } from '@/utils/browser/alarms';
import { showBadge } from '@/utils/browser/badge';
import { readBase } from '@/utils/browser/base';
import { rememberMode } from '@/utils/browser/capture-mode';
import { backgroundWords } from '@/utils/i18n/background';
import { coalesce } from '@/utils/browser/coalesce';
import { languageFor } from '@/utils/browser/language-choice';
import { keepMenus } from '@/utils/browser/menus';
import { refreshPages } from '@/utils/browser/pages';
import { sharedStore } from '@/utils/browser/shared-store';
import { applyAgreement } from '@/utils/store/apply-agreement';
import { catchUp, nextWake } from '@/utils/store/due';
import { getTally } from '@/utils/store/queries';
import { keepFallbacks } from './fallbacks';
import { hasToIndex } from './prepare';
import { keepRecurring } from './recurring';
import { keepReminders } from './remind';

/** Long enough for a burst of changes, and for the answer to the capture that caused them, to go first; in ms. */
const SOON_MS = 100;

/** When to look whether what was begun is through, in ms. */
const AGAIN_MS = 60_000;

let pending = false;

/** Reads what is stored and shows it; any number of calls at once lead to at most two runs. */
export const refresh: () => Promise<void> = coalesce(async () => {
  const now = new Date();
  const store = await sharedStore();
  // Catching up writes, and so makes others wait: only when there is something to catch up with.
  const due = await nextWake(store);
  if (due !== null && Date.parse(due) <= now.getTime()) await catchUp(store, now);
  const fallback = await keepFallbacks(store, now);
  const recurring = await keepRecurring(store, now);
  const {
    scope,
    workspaces,
    settings: { captureMode, language, reminders },
  } = await readBase();
  const tally = await getTally(store, scope, now);
  const code = languageFor(language);
  const words = backgroundWords(code);
  const { needs } = tally.buckets;
  await showBadge(needs, words.background.needYou({ count: needs }));
  const stale = workspaces.some((one) => one.stale);
  // A worker that ends before it is through is woken again.
  const again = stale || (await hasToIndex()) ? new Date(now.getTime() + AGAIN_MS).toISOString() : null;
  const remind = reminders
    ? await keepReminders(store, workspaces, { words: words.reminders, code }, now)
    : null;
  await scheduleWake(earliest(await nextWake(store), fallback, again, remind, recurring), now);
  rememberMode(captureMode);
  await keepMenus(code);
  if (stale) void follow().catch((error: unknown) => console.error(error));
});

/** For a worker that starts, and for its alarm, which has rung: one that is killed before it is through must be woken again. */
export async function wake(): Promise<void> {
  const now = new Date();
  await scheduleWake(new Date(now.getTime() + AGAIN_MS).toISOString(), now);
  await refresh();
}

/** Takes its time, and nothing else shall wait for it. */
const follow = coalesce(async () => applyAgreement(await sharedStore(), new Date()));

function earliest(...instants: (string | null)[]): string | null {
  return instants.filter((instant) => instant !== null).sort()[0] ?? null;
}

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
