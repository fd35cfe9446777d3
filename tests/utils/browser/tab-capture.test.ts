import { describe, expect, it } from 'vitest';
import { tabCapture, targetCapture } from '@/utils/browser/tab-capture';

describe('the tab alone', () => {
  it('gives title, address and a key to remember it by', () => {
    const { key, source } = tabCapture({
      title: 'Trip',
      url: 'https://www.example.test/trip/?utm_source=x#top',
    });
    expect([key, source.url, source.title]).toEqual([
      'page:example.test/trip',
      'https://www.example.test/trip',
      'Trip',
    ]);
  });

  it('never takes two mails for one', () => {
    const mail = (thread: string) =>
      tabCapture({ title: 'Mail', url: `https://mail.google.com/mail/u/0/#inbox/${thread}` });
    expect(mail('a').key).toBeNull();
    expect(mail('a').source.url).not.toBe(mail('b').source.url);
  });

  it.each(['chrome://settings/', 'about:blank', 'file:///home/me/plan.pdf', undefined])(
    'of %s has no address and no key',
    (url) => {
      const { key, source } = tabCapture({ title: 'Settings', url });
      expect([key, source.url, source.title]).toEqual([null, '', 'Settings']);
    },
  );

  it('is called by its address when it has no title', () => {
    expect(tabCapture({ title: '', url: 'https://example.test/a' }).source.title).toBe(
      'https://example.test/a',
    );
  });
});

describe('a link', () => {
  const page = { title: 'Trip', url: 'https://example.test/trip' };

  it('is what it leads to, with the page it was met on', () => {
    const { key, source } = targetCapture('https://hotel.test/rooms', 'Rooms', page);
    expect([key, source.title, source.url]).toEqual([
      'page:hotel.test/rooms',
      'Rooms',
      'https://hotel.test/rooms',
    ]);
    expect(source.excerpt).toBe('Trip\nhttps://example.test/trip');
  });

  it.each([
    ['https://hotel.test/r%C3%A4ume/', 'hotel.test/räume'],
    ['https://hotel.test/100%', 'hotel.test/100%'],
    ['https://hotel.test/', 'hotel.test'],
  ])('without words, %s, is called %s', (url, title) => {
    expect(targetCapture(url, '', page).source.title).toBe(title);
  });
});
