/** The tab in front. */
import { browser } from 'wxt/browser';

/** Names the tab in front of a window. */
export interface ActiveTab {
  tabId: number;
  windowId: number;
}

/** The tab in front of the window that asks, or null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}
