import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  at,
  BUCKETS,
  bucketOf,
  derive,
  isDisputed,
  rankOf,
  sectionOf,
  type Facts,
  type Placed,
  type Section,
} from '@/utils/delegation/derive';
import { fold } from '@/utils/delegation/fold';
import { STAGES, type Item, type Question, type Signal, type Stage } from '@/utils/delegation/item';
import { count, doneSince, emptyTally, openCount } from '@/utils/delegation/tally';
import { AGREED, BEGIN, dueOn, histories, questionOf } from '@/tests/support/histories';

const HOUR = 3_600_000;
const moments = fc.date({
  min: new Date(BEGIN - 24 * HOUR),
  max: new Date(BEGIN + 6 * 24 * HOUR),
  noInvalidDate: true,
});
const ROLES = ['client', 'assistant'] as const;
const due = dueOn(23);

function facts(stage: Stage, change: Partial<Facts> = {}): Facts {
  return {
    stage,
    conflict: null,
    rivalDues: [],
    questions: [],
    warning: null,
    promise: null,
    watches: { acceptBy: null, wordBy: null, startBy: null },
    snoozed: { client: null, assistant: null },
    brief: { due },
    ...change,
  };
}

const none = { brief: { due: null } };

function question(change: Partial<Question> = {}): Question {
  return {
    id: 'c:1',
    by: 'assistant',
    at: '2026-11-20T11:00:00.000Z',
    ...questionOf(),
    seen: false,
    answers: [],
    putAt: '2026-11-20T16:00:00.000Z',
    answerBy: '2026-11-23T12:00:00.000Z',
    ...change,
  };
}

const answered = { id: 'a:2', by: 'client', at: '', kind: 'option', option: 0, text: '' } as const;
const warning = {
  id: 'c:1',
  at: '2026-11-20T11:00:00.000Z',
  reason: 'r',
  due: dueOn(24),
  rescue: '',
  reply: null,
  note: '',
};

const signalsAt = (item: Facts, now: string) => derive(item, new Date(`2026-11-${now}:00Z`)).signals;
const turnsAt = (item: Facts, now: string) => derive(item, new Date(`2026-11-${now}:00Z`)).turns;

describe('signals of the deadline', () => {
  test.each<[Stage, string, Signal[]]>([
    ['proposed', '24T12:00', []],
    ['inbox', '23T17:00', ['late']],
    ['asked', '22T16:59', []],
    ['asked', '22T17:00', ['at-risk']],
    ['asked', '23T17:00', ['late']],
    ['accepted', '23T16:59', []],
    ['working', '24T12:00', ['late']],
    ['delivered', '24T12:00', ['to-review']],
    ['declined', '24T12:00', []],
    ['done', '24T12:00', []],
    ['dropped', '24T12:00', []],
  ])('%s at %s: %j', (stage, now, signals) => {
    expect(signalsAt(facts(stage), now)).toEqual(signals);
  });
});

describe('signals of what was promised', () => {
  const startBy = { watches: { acceptBy: null, wordBy: null, startBy: '2026-11-23T14:00:00.000Z' } };
  const wordBy = { watches: { acceptBy: null, wordBy: '2026-11-21T14:00:00.000Z', startBy: null } };
  const acceptBy = { watches: { acceptBy: '2026-11-21T14:00:00.000Z', wordBy: null, startBy: null } };
  const promise = { words: '', estimate: null, due: dueOn(21), at: '', onBehalf: false };

  test.each<[string, Facts, string, Signal[]]>([
    ['before the latest safe start', facts('accepted', startBy), '23T13:59', []],
    ['after it', facts('accepted', startBy), '23T14:00', ['at-risk']],
    ['when it is too late anyway', facts('accepted', startBy), '23T17:00', ['late']],
    ['before the promised date', facts('working', { promise, ...none }), '21T16:59', []],
    ['after it, without a deadline', facts('working', { promise, ...none }), '21T17:00', ['at-risk']],
    ['after it, once delivered', facts('delivered', { promise }), '21T17:00', ['to-review']],
    ['not accepted in time', facts('asked', { ...acceptBy, ...none }), '21T14:00', ['silent']],
    ['no word in time', facts('working', wordBy), '21T14:00', ['silent']],
    [
      'no word in time, but it is the client who owes an answer',
      facts('working', { ...wordBy, questions: [question()] }),
      '21T14:00',
      ['question'],
    ],
    [
      'no word in time, but it is the client who owes a reply',
      facts('working', { ...wordBy, warning }),
      '21T14:00',
      ['at-risk'],
    ],
  ])('%s', (_, item, now, signals) => {
    expect(signalsAt(item, now)).toEqual(signals);
  });
});

describe('questions', () => {
  const by = (change: Partial<Question> = {}, stage: Stage = 'working') =>
    facts(stage, { ...none, questions: [question(change)] });

  test.each<[string, Facts, string, Signal[], Item['turns']]>([
    ['before it is put', by(), '20T15:59', [], []],
    ['once it is put', by(), '20T16:00', ['question'], ['client']],
    ['past the promised answer', by(), '23T12:00', ['question', 'silent'], ['client']],
    ['of the client', by({ by: 'client' }), '20T16:00', ['question'], ['assistant']],
    ['answered', by({ answers: [answered] }), '23T12:00', [], []],
    [
      'with answers that crossed',
      by({ answers: [answered, answered] }),
      '20T16:00',
      ['question', 'conflict'],
      ['client'],
    ],
    [
      'of the client, with answers that crossed',
      by({ by: 'client', answers: [answered, answered] }),
      '20T16:00',
      ['question', 'conflict'],
      ['client'],
    ],
    ['of a closed item', by({}, 'done'), '23T12:00', [], []],
  ])('%s', (_, item, now, signals, turns) => {
    expect(signalsAt(item, now)).toEqual(signals);
    expect(turnsAt(item, now)).toEqual(turns);
  });

  test('wake whoever looks after fallbacks when one falls due, unless it is answered', () => {
    const fallback = { option: 1, at: '2026-11-20T17:30:00.000Z' };
    const now = new Date('2026-11-20T16:00:00Z');
    expect(derive(by({ fallback, answerBy: null }), now).nextChange).toBe(fallback.at);
    expect(derive(by({ fallback, answerBy: null, answers: [answered] }), now).nextChange).toBeNull();
    expect(derive(by({ answerBy: null }), new Date('2026-11-20T15:00:00Z')).nextChange).toBe(
      question().putAt,
    );
  });
});

describe('turns', () => {
  const conflict = { base: 'asked', sides: ['dropped', 'accepted'] } as const;
  const crossed = { conflict: { base: conflict.base, sides: [...conflict.sides] } };

  test.each<[Stage, Item['turns']]>([
    ['proposed', ['client']],
    ['inbox', []],
    ['asked', ['assistant']],
    ['accepted', []],
    ['working', []],
    ['delivered', ['client']],
    ['done', []],
    ['declined', ['client']],
    ['dropped', []],
  ])('at %s: %j', (stage, turns) => {
    expect(turnsAt(facts(stage, none), '20T12:00')).toEqual(turns);
  });

  test('a dispute is the client’s alone, whatever the stage', () => {
    for (const stage of ['asked', 'working', 'done', 'dropped'] as const) {
      expect(turnsAt(facts(stage, { ...none, ...crossed }), '20T12:00')).toEqual(['client']);
    }
    expect(isDisputed(facts('working', { rivalDues: [due, null] }))).toBe(true);
    expect(isDisputed(facts('done', { rivalDues: [due, null] }))).toBe(false);
  });

  test('a warning is the client’s until there is a reply', () => {
    expect(turnsAt(facts('working', { warning }), '20T12:00')).toEqual(['client']);
    expect(turnsAt(facts('working', { warning: { ...warning, reply: 'refuse' } }), '20T12:00')).toEqual([]);
    expect(turnsAt(facts('done', { warning }), '20T12:00')).toEqual([]);
  });
});

describe('what follows from the moment', () => {
  test('changes only at the instant announced', () => {
    fc.assert(
      fc.property(histories, moments, moments, (events, a, b) => {
        const [first, later] = a <= b ? [a, b] : [b, a];
        const item = fold(events, first, AGREED);
        if (item === null) return;
        if (item.nextChange !== null) expect(Date.parse(item.nextChange)).toBeGreaterThan(first.getTime());
        if (item.nextChange !== null && Date.parse(item.nextChange) <= later.getTime()) return;
        expect(derive(item, later)).toEqual(derive(item, first));
      }),
    );
  });

  test('of a stored item is that of a fresh fold at any later moment', () => {
    fc.assert(
      fc.property(histories, moments, moments, (events, stored, now) => {
        if (now < stored) return;
        const item = fold(events, stored, AGREED);
        if (item !== null) expect(at(item, now)).toEqual(fold(events, now, AGREED));
      }),
    );
  });

  test('gives back the stored item itself while nothing has come due', () => {
    const item = { nextChange: '2026-11-23T12:00:00.000Z' } as Item;
    expect(at(item, new Date('2026-11-23T11:59:59Z'))).toBe(item);
  });
});

describe('sections', () => {
  function placed(stage: Stage, change: Partial<Placed> = {}): Placed {
    const { signals, turns, asleep } = derive(facts(stage, none), new Date('2026-11-20T12:00:00Z'));
    return { stage, signals, turns, asleep, ...change };
  }

  test.each<[Stage, Section, Section]>([
    ['proposed', 'needs', 'with'],
    ['inbox', 'brief', 'with'],
    ['asked', 'with', 'needs'],
    ['accepted', 'with', 'hand'],
    ['working', 'with', 'hand'],
    ['delivered', 'needs', 'with'],
    ['done', 'done', 'done'],
    ['declined', 'needs', 'with'],
    ['dropped', 'dropped', 'dropped'],
  ])('%s: the client’s %s, the assistant’s %s', (stage, client, assistant) => {
    expect(sectionOf(placed(stage), 'client')).toBe(client);
    expect(sectionOf(placed(stage), 'assistant')).toBe(assistant);
    expect([...STAGES]).toContain(stage);
  });

  test('what one has set aside is later for them alone', () => {
    const item = placed('delivered', { asleep: ['client'] });
    expect(sectionOf(item, 'client')).toBe('later');
    expect(sectionOf(item, 'assistant')).toBe('with');
  });

  test('moves that crossed with an end need the client', () => {
    expect(sectionOf(placed('done', { turns: ['client'] }), 'client')).toBe('needs');
    expect(sectionOf(placed('done', { turns: ['client'] }), 'assistant')).toBe('done');
  });

  test('a closed item does not rest', () => {
    const rest = { snoozed: { client: '2026-11-25T08:00:00.000Z', assistant: null } };
    expect(derive(facts('done', rest), new Date('2026-11-20T12:00:00Z'))).toMatchObject({
      asleep: [],
      nextChange: null,
    });
  });

  test('late goes before at risk, silence counts as risk, and all leave the plain count', () => {
    expect(bucketOf(placed('working', { signals: ['late'] }), 'client')).toBe('late');
    expect(bucketOf(placed('working', { signals: ['at-risk'] }), 'assistant')).toBe('at-risk');
    expect(bucketOf(placed('working', { signals: ['silent'] }), 'client')).toBe('at-risk');
    expect(bucketOf(placed('working'), 'client')).toBe('hand');
    expect(bucketOf(placed('asked', { signals: ['late'] }), 'assistant')).toBe('needs');
    expect(bucketOf(placed('dropped'), 'client')).toBeNull();
  });
});

describe('counts', () => {
  test.each(ROLES)('of the %s are those of a recount, and back to nothing', (role) => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 4 }), moments, moments, (all, stored, later) => {
        const now = later < stored ? stored : later;
        const items = all.flatMap((events) => fold(events, stored, AGREED) ?? []);
        const tally = emptyTally('w');
        for (const item of items) count(tally, item, role, 1);
        // As a reader does it: what has come due is counted out as it was and in as it is.
        for (const item of items) {
          count(tally, item, role, -1);
          count(tally, at(item, now), role, 1);
        }
        const fresh = emptyTally('w');
        for (const events of all) {
          const item = fold(events, now, AGREED);
          if (item !== null) count(fresh, item, role, 1);
        }
        expect(tally).toEqual(fresh);
        const open = items.filter((item) => bucketOf(at(item, now), role) !== null);
        expect(openCount(tally)).toBe(open.length);
        expect(Object.keys(tally.buckets).sort()).toEqual([...BUCKETS].sort());
        for (const item of items) count(tally, at(item, now), role, -1);
        expect(tally).toEqual(emptyTally('w'));
      }),
    );
  });

  test('done since a moment counts from its hour on', () => {
    const tally = emptyTally('w');
    for (const closedAt of ['2026-11-20T09:59:00Z', '2026-11-20T10:00:00Z', '2026-11-21T08:00:00Z']) {
      const item = { stage: 'done', signals: [], turns: [], asleep: [], closedAt } as const;
      count(tally, { ...item, signals: [], turns: [], asleep: [] }, 'client', 1);
    }
    expect(doneSince(tally, new Date('2026-11-20T10:00:00Z'))).toBe(2);
  });
});

describe('the order within a section', () => {
  function item(over: Partial<Item> = {}): Item {
    const base = {
      stage: 'accepted',
      signals: [],
      turns: [],
      asleep: [],
      promise: null,
      snoozed: { client: null, assistant: null },
      createdAt: '2026-11-01T00:00:00.000Z',
      closedAt: null,
    };
    return { ...base, brief: { due: null }, ...over } as unknown as Item;
  }
  const newer = { createdAt: '2026-11-02T00:00:00.000Z' };
  const inOrder = (role: 'client' | 'assistant', ...items: Item[]) => {
    const ranks = items.map((one) => rankOf(one, role));
    expect([...ranks].sort()).toEqual(ranks);
    expect(new Set(ranks).size).toBe(ranks.length);
  };
  const dueAt = (day: number) => ({ brief: { due: dueOn(day) } }) as Partial<Item>;
  const promised = (day: number) =>
    ({ promise: { words: '', estimate: null, due: dueOn(day), at: '', onBehalf: false } }) as Partial<Item>;

  test('is by deadline, then what has none, the oldest first', () => {
    inOrder('client', item(dueAt(22)), item(dueAt(23)), item(), item(newer));
  });

  test('goes by the promised date in the assistant’s own work only', () => {
    const late = item({ ...dueAt(22), ...promised(25) });
    const soon = item({ ...dueAt(23), ...promised(24) });
    inOrder('assistant', soon, late);
    inOrder('client', late, soon);
  });

  test('shows the newest first of what waits to be briefed', () => {
    inOrder('client', item({ stage: 'inbox', ...newer }), item({ stage: 'inbox' }));
  });

  test('shows the newest first of what is done', () => {
    const closed = (closedAt: string) => item({ stage: 'done', closedAt });
    inOrder('client', closed('2026-11-02T00:00:00.000Z'), closed('2026-11-01T00:00:00.000Z'));
  });

  test('shows what rests by when it comes back', () => {
    const rests = (client: string) => item({ asleep: ['client'], snoozed: { client, assistant: null } });
    inOrder('client', rests('2026-11-21T08:00:00.000Z'), rests('2026-11-23T08:00:00.000Z'));
  });
});
