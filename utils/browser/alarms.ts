/** One alarm, at the moment the next item changes by time alone. */
import { browser } from 'wxt/browser';

const WAKE = 'wake';

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
