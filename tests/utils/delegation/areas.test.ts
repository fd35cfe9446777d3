import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import {
  addGuideline,
  areaOf,
  effectiveAuthority,
  isAway,
  setAreaAuthority,
  withArea,
} from '@/utils/delegation/areas';
import type { Authority } from '@/utils/delegation/item';

const area = (id: string, authority: Authority) => ({ id, name: id, authority, guidelines: [], since: null });
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
const agreement: Agreement = {
  ...NO_AGREEMENT,
  areas: [area('bookings', 'decide-and-tell'), area('books', 'ask-first'), area('inbox', 'just-do-it')],
  hours: { client: hours, assistant: { ...hours, zone: 'America/New_York' } },
};

describe('choosing an area', () => {
  it.each<[string, from: string | null, authority: Authority, to: string | null, edit: object]>([
    [
      'brings its authority',
      null,
      'ask-first',
      'bookings',
      { area: 'bookings', authority: 'decide-and-tell' },
    ],
    [
      'and the next one brings its own',
      'bookings',
      'decide-and-tell',
      'inbox',
      { area: 'inbox', authority: 'just-do-it' },
    ],
    ['leaves what was chosen', null, 'just-do-it', 'bookings', { area: 'bookings' }],
    ['also what was chosen within an area', 'bookings', 'ask-first', 'inbox', { area: 'inbox' }],
    ['sets nothing that is so already', null, 'ask-first', 'books', { area: 'books' }],
    ['none goes back to asking first', 'inbox', 'just-do-it', null, { area: null, authority: 'ask-first' }],
    ['none leaves what was chosen', 'bookings', 'just-do-it', null, { area: null }],
    [
      'of one that is gone counts as none',
      'gone',
      'ask-first',
      'inbox',
      { area: 'inbox', authority: 'just-do-it' },
    ],
  ])('%s', (_, from, authority, to, edit) => {
    expect(withArea({ area: from, authority }, to, agreement)).toEqual(edit);
  });

  it('by an assistant sets no authority, which is the client’s to say', () => {
    expect(withArea({ area: null, authority: 'ask-first' }, 'inbox', agreement, 'assistant')).toEqual({
      area: 'inbox',
    });
  });

  it('finds the area, or none', () => {
    expect(areaOf(agreement, 'inbox')?.authority).toBe('just-do-it');
    expect(areaOf(agreement, null)).toBeNull();
    expect(areaOf(agreement, 'gone')).toBeNull();
  });
});

describe('while the client is away', () => {
  const away = (standIn: Authority | null): Agreement => ({
    ...agreement,
    away: { client: { from: '2026-12-21', to: '2026-12-31', standIn }, assistant: null },
  });
  const noon = new Date('2026-12-24T10:00:00Z');

  it.each<[Authority, Authority | null, Authority]>([
    ['ask-first', 'decide-and-tell', 'decide-and-tell'],
    ['ask-first', 'just-do-it', 'just-do-it'],
    ['ask-first', null, 'ask-first'],
    ['decide-and-tell', 'decide-and-tell', 'decide-and-tell'],
    ['just-do-it', 'decide-and-tell', 'just-do-it'],
    ['decide-and-tell', 'ask-first', 'decide-and-tell'],
  ])('%s with stand-in %s is %s', (brief, standIn, expected) => {
    expect(effectiveAuthority(brief, away(standIn), noon)).toBe(expected);
  });

  it.each([
    ['the last moment before', '2026-12-20T21:59:59.999Z', 'ask-first'],
    ['the first', '2026-12-20T22:00:00.000Z', 'just-do-it'],
    ['the last', '2026-12-31T21:59:59.999Z', 'just-do-it'],
    ['the first moment back', '2026-12-31T22:00:00.000Z', 'ask-first'],
  ])('whole days in the client’s zone: %s', (_, now, expected) => {
    expect(effectiveAuthority('ask-first', away('just-do-it'), new Date(now))).toBe(expected);
  });

  it('goes by the other’s zone where the client has no hours, and by UTC where nobody has', () => {
    const first = new Date('2026-12-21T03:00:00Z');
    const theirs = { ...away('just-do-it'), hours: { client: null, assistant: agreement.hours.assistant } };
    const nobody = { ...away('just-do-it'), hours: { client: null, assistant: null } };
    expect(isAway(theirs, 'client', first)).toBe(false);
    expect(isAway(nobody, 'client', first)).toBe(true);
  });

  it('nothing changes by the assistant’s time away', () => {
    const theirs: Agreement = {
      ...agreement,
      away: { client: null, assistant: { from: '2026-12-21', to: '2026-12-31', standIn: 'just-do-it' } },
    };
    expect(effectiveAuthority('ask-first', theirs, noon)).toBe('ask-first');
    expect(isAway(theirs, 'assistant', noon)).toBe(true);
    // Midnight of the 21st in Tallinn is still the 20th in New York.
    expect(isAway(theirs, 'assistant', new Date('2026-12-20T22:00:00Z'))).toBe(false);
  });
});

describe('a reason that becomes a guideline', () => {
  const held: Agreement = {
    ...agreement,
    areas: [{ ...area('bookings', 'ask-first'), guidelines: [{ id: 'g_1', text: 'Aisle seats only.' }] }],
  };

  it('is added as it reads, without the spaces around it', () => {
    expect(addGuideline(held, 'bookings', ' No red-eyes \n', 'g_2')).toEqual({
      areas: { bookings: { guidelines: { g_2: { text: 'No red-eyes' } } } },
    });
  });

  it.each([
    ['it is there already', 'bookings', 'Aisle seats only.'],
    ['in other spaces, case or stops', 'bookings', ' aisle  seats Only'],
    ['it says nothing', 'bookings', '  '],
    ['there is no such area', 'travel', 'No red-eyes'],
  ])('is nothing new when %s', (_, id, text) => {
    expect(addGuideline(held, id, text, 'g_2')).toBeNull();
  });
});

it('setting an area’s authority says since when', () => {
  expect(setAreaAuthority('books', 'decide-and-tell', new Date('2026-11-24T10:00:00Z'))).toEqual({
    areas: { books: { authority: 'decide-and-tell', since: '2026-11-24T10:00:00.000Z' } },
  });
});
