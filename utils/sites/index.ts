/** The list of sites; adding one is a file, a fixture and a line here. */
import type { Capture } from '@/utils/delegation/capture';
import { asana } from './asana';
import { gmail } from './gmail';
import { readAnyPage, type ReadMainText } from './page';
import type { Site } from './site';
import { trello } from './trello';

/** Every site with a reader of its own. */
export const SITES: readonly Site[] = [gmail, trello, asana];

/** The site an address belongs to, or null for any other page. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((match) => `${url.origin}/*` === match)) ?? null;
}

/** What a page gives, through its site's reader or as any page; never fails. */
export function readPage(page: Document, url: URL, readMainText?: ReadMainText): Capture {
  return siteFor(url)?.read(page, url) ?? readAnyPage(page, url, readMainText);
}
