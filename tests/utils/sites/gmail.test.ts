// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { gmail } from '@/utils/sites/gmail';
import { hexThreadId, namesThread, splitTitle, threadIdInUrl } from '@/utils/sites/gmail/address';
import { mailText } from '@/utils/sites/gmail/body';
import { fixturesOf, openFixture } from '@/tests/support/site-fixtures';

function body(html: string, subject = 'Re: x'): string {
  const page = new DOMParser().parseFromString(`<div class="a3s">${html}</div>`, 'text/html');
  return mailText(page.querySelector('.a3s')!, subject);
}

const at = (path: string): URL => new URL(path, 'https://mail.google.com/mail/u/0/');

describe('addresses', () => {
  it.each([
    ['#all/18c0ffee12345678', '18c0ffee12345678'],
    ['#label/Big+deals/18c0ffee12345678?compose=new', '18c0ffee12345678'],
    ['popout?ver=1&th=%23thread-f%3A1783549110000000000', '18c0707745039c00'],
    ['#inbox/FMfcgzQbgcRkLmNpWqXzHjVtDsBnMkPl', null],
    ['#inbox', null],
    ['#search/%E0%A4%A', null],
  ])('the thread id of %s is %s', (path, id) => {
    expect(threadIdInUrl(at(path))).toBe(id);
  });

  it.each([
    ['#inbox/FMfcgzQbgcRkLmNpWqXzHjVtDsBnMkPl', true],
    ['#search/from%3Aana/FMfcgzQbgcRkLmNpWqXzHjVtDsBnMkPl', true],
    ['#inbox/p2', false],
    ['#settings/general', false],
    ['#label/Clients', false],
  ])('%s names a thread: %s', (path, named) => {
    expect(namesThread(at(path))).toBe(named);
  });

  it('takes no thread id from "undefined"', () => {
    expect(hexThreadId('undefined')).toBe(null);
  });

  it.each([
    ['Lease - me@example.com - Gmail', 'Lease', 'me@example.com'],
    ['a - b - Me@Example.com - Example Foo-Bar Mail', 'a - b', 'me@example.com'],
    [
      'Pay - boss@example.org - now - me@example.com - Gmail',
      'Pay - boss@example.org - now',
      'me@example.com',
    ],
    ['Lease - Gmail', 'Lease', ''],
    ['a - b', 'a - b', ''],
  ])('takes the title "%s" apart', (title, subject, account) => {
    expect(splitTitle(title)).toEqual({ subject, account });
  });
});

describe('the text of a mail', () => {
  it('keeps a quotation that is the writer’s own', () => {
    expect(body('<p>As they say:</p><blockquote style="margin:0 0 0 40px">less is more</blockquote>')).toBe(
      'As they say:\n\nless is more',
    );
  });

  it('drops what Apple and Thunderbird quote', () => {
    expect(body('Yes.<br><blockquote type="cite">Really?</blockquote>')).toBe('Yes.');
    expect(
      body('Yes.<div class="moz-cite-prefix">On Monday:</div><blockquote cite="mid:1">Really?</blockquote>'),
    ).toBe('Yes.');
  });

  it('drops what a desktop Outlook quotes, but not in a forward', () => {
    const html =
      '<p>Mine.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>From:</b> Ana</div></div><p>Theirs.</p>';
    expect(body(html)).toBe('Mine.');
    expect(body(html, 'FW: x')).toContain('Theirs.');
  });

  it('keeps a forward that Gmail trimmed, and only that', () => {
    const forward =
      '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Ana</div>News</div>';
    expect(body(`Look.<div class="adL"><div>My signature</div>${forward}</div>`)).toBe(
      'Look.\n---------- Forwarded message ---------\nFrom: Ana\nNews',
    );
  });

  it('drops a forward that stands in quoted history', () => {
    const forward = '<div class="gmail_quote">---------- Forwarded message ---------<br>old</div>';
    expect(
      body(
        `Thanks.<div class="gmail_quote"><div class="gmail_attr">On Monday:</div><blockquote class="gmail_quote">${forward}</blockquote></div>`,
      ),
    ).toBe('Thanks.');
  });

  it('keeps no forward out of trimmed history', () => {
    const forward = '<div class="gmail_quote">---------- Forwarded message ---------<br>old</div>';
    expect(body(`Thanks.<div class="HOEnZb"><blockquote type="cite">${forward}</blockquote></div>`)).toBe(
      'Thanks.',
    );
  });

  it('keeps what Apple Mail forwards', () => {
    expect(
      body(
        'See below.<blockquote type="cite"><div>Begin forwarded message:</div><div>News</div></blockquote>',
      ),
    ).toContain('News');
  });

  it('drops plain quotes between answers too', () => {
    const quote =
      '<div class="gmail_quote">On Monday:<blockquote>a?</blockquote><p>Yes.</p><blockquote>b?</blockquote><p>No.</p></div>';
    expect(body(`Hello.${quote}`)).toBe('Hello.\n\nYes.\n\nNo.');
  });

  it('gives all of a mail that is nothing but a quote', () => {
    expect(body('<i hidden>Preview</i><blockquote type="cite">Only this</blockquote>')).toBe('Only this');
  });
});

describe('after a redesign', () => {
  const hostile = fixturesOf('gmail').find((fixture) => fixture.name === 'faked-elements')!;

  it('takes nothing from a mail that still fakes the old elements', () => {
    // Only Gmail's own hooks are renamed: the mail keeps the ones it copied.
    const page = openFixture(hostile);
    for (const element of page.querySelectorAll('[class]')) {
      if (element.parentElement?.closest('.a3s') === null)
        element.setAttribute('data-new', element.className);
    }
    for (const element of page.querySelectorAll('[data-new]')) element.className = 'new';
    for (const element of page.querySelectorAll('h2[data-legacy-thread-id]')) {
      if (element.className === 'new') {
        element.removeAttribute('data-legacy-thread-id');
        element.removeAttribute('data-thread-perm-id');
      }
    }
    // Two fakes would be refused as ambiguous; one alone must be as well.
    page.querySelector('.ha h2.hP')!.remove();
    const { key, source } = gmail.read(page, new URL(hostile.meta.url))!;
    expect(source.title).toBe('Offer for the garden fence');
    expect(source.author).toBe(null);
    expect(key).toBe(null);
    expect(gmail.anchor!(page)).toBe(null);
  });

  it('puts the button after the subject, and watches the views', () => {
    const page = openFixture(hostile);
    const anchor = gmail.anchor!(page);
    expect([anchor?.place, anchor?.element.textContent]).toEqual(['after', 'Offer for the garden fence']);
    expect(gmail.watch!(page, new URL(hostile.meta.url))?.className).toBe('aeF');
    expect(gmail.watch!(page, at('#inbox'))).toBe(null);
  });
});
