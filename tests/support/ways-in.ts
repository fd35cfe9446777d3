/** The ways to capture, fired as the browser fires them. */
import type { Page } from 'playwright-core';
import type { CaptureMode } from '@/utils/delegation/capture.ts';
import type { Extension } from './extension.ts';
import { View } from './view.ts';

/** Chromium lets an extension fire its own events, though its types do not say so. */
interface Dispatching {
  dispatch: (...args: unknown[]) => void;
}

/** What the code below uses inside the worker. */
declare const chrome: {
  action: { openPopup: () => Promise<void> };
  tabs: { query: (about: object) => Promise<unknown[]> };
  contextMenus: { onClicked: Dispatching };
  commands: { onCommand: Dispatching };
  omnibox: { onInputEntered: Dispatching };
};

/** What is under the mouse, besides the page. */
export interface Clicked {
  selectionText?: string;
  linkUrl?: string;
  srcUrl?: string;
  mediaType?: 'image';
}

/** The entry of the page's context menu with this mode. */
export async function clickMenu(
  extension: Extension,
  page: Page,
  mode: CaptureMode,
  clicked: Clicked = {},
): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(
    async ({ url, info }) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ editable: false, frameId: 0, pageUrl: url, ...info }, tab);
    },
    { url: page.url(), info: { menuItemId: `capture:${mode}`, ...clicked } },
  );
}

/** The keyboard command with this name, on the tab in front. */
export async function pressCommand(extension: Extension, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** What is typed into the address bar after the keyword, and Enter. */
export async function typeInAddressBar(extension: Extension, page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate((typed) => chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'), text);
}

/** The toolbar button: opens the real popup over the page. */
export async function openPopup(extension: Extension, page: Page): Promise<View> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  return View.find(extension, 'popup.html');
}
