/** Pages to serve on their real addresses. */
import { fixturesOf, type Fixture } from './site-fixtures.ts';

/** A page and where it stands. */
export interface ServedPage {
  url: string;
  html: string;
  /** What the site answers to other paths: address → JSON. */
  remote?: Record<string, string>;
}

/** The saved page tests/fixtures/<site>/<name>.html. */
export function savedPage(site: string, name: string): ServedPage {
  const fixture = fixturesOf(site).find((one) => one.name === name);
  if (fixture === undefined) throw new Error(`There is no tests/fixtures/${site}/${name}.html.`);
  return servedPage(fixture);
}

/** A fixture as a page to serve. */
export function servedPage({ meta, html }: Fixture): ServedPage {
  return { url: meta.url, html };
}

/** An ordinary page that no adapter knows. */
export function ordinaryPage(url: string, title: string, body: string): ServedPage {
  return {
    url,
    html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
  };
}
