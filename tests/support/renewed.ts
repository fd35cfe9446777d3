/** A browser as if the extension had just been installed, without starting another one, which costs seconds. */
import type { BrowserContext, CDPSession, Worker } from 'playwright-core';

/** What the code below uses inside the extension. */
declare const chrome: {
  alarms: { clearAll: () => Promise<unknown> };
  notifications: { getAll: () => Promise<object>; clear: (id: string) => Promise<unknown> };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: Record<'local' | 'session', { clear: () => Promise<void> }>;
};

/** What is renewed. */
interface Renewable {
  context: BrowserContext;
  id: string;
  worker: () => Promise<Worker>;
  stopWorker: () => Promise<void>;
}

/** Closes all views, takes away all that the extension keeps, and starts its worker anew; whether that worked. */
export async function renew(extension: Renewable): Promise<boolean> {
  try {
    const { context, id } = extension;
    // No page of ours that keeps anything or opens the database, and yet of the extension.
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/manifest.json`);
    const wake = () => page.evaluate(() => chrome.runtime.sendMessage({}));
    for (const other of context.pages()) if (other !== page) await other.close();
    await closePanels(context, id);
    await context.clearPermissions();
    // Only what runs can be stopped.
    await wake();
    await extension.stopWorker();
    await page.evaluate(empty);
    // The change of what was kept may have started it already.
    const started = extension.worker();
    await wake();
    await started;
    return true;
  } catch {
    return false;
  }
}

/** Closes the side panel and the popup, which are no tabs. */
async function closePanels(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  for (const targetId of await panels(session, id)) await session.send('Target.closeTarget', { targetId });
  while ((await panels(session, id)).length > 0) await new Promise(setImmediate);
  await session.detach();
}

async function panels(session: CDPSession, id: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  const ours = targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${id}/`));
  return ours.filter(({ url }) => url.includes('.html')).map(({ targetId }) => targetId);
}

/** Takes away all that is kept. Runs inside the extension. */
async function empty(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error ?? new Error(name));
      deleting.onblocked = () => reject(new Error(`Somebody holds ${name} open.`));
    });
  }
  localStorage.clear();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.alarms.clearAll();
  for (const notice of Object.keys(await chrome.notifications.getAll())) {
    await chrome.notifications.clear(notice);
  }
}
