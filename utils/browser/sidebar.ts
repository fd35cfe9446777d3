/** The sidebar: Chromium's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the sidebar of a window; false when the browser refuses, which must never cost a capture.
 * Browsers allow it only within a click or key press, so call it before any await.
 */
export function openSidebar(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction }: Panels = browser as Panels;
  let opening: Promise<void> | undefined;
  try {
    opening = sidePanel === undefined ? sidebarAction?.open() : sidePanel.open({ windowId });
  } catch {
    return Promise.resolve(false);
  }
  if (opening === undefined) return Promise.resolve(false);
  return opening.then(
    () => true,
    () => false,
  );
}

/**
 * Opens the sidebar of the window in front, for a click that names no window, such as one on a notification; where the
 * browser refuses, the same page in a tab. Resolves to the window. Call it before any await.
 */
export async function openSidebarInFront(): Promise<number> {
  const { id, opened } = await inFront();
  if (await opened) return id ?? (await browser.windows.getLastFocused()).id ?? NOWHERE;
  const url = browser.runtime.getURL('/sidepanel.html');
  try {
    return (await browser.tabs.create({ url })).windowId;
  } catch {
    // No window is open.
    return (await browser.windows.create({ url }))?.id ?? NOWHERE;
  }
}

/** No window has this id. */
const NOWHERE = -1;

interface Front {
  id?: number;
  opened: Promise<boolean>;
}

/** Chromium carries the permission to open the sidebar through one callback of its API, though not through a promise. */
async function inFront(): Promise<Front> {
  const none: Front = { opened: Promise.resolve(false) };
  const { chrome } = globalThis as { chrome?: ChromiumWindows };
  if (!('sidePanel' in browser) || chrome === undefined) return { opened: openSidebar(NOWHERE) };
  return new Promise((resolve) => {
    chrome.windows.getLastFocused((window) => {
      resolve(window?.id === undefined ? none : { id: window.id, opened: openSidebar(window.id) });
    });
  });
}

interface ChromiumWindows {
  windows: { getLastFocused(found: (window?: { id?: number }) => void): void };
}
