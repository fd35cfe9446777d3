import { describe, expect, it, test } from 'vitest';
import {
  DIGEST_ENTRIES,
  digestOf,
  isQuiet,
  spanOf,
  type DigestFacts,
  type DigestPeriod,
} from '@/utils/delegation/digest';
import type { ItemEvent, NewEvent } from '@/utils/delegation/events';
import type { Due, Role } from '@/utils/delegation/item';
import { newsOf } from '@/utils/delegation/news';
import type { Row } from '@/utils/delegation/row';

const ZONE = 'Europe/Tallinn';
/** A Friday, 13:00 in Tallinn. */
const NOW = new Date('2026-11-27T11:00:00.000Z');

function due(at: string): Due {
  return { at, date: at.slice(0, 10), time: null, zone: 'UTC' };
}

function row(id: string, part: Partial<Row> = {}): Row {
  return { id, section: 'with', stage: 'accepted', signals: [], due: null, promised: null, ...part } as Row;
}

type Person = { name: string; day: string | null };

function facts(part: Partial<DigestFacts<Person>> = {}): DigestFacts<Person> {
  return {
    ...{ needs: [], needsCount: 0, dated: [], cut: false, came: [], questions: [], people: [] },
    ...{ done: [], doneCount: 0, silent: [], later: [], laterCount: 0, figures: null },
    ...part,
  };
}

const make = (period: DigestPeriod, part: Partial<DigestFacts<Person>>) =>
  digestOf(period, facts(part), NOW, ZONE);
const ids = ({ entries }: { entries: Row[] }) => entries.map(({ id }) => id);

describe('the span of a digest', () => {
  test.each([
    ['day', '2026-11-27T11:00:00Z', ZONE, '2026-11-25T22:00:00.000Z', '2026-11-28'],
    ['week', '2026-11-27T11:00:00Z', ZONE, '2026-11-19T22:00:00.000Z', '2026-12-06'],
    // Already Monday in Tallinn: the week that ends is the one after this.
    ['week', '2026-11-29T22:30:00Z', ZONE, '2026-11-22T22:00:00.000Z', '2026-12-13'],
    ['week', '2026-11-29T21:30:00Z', ZONE, '2026-11-21T22:00:00.000Z', '2026-12-06'],
    // Across the change of clocks in either direction.
    ['day', '2026-10-25T12:00:00Z', 'Europe/Rome', '2026-10-23T22:00:00.000Z', '2026-10-26'],
    ['day', '2027-03-28T12:00:00Z', 'Europe/Rome', '2027-03-26T23:00:00.000Z', '2027-03-29'],
  ] as const)('of a %s at %s in %s begins at %s and ends with %s', (period, now, zone, since, until) => {
    expect(spanOf(period, new Date(now), zone)).toMatchObject({ since, until });
  });

  it('ends at midnight of its last day', () => {
    expect(spanOf('day', NOW, ZONE)).toMatchObject({
      today: '2026-11-27',
      untilAt: '2026-11-28T22:00:00.000Z',
    });
  });
});

describe('the digest of a day', () => {
  it('names what needs the reader once, then what is late, and what is due by the end of tomorrow', () => {
    const late = row('late', { due: due('2026-11-26T15:00:00.000Z'), signals: ['late'] });
    const both = row('both', { due: due('2026-11-26T15:00:00.000Z'), signals: ['late'] });
    const digest = make('day', {
      needs: [both],
      needsCount: 1,
      dated: [
        late,
        both,
        row('tomorrow', { due: due('2026-11-28T21:59:00.000Z') }),
        row('after', { due: due('2026-11-28T22:00:00.000Z') }),
        row('today', { due: due('2026-11-27T15:00:00.000Z') }),
        row('over', { due: due('2026-11-27T10:00:00.000Z'), stage: 'delivered' }),
      ],
      done: [row('done')],
      later: [row('later')],
      silent: [row('silent')],
    });
    expect(ids(digest.needs)).toEqual(['both']);
    expect(ids(digest.late)).toEqual(['late']);
    expect(ids(digest.due)).toEqual(['today', 'tomorrow']);
    expect([digest.done, digest.later, digest.waits].flatMap(ids)).toEqual([]);
  });

  it('goes by the date promised for the assistant’s own work', () => {
    const promised = due('2026-11-27T15:00:00.000Z');
    const far = due('2026-12-27T15:00:00.000Z');
    const digest = make('day', {
      dated: [
        row('own', { section: 'hand', promised, due: far }),
        row('theirs', { section: 'with', promised, due: far }),
      ],
    });
    expect(ids(digest.due)).toEqual(['own']);
  });

  it('names the days of the next seven days, the nearest first', () => {
    const people = ['12-05', '12-04', '11-27', '11-26', null].map((day) => ({ name: day ?? 'none', day }));
    expect(make('day', { people }).days.map(({ person, next }) => [person.name, next.away])).toEqual([
      ['11-27', 0],
      ['12-04', 7],
    ]);
    expect(make('week', { people }).days.map(({ next }) => next.away)).toEqual([0, 7, 8]);
  });
});

describe('the digest of a week', () => {
  it('names what was done, late, due by the end of the next, silent and set aside', () => {
    const digest = make('week', {
      needs: [row('review', { due: due('2026-11-26T15:00:00.000Z'), signals: ['late'] })],
      dated: [
        row('next', { due: due('2026-12-06T21:59:00.000Z') }),
        row('further', { due: due('2026-12-06T22:00:00.000Z') }),
      ],
      ...{
        done: [row('done')],
        doneCount: 40,
        silent: [row('silent')],
        later: [row('later')],
        laterCount: 1,
      },
    });
    expect(ids(digest.needs)).toEqual([]);
    expect(ids(digest.late)).toEqual(['review']);
    expect(ids(digest.due)).toEqual(['next']);
    expect(digest.done).toMatchObject({ entries: [{ id: 'done' }], more: 39 });
    expect([digest.waits, digest.later].map(ids)).toEqual([['silent'], ['later']]);
    expect(isQuiet(digest)).toBe(false);
  });

  it('shows a few of many and counts the rest, or says that there are more', () => {
    const many = Array.from({ length: 30 }, (_, i) => row(`i${i}`, { due: due('2026-11-30T15:00:00.000Z') }));
    expect(make('week', { dated: many }).due).toMatchObject({ more: 30 - DIGEST_ENTRIES });
    expect(make('week', { dated: many, cut: true }).due.more).toBeNull();
    expect(make('week', { dated: many.slice(0, 3), cut: true }).due.more).toBe(0);
  });

  it('is quiet with nothing in it', () => {
    expect(isQuiet(make('week', {}))).toBe(true);
    expect(isQuiet(make('day', { people: [{ name: 'Liis', day: '11-28' }] }))).toBe(false);
  });
});

describe('what came of the other side', () => {
  let seq = 0;
  function event(by: Role, item: string, { type, body }: Omit<NewEvent, 'item'>): ItemEvent {
    seq += 1;
    const n = String(seq).padStart(4, '0');
    return {
      ...{ id: `d_${by}:${seq}`, workspace: 'w', item, type, by: { member: by, role: by } },
      ...{ device: `d_${by}`, seq, clock: n, after: [], at: `2026-11-27T10:${n.slice(-2)}:00.000Z`, body },
    } as ItemEvent;
  }
  const move = (by: Role, item: string, name: string) =>
    event(by, item, { type: 'moved', body: { move: name, from: 'asked', to: 'accepted' } as never });

  it('is told item by item in the order it came, each kind once', () => {
    const events = [
      move('assistant', 'a', 'accept'),
      event('assistant', 'a', { type: 'told', body: { text: 'x' } }),
      event('client', 'a', { type: 'noted', body: { text: 'own' } }),
      move('assistant', 'a', 'deliver'),
      event('assistant', 'a', { type: 'told', body: { text: 'y' } }),
      event('assistant', 'b', { type: 'noted', body: { text: 'z' } }),
      event('assistant', 'c', { type: 'seen', body: { events: [] } }),
    ];
    const news = newsOf(events.toReversed(), 'client');
    expect([...news].map(([item, { kinds }]) => [item, ...kinds])).toEqual([
      ['a', 'accepted', 'delivered', 'told'],
      ['b', 'noted'],
    ]);
    expect(news.get('a')?.at).toBe(events[4]!.at);
  });

  it('leaves out what was taken back, and what the client only noted on the assistant’s behalf', () => {
    const taken = move('assistant', 'a', 'deliver');
    const back = event('assistant', 'a', { type: 'withdrawn', body: { event: taken.id } });
    expect(newsOf([taken, back], 'client').size).toBe(0);
    const events = [
      move('client', 'b', 'accept'),
      move('client', 'c', 'hand-over'),
      move('client', 'd', 'send-back'),
    ];
    expect([...newsOf(events, 'assistant')].map(([item, { kinds }]) => [item, ...kinds])).toEqual([
      ['c', 'asked'],
      ['d', 'sentBack'],
    ]);
  });
});
