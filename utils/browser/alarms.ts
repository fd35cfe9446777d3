/** Two alarms: at the moment the next item changes by time alone, and when to look at the servers again. */
import { browser } from 'wxt/browser';

const WAKE = 'wake';
const SYNC = 'sync';

/** Sets the alarm to an ISO instant (soon, if it has passed), or clears it with null. */
export async function scheduleWake(at: string | null, now: Date): Promise<void> {
  if (at === null) await browser.alarms.clear(WAKE);
  else await browser.alarms.create(WAKE, { when: Math.max(Date.parse(at), now.getTime() + 1000) });
}

/** Calls back when the alarm rings; register it synchronously at start. */
export function onWake(wake: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE) wake();
  });
}

/** Sets the alarm that wakes the background for its servers in so many minutes (at least one half), or clears it with null. */
export async function scheduleSync(minutes: number | null): Promise<void> {
  if (minutes === null) await browser.alarms.clear(SYNC);
  else await browser.alarms.create(SYNC, { delayInMinutes: minutes });
}

/** Calls back when that alarm rings; register it synchronously at start. */
export function onSync(sync: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === SYNC) sync();
  });
}
