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
