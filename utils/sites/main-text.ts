/** The main text of an article, by Mozilla's Readability (docs/decisions/0003-main-text.md). Only for capture-page. */
import { Readability } from '@mozilla/readability';
import type { MainText } from './page';
import { oneLine, textOf } from './text';

/** Reads the main text from a copy of the page; null when there is none to speak of. */
export function readMainText(page: Document): MainText | null {
  const copy = page.cloneNode(true) as Document;
  // Left as nodes: no string ever becomes HTML again.
  const article = new Readability<Node>(copy, {
    serializer: (node) => node,
    maxElemsToParse: 60_000,
  }).parse();
  const content = article?.content;
  if (article === null || content === null || content === undefined) return null;
  const text = textOf(content as Element);
  if (text === '') return null;
  return {
    title: oneLine(article.title),
    author: oneLine(article.byline),
    text,
    language: oneLine(article.lang),
    siteName: oneLine(article.siteName),
    date: oneLine(article.publishedTime),
  };
}
