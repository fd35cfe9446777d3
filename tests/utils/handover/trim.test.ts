import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Source } from '@/utils/delegation/item';
import { findingsIn } from '@/utils/handover/findings';
import { htmlOf } from '@/utils/handover/html';
import { CHANNEL_BY_ID } from '@/utils/handover/index';
import { markdownOf } from '@/utils/handover/markdown';
import { messageOf } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';
import { trimItem as trimItemIn, trimText as trimTextIn } from '@/utils/handover/trim';
import { english } from '@/utils/i18n/en/index';
import { IN_ENGLISH, MARI, sampleItem } from './sample';

const REMOVED = '[removed]';
const trimText = (text: string, removed: readonly string[]): string => trimTextIn(text, removed, english);
const trimItem = (item: Item, removed: readonly string[]): Item => trimItemIn(item, removed, english);

describe('a trimmed text', () => {
  it('has one mark for each thing removed, history of many lines included', () => {
    expect(trimText('Pay 4111 1111 1111 1111 now', ['4111 1111 1111 1111'])).toBe(`Pay ${REMOVED} now`);
    expect(trimText('See:\n> a\n> b\n> c\nBye', ['> a\n> b\n> c'])).toBe(`See:\n${REMOVED}\nBye`);
  });

  it('takes every occurrence, whatever its case and its breaks', () => {
    expect(trimText('A@b.example, a@B.example', ['a@b.example'])).toBe(`${REMOVED}, ${REMOVED}`);
    expect(trimText('EE38  2200\n2210', ['EE38 2200 2210'])).toBe(REMOVED);
  });

  it('stays as it is when nothing is removed or nothing fits', () => {
    for (const removed of [[], [''], [' \n '], ['other']])
      expect(trimText('a  b\n\nc', removed)).toBe('a  b\n\nc');
  });

  it('removes the longer of two first', () => {
    expect(trimText('x@y.example.com', ['x@y.example', 'x@y.example.com'])).toBe(REMOVED);
  });

  it('never brings back what it removed, the mark itself included', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      '[',
      ']',
      '(',
      'r',
      'removed',
      ' ',
      '\n',
      '…',
      '■',
      '🎨',
      'İ',
      '\ud800',
    );
    const word = fc.array(unit, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.array(word, { maxLength: 3 }), (parts, removed) => {
        const rest = trimText(parts.join(''), removed).toLowerCase();
        for (const one of removed) {
          if (one.trim() !== '') expect(rest.includes(one.trim().toLowerCase())).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a trimmed item', () => {
  const SECRET = '4111 1111 1111 1111';
  const source = (secret: string): Source => ({
    site: 'trello',
    url: `https://x.test/?q=${secret}`,
    title: `Title ${secret}`,
    author: { name: secret, email: 'marko@example.rs' },
    excerpt: `Dear,\n${secret}\nBye`,
    attachments: [{ name: `${secret}.pdf` }],
    shownDate: secret,
    recipients: [{ name: secret, email: secret }],
    selection: secret,
    siteName: secret,
    checklists: [{ title: secret, items: [{ text: secret, done: false }] }],
    labels: [secret, 'Paint'],
    members: [{ name: 'M', email: secret }],
    shownDue: secret,
    list: secret,
    board: secret,
    project: secret,
    shortUrl: `https://x.test/${secret}`,
  });
  const full = (secret: string): Item =>
    sampleItem({
      title: `Do ${secret}`,
      source: source(secret),
      brief: {
        goal: secret,
        guidelines: `a ${secret}`,
        materials: `${secret} b`,
        steps: [{ id: 's', text: secret, done: false, place: 'a' }],
      },
      item: {
        joined: [{ id: 'd:1', sourceKey: null, source: source(secret), at: '2026-11-21T08:00:00.000Z' }],
      },
    });

  it('holds it nowhere that a message comes from', () => {
    const item = trimItem(full(SECRET), [SECRET]);
    const { title, brief, source: trimmed, joined } = item;
    expect(JSON.stringify({ title, brief, trimmed, joined })).not.toContain(SECRET);
    expect(trimmed.url).toBe('');
    expect(trimmed.shortUrl).toBe('');
    expect(trimmed.recipients).toEqual([{ name: REMOVED, email: '' }]);
    expect(trimmed.labels).toEqual([REMOVED, 'Paint']);
    expect(textOf(messageOf(item, MARI, IN_ENGLISH))).not.toContain('1111');
  });

  it('is the same item when nothing is removed', () => {
    expect(trimItem(full(SECRET), [])).toEqual(full(SECRET));
  });

  it('drops an address that holds it encoded', () => {
    const item = sampleItem({ source: { url: 'https://x.test/?to=marko%40example.rs' } });
    expect(trimItem(item, ['marko@example.rs']).source.url).toBe('');
    expect(trimItem(item, ['other@example.rs']).source.url).toBe(item.source.url);
  });

  // Digits of its own alphabet: no word of ours and no token holds them.
  const digit = fc.constantFrom('๑', '๒', 'ж', 'Ж', '@');
  const secret = fc
    .array(fc.oneof(digit, fc.constantFrom(' ', '\n', '\t')), { minLength: 3, maxLength: 12 })
    .map((parts) => `๗${parts.join('')}๗`);
  const text = fc
    .array(fc.oneof(fc.constantFrom('a', '. ', '\n', '\r\n', '> ', ' '), digit), { maxLength: 10 })
    .map((parts) => parts.join(''));

  it('never leaves through any channel or copy', () => {
    const bare = (rest: string): string => rest.replace(/[\s>\\]+/g, ' ').toLowerCase();
    fc.assert(
      fc.property(secret, text, text, (one, before, behind) => {
        const whole = before + one + behind;
        const item = trimItem(full(whole), [one]);
        const message = messageOf(item, MARI, IN_ENGLISH);
        const wanted = bare(one);
        for (const rest of [textOf(message), message.subject, JSON.stringify(item.source), htmlOf(message)]) {
          expect(bare(rest)).not.toContain(wanted);
        }
        expect(bare(markdownOf(message))).not.toContain(wanted);
        for (const channel of Object.values(CHANNEL_BY_ID)) {
          const { url } = channel.compose(message, '+37255555555');
          expect(bare(decodeURIComponent(url))).not.toContain(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('loses everything that was found in it, and nothing is found any more', () => {
    const excerpt =
      'Card 4111 1111 1111 1111, IBAN EE38 2200 2210 2014 5685, password: a1b2c3\n' +
      'Ask x@y.example.\n\nOn 19 Nov 2026 10:32, M <m@z.example> wrote:\n> older\n> words';
    const item = sampleItem({ source: { excerpt, author: null } });
    const found = findingsIn(excerpt, { emails: [] });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(
      new Set(['card', 'iban', 'secret', 'address', 'history']),
    );
    const trimmed = trimItem(
      item,
      found.map((finding) => finding.text),
    );
    expect(findingsIn(trimmed.source.excerpt, { emails: [] })).toEqual([]);
    expect(trimmed.source.excerpt).toBe(
      `Card ${REMOVED}, IBAN ${REMOVED}, ${REMOVED}\nAsk ${REMOVED}.\n\n${REMOVED}`,
    );
  });
});
