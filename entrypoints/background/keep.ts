/** From a capture to a kept item: stored first, then shown, then enriched. */
import type { Capture, CaptureMode } from '@/utils/delegation/capture';
import { captureItem, enrichItem, type Captured } from '@/utils/store/commands';
import { StoreError } from '@/utils/store/errors';
import { readSettings } from '@/utils/store/settings';
import { backgroundWordsNow } from '@/utils/browser/background-words';
import { tickBadge } from '@/utils/browser/badge';
import { rememberMode, withMode } from '@/utils/browser/capture-mode';
import { contentOf } from '@/utils/browser/messages';
import { notify } from '@/utils/browser/notify';
import { readFully } from '@/utils/browser/read-tab';
import { requestRoute } from '@/utils/browser/route';
import { sharedStore } from '@/utils/browser/shared-store';
import { openSidebar } from '@/utils/browser/sidebar';

/** Where a capture was asked for, and what its click already began. */
export interface Asked {
  tabId: number;
  windowId: number;
  /** Null: as the settings say. */
  mode: CaptureMode | null;
  /** Whether the sidebar opened; null when that is the caller's own affair. */
  opening: Promise<boolean> | null;
  /** Whether the page says itself that something was kept. */
  pageSays?: boolean;
}

/** Begins a capture within its click: opens the sidebar unless it is for later. Call before any await. */
export function beginIn(tab: { id: number; windowId: number }, mode: CaptureMode | null): Asked {
  const { id: tabId, windowId } = tab;
  const open = (asked: CaptureMode) => (asked === 'brief' ? openSidebar(windowId) : Promise.resolve(false));
  const opening =
    mode === null ? new Promise<boolean>((resolve) => withMode((set) => resolve(open(set)))) : open(mode);
  return { tabId, windowId, mode, opening };
}

/** Keeps a capture; resolves after the commit. What shows it to the person goes on by itself and never fails it. */
export async function keep(capture: Capture, asked: Asked): Promise<Captured> {
  const store = await sharedStore();
  const captured = await captureItem(store, await titled(capture), { now: new Date() });
  void show(captured, asked).catch((error: unknown) => console.error(error));
  return captured;
}

/** What tells no title of its own, such as a page of the browser, still needs a name. */
async function titled(capture: Capture): Promise<Capture> {
  if (capture.source.title !== '') return capture;
  const { background } = await backgroundWordsNow();
  return { ...capture, source: { ...capture.source, title: background.untitled } };
}

async function show(captured: Captured, asked: Asked): Promise<void> {
  const { captureMode } = await readSettings(await sharedStore());
  rememberMode(captureMode);
  if ((asked.mode ?? captureMode) === 'brief') {
    await requestRoute(asked.windowId, { view: 'item', id: captured.item, notice: captured });
    if (asked.opening === null || (await asked.opening)) return;
    await sayInTab(captured, asked.tabId, 'delegated');
  } else if (asked.pageSays !== true) {
    await sayInTab(captured, asked.tabId, 'kept');
  }
}

async function sayInTab(captured: Captured, tabId: number, said: 'delegated' | 'kept'): Promise<void> {
  const known = captured.status === 'known';
  const { background: words, page } = await backgroundWordsNow();
  try {
    await contentOf(tabId).toast({
      text: known ? words.known({ title: captured.title }) : words[said],
      words: page.button,
      undo: known ? [] : captured.events,
    });
  } catch {
    await tickBadge(tabId);
  }
}

/** Reads all of the page that was captured and adds what is new; whether something was. */
export async function enrichFrom(tabId: number, item: string, key: string | null): Promise<boolean> {
  const capture = await readFully(tabId);
  // The tab may show something else by now.
  if (capture === null || capture.key !== key) return false;
  return enrich(item, capture);
}

/** Adds what a fuller reading found; whether that was anything. */
export async function enrich(item: string, capture: Capture): Promise<boolean> {
  const recorded = await enrichItem(await sharedStore(), item, capture, new Date());
  return recorded?.ok === true;
}

/** Lets a failure reach the person, where nobody waits for an answer: no capture fails silently. */
export function orSay(work: Promise<unknown>): void {
  work.catch(async (error: unknown) => {
    console.error(error);
    const { background, problems } = await backgroundWordsNow();
    await notify(error instanceof StoreError ? problems.store[error.failure] : background.failed);
  });
}
