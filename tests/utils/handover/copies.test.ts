// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '@/utils/handover/html';
import { markdownOf } from '@/utils/handover/markdown';
import { messageOf } from '@/utils/handover/message';
import { IN_ENGLISH, MARI, sampleItem } from './sample';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a brief as rich text', () => {
  it('has lists, a quote and a link to the source', () => {
    const page = parse(htmlOf(messageOf(sampleItem(), MARI, IN_ENGLISH)));
    expect([...page.querySelectorAll('ol li')].map((li) => li.textContent)).toEqual([
      'Ask Marko for the floor plan (done already)',
      'Write to five painters',
    ]);
    expect(page.querySelector('blockquote')?.textContent).toContain('šaljem ponudu');
    expect(page.querySelector('a')?.href).toBe('https://mail.google.com/mail/u/0/#all/18c2');
  });

  it('links nothing but web addresses', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'no address']) {
      expect(
        parse(htmlOf(messageOf(sampleItem({ source: { url } }), MARI, IN_ENGLISH))).querySelector('a'),
      ).toBeNull();
    }
  });

  it("keeps a stranger's markup as text", () => {
    const markup = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '&lt;',
          '<img src=x onerror=alert(1)>',
          '</blockquote>',
          '<script>',
          '-->',
          'a',
          ' ',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(markup, markup, (excerpt, name) => {
        const change = {
          source: { excerpt, title: name, attachments: [{ name }], url: `https://x.test/?${name}` },
          brief: { goal: excerpt },
        };
        const page = parse(htmlOf(messageOf(sampleItem(change), MARI, IN_ENGLISH)));
        const tags = new Set([...page.body.querySelectorAll('*')].map((element) => element.localName));
        for (const tag of tags) expect(['p', 'b', 'ol', 'ul', 'li', 'blockquote', 'br', 'a']).toContain(tag);
        for (const element of page.body.querySelectorAll('*')) {
          expect(element.getAttributeNames().filter((attribute) => attribute !== 'href')).toEqual([]);
        }
        const quoted = excerpt.trim();
        if (quoted !== '') expect(page.querySelector('blockquote')?.textContent.trim()).toBe(quoted);
      }),
    );
  });
});

describe('a brief as Markdown', () => {
  it('is a list to tick, a quote and a link', () => {
    const text = markdownOf(messageOf(sampleItem(), MARI, IN_ENGLISH));
    expect(text).toContain('1. [x] Ask Marko for the floor plan\n2. [ ] Write to five painters');
    expect(text).toContain('- Address: <https://mail.google.com/mail/u/0/#all/18c2>');
    expect(text).toContain('> Dobar dan,');
  });

  it.each([
    ['[click](https://evil.test)', '\\[click\\](https://evil.test)'],
    ['<b>x</b>', '\\<b>x\\</b>'],
    ['# title', '\\# title'],
    ['1. one', '1\\. one'],
    ['- dash', '\\- dash'],
    ['snake_case stays, _this_ does not', 'snake_case stays, \\_this\\_ does not'],
    ['Q&A &amp; more', 'Q&A \\&amp; more'],
    ['![img](x)', '!\\[img\\](x)'],
  ])('escapes %s', (goal, escaped) => {
    expect(markdownOf(messageOf(sampleItem({ brief: { goal } }), MARI, IN_ENGLISH))).toContain(
      `\n${escaped}\\\n`,
    );
  });
});
