import { describe, expect, it, test } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import type { Item } from '@/utils/delegation/item';
import { remindersOf, type ReminderFacts } from '@/utils/delegation/reminders';
import { Device, handedOver, questionOf, sourceOf } from '@/tests/support/histories';
import { AT_WORK, factsOf, rowDue } from '@/tests/support/reminder-facts';

// Tallinn is two hours ahead of UTC in winter; 2026-11-27 is a Friday.
const NOON = '2026-11-27T10:00:00.000Z';

function at(now: string, change: Partial<ReminderFacts>) {
  return remindersOf(factsOf(change), new Date(now));
}

describe('a deadline', () => {
  it.each([
    ['on Monday at noon, from Friday noon', '2026-11-30', '12:00', '2026-11-27T10:00:00.000Z'],
    ['on Friday at the end of work, from its morning', '2026-11-27', '17:00', '2026-11-27T07:00:00.000Z'],
    ['on a Sunday, from Friday morning', '2026-11-29', '15:00', '2026-11-27T07:00:00.000Z'],
    [
      'after a change of the clocks, by the clock of that day',
      '2027-03-29',
      '12:00',
      '2027-03-26T10:00:00.000Z',
    ],
  ])('%s is due soon', (_, date, time, from) => {
    const now = new Date(Date.parse(from) - 1000).toISOString();
    const [only, ...rest] = at(now, { rows: [rowDue(date, time)] });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ kind: 'due-soon', item: 'i_1', title: 'Quotes', at: from });
    expect(only).toMatchObject({ about: only?.until });
  });

  test('is due soon a usual working day before it, Monday to Friday, where no hours are agreed', () => {
    const rows = [rowDue('2026-11-30', '12:00')];
    const [only] = at(NOON, { rows, agreement: NO_AGREEMENT });
    expect(only).toMatchObject({ at: '2026-11-27T10:00:00.000Z' });
  });

  test('is not waited with on the eve of a public holiday', () => {
    const agreement = { ...AT_WORK, countries: { client: 'EE', assistant: null } } as const;
    const [only] = at('2027-02-22T10:00:00.000Z', { rows: [rowDue('2027-02-25', '12:00')], agreement });
    // The 24th is Independence Day.
    expect(only).toMatchObject({ at: '2027-02-23T10:00:00.000Z' });
  });

  test('is urgent in its last hour, but not just after somebody touched the item', () => {
    const rows = [rowDue('2026-11-27', '15:00')];
    expect(at(NOON, { rows })).toMatchObject([{ urgentFrom: '2026-11-27T12:00:00.000Z' }]);
    const touched = new Map([['i_1', '2026-11-27T12:30:00.000Z']]);
    expect(at('2026-11-27T12:31:00.000Z', { rows, touched })).toMatchObject([
      { urgentFrom: '2026-11-27T12:45:00.000Z' },
    ]);
  });

  test('is late from its instant on, and then urgent only if it is important', () => {
    const [late] = at(NOON, { rows: [rowDue('2026-11-27', '11:00')] });
    expect(late).toMatchObject({
      kind: 'late',
      at: '2026-11-27T09:00:00.000Z',
      urgentFrom: null,
      until: null,
    });
    expect(late?.id).toBe('late:i_1:2026-11-27T09:00Z');
    const [important] = at(NOON, { rows: [rowDue('2026-11-27', '11:00', { important: true })] });
    expect(important?.urgentFrom).toBe('2026-11-27T09:00:00.000Z');
  });

  test('that was moved makes another reminder; the same one, read again, the same', () => {
    const idAt = (time: string) => at(NOON, { rows: [rowDue('2026-11-27', time)] })[0]?.id;
    expect(idAt('11:00')).toBe(idAt('11:00'));
    expect(idAt('11:00')).not.toBe(idAt('11:30'));
  });

  it.each([
    ['delivered', { stage: 'delivered', section: 'needs' }],
    ['proposed', { stage: 'proposed', section: 'needs' }],
    ['done', { stage: 'done', section: 'done' }],
    ['set aside', { asleep: ['client'], section: 'later' }],
    ['without one', { due: null }],
  ] as const)('of what is %s reminds of nothing', (_, change) => {
    const row = { ...rowDue('2026-11-27', '15:00'), ...change } as ReturnType<typeof rowDue>;
    expect(at(NOON, { rows: [row] })).toEqual([]);
  });

  test('of the assistant is the promised one', () => {
    const promised = rowDue('2026-11-27', '13:00').due;
    const row = rowDue('2026-11-30', '12:00', { section: 'hand', promised });
    expect(at(NOON, { role: 'assistant', rows: [row] })).toMatchObject([
      { about: '2026-11-27T11:00:00.000Z' },
    ]);
    const inbox = rowDue('2026-11-30', '12:00', { stage: 'inbox', section: 'with' });
    expect(at(NOON, { role: 'assistant', rows: [inbox] })).toEqual([]);
  });
});

const AGREED: Agreement = {
  ...AT_WORK,
  promise: { urgent: 60, normal: 240 },
  slots: { client: ['10:00', '15:00'], assistant: ['10:00'] },
};

describe('silence', () => {
  test('is said to the client from when an answer was promised', () => {
    const { client } = handedOver();
    const item = silentAt(client, '2026-11-27T10:00:00Z');
    expect(item.signals).toContain('silent');
    const by = item.watches.acceptBy!;
    expect(at(NOON, { agreement: AGREED, silent: [item] })).toMatchObject([
      { kind: 'silent', at: by, item: 'i', id: `silent:i:${by.slice(0, 16)}Z` },
    ]);
    expect(at(NOON, { agreement: AGREED, silent: [item], role: 'assistant' })).toEqual([]);
  });

  test('of the client about a question is said to the assistant who asked', () => {
    const { client, assistant } = handedOver('working');
    assistant.write('questioned', questionOf(), Date.parse('2026-11-24T07:00:00Z'));
    client.pull(assistant);
    const item = silentAt(client, '2026-11-27T10:00:00Z');
    const theirs = at(NOON, { agreement: AGREED, silent: [item], role: 'assistant' });
    expect(theirs).toMatchObject([{ kind: 'silent', at: item.questions[0]?.answerBy }]);
    expect(at(NOON, { agreement: AGREED, silent: [item] })).toEqual([]);
  });

  function silentAt(device: Device, now: string): Item {
    return device.item(new Date(now), AGREED);
  }
});

describe('questions', () => {
  const asking = (urgent = false) => {
    const { client, assistant } = handedOver('working');
    assistant.write('questioned', questionOf({ urgent }), Date.parse('2026-11-27T06:00:00Z'));
    client.pull(assistant);
    return [client.item(new Date('2026-11-27T06:00:00Z'), AGREED)];
  };

  test('wait for the own slot, as one reminder', () => {
    const twice = { agreement: AGREED, asking: [...asking(), ...asking()] };
    expect(at('2026-11-27T07:59:00.000Z', twice)).toEqual([]);
    expect(at('2026-11-27T08:30:00.000Z', twice)).toMatchObject([
      { id: 'questions:w:2026-11-27T08:00Z', kind: 'questions', count: 2, item: null, urgentFrom: null },
    ]);
    // At the next slot they still wait.
    expect(at('2026-11-27T13:00:00.000Z', twice)).toMatchObject([{ id: 'questions:w:2026-11-27T13:00Z' }]);
  });

  test('that are urgent wait for none', () => {
    expect(at('2026-11-27T06:00:00.000Z', { agreement: AGREED, asking: asking(true) })).toMatchObject([
      { kind: 'questions', item: 'i', urgentFrom: '2026-11-27T06:00:00.000Z' },
    ]);
  });

  test('without agreed slots are said when they come', () => {
    const { client, assistant } = handedOver('working');
    assistant.write('questioned', questionOf(), Date.parse('2026-11-27T06:00:00Z'));
    client.pull(assistant);
    const items = [client.item(new Date('2026-11-27T06:00:00Z'), AT_WORK)];
    expect(at(NOON, { asking: items })).toMatchObject([{ at: '2026-11-27T06:00:00.000Z', count: 1 }]);
  });

  test('that one asked oneself are none', () => {
    expect(at(NOON, { agreement: AGREED, asking: asking(), role: 'assistant' })).toEqual([]);
  });
});

test('a call is said ten minutes before, with what is on its agenda, and not once it began', () => {
  const agreement = { ...AT_WORK, call: { at: '2026-11-27T10:05:00.000Z', link: '' } };
  expect(at(NOON, { agreement, talk: 2 })).toMatchObject([
    { kind: 'check-in', at: '2026-11-27T09:55:00.000Z', urgentFrom: '2026-11-27T09:55:00.000Z', count: 2 },
  ]);
  expect(at('2026-11-27T10:05:00.000Z', { agreement })).toEqual([]);
});

test('what is kept for later without a deadline reminds of nothing', () => {
  const device = new Device('a', 'client');
  device.write('captured', { sourceKey: null, source: sourceOf('x') });
  expect(at(NOON, { silent: [device.item()], asking: [device.item()] })).toEqual([]);
});
