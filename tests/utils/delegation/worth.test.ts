import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { stemsOf, worthDelegating, type Past } from '@/utils/delegation/worth';
import { sampleRow } from '@/tests/browser/today/samples';

const area = (id: string, name: string) => ({
  id,
  name,
  authority: 'ask-first' as const,
  guidelines: [],
  since: null,
});
const AGREED: Agreement = { ...NO_AGREEMENT, areas: [area('a_book', 'Bookings'), area('a_inv', 'Invoices')] };
const NONE = new Set<string>();

const kept = (id: string, title: string, more = {}) =>
  sampleRow({ id, title, stage: 'inbox', section: 'brief', ...more });
const past = (title: string, own: string, more: Partial<Past> & { from?: string } = {}): Past => ({
  row: sampleRow({
    id: `i_${title}`,
    title,
    stage: 'done',
    section: 'done',
    area: own,
    from: more.from ?? '',
  }),
  minutes: more.minutes ?? null,
  spent: more.spent ?? 0,
});

describe('what is worth delegating', () => {
  it.each([
    ['it was put into an area', kept('i', 'Anything', { area: 'a_inv' }), [], 'a_inv', { kind: 'chosen' }],
    ['its title names the area', kept('i', 'Booking a room for Thursday'), [], 'a_book', { kind: 'name' }],
    [
      'finished ones share its words',
      kept('i', 'Room for Thursday'),
      [past('Room for Monday', 'a_book'), past('Rooms in Lisbon', 'a_book'), past('A room', 'a_book')],
      'a_book',
      { kind: 'words', words: ['Room'] },
    ],
    [
      'finished ones came from the same sender',
      kept('i', 'Nr 2214', { from: 'Eesti Energia' }),
      [
        past('Nr 2101', 'a_inv', { from: 'Eesti Energia' }),
        past('Nr 2090', 'a_inv', { from: 'Eesti Energia' }),
      ],
      'a_inv',
      { kind: 'from', from: 'Eesti Energia' },
    ],
  ])('because %s', (_, row, before, id, reason) => {
    const [found] = worthDelegating([row], before, AGREED, NONE);
    expect(found?.area.id).toBe(id);
    expect(found?.reason).toEqual(reason);
  });

  it.each([
    ['one that was answered', kept('i_seen', 'Booking a room'), [], new Set(['i_seen'])],
    ['one that was handed over', kept('i', 'Booking a room', { stage: 'asked' }), [], NONE],
    ['one that rests', kept('i', 'Booking a room', { asleep: ['client'] }), [], NONE],
    ['one that looks like nothing', kept('i', 'Think about the year'), [], NONE],
    ['a chance likeness', kept('i', 'Room for doubt'), [past('Room for Monday', 'a_book')], NONE],
    [
      'a likeness to several areas',
      kept('i', 'Room 12'),
      [past('Room 1', 'a_book'), past('Room 2', 'a_book'), past('Room 3', 'a_inv'), past('Room 4', 'a_inv')],
      NONE,
    ],
  ])('not %s', (_, row, before, settled) => {
    expect(worthDelegating([row], before, AGREED, settled)).toEqual([]);
  });

  it('reckons from the middle of what was measured, and only from enough', () => {
    const row = kept('i', 'Room for Thursday');
    const before = [10, 30, 50].map((minutes, i) =>
      past(`Room ${minutes}`, 'a_book', { minutes, spent: 60 * (i + 1) }),
    );
    expect(worthDelegating([row], before, AGREED, NONE)[0]?.breakEven).toEqual({
      explain: 2,
      saved: 30,
      repeats: 4,
    });
    expect(worthDelegating([row], before.slice(1), AGREED, NONE)[0]?.breakEven).toBeNull();
  });

  it('the surest comes first', () => {
    const rows = [kept('i_name', 'Bookings'), kept('i_chosen', 'Anything', { area: 'a_inv' })];
    expect(worthDelegating(rows, [], AGREED, NONE).map(({ row }) => row.id)).toEqual(['i_chosen', 'i_name']);
  });
});

it('words are alike without case, accents and endings', () => {
  expect(stemsOf('Foglalások a szállodában')).toEqual(stemsOf('FOGLALÁS szállodák'));
  expect(stemsOf('a do it by')).toEqual([]);
});
