import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement, type Hours } from '@/utils/delegation/agreement';
import { answerByOf, nextSlot, promisedAnswer, putAtOf } from '@/utils/delegation/slots';

const tallinn: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
const newYork: Hours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00', zone: 'America/New_York' };
const agreement: Agreement = {
  ...NO_AGREEMENT,
  hours: { client: tallinn, assistant: newYork },
  slots: { client: ['09:00', '16:00'], assistant: ['10:30'] },
  promise: { urgent: 60, normal: 240 },
};

describe('when a question is put', () => {
  // Tallinn is two hours ahead of UTC in November, New York five behind; 2026-11-24 is a Tuesday.
  it.each([
    ['before the first slot', '2026-11-24T05:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['at the slot', '2026-11-24T07:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['between slots', '2026-11-24T07:00:00.001Z', '2026-11-24T14:00:00.000Z'],
    ['after the last', '2026-11-24T15:00:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['on Friday evening', '2026-11-27T15:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['before summer time begins', '2027-03-26T15:00:00.000Z', '2027-03-29T06:00:00.000Z'],
  ])('to the client, asked %s', (_, at, putAt) => {
    expect(putAtOf({ at, urgent: false, by: 'assistant' }, agreement)).toBe(putAt);
  });

  it('to the assistant by the slots and the zone of the assistant', () => {
    const at = '2026-11-24T07:00:00.000Z';
    expect(putAtOf({ at, urgent: false, by: 'client' }, agreement)).toBe('2026-11-24T15:30:00.000Z');
  });

  it('at once when it is urgent', () => {
    const at = '2026-11-28T03:00:00.000Z';
    expect(putAtOf({ at, urgent: true, by: 'assistant' }, agreement)).toBe(at);
  });

  it('at once where they agreed to no slots, or to no hours that say which days and whose clocks', () => {
    const at = '2026-11-28T03:00:00.000Z';
    const noSlots = { ...agreement, slots: { client: [], assistant: ['10:30'] } };
    const noHours = { ...agreement, hours: { client: null, assistant: newYork } };
    expect(putAtOf({ at, urgent: false, by: 'assistant' }, noSlots)).toBe(at);
    expect(putAtOf({ at, urgent: false, by: 'assistant' }, noHours)).toBe(at);
    expect(putAtOf({ at, urgent: false, by: 'assistant' }, NO_AGREEMENT)).toBe(at);
  });

  it('not while they are away', () => {
    const gone: Agreement = {
      ...agreement,
      away: { client: { from: '2026-11-24', to: '2026-11-26', standIn: null }, assistant: null },
    };
    const question = { at: '2026-11-24T05:00:00.000Z', urgent: false, by: 'assistant' } as const;
    expect(putAtOf(question, gone)).toBe('2026-11-27T07:00:00.000Z');
  });

  it('at once rather than never', () => {
    const gone: Agreement = {
      ...agreement,
      away: { client: { from: '2026-01-01', to: '9999-12-31', standIn: null }, assistant: null },
    };
    const at = '2026-11-24T05:00:00.000Z';
    expect(nextSlot('client', gone, new Date(at))).toBeNull();
    expect(putAtOf({ at, urgent: false, by: 'assistant' }, gone)).toBe(at);
  });

  it('at the earliest slot, in whatever order they stand', () => {
    const unsorted = { ...agreement, slots: { client: ['16:00', '09:00'], assistant: [] } };
    const from = new Date('2026-11-24T05:00:00.000Z');
    expect(nextSlot('client', unsorted, from)?.toISOString()).toBe('2026-11-24T07:00:00.000Z');
  });
});

describe('by when an answer was promised', () => {
  it.each([
    [
      'ordinary, in the working time of the client',
      '2026-11-24T14:00:00.000Z',
      false,
      '2026-11-25T10:00:00.000Z',
    ],
    ['urgent', '2026-11-24T14:00:00.000Z', true, '2026-11-24T15:00:00.000Z'],
    ['urgent in the night', '2026-11-24T22:00:00.000Z', true, '2026-11-25T08:00:00.000Z'],
  ])('%s', (_, putAt, urgent, by) => {
    expect(answerByOf({ putAt, urgent, by: 'assistant' }, agreement)).toBe(by);
  });

  it('counts the working time of the side that is asked', () => {
    const question = { putAt: '2026-11-24T15:30:00.000Z', urgent: false, by: 'client' } as const;
    expect(answerByOf(question, agreement)).toBe('2026-11-24T19:30:00.000Z');
  });

  it('is not said where nothing was promised, or their hours are not known', () => {
    const from = '2026-11-24T14:00:00.000Z';
    const urgentOnly: Agreement = { ...agreement, promise: { urgent: 60, normal: null } };
    expect(promisedAnswer(urgentOnly, 'client', false, from)).toBeNull();
    expect(promisedAnswer(urgentOnly, 'client', true, from)).not.toBeNull();
    const noHours: Agreement = { ...agreement, hours: { client: null, assistant: newYork } };
    expect(promisedAnswer(noHours, 'client', false, from)).toBeNull();
  });
});
