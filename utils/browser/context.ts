/** What the sidebar's context card shows of the active tab. */
import { browser, type Browser } from 'wxt/browser';
import type { Capture, CaptureMode } from '@/utils/delegation/capture';
import { rowOf, type Row } from '@/utils/delegation/row';
import { roleIn } from '@/utils/delegation/workspace';
import type { Captured } from '@/utils/store/commands';
import { watch } from '@/utils/store/live';
import { findBySource } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { coalesce, within } from './coalesce';
import { hostOf, type AskableSite } from './hosts';
import { background, contentOf } from './messages';
import { isAllowed, watchPermissions } from './permissions';
import { sharedStore } from './shared-store';
import { parseCapture } from './validate';

/** The active tab: an allowed site as read, a site that could be allowed, another page, or none to capture. */
export type Context =
  | { kind: 'site'; tabId: number; capture: Capture; known: Row | null }
  | { kind: 'askable'; site: AskableSite; origin: string }
  | { kind: 'page'; tabId: number }
  | { kind: 'none' };

const READ_MS = 800;

async function knownRow(key: string | null): Promise<Row | null> {
  if (key === null) return null;
  const store = await sharedStore();
  const workspace = await currentWorkspace(store);
  const item = await findBySource(store, workspace.id, key, new Date());
  return item === null ? null : rowOf(item, roleIn(workspace));
}

async function contextOf(tab: Browser.tabs.Tab | undefined): Promise<Context> {
  if (tab?.id === undefined) return { kind: 'none' };
  // Without permission for the page its address is hidden: it may then be any page.
  if (tab.url === undefined || tab.url === '') return { kind: 'page', tabId: tab.id };
  const host = hostOf(tab.url);
  if (host === null) return /^https?:/.test(tab.url) ? { kind: 'page', tabId: tab.id } : { kind: 'none' };
  if (!(await isAllowed(host))) {
    return { kind: 'askable', site: host.id, origin: new URL(tab.url).origin };
  }
  try {
    const capture = parseCapture(await within(contentOf(tab.id).read({ quick: true }), READ_MS));
    return { kind: 'site', tabId: tab.id, capture, known: await knownRow(capture.key) };
  } catch {
    return { kind: 'page', tabId: tab.id };
  }
}

/** Calls back with the active tab of this window, and again whenever it, the sites allowed or its item changes; returns how to stop. */
export function watchContext(onContext: (context: Context) => void): () => void {
  let stopped = false;
  let last = '';
  const look = coalesce(async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const context = await contextOf(tab);
    const text = JSON.stringify(context);
    if (stopped || text === last) return;
    last = text;
    onContext(context);
  });
  const update = (): void => {
    look().catch((error: unknown) => reportError(error));
  };
  const onUpdated = (
    _id: number,
    change: { status?: string; url?: string; title?: string },
    tab: Browser.tabs.Tab,
  ) => {
    if (tab.active && ((change.status === 'complete' || change.url) ?? change.title)) update();
  };
  browser.tabs.onActivated.addListener(update);
  browser.tabs.onUpdated.addListener(onUpdated);
  const unwatch = [watchPermissions(update), watch(update)];
  update();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(update);
    browser.tabs.onUpdated.removeListener(onUpdated);
    for (const stop of unwatch) stop();
  };
}

/**
 * For the popup and the sidebar: captures what a tab shows; answered after the commit, enriched later. In mode 'brief'
 * the sidebar of the tab's window is sent to the item; a popup opens it itself, in its click, with `openSidebar`.
 */
export function captureTab(tabId: number, mode: CaptureMode | null): Promise<Captured> {
  return background.captureTab({ tabId, mode });
}
