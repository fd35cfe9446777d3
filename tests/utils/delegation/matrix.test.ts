import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { dueFrom } from '@/utils/delegation/due';
import {
  keptOf,
  moveNeeds,
  QUADRANTS,
  quadrantOf,
  spanOfMatrix,
  type Quadrant,
} from '@/utils/delegation/matrix';

const ZONE = 'Europe/Tallinn';
/** Monday to Friday, nine to five. */
const AGREED: Agreement = {
  ...NO_AGREEMENT,
  hours: { client: null, assistant: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: ZONE } },
};
/** A Friday, 10:00 in Tallinn. */
const NOW = new Date('2026-11-20T08:00:00Z');
const due = (date: string | null) => (date === null ? null : dueFrom(date, '17:00', ZONE));

describe('the quarter of an item', () => {
  it.each<[string | null, boolean | null, Quadrant]>([
    ['2026-11-20', true, 'together'],
    ['2026-11-20', null, 'delegate'],
    ['2026-11-20', false, 'delegate'],
    // Over the weekend there are seven hours left on Friday and eight on Monday: less than two working days.
    ['2026-11-23', true, 'together'],
    ['2026-11-25', true, 'plan'],
    ['2026-11-25', null, 'drop'],
    [null, true, 'plan'],
    [null, null, 'drop'],
    // What is late is urgent.
    ['2026-11-02', false, 'delegate'],
  ])('due %s and important %s: %s', (date, important, quadrant) => {
    expect(quadrantOf({ due: due(date), important }, AGREED, NOW)).toBe(quadrant);
  });

  it('every way between two quarters says what it needs, and leads there', () => {
    const dates = { urgent: '2026-11-20', calm: '2026-12-11' };
    for (const from of [dates.urgent, dates.calm]) {
      for (const important of [true, false, null]) {
        for (const to of QUADRANTS) {
          const row = { due: due(from), important };
          const needs = moveNeeds(row, to, AGREED, NOW);
          const after = {
            important: needs.important ?? row.important,
            due: needs.date === null ? row.due : due(needs.date === 'sooner' ? dates.urgent : dates.calm),
          };
          expect(quadrantOf(after, AGREED, NOW), `${from} ${important} ${to}`).toBe(to);
        }
      }
    }
  });

  it('one that stands where it is moved to changes nothing, but unrated becomes rated', () => {
    const rated = { due: due('2026-11-20'), important: false };
    expect(moveNeeds(rated, 'delegate', AGREED, NOW)).toEqual({ important: null, date: null });
    expect(moveNeeds({ ...rated, important: null }, 'delegate', AGREED, NOW)).toEqual({
      important: false,
      date: null,
    });
  });
});

describe('the span', () => {
  it.each([
    ['2026-11-20T08:00:00Z', 'week', null, '2026-11-22T22:00:00.000Z'],
    ['2026-11-20T08:00:00Z', 'next', '2026-11-22T22:00:00.000Z', '2026-11-29T22:00:00.000Z'],
    ['2026-11-20T08:00:00Z', 'all', null, null],
    // A Sunday late in the evening belongs to the week that ends.
    ['2026-11-22T21:59:00Z', 'week', null, '2026-11-22T22:00:00.000Z'],
    // A Monday.
    ['2026-11-22T22:00:00Z', 'week', null, '2026-11-29T22:00:00.000Z'],
    // The clocks go back in the night to 25 October: that week has an hour more.
    ['2026-10-21T08:00:00Z', 'next', '2026-10-25T22:00:00.000Z', '2026-11-01T22:00:00.000Z'],
    ['2026-10-14T08:00:00Z', 'next', '2026-10-18T21:00:00.000Z', '2026-10-25T22:00:00.000Z'],
  ] as const)('at %s, %s', (now, span, from, to) => {
    expect(spanOfMatrix(span, new Date(now), ZONE)).toEqual({ from, to });
  });
});

it('says how much of it the client keeps, and nothing when it is nothing', () => {
  expect(keptOf([{ stage: 'inbox' }, { stage: 'asked' }, { stage: 'inbox' }])).toEqual({ kept: 2, all: 3 });
  expect(keptOf([{ stage: 'working' }])).toBeNull();
  expect(keptOf([])).toBeNull();
});
