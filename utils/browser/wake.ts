/**
 * How "changed anywhere" reaches the background, which may be asleep. The store announces to every context that is
 * awake by itself (utils/store/live.ts); an open view passes it on as a message, which wakes the background.
 */
import { watch } from '@/utils/store/live';
import { background } from './messages';

/** A worker ends after 30 s without an event (Chromium's documentation of service workers of extensions); ms. */
const OPEN_MS = 20_000;

/** For every view of ours, once: keeps the background informed, and awake while the view is seen; returns how to stop. */
export function wakeBackground(): () => void {
  // It fails only while the extension is being replaced, and then the new background starts afresh anyway.
  const say = (asked: Promise<void>) => void asked.catch(() => undefined);
  const sayOpen = (): void => {
    if (document.visibilityState === 'visible') say(background.viewOpen(null));
  };
  const unwatch = watch(({ by }) => {
    // The background knows what it did itself.
    if (by !== 'session') say(background.changed(null));
  });
  const timer = setInterval(sayOpen, OPEN_MS);
  document.addEventListener('visibilitychange', sayOpen);
  sayOpen();
  return () => {
    unwatch();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', sayOpen);
  };
}
