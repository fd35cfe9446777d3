// @vitest-environment jsdom
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Capture } from '@/utils/delegation/capture';
import { readPage, siteFor, SITES } from '@/utils/sites/index';
import { readMainText } from '@/utils/sites/main-text';
import { readAnyPage } from '@/utils/sites/page';
import {
  answerOf,
  fixtureSites,
  fixturesOf,
  openFixture,
  renamedHooks,
  type Fixture,
} from '@/tests/support/site-fixtures';

async function captureOf(fixture: Fixture, html = fixture.html): Promise<Capture> {
  const page = openFixture(fixture, html);
  const url = new URL(fixture.meta.url);
  const remote = await siteFor(url)?.readRemote?.(page, url, (path) => answerOf(fixture, path));
  if (remote !== null && remote !== undefined) return remote;
  return siteFor(url) === null ? readAnyPage(page, url, readMainText) : readPage(page, url);
}

describe('fixtures', () => {
  it('has some for every site and for ordinary pages', () => {
    const wanted = [...SITES.map((site) => site.id), 'page'].sort();
    expect(fixtureSites()).toEqual(wanted);
  });

  for (const site of fixtureSites()) {
    describe(site, () => {
      for (const fixture of fixturesOf(site)) {
        it(`reads "${fixture.name}" as expected`, async () => {
          const capture = await captureOf(fixture);
          if (!existsSync(fixture.expectation) && process.env['UPDATE_FIXTURES'] === '1') {
            writeFileSync(fixture.expectation, `${JSON.stringify(capture, null, 2)}\n`);
          }
          expect(existsSync(fixture.expectation), `${fixture.expectation} is missing`).toBe(true);
          expect(capture).toEqual(JSON.parse(readFileSync(fixture.expectation, 'utf8')));
        });

        it(`still gives title and address of "${fixture.name}" when the site has renamed everything`, async () => {
          const before = await captureOf(fixture);
          const { key, source } = await captureOf(
            { ...fixture, meta: { url: fixture.meta.url } },
            renamedHooks(fixture.html),
          );
          expect(source.title.length).toBeGreaterThan(2);
          expect(fixture.html.replaceAll('&#8203;', '')).toContain(source.title);
          expect(source.url).toMatch(/^https?:\/\//);
          expect(new URL(source.url).host).toBe(new URL(before.source.url).host);
          if (site !== 'gmail' && before.key !== null) expect(key).toBe(before.key);
        });
      }
    });
  }
});
