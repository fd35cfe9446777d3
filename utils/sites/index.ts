/** The list of sites; adding one is a file, a fixture and a line here, then the names the compiler asks for (CONTRIBUTING.md). */
import { pageKey, type Capture } from '@/utils/delegation/capture';
import { asana } from './asana';
import { combine } from './combine';
import { gmail } from './gmail';
import type { Site } from './site';
import { oneLine, selectionIn } from './text';
import { trello } from './trello';

/** Every site with a reader of its own. */
export const SITES: readonly Site[] = [gmail, trello, asana];

/** Reads a page that no site knows. */
export type ReadOther = (page: Document, url: URL) => Capture;

/** The site an address belongs to, or null for any other page. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches.includes(`${url.origin}/*`)) ?? null;
}

/** Title, address and selection: the last step of the ladder, and all that is asked of a page where nothing is open. */
export function readTab(page: Document, url: URL): Capture {
  const title = oneLine(page.title) || url.host;
  return combine('page', pageKey(url.href), [
    ['tab', { title, url: url.href, selection: selectionIn(page) }],
  ]);
}

/** What a page gives, through its site's reader or `readOther`; never fails. */
export function readPage(page: Document, url: URL, readOther: ReadOther = readTab): Capture {
  return siteFor(url)?.read(page, url) ?? readOther(page, url);
}
