// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { gmail } from '@/utils/sites/gmail';
import { skeletonOf } from '@/utils/sites/skeleton';
import { fixturesOf, openFixture } from '@/tests/support/site-fixtures';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the diagnostic', () => {
  it('holds tags, classes, roles and test ids, and no word of the page', () => {
    const page = pageOf(
      '<main class="a b" role="main" id="secret" title="secret" data-testid="card-back"><p>secret</p><input value="secret"></main>',
    );
    expect(skeletonOf(page)).toBe('main.a.b[role=main][data-testid=card-back]\n p\n input');
  });

  it('never enters a mail, not even under other names', () => {
    const page = openFixture(fixturesOf('gmail').find((fixture) => fixture.name === 'faked-elements')!);
    expect(skeletonOf(page, gmail.foreign)).toContain('div.ii.gt\n');
    expect(skeletonOf(page, gmail.foreign)).not.toContain('a3s');
    expect(
      skeletonOf(pageOf('<div class="new"><div class="m_-12invoice-acme"><b class="price"></b></div></div>')),
    ).toBe('div.new');
    expect(skeletonOf(pageOf('<div contenteditable="true"><b></b></div>'))).toBe('div');
  });

  it('masks what looks like an id or an address', () => {
    const page = pageOf('<p class="m18c0ffee12345678 task-1201000000000003 ana@example.com"></p>');
    expect(skeletonOf(page)).toBe('p.m#.task-#.#');
  });

  it('stays below 20,000 characters', () => {
    const page = pageOf(`<div>${'<section class="some-name"><p></p></section>'.repeat(3000)}</div>`);
    expect(skeletonOf(page).length).toBeLessThanOrEqual(20_000);
    expect(skeletonOf(page).length).toBeGreaterThan(19_000);
  });
});
