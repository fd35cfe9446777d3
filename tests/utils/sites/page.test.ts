// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HOSTS } from '@/utils/browser/hosts';
import { asana } from '@/utils/sites/asana';
import { readTab, siteFor, SITES } from '@/utils/sites/index';
import { readMainText } from '@/utils/sites/main-text';
import { readAnyPage } from '@/utils/sites/page';
import { fixturesOf, openFixture } from '@/tests/support/site-fixtures';

function pageOf(head: string, body = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('any page', () => {
  it('believes a canonical address only on the same host', () => {
    const url = new URL('https://www.example.com/a?utm_medium=x');
    const canonical = (href: string): string =>
      readAnyPage(pageOf(`<link rel="canonical" href="${href}">`), url).source.url;
    expect(canonical('https://m.example.com/b')).toBe('https://m.example.com/b');
    expect(canonical('/c?id=2')).toBe('https://www.example.com/c?id=2');
    expect(canonical('https://example.com.evil.example/b')).toBe('https://www.example.com/a');
    expect(canonical('javascript:alert(1)')).toBe('https://www.example.com/a');
  });

  it('keeps the route of a page that lives behind a fragment', () => {
    const page = pageOf('<link rel="canonical" href="https://example.com/app">');
    expect(readAnyPage(page, new URL('https://example.com/app#/tasks/9')).key).toBe(
      'page:example.com/app#/tasks/9',
    );
  });

  it('drops the name of the site from the title', () => {
    const page = pageOf('<title>Red chair | Chairs</title><meta property="og:site_name" content="Chairs">');
    expect(readAnyPage(page, new URL('https://example.com/')).source.title).toBe('Red chair');
  });

  it('takes the title for sharing only where it is of this page', () => {
    const title = (tab: string, shared: string): string =>
      readAnyPage(
        pageOf(`<title>${tab}</title><meta property="og:title" content="${shared}">`),
        new URL('https://example.com/a'),
      ).source.title;
    expect(title('How we built it: a story - Site', 'How we built it, a story')).toBe(
      'How we built it, a story',
    );
    expect(title('Second video - Site', 'First film')).toBe('Second video - Site');
    expect(title('', 'Only this')).toBe('Only this');
  });

  it.each([
    ['By Ana Kuusk', 'Ana Kuusk'],
    ['Ana Kuusk —', 'Ana Kuusk'],
    ['https://example.com/ana', undefined],
    ['April 28, 2019 at 6:01', undefined],
  ])('reads the author "%s" as %s', (byline, name) => {
    const page = pageOf(`<meta name="author" content="${byline}">`);
    expect(readAnyPage(page, new URL('https://example.com/')).source.author?.name).toBe(name);
  });

  it('reads only metadata without a reader', () => {
    const page = pageOf('<meta name="description" content="Short.">', '<main><p>Long text.</p></main>');
    expect(readAnyPage(page, new URL('https://example.com/a')).source.excerpt).toBe('Short.');
  });

  it('leaves the page as it was', () => {
    const page = openFixture(fixturesOf('page').find((fixture) => fixture.name === 'article')!);
    const before = new XMLSerializer().serializeToString(page);
    readAnyPage(page, new URL('https://example.org/'), readMainText);
    expect(new XMLSerializer().serializeToString(page)).toBe(before);
  });

  it('has a title and an address even of nothing', () => {
    const { source } = readTab(pageOf(''), new URL('https://example.com/x'));
    expect(source).toMatchObject({ title: 'example.com', url: 'https://example.com/x' });
  });
});

describe('the list of sites', () => {
  it('agrees with the sites that can be allowed', () => {
    expect(SITES.map(({ id, name, matches }) => ({ id, name, matches: [...matches] }))).toEqual(HOSTS);
  });

  it('takes no look-alike for a site', () => {
    expect(siteFor(new URL('https://mail.google.com.example.net/mail/u/0/'))).toBe(null);
    expect(siteFor(new URL('http://trello.com/c/aB3dE6fG'))).toBe(null);
    expect(siteFor(new URL('https://trello.com/c/aB3dE6fG'))?.id).toBe('trello');
  });
});

it.each([
  ['/0/1201000000000002/1201000000000003', true],
  ['/0/1201000000000002/1201000000000003/f', true],
  ['/0/inbox/1201000000000001/1201000000000003/1201000000000004', true],
  ['/1/1201/task/1201000000000003', true],
  ['/1/1201/project/1202/task/1201000000000003?focus=true', true],
  ['/1/1201/inbox/1202/item/1201000000000003/story/5', true],
  ['/0/search?child=1201000000000003', true],
  ['/0/1201000000000002/list', false],
  ['/0/1201000000000002/1201000000000099/list', true],
  ['/1/1201000000000001/project/1201000000000002/board/1201000000000005', false],
  ['/0/home/1201000000000001', false],
  ['/0/inbox/1201000000000001', false],
])('Asana: %s has a task open: %s', (path, open) => {
  expect(asana.isOpen(new URL(path, 'https://app.asana.com'))).toBe(open);
});

it('Asana: counts a subtask once, however its row is built', () => {
  const page = pageOf(
    '',
    '<div class="TaskPane" data-task-id="1201000000000003"><div class="SubtaskGrid"><div data-task-id="1201000000000010">' +
      '<div class="SubtaskTaskRow"><div role="checkbox" aria-checked="true"></div><textarea>Ask</textarea></div></div></div></div>',
  );
  const capture = asana.read(page, new URL('https://app.asana.com/0/1/1201000000000003'));
  expect(capture?.source.checklists).toEqual([{ title: '', items: [{ text: 'Ask', done: true }] }]);
});
