// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, oneLine, selectionIn, textOf, TEXT_LIMIT } from '@/utils/sites/text';

function read(html: string): string {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return textOf(page.body);
}

describe('the text of an element', () => {
  it.each([
    ['puts blocks on lines of their own', '<div>one</div><div>two <b>bold</b></div>', 'one\ntwo bold'],
    [
      'keeps an empty line where the writer left one',
      '<div>one</div><div><br></div><div>two</div>',
      'one\n\ntwo',
    ],
    ['does not double a break at the end of a block', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['parts paragraphs by an empty line', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['writes lists with dashes', '<ul><li>a</li><li><p>b</p></li></ul>after', '- a\n- b\n\nafter'],
    ['indents inner lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['writes links by their text', '<a href="https://example.com/x">here</a>', 'here'],
    ['folds white space', '  a \n\t b&nbsp;&nbsp; c ', 'a b c'],
    ['keeps the lines of preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'leaves out what is not read',
      '<style>p{}</style><script>x()</script><template>t</template>a<svg><text>s</text></svg>',
      'a',
    ],
    ['leaves out what is hidden', 'a<div hidden>b</div><span style="color:red;display: none">c</span>', 'a'],
    ['parts cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['takes emoji from images, and nothing else', '<img alt="🎉"><img alt="logo"><img alt="7">', '🎉'],
    ['drops the joiners that fill a preview', '<div>&zwnj;&nbsp;&zwnj;&nbsp;</div><p>a</p>', 'a'],
  ])('%s', (_what, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('cuts a long text at a word', () => {
    const text = read(`<p>${'word '.repeat(10_000)}</p>`);
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(text.endsWith('word…')).toBe(true);
  });

  it('never holds more than the limit, whatever the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 50 }), { maxLength: 50 }),
        fc.integer({ min: 1, max: 90 }),
        (parts, limit) => {
          const text = cut(parts.join(' '), limit);
          expect(text.length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('never leaves half of a character', () => {
    expect(cut('🎉🎉🎉', 4)).toBe('🎉…');
  });
});

it('one line has no breaks and nothing invisible', () => {
  expect(oneLine(' a\u200b\n b\u202fc ')).toBe('a b c');
});

it('reads the selection', () => {
  document.body.replaceChildren('one  two');
  expect(selectionIn(document)).toBe('');
  document.getSelection()!.selectAllChildren(document.body);
  expect(selectionIn(document)).toBe('one two');
});
