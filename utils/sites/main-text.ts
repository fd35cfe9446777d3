/** The main text of an article, by Mozilla's Readability (docs/decisions/0003-main-text.md). Only for capture-page. */
import { Readability } from '@mozilla/readability';
import type { MainText } from './page';
import { oneLine, textOf } from './text';

/** A page with more elements is not an article, and would take seconds. */
const MOST_ELEMENTS = 60_000;

type Article = ReturnType<Readability<Node>['parse']>;

/** Works on a copy, which it may spoil; `enough` is the length below which it looks again, less strictly. */
function parse(page: Document, enough: number): Article {
  const copy = page.cloneNode(true) as Document;
  // Their pictures would be unpacked from text to elements.
  for (const element of copy.querySelectorAll('noscript')) element.remove();
  return new Readability<Node>(copy, {
    // Left as nodes: no text becomes HTML again.
    serializer: (node) => node,
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: enough,
  }).parse();
}

function articleIn(page: Document): Article {
  for (const enough of [500, 0]) {
    try {
      return parse(page, enough);
    } catch {
      // Looking again resets the copy from text, which a page with Trusted Types may refuse: then once is enough.
    }
  }
  return null;
}

/** Reads the main text from a copy of the page; null when there is none to speak of. */
export function readMainText(page: Document): MainText | null {
  const article = articleIn(page);
  const text = textOf(article?.content as Element | null | undefined);
  if (article === null || text === '') return null;
  return {
    title: oneLine(article.title),
    author: oneLine(article.byline),
    text,
    language: oneLine(article.lang),
    siteName: oneLine(article.siteName),
    date: oneLine(article.publishedTime),
  };
}
