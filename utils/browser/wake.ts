/**
 * How "changed anywhere" reaches the background, which may be asleep. The store announces to every context that is
 * awake by itself (utils/store/live.ts); an open view passes it on as a message, which wakes the background.
 */
import { watch } from '@/utils/store/live';
import { background } from './messages';

/** For every view of ours, once: keeps the background informed; returns how to stop. */
export function wakeBackground(): () => void {
  return watch(() => {
    // It fails only while the extension is being replaced, and then the new background starts afresh anyway.
    void background.changed(null).catch(() => undefined);
  });
}
