/** The context menus; the browser shows the two entries as a submenu of the extension. */
import { browser, type Browser } from 'wxt/browser';
import type { CaptureMode } from '@/utils/delegation/capture';
import type { LanguageCode } from '@/utils/i18n/languages';
import { backgroundWordsNow } from './background-words';
import { modeNow } from './capture-mode';
import { coalesce } from './coalesce';

/** What was clicked on, as the browser tells it. */
export type Click = Browser.contextMenus.OnClickData;

/** What the menus were last made for. */
const MADE = 'menus';

/** The id carries what the entry does, since a click that wakes the worker cannot wait for the settings. */
const IDS: Record<CaptureMode, string> = { brief: 'capture:brief', later: 'capture:later' };

/**
 * Makes the menus anew, for the settings as they are; safe to call at any time and any number of times. The first entry
 * does what the setting says, the second the other thing.
 */
export const makeMenus: () => Promise<void> = coalesce(async () => {
  const { background: words } = await backgroundWordsNow();
  const first = modeNow();
  const second: CaptureMode = first === 'brief' ? 'later' : 'brief';
  await browser.contextMenus.removeAll();
  add(first, words.menuDelegate);
  add(second, second === 'later' ? words.menuLater : words.menuBrief);
});

/** Makes them anew where the language (the settings') or the setting is another than when this browser session last made them. */
export async function keepMenus(language: LanguageCode): Promise<void> {
  const wanted = `${modeNow()} ${language}`;
  const held = await browser.storage.session.get(MADE);
  if (held[MADE] === wanted) return;
  await makeMenus();
  await browser.storage.session.set({ [MADE]: wanted });
}

function add(mode: CaptureMode, title: string): void {
  browser.contextMenus.create(
    { id: IDS[mode], title, contexts: ['page', 'selection', 'link', 'image'] },
    // Looked at, so that the browser does not report it: it is there already if two workers made it at once.
    () => browser.runtime.lastError,
  );
}

/** What the clicked entry does; Shift (which only Firefox tells) always keeps for later. */
export function modeOfClick(info: Click): CaptureMode {
  const { modifiers = [] } = info as { modifiers?: string[] };
  if (info.menuItemId === IDS.later || modifiers.includes('Shift')) return 'later';
  return info.menuItemId === IDS.brief ? 'brief' : modeNow();
}
