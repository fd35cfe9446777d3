import { describe, expect, it } from 'vitest';
import {
  COACH_STEPS,
  coachingAt,
  isStepDone,
  type CoachFacts,
  type CoachStep,
} from '@/utils/delegation/coach';

const NOTHING: CoachFacts = {
  ...{ handedOver: 0, done: 0, areas: 0, decides: 0, clear: 0 },
  ...{ procedures: 0, recurrences: 0, call: false },
};
const NOW = new Date('2026-11-20T08:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const stepAt = (facts: Partial<CoachFacts>, answered: [CoachStep, string][] = []) =>
  coachingAt({ ...NOTHING, ...facts }, new Map(answered), NOW)?.step ?? null;

describe('the step of the week', () => {
  it.each<[string, Partial<CoachFacts>, [CoachStep, string][], CoachStep | null]>([
    ['somebody new hands over one thing', {}, [], 'first'],
    ['then comes what is lacking next', { handedOver: 1 }, [], 'area'],
    ['what is done already is passed over', { handedOver: 3, areas: 2, clear: 1 }, [], 'authority'],
    ['after an answer a week goes by', { handedOver: 1 }, [['area', ago(3)]], null],
    ['and then the next one comes', { handedOver: 1 }, [['area', ago(8)]], 'brief'],
    [
      'one waved off never comes back',
      {},
      [
        ['first', ago(100)],
        ['area', ago(60)],
      ],
      'brief',
    ],
    ['somebody experienced is left alone', { done: 31, handedOver: 40 }, [], null],
  ])('%s', (_, facts, answered, step) => {
    expect(stepAt(facts, answered)).toBe(step);
  });

  it('ends when all is done', () => {
    const all = {
      ...NOTHING,
      handedOver: 2,
      done: 2,
      areas: 1,
      decides: 1,
      clear: 1,
      procedures: 1,
      recurrences: 1,
    };
    const done = { ...all, call: true };
    expect(COACH_STEPS.every((step) => isStepDone(step, done))).toBe(true);
    expect(stepAt(done)).toBeNull();
    expect(stepAt({ ...done, call: false })).toBe('call');
  });

  it('says how far one is', () => {
    expect(coachingAt({ ...NOTHING, handedOver: 1 }, new Map(), NOW)).toEqual({
      step: 'area',
      number: 2,
      steps: 8,
    });
  });
});
