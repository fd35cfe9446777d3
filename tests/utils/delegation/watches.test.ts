import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { dueFrom } from '@/utils/delegation/due';
import { STAGES, type Brief, type Due, type Promised } from '@/utils/delegation/item';
import { watchesOf, type WatchFacts } from '@/utils/delegation/watches';

const ZONE = 'Europe/Tallinn';
const agreement: Agreement = {
  ...NO_AGREEMENT,
  hours: { client: null, assistant: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: ZONE } },
  promise: { urgent: 60, normal: 240 },
};
const NONE = { acceptBy: null, wordBy: null, startBy: null };

/** Local winter time in Tallinn. */
const at = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+02:00`).toISOString();
const due = (date: string, time: string): Due | null => dueFrom(date, time, ZONE);
const brief = (deadline: Due | null): Brief => ({
  goal: '',
  steps: [],
  due: deadline,
  guidelines: '',
  materials: '',
  authority: 'ask-first',
  important: null,
  area: null,
  procedure: null,
});
const promised = (rest: Partial<Promised>): Promised => ({
  words: '',
  estimate: null,
  due: null,
  at: at('2026-11-24 10:00'),
  onBehalf: false,
  ...rest,
});

/** Handed over on Tuesday morning, without a deadline. */
function facts(rest: Partial<WatchFacts> = {}): WatchFacts {
  return {
    stage: 'asked',
    handedOver: { at: at('2026-11-24 10:00'), channel: 'gmail' },
    promise: null,
    brief: brief(null),
    nudgedAt: null,
    lastWord: null,
    ...rest,
  };
}

describe('an answer to what was asked', () => {
  const acceptBy = (rest: Partial<WatchFacts>, agreed = agreement) => watchesOf(facts(rest), agreed).acceptBy;

  it('is expected within the promised time, in working hours', () => {
    expect(acceptBy({})).toBe(at('2026-11-24 14:00'));
    const evening = { handedOver: { at: at('2026-11-27 16:00'), channel: 'gmail' } as const };
    expect(acceptBy(evening)).toBe(at('2026-11-30 12:00'));
  });

  it('is expected anew from a nudge', () => {
    expect(acceptBy({ nudgedAt: at('2026-11-24 15:00') })).toBe(at('2026-11-25 11:00'));
    expect(acceptBy({ nudgedAt: at('2026-11-20 15:00') })).toBe(at('2026-11-24 14:00'));
  });

  it.each([
    ['a working day and more is left', '2026-11-25', '10:00', '2026-11-24 14:00'],
    ['less than a working day is left', '2026-11-25', '09:59', '2026-11-24 11:00'],
  ])('goes by urgency: %s', (_, date, time, by) => {
    expect(acceptBy({ brief: brief(due(date, time)) })).toBe(at(by));
  });

  it('of urgent work is expected in the ordinary time where no other was promised', () => {
    const slow: Agreement = { ...agreement, promise: { urgent: null, normal: 240 } };
    expect(acceptBy({ brief: brief(due('2026-11-24', '17:00')) }, slow)).toBe(at('2026-11-24 14:00'));
  });

  it('is expected before the deadline, so that amber comes before red', () => {
    const days: Agreement = { ...agreement, promise: { urgent: 480, normal: 480 } };
    expect(acceptBy({ brief: brief(due('2026-11-24', '15:00')) }, days)).toBe(at('2026-11-24 14:00'));
    const monday = { handedOver: { at: at('2026-11-27 12:00'), channel: 'gmail' } as const };
    const early = { ...monday, brief: brief(due('2026-11-30', '09:00')) };
    expect(acceptBy(early, days)).toBe(at('2026-11-27 16:00'));
  });

  it('is not expected before it was asked: what is handed over at the last moment has the promised time', () => {
    const late = { brief: brief(due('2026-11-24', '10:30')) };
    expect(acceptBy(late)).toBe(at('2026-11-24 11:00'));
    const past = { brief: brief(due('2026-11-20', '10:30')) };
    expect(acceptBy(past)).toBe(at('2026-11-24 11:00'));
  });

  it('is not expected where none was promised', () => {
    const nothing: Agreement = { ...agreement, promise: { urgent: 60, normal: null } };
    expect(acceptBy({}, nothing)).toBeNull();
    expect(acceptBy({ brief: brief(due('2026-11-24', '17:00')) }, nothing)).toBe(at('2026-11-24 11:00'));
  });

  it('waits until they are back', () => {
    const gone: Agreement = {
      ...agreement,
      away: { client: null, assistant: { from: '2026-11-24', to: '2026-11-25', standIn: null } },
    };
    expect(acceptBy({}, gone)).toBe(at('2026-11-26 13:00'));
  });
});

describe('a word about work in hand', () => {
  const wordBy = (rest: Partial<WatchFacts>) =>
    watchesOf(facts({ stage: 'working', promise: promised({}), ...rest }), agreement).wordBy;

  it('is expected within two working days of the last', () => {
    expect(wordBy({ lastWord: at('2026-11-24 12:00') })).toBe(at('2026-11-26 12:00'));
    expect(wordBy({ stage: 'accepted', lastWord: at('2026-11-26 12:00') })).toBe(at('2026-11-30 12:00'));
  });

  it('is expected anew from a nudge', () => {
    const nudged = { lastWord: at('2026-11-24 12:00'), nudgedAt: at('2026-11-27 09:00') };
    expect(wordBy(nudged)).toBe(at('2026-11-30 17:00'));
  });

  it('counts from the promise, else from the hand-over, where the assistant wrote nothing', () => {
    expect(wordBy({ promise: promised({ at: at('2026-11-25 09:30') }) })).toBe(at('2026-11-27 09:30'));
    expect(wordBy({ promise: null })).toBe(at('2026-11-26 10:00'));
    expect(wordBy({ promise: null, handedOver: null })).toBeNull();
  });

  it('is expected an hour of work before the deadline, unless one came since', () => {
    const friday = brief(due('2026-11-25', '17:00'));
    expect(wordBy({ brief: friday, lastWord: at('2026-11-24 12:00') })).toBe(at('2026-11-25 16:00'));
    expect(wordBy({ brief: friday, lastWord: at('2026-11-25 16:00') })).toBe(at('2026-11-27 16:00'));
    const distant = brief(due('2026-12-24', '17:00'));
    expect(wordBy({ brief: distant, lastWord: at('2026-11-24 12:00') })).toBe(at('2026-11-26 12:00'));
  });
});

describe('the latest safe start', () => {
  const startBy = (estimate: number | null, deadline: Due | null, rest: Partial<WatchFacts> = {}) =>
    watchesOf(
      facts({ stage: 'accepted', promise: promised({ estimate }), brief: brief(deadline), ...rest }),
      agreement,
    ).startBy;

  it.each([
    ['the same day', 120, '2026-11-27', '17:00', '2026-11-27 15:00'],
    ['days before', 10 * 60, '2026-11-27', '12:00', '2026-11-26 10:00'],
    ['over a weekend', 120, '2026-11-30', '10:00', '2026-11-27 16:00'],
    ['before it was accepted', 40 * 60, '2026-11-27', '17:00', '2026-11-23 09:00'],
  ])('is the estimate in working hours before the deadline: %s', (_, estimate, date, time, by) => {
    expect(startBy(estimate, due(date, time))).toBe(at(by));
  });

  it('goes by the deadline; by the promised date where there is no other', () => {
    const promise = promised({ estimate: 60, due: due('2026-12-01', '17:00') });
    expect(startBy(60, due('2026-11-27', '17:00'), { promise })).toBe(at('2026-11-27 16:00'));
    expect(startBy(60, null, { promise })).toBe(at('2026-12-01 16:00'));
  });

  it('is not known without an estimate or without a date', () => {
    expect(startBy(null, due('2026-11-27', '17:00'))).toBeNull();
    expect(startBy(0, due('2026-11-27', '17:00'))).toBeNull();
    expect(startBy(60, null)).toBeNull();
    expect(startBy(60, due('2026-11-27', '17:00'), { promise: null })).toBeNull();
  });

  it('is past when work has begun', () => {
    expect(startBy(60, due('2026-11-27', '17:00'), { stage: 'working' })).toBeNull();
  });

  it('passes over days away', () => {
    const gone: Agreement = {
      ...agreement,
      away: { client: null, assistant: { from: '2026-11-26', to: '2026-11-27', standIn: null } },
    };
    const item = facts({
      stage: 'accepted',
      promise: promised({ estimate: 60 }),
      brief: brief(due('2026-11-27', '17:00')),
    });
    expect(watchesOf(item, gone).startBy).toBe(at('2026-11-25 16:00'));
  });
});

describe('nothing is watched', () => {
  const full: Partial<WatchFacts> = {
    promise: promised({ estimate: 60 }),
    brief: brief(due('2026-11-27', '17:00')),
    lastWord: at('2026-11-24 12:00'),
  };

  it.each(STAGES.filter((stage) => !['asked', 'accepted', 'working'].includes(stage)))(
    'when it is %s',
    (stage) => {
      expect(watchesOf(facts({ ...full, stage }), agreement)).toEqual(NONE);
    },
  );

  it.each(['asked', 'accepted', 'working'] as const)('without hours of the assistant: %s', (stage) => {
    const noHours: Agreement = {
      ...agreement,
      hours: { client: agreement.hours.assistant, assistant: null },
    };
    expect(watchesOf(facts({ ...full, stage }), noHours)).toEqual(NONE);
    expect(watchesOf(facts({ ...full, stage }), NO_AGREEMENT)).toEqual(NONE);
  });

  it.each(['accepted', 'working'] as const)('of the answer once it is %s', (stage) => {
    expect(watchesOf(facts({ ...full, stage }), agreement).acceptBy).toBeNull();
  });

  it('but the answer while it is asked', () => {
    expect(watchesOf(facts(full), agreement)).toMatchObject({ wordBy: null, startBy: null });
  });
});
