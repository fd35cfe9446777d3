/** The ways to capture that the browser itself offers: menus, keys and the address bar. Each acts before any await. */
import { backgroundWordsNow } from '@/utils/browser/background-words';
import { modeOfClick, type Click } from '@/utils/browser/menus';
import { notify } from '@/utils/browser/notify';
import { readClick } from '@/utils/browser/read-click';
import { readQuickly, tabInFront, type Tab } from '@/utils/browser/read-tab';
import { requestRoute } from '@/utils/browser/route';
import { sharedStore } from '@/utils/browser/shared-store';
import { openSidebar } from '@/utils/browser/sidebar';
import { backgroundWords } from '@/utils/i18n/background';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import { newItem } from '@/utils/store/commands';
import { readSettings } from '@/utils/store/settings';
import { beginIn, enrichFrom, keep, orSay, type Asked } from './keep';

async function captureClick(info: Click, tab: Tab, asked: Asked): Promise<void> {
  const { capture, ofPage } = await readClick(info, tab);
  const { item } = await keep(capture, asked);
  if (ofPage) await enrichFrom(tab.id, item, capture.key);
}

async function capturePage(tab: Tab, asked: Asked): Promise<void> {
  const capture = await readQuickly(tab);
  const { item } = await keep(capture, asked);
  await enrichFrom(tab.id, item, capture.key);
}

/** A click on one of our entries in a page's menu. */
export function clickedMenu(info: Click, tab: Tab): void {
  const mode = modeOfClick(info);
  orSay(captureClick(info, tab, beginIn(tab, mode)));
}

/** One of our keyboard commands. */
export function pressedKeys(command: string, tab: Tab): void {
  if (command === 'open-sidebar') void openSidebar(tab.windowId);
  if (command === 'delegate-page') orSay(capturePage(tab, beginIn(tab, null)));
}

/** Whether a text is the word for the page in front, in any language. */
function meansThisPage(text: string): boolean {
  return LANGUAGE_CODES.some((code) => backgroundWords(code).background.thisPage === text.toLowerCase());
}

/** What was typed after "rh" in the address bar: a new item, or with "this" the page the person is on. */
export function typed(text: string): void {
  orSay(captureTyped(text));
}

async function captureTyped(text: string): Promise<void> {
  const tab = await tabInFront();
  if (text === '' || meansThisPage(text)) {
    if (tab !== null) await capturePage(tab, beginIn(tab, null));
    return;
  }
  const store = await sharedStore();
  const captured = await newItem(store, text, new Date());
  if (tab === null) return;
  const { windowId } = tab;
  if ((await readSettings(store)).captureMode === 'brief') {
    await requestRoute(windowId, { view: 'item', id: captured.item, notice: captured });
    // The address bar does not give the permission to open the sidebar in every browser.
    if (await openSidebar(windowId)) return;
  }
  const { background: words } = await backgroundWordsNow();
  await notify(words.typed({ title: captured.title }), { id: captured.item, windowId });
}

/** A click on a notification about an item. */
export function clickedNotice(item: string, windowId: number): void {
  void openSidebar(windowId);
  void requestRoute(windowId, { view: 'item', id: item });
}
