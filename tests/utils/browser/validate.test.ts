import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sender } from '@/utils/browser/messages';
import { admitTo, parseCapture } from '@/utils/browser/validate';
import type { Capture } from '@/utils/delegation/capture';

const OWN = 'chrome-extension://right-hand/';
const admit = admitTo(OWN);

const from = (url: string, more: Partial<Sender> = {}): Sender =>
  ({ id: 'right-hand', url, tab: { id: 1 }, frameId: 0, ...more }) as Sender;
const trello = from('https://trello.com/c/abc/1-card');

const card: Capture = {
  key: 'trello:trello.com:abc',
  source: {
    site: 'trello',
    url: 'https://trello.com/c/abc',
    title: 'Book the venue',
    author: null,
    excerpt: 'For 40 people.',
    attachments: [{ name: 'plan.pdf' }],
    checklists: [{ title: 'Ask', items: [{ text: 'Price', done: true }] }],
  },
  found: { title: 'json', excerpt: 'dom' },
};

function withSource(source: object): Capture {
  return { ...card, source: { ...card.source, ...source } };
}

describe('a page that asks how to say things', () => {
  it('may, and has nothing else to tell', () => {
    expect(admit('words', null, trello)).toBeNull();
    expect(admit('words', undefined, trello)).toBeNull();
    expect(() => admit('words', { language: 'et' }, trello)).toThrow();
  });
});

describe('a capture from a page', () => {
  it('passes as it is when nothing is wrong with it', () => {
    expect(parseCapture(card)).toEqual(card);
    expect(admit('capture', { capture: card, mode: null }, trello)).toEqual({ capture: card, mode: null });
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://a/b',
    'no',
  ])('keeps no address %j', (url) => {
    const { source } = parseCapture(withSource({ url, shortUrl: url }));
    expect([source.url, source.shortUrl]).toEqual(['', '']);
  });

  it('is clipped where it is long', () => {
    const long = 'x'.repeat(50_000);
    const name = 'x'.repeat(2000);
    const many = Array.from({ length: 1000 }, () => ({ name, email: name }));
    const { source } = parseCapture(
      withSource({
        title: long,
        excerpt: long,
        selection: long,
        attachments: many,
        recipients: many,
        author: many[0],
      }),
    );
    expect(source.title).toHaveLength(1000);
    expect([source.excerpt, source.selection].map((text) => text?.length)).toEqual([20_000, 20_000]);
    expect([source.attachments.length, source.recipients?.length]).toEqual([200, 200]);
    expect(source.author?.name).toHaveLength(320);
    expect(source.attachments[0]).toEqual({ name: 'x'.repeat(1000) });
  });

  it('is kept without a key that is too long to be one', () => {
    expect(parseCapture({ ...card, key: `page:${'x'.repeat(3000)}` }).key).toBeNull();
  });

  it('loses what nobody asked for', () => {
    expect(parseCapture(withSource({ secret: 'token', threadId: undefined }))).toEqual(card);
  });

  it.each([
    ['no source', { key: null, found: {} }],
    ['a site that does not exist', withSource({ site: 'evil' })],
    ['a title that is no text', withSource({ title: { toString: 'x' } })],
    ['a step that does not exist', { ...card, found: { title: 'magic' } }],
    ['nothing', null],
  ])('is refused with %s', (_what, capture) => {
    expect(() => parseCapture(capture)).toThrow();
  });

  it('lets no other address through, whatever else arrives', () => {
    const anything = fc.record({
      key: fc.option(fc.string()),
      source: fc.record({
        site: fc.constant('trello'),
        url: fc.oneof(fc.webUrl(), fc.string(), fc.constant('javascript:alert(1)//https://')),
        title: fc.string(),
        author: fc.constant(null),
        excerpt: fc.string(),
        attachments: fc.constant([]),
        checklists: fc.constant([]),
      }),
      found: fc.constant({}),
    });
    fc.assert(
      fc.property(anything, (capture) => {
        expect(parseCapture(capture).source.url).toMatch(/^$|^https?:/i);
      }),
    );
  });
});

describe('what a page may send', () => {
  it('is capturing, enriching, asking, opening and undoing', () => {
    expect(admit('enrich', { item: 'i_1', capture: card }, trello)).toEqual({ item: 'i_1', capture: card });
    expect(admit('known', { key: card.key }, trello)).toEqual({ key: card.key });
    expect(admit('open', { item: 'i_1' }, trello)).toEqual({ item: 'i_1' });
    expect(admit('undo', { events: ['d:1'] }, trello)).toEqual({ events: ['d:1'] });
  });

  it.each(['captureTab', 'changed', 'toString', 'nonsense'])('is not %s', (type) => {
    expect(() => admit(type, { tabId: 1, mode: null }, trello)).toThrow('may not send');
  });

  it('is about its own site alone', () => {
    const mail = { ...withSource({ site: 'gmail' }), key: 'gmail:me@x:17f' };
    expect(() => admit('known', { key: 'gmail:me@x:17f' }, trello)).toThrow('another site');
    expect(() => admit('known', { key: 'page:bank.example/account' }, trello)).toThrow('another site');
    expect(() => admit('known', { key: 'page:trello.com.evil.example/x' }, trello)).toThrow('another site');
    expect(() => admit('capture', { capture: mail, mode: null }, trello)).toThrow('another site');
    expect(() => admit('capture', { capture: withSource({ site: 'gmail' }), mode: null }, trello)).toThrow(
      'another site',
    );
    expect(admit('known', { key: 'page:trello.com/b/1' }, trello)).toEqual({ key: 'page:trello.com/b/1' });
  });

  it('comes from the top frame of a tab', () => {
    expect(() => admit('open', { item: 'i' }, from('https://trello.com/', { frameId: 3 }))).toThrow(
      'may not send',
    );
    const tabless = { id: 'right-hand', url: 'https://trello.com/', frameId: 0 };
    expect(() => admit('open', { item: 'i' }, tabless)).toThrow('may not send');
  });

  it('is bounded', () => {
    expect(() => admit('undo', { events: Array.from({ length: 201 }, () => 'd:1') }, trello)).toThrow();
    expect(() => admit('open', { item: 'x'.repeat(5000) }, trello)).toThrow();
    expect(() => admit('known', { key: 'trello:'.padEnd(9000, 'x') }, trello)).toThrow();
  });
});

describe('our own pages', () => {
  it('may send every message, from a panel and from a tab', () => {
    const payload = { tabId: 1, mode: null };
    expect(admit('captureTab', payload, { id: 'right-hand', url: `${OWN}popup.html` })).toBe(payload);
    expect(admit('captureTab', payload, from(`${OWN}sidepanel.html`))).toBe(payload);
  });

  it('are told by their whole origin', () => {
    expect(() => admit('changed', null, from('chrome-extension://right-hand.evil/x'))).toThrow(
      'may not send',
    );
    expect(() => admit('changed', null, from(`https://trello.com/?${OWN}`))).toThrow('may not send');
  });
});
