import { describe, expect, test } from 'vitest';
import { durationWords, minutesFrom } from '@/components/actions/duration';
import { linksFrom } from '@/components/actions/links';
import { dueWords, firstWords } from '@/components/actions/offer-words';
import { optionsOf } from '@/components/actions/problems';
import { NOTHING_TYPED, changedText, typedFrom } from '@/components/actions/typed';
import { proposalFrom } from '@/components/propose/proposal-typed';
import { day } from '@/tests/browser/actions/scenes';

test.each([
  ['2 h', 120],
  ['2h', 120],
  ['90 min', 90],
  ['45m', 45],
  ['1.5 h', 90],
  ['1,5 hours', 90],
  ['1 h 30 min', 90],
  ['1h30', 90],
  ['1:30', 90],
  ['1 hour and 5 minutes', 65],
  [' 3 HRS ', 180],
  ['2 tundi ja 15 minutit', 135],
  ['1,5 tundi', 90],
  ['2 óra 30 perc', 150],
  ['1 sat i 20 minuta', 80],
  ['2 sata', 120],
  ['1 сат и 20 минута', 80],
  ['2 ore e 10 minuti', 130],
  ['1 hora y 45 minutos', 105],
  ['0.01 h', 1],
  ['90', null],
  ['', null],
  ['soon', null],
  ['0 min', null],
  ['-2 h', null],
  ['2 days', null],
  ['2 h tomorrow', null],
  ['1:75', null],
  ['99999 h', null],
] as const)('the estimate “%s” is %s minutes', (text, minutes) => {
  expect(minutesFrom(text)).toBe(minutes);
});

test.each([
  [45, '45 min'],
  [60, '1 h'],
  [90, '1 h 30 min'],
] as const)('%i minutes are said and read again', (minutes, words) => {
  expect(durationWords(minutes)).toBe(words);
  expect(minutesFrom(words)).toBe(minutes);
});

describe('links', () => {
  test('are one a line, each once, made whole', () => {
    expect(linksFrom(' https://example.org \n\nhttp://a.example/b?c#d\nhttps://example.org/')).toEqual({
      ok: true,
      links: ['https://example.org/', 'http://a.example/b?c#d'],
    });
    expect(linksFrom('')).toEqual({ ok: true, links: [] });
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'example.org',
    'https://exa mple.org',
    'mailto:a@example.org',
    'see https://example.org',
  ])('“%s” is none', (line) => {
    expect(linksFrom(`https://example.org\n${line}`)).toEqual({ ok: false, line });
  });
});

describe('a draft', () => {
  test('keeps what was typed, and nothing that was not', () => {
    const initial = { ...NOTHING_TYPED, due: day('2026-03-20') };
    const typed = { ...initial, words: 'Two quotes', options: ['A', '', 'B'], recommended: 2 };
    expect(typedFrom(changedText(typed, initial), initial)).toEqual(typed);
    // The deadline that holds now is offered, not the one of the day the draft was begun.
    const later = { ...NOTHING_TYPED, due: day('2026-03-27') };
    expect(typedFrom(changedText(typed, initial), later).due).toEqual(later.due);
  });

  test.each([
    undefined,
    '',
    'no JSON',
    'null',
    '[1]',
    '{"words":1,"options":"x","recommended":-1,"due":{"at":"never"},"urgent":"yes","area":3,"__proto__":{"a":1}}',
  ])('that says %s is as good as none', (text) => {
    expect(typedFrom(text, NOTHING_TYPED)).toEqual(NOTHING_TYPED);
    expect(proposalFrom(text)).toEqual({ kind: 'work', title: '', why: '', area: '' });
  });
});

test('empty options are left out, and the mark stays where it was', () => {
  expect(optionsOf({ options: ['', ' A ', '', 'B'], recommended: 3 })).toEqual({
    options: ['A', 'B'],
    recommended: 1,
  });
  expect(optionsOf({ options: ['A', ''], recommended: 1 })).toEqual({ options: ['A'], recommended: null });
});

test('buttons take one line, cut at a word', () => {
  expect(firstWords('  The\n07:40 ')).toBe('The 07:40');
  expect(firstWords('')).toBe('(no words)');
  const long = firstWords('By the evening flight of the other line, with a suitcase, and back on Sunday');
  expect(long).toBe('By the evening flight of the other line, with a suitcase,…');
  expect(dueWords({ ...day('2026-03-24'), time: null })).toBe('Tue 24 Mar');
  expect(dueWords(null)).toBe('No deadline');
});
