/** What the background answers to pages and to our own views. */
import type { Handlers, Known, Protocol, Sender } from '@/utils/browser/messages';
import { backgroundWordsNow } from '@/utils/browser/background-words';
import { readQuickly, realTab, tabBy, type Tab } from '@/utils/browser/read-tab';
import { stateLabel } from '@/utils/i18n/state-label';
import { requestRoute } from '@/utils/browser/route';
import { sharedStore } from '@/utils/browser/shared-store';
import { openSidebar } from '@/utils/browser/sidebar';
import { undo } from '@/utils/store/commands';
import { findBySource } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { beginIn, enrich, enrichFrom, keep } from './keep';
import { refreshSoon } from './refresh';
import { syncChange, syncNow, tryServer, wakeSync } from './sync';

function tabOf(sender: Sender): Tab {
  const tab = realTab(sender.tab);
  if (tab === null) throw new Error('This message comes from a tab.');
  return tab;
}

async function known(key: string): Promise<Known | null> {
  const store = await sharedStore();
  const { id } = await currentWorkspace(store);
  const item = await findBySource(store, id, key, new Date());
  if (item === null) return null;
  const { page } = await backgroundWordsNow();
  return { item: item.id, label: stateLabel(page, item.stage, item.signals) };
}

async function captureTab({ tabId, mode }: Parameters<Protocol['background']['captureTab']>[0]) {
  const tab = await tabBy(tabId);
  const capture = await readQuickly(tab);
  const captured = await keep(capture, { tabId, windowId: tab.windowId, mode, opening: null });
  void enrichFrom(tabId, captured.item, capture.key).catch((error: unknown) => console.error(error));
  return captured;
}

/** The answers; each begins within the message's own task, so that a click's permission to open the sidebar holds. */
export const handlers: Handlers<Protocol['background']> = {
  capture: ({ capture, mode }, sender) => {
    const asked = beginIn(tabOf(sender), mode);
    // With Shift the page knows that it is for later; by the setting only we know.
    return keep(capture, { ...asked, pageSays: mode === 'later' });
  },
  enrich: ({ item, capture }) => enrich(item, capture),
  known: ({ key }) => known(key),
  words: async () => (await backgroundWordsNow()).page.button,
  open: async ({ item }, sender) => {
    const { windowId } = tabOf(sender);
    const opening = openSidebar(windowId);
    await requestRoute(windowId, { view: 'item', id: item });
    await opening;
  },
  undo: async ({ events }) => {
    const store = await sharedStore();
    const { id } = await currentWorkspace(store);
    return (await undo(store, id, events, new Date())).ok;
  },
  captureTab,
  changed: () => {
    syncChange();
    refreshSoon();
  },
  testServer: tryServer,
  syncNow: ({ workspace }) => syncNow(workspace),
  viewOpen: wakeSync,
};
