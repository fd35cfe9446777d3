/** The saved pages under tests/fixtures: the address and the like stand in a JSON comment on the first line. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = `${resolve('tests/fixtures')}/`;

/** What a fixture says about itself. */
export interface FixtureMeta {
  url: string;
  /** Selects the contents of this element. */
  select?: string;
  /** Path prefix → file with what the site answers to it. */
  remote?: Record<string, string>;
}

/** One saved page. */
export interface Fixture {
  site: string;
  name: string;
  meta: FixtureMeta;
  html: string;
  /** Where the expected capture stands. */
  expectation: string;
}

/** The folders with fixtures. */
export function fixtureSites(): string[] {
  return readdirSync(ROOT).sort();
}

/** All fixtures of a site. */
export function fixturesOf(site: string): Fixture[] {
  const names = readdirSync(`${ROOT}${site}`).filter((name) => name.endsWith('.html'));
  return names.sort().map((file) => {
    const html = readFileSync(`${ROOT}${site}/${file}`, 'utf8');
    const meta = JSON.parse(/^<!-- (.*) -->\n/.exec(html)![1]!) as FixtureMeta;
    const name = file.replace('.html', '');
    return { site, name, meta, html, expectation: `${ROOT}${site}/${name}.json` };
  });
}

/** What the fixture's site answers to a path; rejects for a path it does not know. */
export function answerOf(fixture: Fixture, path: string): Promise<unknown> {
  const file = Object.entries(fixture.meta.remote ?? {}).find(([prefix]) => path.startsWith(prefix))?.[1];
  if (file === undefined) return Promise.reject(new Error('The site answered 404.'));
  return Promise.resolve(JSON.parse(readFileSync(`${ROOT}${fixture.site}/${file}`, 'utf8')) as unknown);
}

/** The fixture as a document of its own, with its selection made. */
export function openFixture(fixture: Fixture, html = fixture.html): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // A parsed document has no window and so no selection: the one of the test's page stands in.
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  const { select } = fixture.meta;
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  const element = select === undefined ? null : document.querySelector(select);
  if (element !== null) selection.selectAllChildren(element);
  return document;
}

/** The same page after a redesign: every class, id, data attribute and name for `download_url` and the like is another. */
export function renamedHooks(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'class' || name === 'id') element.setAttribute(name, value.replace(/\S+/g, 'x-$&-x'));
      else if (/^data-|^(email|name|download_url|for|aria-labelledby)$/.test(name)) {
        element.removeAttribute(name);
        element.setAttribute(`x-${name}`, value);
      }
    }
  }
  return new XMLSerializer().serializeToString(page);
}
