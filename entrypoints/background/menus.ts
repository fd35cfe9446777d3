/** The context menus; the browser shows the two entries as a submenu of the extension. */
import { browser, type Browser } from 'wxt/browser';
import type { CaptureMode } from '@/utils/delegation/capture';
import { coalesce } from '@/utils/browser/coalesce';
import { modeNow } from './mode';
import { TEXTS } from './texts';

/** The id carries what the entry does, since a click that wakes the worker cannot wait for the settings. */
const IDS: Record<CaptureMode, string> = { brief: 'capture:brief', later: 'capture:later' };

/** Makes the menus anew, for the setting as it is; safe to call at any time and any number of times. */
export const makeMenus: () => Promise<void> = coalesce(async () => {
  const first = modeNow();
  const second: CaptureMode = first === 'brief' ? 'later' : 'brief';
  await browser.contextMenus.removeAll();
  add(first, TEXTS.delegate);
  add(second, second === 'later' ? TEXTS.keepForLater : TEXTS.briefNow);
});

function add(mode: CaptureMode, title: string): void {
  // Read, so that the browser does not report it: the entry exists already only if two workers made it at once.
  browser.contextMenus.create(
    { id: IDS[mode], title, contexts: ['page', 'selection', 'link', 'image'] },
    () => void browser.runtime.lastError,
  );
}

/** What the clicked entry does; Shift (which only Firefox tells) always keeps for later. */
export function modeOfClick(info: Browser.contextMenus.OnClickData): CaptureMode {
  const { modifiers = [] } = info as { modifiers?: string[] };
  if (info.menuItemId === IDS.later || modifiers.includes('Shift')) return 'later';
  return info.menuItemId === IDS.brief ? 'brief' : modeNow();
}
