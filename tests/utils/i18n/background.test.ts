import { describe, expect, it, test } from 'vitest';
import { SIGNALS, STAGES, type Signal, type Stage } from '@/utils/delegation/item';
import { backgroundWords } from '@/utils/i18n/background';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import { stateLabel } from '@/utils/i18n/state-label';

describe('the label of the in-page button', () => {
  test.each<[Stage, Signal[], string]>([
    ['inbox', [], 'Kept: to brief'],
    ['inbox', ['late'], 'Kept: late'],
    ['asked', ['late', 'at-risk'], 'With your assistant: late'],
    ['working', ['at-risk'], 'With your assistant: at risk'],
    ['working', ['late', 'question'], 'Needs you: a question'],
    ['delivered', ['conflict', 'question'], 'Needs you: two answers crossed'],
  ])('of %s with %j', (stage, signals, label) => {
    expect(stateLabel(backgroundWords('en').page, stage, signals)).toBe(label);
  });

  it.each(LANGUAGE_CODES)('says something of every state in %s', (code) => {
    const { page } = backgroundWords(code);
    for (const stage of STAGES) {
      for (const signal of SIGNALS) expect(stateLabel(page, stage, [signal]).trim()).not.toBe('');
    }
  });
});

test.each([
  ['sr-Latn', 3, 'Right Hand: 3 Vas čekaju'],
  ['sr-Cyrl', 21, 'Right Hand: 21 Вас чека'],
  ['hu', 3, 'Right Hand: 3 vár Önre'],
] as const)('the tooltip counts by the rules of %s', (code, count, words) => {
  expect(backgroundWords(code).background.needYou({ count })).toBe(words);
});
