import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, bucketOf, derive, rankOf, sectionOf } from '@/utils/delegation/derive';
import { dueFrom } from '@/utils/delegation/due';
import { fold } from '@/utils/delegation/fold';
import type { Item, Stage } from '@/utils/delegation/item';
import { count, doneSince, emptyTally, openCount } from '@/utils/delegation/tally';
import { histories } from '@/tests/support/histories';

const due = dueFrom('2026-11-23', '12:00', 'UTC')!;
const moments = fc.date({
  min: new Date('2026-11-20'),
  max: new Date('2026-11-26'),
  noInvalidDate: true,
});

function facts(stage: Stage, withDue = true) {
  return { stage, conflict: null, brief: { due: withDue ? due : null } };
}

describe('signals', () => {
  test.each<[Stage, string, string[]]>([
    ['inbox', '2026-11-23T12:00:00Z', ['late']],
    ['asked', '2026-11-21T12:00:00Z', []],
    ['asked', '2026-11-22T12:00:00Z', ['at-risk']],
    ['asked', '2026-11-23T12:00:00Z', ['late']],
    ['accepted', '2026-11-23T11:59:59Z', []],
    ['working', '2026-11-24T12:00:00Z', ['late']],
    ['delivered', '2026-11-24T12:00:00Z', ['to-review']],
    ['done', '2026-11-24T12:00:00Z', []],
    ['dropped', '2026-11-24T12:00:00Z', []],
  ])('%s at %s: %j', (stage, now, signals) => {
    expect(derive(facts(stage), new Date(now)).signals).toEqual(signals);
  });

  test('only change at the instant announced', () => {
    fc.assert(
      fc.property(fc.constantFrom<Stage>('inbox', 'asked', 'working'), moments, moments, (stage, a, b) => {
        const [first, later] = a <= b ? [a, b] : [b, a];
        const { signals, nextChange } = derive(facts(stage), first);
        const due = nextChange !== null && Date.parse(nextChange) <= later.getTime();
        if (!due) expect(derive(facts(stage), later).signals).toEqual(signals);
        if (nextChange !== null) expect(Date.parse(nextChange)).toBeGreaterThan(first.getTime());
      }),
    );
  });

  test('of a stored item are those of a fresh fold at any later moment', () => {
    fc.assert(
      fc.property(histories, moments, moments, (events, stored, now) => {
        if (now < stored) return;
        const item = fold(events, stored);
        if (item !== null) expect(at(item, now)).toEqual(fold(events, now));
      }),
    );
  });
});

describe('sections and counts', () => {
  test('each stage has its place', () => {
    const places = (
      [
        'proposed',
        'inbox',
        'asked',
        'accepted',
        'working',
        'delivered',
        'done',
        'declined',
        'dropped',
      ] as const
    ).map((stage) => [stage, sectionOf({ stage, signals: [] }), bucketOf({ stage, signals: [] })]);
    expect(places).toEqual([
      ['proposed', 'needs', 'needs'],
      ['inbox', 'brief', 'brief'],
      ['asked', 'with', 'hand'],
      ['accepted', 'with', 'hand'],
      ['working', 'with', 'hand'],
      ['delivered', 'needs', 'needs'],
      ['done', 'done', null],
      ['declined', 'needs', 'needs'],
      ['dropped', 'dropped', null],
    ]);
  });

  test('a conflict needs the client whatever the stage', () => {
    expect(sectionOf({ stage: 'done', signals: ['conflict'] })).toBe('needs');
  });

  test('late goes before at risk, and both leave the plain count', () => {
    expect(bucketOf({ stage: 'working', signals: ['late'] })).toBe('late');
    expect(bucketOf({ stage: 'asked', signals: ['at-risk'] })).toBe('at-risk');
  });

  test('a tally counts in and out to nothing', () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 5 }), moments, (all, now) => {
        const items = all.flatMap((events) => fold(events, now) ?? []);
        const tally = emptyTally('w');
        for (const item of items) count(tally, item, 1);
        expect(openCount(tally)).toBe(items.filter((item) => bucketOf(item) !== null).length);
        for (const item of items) count(tally, item, -1);
        expect(tally).toEqual(emptyTally('w'));
      }),
    );
  });

  test('done since a moment counts from its hour on', () => {
    const tally = emptyTally('w');
    for (const closedAt of ['2026-11-20T09:59:00Z', '2026-11-20T10:00:00Z', '2026-11-21T08:00:00Z']) {
      count(tally, { stage: 'done', signals: [], closedAt }, 1);
    }
    expect(doneSince(tally, new Date('2026-11-20T10:00:00Z'))).toBe(2);
  });
});

describe('the order within a section', () => {
  function item(over: Partial<Item>): Item {
    const base = { stage: 'asked', signals: [], createdAt: '2026-11-01T00:00:00.000Z', closedAt: null };
    return { ...base, brief: { due: null }, ...over } as unknown as Item;
  }
  const withDue = item({ brief: { due } as Item['brief'] });

  test('is by deadline, then what has none, the oldest first', () => {
    const older = item({});
    const newer = item({ createdAt: '2026-11-02T00:00:00.000Z' });
    expect([rankOf(newer), rankOf(older), rankOf(withDue)].sort()).toEqual([
      rankOf(withDue),
      rankOf(older),
      rankOf(newer),
    ]);
  });

  test('shows the newest first of what waits to be briefed and of what is done', () => {
    for (const stage of ['inbox', 'done'] as const) {
      const older = item({ stage, closedAt: '2026-11-01T00:00:00.000Z' });
      const newer = item({
        stage,
        createdAt: '2026-11-02T00:00:00.000Z',
        closedAt: '2026-11-02T00:00:00.000Z',
      });
      expect(rankOf(newer) < rankOf(older)).toBe(true);
    }
  });
});
