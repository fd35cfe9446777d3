/** Which sites the user allowed: asked for one by one, and taken back. */
import { browser } from 'wxt/browser';
import { HOSTS, type AskableSite, type Host } from './hosts';

/** A site and whether it is allowed. */
export interface SiteState {
  id: AskableSite;
  name: string;
  allowed: boolean;
}

function hostBy(id: AskableSite): Host {
  const host = HOSTS.find((one) => one.id === id);
  if (host === undefined) throw new Error(`No such site: ${id}.`);
  return host;
}

/** Whether the browser lets us on this site now, however it was granted. */
export function isAllowed(host: Host): Promise<boolean> {
  return browser.permissions.contains({ origins: host.matches });
}

/** All sites with their state, in the order shown. */
export function siteStates(): Promise<SiteState[]> {
  return Promise.all(
    HOSTS.map(async (host) => ({ id: host.id, name: host.name, allowed: await isAllowed(host) })),
  );
}

/** Asks the browser for a site; true when allowed. Call it straight from a click, before any await. */
export function allowSite(id: AskableSite): Promise<boolean> {
  return browser.permissions.request({ origins: hostBy(id).matches });
}

/** Gives a site back; true when the browser took it. */
export function forgetSite(id: AskableSite): Promise<boolean> {
  return browser.permissions.remove({ origins: hostBy(id).matches });
}

/** Calls back after every change of the allowed sites, here or in the browser's own settings; returns how to stop. */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/**
 * Asks Firefox for leave to send what sync sends, sealed, to the server that the person typed in; true where it is given,
 * and in browsers that do not ask. Call it straight from a click, before any await.
 */
export function allowSync(): Promise<boolean> {
  // Only the manifest for Firefox names such data, and only Firefox knows the question.
  const { browser_specific_settings: own } = browser.runtime.getManifest() as Collecting;
  const types = own?.gecko?.data_collection_permissions?.optional ?? [];
  if (types.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ data_collection: types } as Parameters<
    typeof browser.permissions.request
  >[0]);
}

/** What of Firefox's manifest names the data that may be sent. */
interface Collecting {
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { optional?: string[] } } };
}
