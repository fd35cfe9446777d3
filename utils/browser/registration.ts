/** Keeps the one content script registered for exactly the sites the browser lets us on. */
import { browser } from 'wxt/browser';
import { coalesce } from './coalesce';
import { HOSTS } from './hosts';
import { contentOf } from './messages';
import { isAllowed } from './permissions';

const ID = 'site';
const FILE = 'content-scripts/site.js';

async function wantedMatches(): Promise<string[]> {
  const allowed = await Promise.all(HOSTS.map(isAllowed));
  return HOSTS.filter((_host, i) => allowed[i]).flatMap((host) => host.matches);
}

function sameSet(one: string[], other: string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

/** Makes the registration follow the permissions held now, however they were given; changes nothing when it already does. */
export const reconcileScript: () => Promise<void> = coalesce(async () => {
  const matches = await wantedMatches();
  const [held] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (sameSet(held?.matches ?? [], matches)) return;
  if (held !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: [FILE], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
});

/** Puts the script into open tabs of allowed sites that have none that answers: newly allowed, or left by an update. */
export async function reachOpenTabs(): Promise<void> {
  const matches = await wantedMatches();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [reachTab(id)])));
}

async function reachTab(tabId: number): Promise<void> {
  try {
    await contentOf(tabId).refresh(null);
  } catch {
    // A tab may close or show an error page meanwhile; it gets the script at its next load.
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${FILE}`] }).catch(() => undefined);
  }
}
