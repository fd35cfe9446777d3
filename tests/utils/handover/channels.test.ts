import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '@/utils/delegation/item';
import { CHANNEL_BY_ID } from '@/utils/handover/index';
import { messageOf } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';
import { english } from '@/utils/i18n/en/index';
import { IN_ENGLISH, MARI, sampleItem } from './sample';

const MAIL = ['gmail', 'outlook', 'mailto'] as const;

/** What the mail program reads in an address. */
function read(url: string): { to: string; subject: string; body: string } {
  const parsed = new URL(url);
  const query = parsed.searchParams;
  const to = parsed.protocol === 'mailto:' ? decodeURIComponent(parsed.pathname) : (query.get('to') ?? '');
  const body = (query.get('body') ?? '').replaceAll('\r\n', '\n');
  return { to, subject: query.get('su') ?? query.get('subject') ?? '', body };
}

const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', ' ', '. ', '\n', '&', '+', '%', '#', '🎨', 'ж', '\ud800'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 400,
});
const long = fc.tuple(anything, fc.integer({ min: 1, max: 40 })).map(([text, times]) => text.repeat(times));
const briefs = fc.record({
  title: anything,
  goal: anything,
  excerpt: long,
  selection: anything,
  author: anything,
});
const itemOf = (b: { title: string; goal: string; excerpt: string; selection: string; author: string }) =>
  sampleItem({
    title: b.title,
    brief: { goal: b.goal },
    source: { excerpt: b.excerpt, selection: b.selection, author: { name: b.author, email: '' } },
  });

/** The lines of a text that are the client's and the source's facts: all but quotes and the lines that say they were shortened. */
const unquoted = (text: string): string[] => text.split('\n').filter((line) => !/^(>|…)/.test(line));

describe('every channel', () => {
  it('is listed under its own id', () => {
    for (const id of CHANNELS) expect(CHANNEL_BY_ID[id].id).toBe(id);
  });
});

describe.each(MAIL)('%s', (id) => {
  const channel = CHANNEL_BY_ID[id];
  const limit = channel.limit ?? 0;

  it('opens a message with recipient, subject and the whole brief', () => {
    const message = messageOf(sampleItem(), MARI, IN_ENGLISH);
    const composed = channel.compose(message, '');
    expect(composed).toMatchObject({ cut: null, paste: false });
    expect(read(composed.url)).toEqual({ to: MARI.email, subject: message.subject, body: textOf(message) });
  });

  it('keeps a plus, an ampersand and a percent sign as they are', () => {
    const goal = 'a+b & 50 % of c=d#e?';
    const { url } = channel.compose(messageOf(sampleItem({ brief: { goal } }), MARI, IN_ENGLISH), '');
    expect(url).not.toContain('+');
    expect(read(url).body).toContain(goal);
  });

  it('shortens a long source at the end of a sentence and says by how much', () => {
    const excerpt = 'One sentence about paint. '.repeat(1_000).trim();
    const composed = channel.compose(messageOf(sampleItem({ source: { excerpt } }), MARI, IN_ENGLISH), '');
    const { sent = 0, left = 0 } = composed.cut ?? {};
    expect(composed.url.length).toBeLessThanOrEqual(limit);
    expect(sent + left).toBe(excerpt.length);
    const { body } = read(composed.url);
    expect(body).toMatch(
      /paint\.\n… shortened: [\d,]+ of 25,999 characters; ask me for the rest\.\n\nTo answer/,
    );
    expect(body).toContain(`shortened: ${sent.toLocaleString('en-US')} of`);
    // Sensibly: what fits is used, up to a sentence.
    expect(composed.url.length).toBeGreaterThan(limit - 60);
  });

  it('asks to paste a brief that does not fit even without the source', () => {
    const goal = 'Покраска офиса. '.repeat(200);
    const message = messageOf(sampleItem({ brief: { goal } }), MARI, IN_ENGLISH);
    const composed = channel.compose(message, '');
    expect(composed).toMatchObject({ cut: null, paste: true });
    expect(read(composed.url)).toEqual({
      to: MARI.email,
      subject: message.subject,
      body: english.words.channels.pasteHere,
    });
  });

  it('never passes its limit, never loses more than the quote, and never breaks a character', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        const message = messageOf(itemOf(brief), MARI, IN_ENGLISH);
        const whole = textOf(message);
        const { url, cut, paste } = channel.compose(message, '');
        expect(url.length).toBeLessThanOrEqual(limit);
        const seen = read(url);
        expect(seen.body).not.toMatch(/\p{Surrogate}/u);
        if (paste)
          expect(seen).toEqual({
            to: MARI.email,
            subject: message.subject,
            body: english.words.channels.pasteHere,
          });
        else if (cut === null)
          expect(seen).toEqual({ to: MARI.email, subject: message.subject, body: whole });
        else {
          expect(unquoted(seen.body)).toEqual(unquoted(whole));
          expect(cut.left).toBeGreaterThan(0);
          expect(seen.body).toContain('… shortened: ');
        }
      }),
      { numRuns: 150 },
    );
  });
});
