/** What the project knows of a website: how to read it, where the button goes, and which part of it changes. */
import type { Capture } from '@/utils/delegation/capture';
import type { SiteId, Source } from '@/utils/delegation/item';

/** Where the in-page button goes, seen from an element of the page. */
export interface Anchor {
  element: Element;
  place: 'before' | 'after' | 'append';
}

/** Same-origin JSON of the page's own site; `path` starts with one slash. Rejects on any failure. */
export type GetJson = (path: string) => Promise<unknown>;

/** One website. Everything but `readRemote` is pure: it never waits, clicks, fetches or touches the browser API. */
export interface Site {
  id: SiteId;
  /** As people call it. */
  name: string;
  /** Match patterns of the content script. */
  matches: readonly string[];
  /** The fields this site's reader looks for, in the order to show them. */
  looks: readonly (keyof Source)[];
  /** Elements whose inside was written by strangers: no diagnostic looks into them. */
  foreign?: string;
  /** Whether the address alone says that a thread, card or task is open. */
  isOpen(url: URL): boolean;
  /** The source key alone, cheap enough to ask after each change of the page; null when nothing is open. */
  key(page: Document, url: URL): string | null;
  /** What is open, or null when nothing is. */
  read(page: Document, url: URL): Capture | null;
  /** What is open, from the site's own JSON and the page; null when the site did not tell. */
  readRemote?(page: Document, url: URL, get: GetJson): Promise<Capture | null>;
  anchor?(page: Document): Anchor | null;
  /** The smallest element that holds all that can change while a thing is open; null when there is nothing to wait for. */
  watch?(page: Document, url: URL): Element | null;
}
