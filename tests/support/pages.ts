/** Pages to serve on their real addresses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Capture } from '@/utils/delegation/capture.ts';
import { ROOT } from '@/scripts/machine.ts';
import { fixturesOf, type Fixture } from './site-fixtures.ts';

/** A page and where it stands. */
export interface ServedPage {
  url: string;
  html: string;
  /** What the site answers to other paths: path prefix → JSON. */
  remote?: Record<string, string>;
}

/** A saved page, and what is to be captured of it. */
export interface SavedPage extends ServedPage {
  name: string;
  expected: Capture;
}

/** The saved pages of a site, tests/fixtures/<site>. */
export function savedPages(site: string): SavedPage[] {
  return fixturesOf(site).map((fixture) => ({
    name: `${site}/${fixture.name}`,
    url: fixture.meta.url,
    html: fixture.html,
    expected: JSON.parse(readFileSync(fixture.expectation, 'utf8')) as Capture,
    remote: remoteOf(fixture),
  }));
}

/** The saved page tests/fixtures/<site>/<name>.html. */
export function savedPage(site: string, name: string): SavedPage {
  const found = savedPages(site).find((page) => page.name === `${site}/${name}`);
  if (found === undefined) throw new Error(`There is no tests/fixtures/${site}/${name}.html.`);
  return found;
}

/** An ordinary page that no adapter knows. */
export function ordinaryPage(url: string, title: string, body: string): ServedPage {
  return {
    url,
    html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
  };
}

function remoteOf({ site, meta }: Fixture): Record<string, string> {
  const entries = Object.entries(meta.remote ?? {});
  return Object.fromEntries(
    entries.map(([prefix, file]) => [
      prefix,
      readFileSync(join(ROOT, 'tests', 'fixtures', site, file), 'utf8'),
    ]),
  );
}
