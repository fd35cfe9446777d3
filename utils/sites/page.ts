/** Any web page: its title, address, metadata and selection, and its main text where a reader is given. */
import { canonicalUrl, pageKey, type Capture } from '@/utils/delegation/capture';
import type { Source } from '@/utils/delegation/item';
import { combine, type Fields } from './combine';
import { cut, oneLine, selectionIn, textOf } from './text';

/** What a reader of articles found; an unknown part is an empty string. */
export interface MainText {
  title: string;
  author: string;
  text: string;
  language: string;
  siteName: string;
  /** As the page declares it, best an ISO date. */
  date: string;
}

/** Finds the main text of a page without changing it; null when the page has none. */
export type ReadMainText = (page: Document) => MainText | null;

/** The fields looked for on any page. */
export const PAGE_LOOKS: readonly (keyof Source)[] = [
  'title',
  'author',
  'shownDate',
  'excerpt',
  'siteName',
  'language',
  'url',
  'selection',
];

function metaOf(page: Document, ...names: string[]): string {
  for (const name of names) {
    const meta = page.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = oneLine(meta?.getAttribute('content'));
    if (content !== '') return content;
  }
  return '';
}

/** The address the page gives itself, believed only where it stays on the same host and does not name its front page. */
function addressOf(page: Document, url: URL): string {
  const own = canonicalUrl(url.href);
  const said = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const canonical = said === null || said === undefined || said === '' ? null : URL.parse(said, url.href);
  if (canonical === null) return own;
  const host = (address: URL): string => address.host.replace(/^(?:www|m|mobile|amp)\./, '');
  const isFront = canonical.pathname === '/' && canonical.search === '' && url.pathname !== '/';
  const isRoute = /^#[/!]/.test(url.hash) && canonical.hash === '';
  return host(canonical) !== host(url) || isFront || isRoute ? own : canonicalUrl(canonical.href) || own;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Whether most words of the shorter text are in the other; what a single-page site shares is often of an earlier view. */
function isAlike(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  const common = [...(few ?? [])].filter((word) => many?.has(word) === true);
  return common.length > 0.6 * (few?.size ?? 0);
}

/** The title meant for sharing where it fits the tab's one, else that one without the site's name. */
function titleOf(page: Document, siteName: string): string {
  const tab = oneLine(page.title);
  const shared = metaOf(page, 'og:title', 'twitter:title');
  if (shared !== '' && (tab === '' || isAlike(shared, tab))) return shared;
  const parts = /^(.+?)\s+[-–—|·»]\s+([^-–—|·»]+)$/.exec(tab);
  if (parts !== null && siteName !== '' && parts[2] === siteName) return parts[1] ?? tab;
  return tab || oneLine(page.querySelector('h1')?.textContent);
}

/** The name in a byline; null where it is a date, an address or nothing. */
function authorFrom(byline: string): Source['author'] {
  const name = byline.replace(/^by:?\s+|[\s—–|,;-]+$/gi, '');
  return name === '' || name.length > 120 || /\d{4}|:\/\//.test(name) ? null : { name, email: '' };
}

function authorOf(page: Document): Source['author'] {
  const named = metaOf(page, 'author', 'article:author', 'parsely-author', 'dc.creator', 'DC.creator');
  const shown = oneLine(page.querySelector('[rel~="author"], [itemprop="author"]')?.textContent);
  return authorFrom(named) ?? authorFrom(shown);
}

function dateOf(page: Document): string {
  const named = metaOf(
    page,
    'article:published_time',
    'datePublished',
    'parsely-pub-date',
    'date',
    'dc.date',
  );
  const time = page.querySelector('article time[datetime], time[pubdate], time[itemprop="datePublished"]');
  return cut(named || oneLine(time?.getAttribute('datetime')), 60);
}

function metaFields(page: Document): Fields {
  const siteName = metaOf(page, 'og:site_name', 'application-name');
  return {
    title: titleOf(page, siteName),
    author: authorOf(page),
    shownDate: dateOf(page),
    siteName,
    language: languageOf(page.documentElement.getAttribute('lang')) || languageOf(metaOf(page, 'og:locale')),
    excerpt: metaOf(page, 'description', 'og:description'),
  };
}

/** A BCP 47 tag, or '' for what is none. */
function languageOf(tag: string | null): string {
  const clean = (tag ?? '').trim().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(clean) ? clean : '';
}

function mainFields(main: MainText): Fields {
  return {
    title: cut(oneLine(main.title), 500),
    author: authorFrom(main.author),
    excerpt: cut(main.text),
    language: languageOf(main.language),
    siteName: main.siteName,
    shownDate: main.date,
  };
}

/** What any page gives, with a key of its address. With `readMainText` its main text too, else only what its metadata says. */
export function readAnyPage(page: Document, url: URL, readMainText?: ReadMainText): Capture {
  const main = readMainText?.(page) ?? null;
  const address = addressOf(page, url);
  const body = page.querySelector('main, [role=main], article') ?? page.body;
  const meta = metaFields(page);
  const text: Fields = readMainText === undefined || main !== null ? {} : { excerpt: textOf(body) };
  return combine('page', pageKey(address), [
    ['dom', main === null ? text : { excerpt: cut(main.text) }],
    ['meta', meta],
    ['dom', main === null ? {} : mainFields(main)],
    ['tab', { title: url.host, url: address || url.href, selection: selectionIn(page) }],
  ]);
}
