import { describe, expect, test } from 'vitest';
import { insightOf, MOST_AREAS } from '@/utils/delegation/insight';
import { FEWEST, figuresOf, isOnTime, isRight, type HeldFacts } from '@/utils/delegation/insight-figures';
import { blockOf, insightSpan, type InsightPeriod } from '@/utils/delegation/insight-span';
import type { Role } from '@/utils/delegation/item';
import type { LooseTime, OutcomeFacts } from '@/utils/delegation/outcome';

/** A Sunday. */
const NOW = new Date('2026-11-22T12:00:00Z');
const minute = (iso: string): number => Date.parse(iso) / 60_000;

function facts(change: Partial<OutcomeFacts> = {}): OutcomeFacts {
  return {
    handedOver: minute('2026-11-18T10:00:00Z'),
    area: null,
    stage: 'asked',
    closed: null,
    due: null,
    onTime: null,
    sentBack: 0,
    approved: false,
    questions: 0,
    logged: 0,
    spent: 0,
    waits: { client: [], assistant: [] },
    ...change,
  };
}

function many(count: number, change: (i: number) => Partial<OutcomeFacts> = () => ({})): OutcomeFacts[] {
  return Array.from({ length: count }, (_, i) => facts(change(i)));
}

function held(items: OutcomeFacts[], role: Role = 'client', times: LooseTime[] = []): HeldFacts {
  return { role, items, times };
}

const inWeeks = (items: OutcomeFacts[]) => insightOf([held(items)], insightSpan('weeks', NOW, 'UTC'), NOW);

describe('the span', () => {
  test.each<[InsightPeriod, string, number, string]>([
    ['weeks', '2026-10-26', 4, '2026-11-16'],
    ['quarter', '2026-08-24', 13, '2026-11-16'],
    ['year', '2025-11-24', 13, '2026-10-26'],
  ])('%s begins on Monday %s, in %i blocks of which the last begins on %s', (period, from, count, last) => {
    const span = insightSpan(period, NOW, 'UTC');
    expect([span.from, span.blocks.length, span.blocks.at(-1), span.to]).toEqual([
      from,
      count,
      last,
      '2026-11-22',
    ]);
  });

  test('weeks begin in the zone of the reader, also across a change of the clocks', () => {
    const span = insightSpan('weeks', NOW, 'Europe/Tallinn');
    expect(span.edges[0]).toBe(minute('2026-10-25T22:00:00Z'));
    const before = insightSpan('weeks', new Date('2026-10-28T12:00:00Z'), 'Europe/Tallinn');
    expect(before.edges.slice(2)).toEqual([
      minute('2026-10-18T21:00:00Z'),
      minute('2026-10-25T22:00:00Z'),
      minute('2026-11-01T22:00:00Z'),
    ]);
  });

  test.each([
    ['2026-10-25T23:59:59Z', -1],
    ['2026-10-26T00:00:00Z', 0],
    ['2026-11-15T23:59:00Z', 2],
    ['2026-11-22T23:59:00Z', 3],
    ['2026-11-23T00:00:00Z', -1],
  ])('%s is in block %i', (at, block) => {
    expect(blockOf(insightSpan('weeks', NOW, 'UTC'), minute(at))).toBe(block);
  });
});

describe('verdicts', () => {
  const [past, ahead] = [minute('2026-11-20T10:00:00Z'), minute('2026-11-25T10:00:00Z')];
  test.each<[string, Partial<OutcomeFacts>, boolean | null]>([
    ['delivered in time', { onTime: true, stage: 'delivered', due: past }, true],
    ['delivered late', { onTime: false, stage: 'done', due: past }, false],
    ['open, the date ahead', { stage: 'working', due: ahead }, null],
    ['open, the date passed', { stage: 'working', due: past }, false],
    ['asked, the date passed', { stage: 'asked', due: past }, false],
    ['without a date', { stage: 'working' }, null],
    ['dropped', { stage: 'dropped', due: past }, null],
    ['declined', { stage: 'declined', due: past }, null],
    ['done without a delivery', { stage: 'done', due: past, approved: true }, null],
  ])('on time: %s', (_, change, verdict) => {
    expect(isOnTime(facts(change), NOW)).toBe(verdict);
  });

  test.each<[string, Partial<OutcomeFacts>, boolean | null]>([
    ['not reviewed', { stage: 'delivered' }, null],
    ['approved', { stage: 'done', approved: true }, true],
    ['sent back', { stage: 'working', sentBack: 1 }, false],
    ['sent back, then approved', { stage: 'done', approved: true, sentBack: 2 }, false],
  ])('right the first time: %s', (_, change, verdict) => {
    expect(isRight(facts(change))).toBe(verdict);
  });
});

describe('time given back', () => {
  const items = many(FEWEST, () => ({ logged: 60, spent: 300 }));
  const times = [{ day: '2026-11-20', minutes: 30 }];

  test('is what was logged, less what the client spent', () => {
    expect(figuresOf([held(items, 'client', times)], NOW).given).toEqual({
      of: FEWEST,
      value: { onItems: 300, loose: 30, explained: 25, back: 305 },
    });
  });

  test('can be less than nothing', () => {
    const dear = many(FEWEST, () => ({ logged: 1, spent: 600 }));
    expect(figuresOf([held(dear)], NOW).given.value?.back).toBe(FEWEST - 50);
  });

  test('counts only items with logged time, and says nothing of too few', () => {
    expect(figuresOf([held([...many(FEWEST - 1, () => ({ logged: 60 })), ...many(9)])], NOW).given).toEqual({
      of: FEWEST - 1,
      value: null,
    });
  });

  test('is the client’s: an assistant sees hours', () => {
    const { given, hours } = figuresOf([held(items, 'assistant', times)], NOW);
    expect(given).toEqual({ of: 0, value: null });
    expect(hours).toEqual({ of: FEWEST, value: { onItems: 300, loose: 30 } });
  });
});

describe('figures of a span', () => {
  test('say nothing of too few', () => {
    const four = inWeeks(many(FEWEST - 1, () => ({ onTime: true, approved: true, logged: 5 })));
    for (const one of [four.onTime, four.right, four.given, four.load, four.waits.client, four.questions]) {
      expect(one.value).toBeNull();
    }
    expect(four.onTime.of).toBe(FEWEST - 1);
  });

  test('leave out what was handed over before, and time of other days', () => {
    const old = facts({ handedOver: minute('2026-10-20T10:00:00Z'), logged: 60 });
    const insight = insightOf(
      [
        held([old, ...many(5, () => ({ logged: 60 }))], 'client', [
          { day: '2026-10-25', minutes: 7 },
          { day: '2026-10-26', minutes: 11 },
        ]),
      ],
      insightSpan('weeks', NOW, 'UTC'),
      NOW,
    );
    expect(insight.items).toBe(5);
    expect(insight.given.value).toMatchObject({ onItems: 300, loose: 11 });
  });

  test.each([
    [[1, 2, 3, 4, 50], 3],
    [[60, 10, 20, 30, 50, 40], 35],
  ])('the middle wait of %j is %d', (waits, middle) => {
    expect(inWeeks([facts({ waits: { client: waits, assistant: [] } })]).waits.client.value?.middle).toBe(
      middle,
    );
  });

  test('waits fall into groups, edges included', () => {
    const waits = { client: [], assistant: [0, 60, 61, 240, 1440, 1441, 2880, 2881, 99_999] };
    expect(inWeeks([facts({ waits })]).waits.assistant.value?.groups).toEqual([2, 2, 1, 2, 2]);
  });

  test('questions an item: without those that nobody has looked at', () => {
    const items = [...many(6, (i) => ({ stage: 'accepted', questions: i })), ...many(3)];
    expect(inWeeks(items).questions).toEqual({ of: 6, value: { middle: 2.5, groups: [1, 1, 1, 1, 2] } });
  });

  test('each block has its own share, of enough items', () => {
    const items = [
      ...many(5, (i) => ({ onTime: i > 0, handedOver: minute('2026-11-03T10:00:00Z') })),
      ...many(2, () => ({ onTime: true })),
    ];
    expect(inWeeks(items).trend.map(({ onTime }) => onTime)).toEqual([
      { of: 0, value: null },
      { of: 5, value: 4 },
      { of: 0, value: null },
      { of: 2, value: null },
    ]);
  });
});

describe('the load', () => {
  test('is by area and block, the busiest first, without an area last', () => {
    const items = [
      ...many(4, () => ({ area: 'inbox', logged: 10 })),
      ...many(5, (i) => ({ area: 'books', handedOver: minute(`2026-11-0${i + 1}T10:00:00Z`) })),
      ...many(9),
    ];
    expect(inWeeks(items).load.value).toEqual([
      { area: { id: 'books' }, items: 5, logged: 0, blocks: [1, 4, 0, 0] },
      { area: { id: 'inbox' }, items: 4, logged: 40, blocks: [0, 0, 0, 4] },
      { area: 'none', items: 9, logged: 0, blocks: [0, 0, 0, 9] },
    ]);
  });

  test('puts what is more than a few areas together, and loses none', () => {
    const items = many(28, (i) => ({ area: `a${Math.floor((Math.sqrt(8 * i + 1) - 1) / 2)}`, logged: 1 }));
    const loads = inWeeks(items).load.value ?? [];
    expect(loads.map(({ area, items: count }) => [area, count])).toEqual([
      [{ id: 'a6' }, 7],
      [{ id: 'a5' }, 6],
      [{ id: 'a4' }, 5],
      [{ id: 'a3' }, 4],
      ['other', 6],
    ]);
    expect(loads).toHaveLength(MOST_AREAS);
    expect(loads.reduce((sum, { logged }) => sum + logged, 0)).toBe(28);
  });
});
