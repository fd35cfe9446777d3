import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FEWEST_SECONDS,
  LONGEST_PAUSE_MS,
  MOST_SECONDS,
  NO_EFFORT,
  paused,
  secondsOf,
  taken,
  withInput,
  type Effort,
} from '@/utils/delegation/effort';

const SECOND = 1000;

/** What inputs at these seconds add up to; 'pause' leaves, 'take' writes down. */
function after(...acts: (number | 'pause' | 'take')[]): Effort {
  return acts.reduce<Effort>((effort, act) => {
    if (act === 'pause') return paused(effort);
    return act === 'take' ? taken(effort) : withInput(effort, act * SECOND);
  }, NO_EFFORT);
}

describe('the time that somebody was busy', () => {
  test.each([
    ['nothing', [], 0],
    ['one input', [100], 0],
    ['a glance', [0, FEWEST_SECONDS - 1], 0],
    ['typing', [0, 10, 25, 60], 60],
    ['a pause of two minutes', [0, 120], 120],
    ['a longer pause', [0, 30, 151, 161], 40],
    ['a watch set back', [100, 110, 20, 40], 30],
    ['elsewhere in between', [0, 20, 'pause', 60, 70], 30],
    ['what was written down already', [0, 60, 'take', 70, 90], 30],
    ['a glance that goes on', [0, 3, 'take', 6], 6],
  ] as const)('of %s', (_, acts, seconds) => {
    expect(secondsOf(after(...acts))).toBe(seconds);
  });

  test('is capped', () => {
    const minutes = Array.from({ length: 4 * 60 }, (_, i) => i * 60);
    expect(secondsOf(after(...minutes))).toBe(MOST_SECONDS);
  });

  test('is never more than the time that passed, and never counted twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2 * LONGEST_PAUSE_MS), fc.boolean())), (acts) => {
        let [effort, at, written] = [NO_EFFORT, 0, 0];
        for (const [gap, take] of acts) {
          at += gap;
          effort = withInput(effort, at);
          if (!take) continue;
          written += secondsOf(effort);
          effort = taken(effort);
        }
        expect(written + secondsOf(effort)).toBeLessThanOrEqual(at / SECOND);
      }),
    );
  });
});
