/** What a site adapter or any other way in hands to the store. */
import type { Source } from './item';

/** The step of the ladder that gave a field: the site's own JSON, its page, the page's metadata, or the tab alone. */
export type FoundBy = 'json' | 'dom' | 'meta' | 'tab';

/** One capture, whatever the way in. Never fails outright: at least title and address are there. */
export interface Capture {
  /** The source key: `<site>:<account or host>:<id>`; null when there is nothing to remember it by. */
  key: string | null;
  source: Source;
  /** Which step found each field; a field that was looked for and not found is absent. */
  found: Partial<Record<keyof Source, FoundBy>>;
}

/** `brief` opens the sidebar at the new item's brief, `later` keeps it silently. */
export type CaptureMode = 'brief' | 'later';

/**
 * The address without what does not name the page: fragment (unless it is a route: `#/…` or `#!…`), tracking
 * parameters, and a trailing slash. Returns '' for anything that is not http(s).
 */
export function canonicalUrl(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|ref_src)$/i.test(name)) {
      url.searchParams.delete(name);
    }
  }
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  const text = url.toString();
  return url.pathname !== '/' && url.search === '' && url.hash === '' ? text.replace(/\/+$/, '') : text;
}

/** The source key of an ordinary page, from {@link canonicalUrl}; null when the page has no web address. */
export function pageKey(address: string): string | null {
  const url = canonicalUrl(address);
  return url === '' ? null : `page:${url.replace(/^https?:\/\/(www\.)?/, '')}`;
}

/** The item id of a capture: the same source gives the same id on every device; `nth` counts deliberate further items. */
export async function itemIdFor(workspace: string, key: string, nth = 0): Promise<string> {
  const text = JSON.stringify([workspace, key, nth]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `i_${[...hash.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
