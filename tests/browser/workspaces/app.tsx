/** The whole sidebar on the real database, in a page that knows only as much of the browser as it needs. */
// First of all: what is loaded after it finds this browser.
import { FakeEvent, fake } from '@/tests/utils/browser/fake-browser';
import { deleteDB } from 'idb';
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '@/entrypoints/sidepanel/App';
import { show } from '@/tests/browser/ui/mount';
import { sharedStore } from '@/utils/browser/shared-store';
import { requestRoute, type Route } from '@/utils/browser/route';
import type { Store } from '@/utils/store/open';

Object.assign(fake.tabs, {
  onActivated: new FakeEvent(),
  onUpdated: new FakeEvent(),
  query: () => Promise.resolve([]),
});
Object.assign(fake.runtime, { getManifest: () => ({ version: '0.2.0' }) });

/** The sidebar's database, empty; it goes when the test is over. */
export async function freshApp(): Promise<Store> {
  // A sidebar that was taken away before it had begun to listen would else take what the next one is asked.
  fake.storage.session.onChanged.listeners.clear();
  await deleteDB('righthand');
  onTestFinished(() => deleteDB('righthand'));
  return sharedStore();
}

/** Shows the sidebar in a window of this size. */
export async function openApp({ width = 360, height = 720 } = {}): Promise<void> {
  await page.viewport(width, height);
  show(<App />, { width, height });
  await expect.poll(() => fake.storage.session.onChanged.listeners.size).toBeGreaterThan(0);
}

/** Sends the sidebar to a view, as the menus and the popup do. */
export function goTo(route: Route): Promise<void> {
  return requestRoute(fake.windowId, route);
}
