/** What a capture does when the person did not say: the setting, known within the click that asks. */
import { browser } from 'wxt/browser';
import type { CaptureMode } from '@/utils/delegation/capture';

const KEY = 'captureMode';

let setting: CaptureMode | null = null;

/** The setting as last read; a worker just woken says 'brief' until it has read it. */
export function modeNow(): CaptureMode {
  return setting ?? 'brief';
}

/** Remembers the setting as read, also for the next worker of this browser session. */
export function rememberMode(mode: CaptureMode): void {
  if (mode === setting) return;
  setting = mode;
  void browser.storage.session.set({ [KEY]: mode });
}

/**
 * Calls back with the setting while the click still holds. A worker that the click itself woke has to ask for it, and
 * Chromium carries the permission to open the sidebar through one callback of its API, though not through a promise.
 */
export function withMode(act: (mode: CaptureMode) => void): void {
  if (setting !== null || !('sidePanel' in browser)) {
    act(modeNow());
    return;
  }
  browser.storage.session.get(KEY, (held) => act(held[KEY] === 'later' ? 'later' : 'brief'));
}
