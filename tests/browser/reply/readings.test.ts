import { afterEach, describe, expect, test } from 'vitest';
import { readingsOf, type Answers } from '@/components/reply/readings';
import { english } from '@/utils/i18n/en/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { speak } from '@/utils/i18n/spoken';

const NOTHING: Answers = {
  accepted: null,
  reason: '',
  words: '',
  estimate: null,
  due: null,
  question: '',
  done: false,
  note: '',
};

const OPEN = { stage: 'asked', promise: null } as const;

afterEach(() => speak(english));

describe('what a reply says', () => {
  test('is said in the language of the page, whatever was promised', () => {
    const at = { at: '2026-11-27T13:00:00Z', date: '2026-11-27', time: '15:00', zone: 'Europe/Tallinn' };
    const said = (change: Partial<Answers>) =>
      readingsOf({ ...NOTHING, accepted: true, ...change }, 'Mari', { item: OPEN, notes: [] })[0]?.words;
    expect(said({})).toBe('Accepted.');
    expect(said({ due: at })).toBe('Accepted, done by Friday 27 November 2026, 15:00.');
    expect(said({ estimate: 150 })).toBe('Accepted, about 2 h 30 min of work.');
    speak(hungarian);
    expect(said({ due: at, estimate: 150 })).toBe(
      'Elfogadva, elkészül: 2026. november 27., péntek, 15:00, kb. 2 óra 30 perc munka.',
    );
  });

  test('is kept once, also when the page spoke another language then', () => {
    const answers = { ...NOTHING, question: 'Which white?' };
    const states = (notes: string[]) =>
      readingsOf(answers, 'Mari', { item: OPEN, notes }).map(({ state, note }) => [state, note]);
    const kept = 'Mari asks: Which white?';
    expect(states([])).toEqual([['open', kept]]);
    speak(hungarian);
    expect(states([kept])).toEqual([['recorded', 'Mari kérdezi: Which white?']]);
    expect(states(['Mari asks: Which black?'])).toEqual([['open', 'Mari kérdezi: Which white?']]);
  });
});
