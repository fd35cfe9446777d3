import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, procedureDiff, runsOf } from '@/utils/delegation/procedure-diff';
import { NO_WORDS } from '@/utils/delegation/procedure-words';

/** Each step as a mark, its text and its places: '+ c →2', '- b 2→', '~ a 1→1', '> d 3→1', '= e 4→4'. */
function steps(before: string[], after: string[]): string[] | null {
  const { steps } = procedureDiff({ ...NO_WORDS, steps: before }, { ...NO_WORDS, steps: after });
  return (
    steps?.map((step) => {
      const mark = { same: '=', added: '+', removed: '-', changed: '~', moved: '>' }[step.kind];
      const text = 'text' in step ? step.text : step.runs.map(marked).join('');
      return `${mark} ${text} ${'from' in step ? step.from : ''}→${'to' in step ? step.to : ''}`;
    }) ?? null
  );
}

const marked = ({ kind, text }: { kind: string; text: string }) =>
  kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`;

describe('the steps of two versions', () => {
  it.each<[string, string[], string[], string[] | null]>([
    ['that are the same', ['a', 'b'], ['a', 'b'], null],
    ['one more at the end', ['a'], ['a', 'b'], ['= a 1→1', '+ b →2']],
    ['one more at the beginning', ['b'], ['a', 'b'], ['+ a →1', '= b 1→2']],
    ['one fewer stands where it stood', ['a', 'b', 'c'], ['a', 'c'], ['= a 1→1', '- b 2→', '= c 3→2']],
    ['the first one gone', ['a', 'b'], ['b'], ['- a 1→', '= b 2→1']],
    ['all gone', ['a', 'b'], [], ['- a 1→', '- b 2→']],
    ['from none', [], ['a'], ['+ a →1']],
    ['one moved up', ['a', 'b', 'c'], ['c', 'a', 'b'], ['> c 3→1', '= a 1→2', '= b 2→3']],
    ['two that changed places', ['a', 'b'], ['b', 'a'], ['= b 2→1', '> a 1→2']],
    [
      'one told differently',
      ['Send the receipts to Mari', 'File them'],
      ['Send all receipts to Mari', 'File them'],
      ['~ Send {-the -}{+all +}receipts to Mari 1→1', '= File them 2→2'],
    ],
    ['one replaced', ['Call the bank'], ['Write a letter'], ['- Call the bank 1→', '+ Write a letter →1']],
    [
      'one told differently and moved',
      ['x', 'Send the receipts'],
      ['Send receipts', 'x'],
      ['~ Send {-the -}receipts 2→1', '= x 1→2'],
    ],
    ['the same step twice', ['a', 'b'], ['a', 'b', 'a'], ['= a 1→1', '= b 2→2', '+ a →3']],
    ['one of two equal ones gone', ['a', 'a', 'b'], ['a', 'b'], ['= a 1→1', '- a 2→', '= b 3→2']],
  ])('%s', (_case, before, after, expected) => {
    const told = steps(before, after);
    expect(told === null ? null : [...told].sort()).toEqual(expected === null ? null : [...expected].sort());
  });

  it('stand in the order of the later version, what went after what it stood behind', () => {
    expect(steps(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual(['= a 1→1', '- b 2→', '= c 3→2', '+ d →3']);
  });

  it('give both versions back, whatever they are', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c d e', 'c d f', 'g h', ''), { maxLength: 9 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const told = procedureDiff({ ...NO_WORDS, steps: before }, { ...NO_WORDS, steps: after }).steps;
        if (told === null) {
          expect(before).toEqual(after);
          return;
        }
        const was: string[] = [];
        const is: string[] = [];
        for (const step of told) {
          const text = (kind: string) =>
            'text' in step
              ? step.text
              : step.runs
                  .filter((run) => run.kind !== kind)
                  .map((run) => run.text)
                  .join('');
          if ('from' in step) was[step.from - 1] = text('added');
          if ('to' in step) is[step.to - 1] = text('removed');
        }
        expect([was, is]).toEqual([before, after]);
        expect(told.flatMap((step) => ('to' in step ? [step.to] : []))).toEqual(after.map((_, i) => i + 1));
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('of a thousand lines each are told in a blink, and of absurdly many still right at both ends', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `step ${i}`);
    const told = steps(many, [...many.slice(0, 10), 'new', ...many.slice(12)]);
    expect(told?.filter((line) => !line.startsWith('='))).toEqual([
      '- step 10 11→',
      '- step 11 12→',
      '+ new →11',
    ]);
  });
});

describe('the texts', () => {
  it.each([
    ['', 'all receipts', '{+all receipts+}'],
    ['all receipts', '', '{-all receipts-}'],
    ['one two three', 'one three', 'one {-two -}three'],
    ['one three', 'one two three', 'one {+two +}three'],
    ['by mail', 'by letter', 'by {-mail-}{+letter+}'],
    ['line one\nline two', 'line one\nline 2', 'line one\nline {-two-}{+2+}'],
  ])('from “%s” to “%s”', (before, after, expected) => {
    expect(runsOf(before, after).map(marked).join('')).toBe(expected);
  });

  it('name the fields that changed, and no others', () => {
    const before = { ...NO_WORDS, title: 'Receipts', goal: 'All sent' };
    const after = { ...before, goal: 'All sent and filed', guidelines: 'Be brief' };
    expect(procedureDiff(before, after).texts.map(({ field }) => field)).toEqual(['goal', 'guidelines']);
  });
});

describe('the facts', () => {
  const match = { sites: ['gmail' as const], senders: ['a@b.c'], words: ['receipts'] };
  it.each([
    ['authority', { authority: 'just-do-it' as const }],
    ['area', { area: 'a_books' }],
    ['minutes', { minutes: 90 }],
    ['sites', { match: { ...match, sites: [] } }],
    ['senders', { match: { ...match, senders: ['a@b.c', '@d.e'] } }],
    ['words', { match: { ...match, words: [] } }],
  ])('%s', (field, change) => {
    const before = { ...NO_WORDS, match };
    const diff = procedureDiff(before, { ...before, ...change });
    expect(diff.facts.map((fact) => fact.field)).toEqual([field]);
    expect(isSame(diff)).toBe(false);
    expect(isSame(procedureDiff(before, { ...before, starter: 'travel' }))).toBe(true);
  });
});
