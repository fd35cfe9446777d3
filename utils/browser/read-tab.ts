/** Reads what a tab shows: through the content script, else a script injected for this once, else the tab alone. */
import { browser, type Browser } from 'wxt/browser';
import type { Capture } from '@/utils/delegation/capture';
import { within } from './coalesce';
import { contentOf } from './messages';
import { tabCapture } from './tab-capture';
import { parseCapture } from './validate';

/** A capture never waits longer for the page, in ms; what comes later enriches it. */
const QUICK_MS = 800;
/** A full reading may ask the site for its JSON. */
const FULL_MS = 10_000;

const NOBODY = /receiving end does not exist/i;

/** A tab that has an id. */
export type Tab = Browser.tabs.Tab & { id: number };

/** The tab with its id, or null for windows of the developer tools and the like. */
export function realTab(tab: Browser.tabs.Tab | undefined): Tab | null {
  return tab?.id === undefined || tab.id === browser.tabs.TAB_ID_NONE ? null : (tab as Tab);
}

/** The tab with this id; rejects when there is none. */
export async function tabBy(id: number): Promise<Tab> {
  return { ...(await browser.tabs.get(id)), id };
}

/** The tab in front of the window used last, or null. */
export async function tabInFront(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return realTab(tab);
}

/** Title, address, key, selection and metadata; never fails and never waits long. */
export async function readQuickly(tab: Tab): Promise<Capture> {
  try {
    return await within(readOrInject(tab.id), QUICK_MS);
  } catch {
    return tabCapture(tab);
  }
}

/** All there is to read, or null when the page does not tell; for after the commit. */
export async function readFully(tabId: number): Promise<Capture | null> {
  try {
    return parseCapture(await within(contentOf(tabId).read({ quick: false }), FULL_MS));
  } catch {
    return null;
  }
}

async function readOrInject(tabId: number): Promise<Capture> {
  try {
    return parseCapture(await contentOf(tabId).read({ quick: true }));
  } catch (error) {
    if (!(error instanceof Error) || !NOBODY.test(error.message)) throw error;
  }
  // Allowed by the click itself (activeTab); refused on the browser's own pages, its store and some viewers.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/capture-page.js'] });
  return parseCapture(await contentOf(tabId).read({ quick: true }));
}
