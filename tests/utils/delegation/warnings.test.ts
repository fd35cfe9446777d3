import { describe, expect, test } from 'vitest';
import type { EventBodies } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { timeline } from '@/utils/delegation/timeline';
import { type Device, dueOn, handedOver, heldBy } from '@/tests/support/histories';

const NOW = new Date('2026-11-20T12:00:00Z');
const bad: EventBodies['warned'] = {
  reason: 'The export is missing',
  due: dueOn(24),
  rescue: 'Send it today',
};

/** An item accepted for the 20th, about which the assistant warned; everybody knows. */
function warned() {
  const all = handedOver('asked');
  all.client.write('edited', { due: dueOn(20) });
  all.assistant.pull(all.client);
  all.assistant.move('accept', 'accepted', undefined, { promised: dueOn(20) });
  const warning = all.assistant.write('warned', bad);
  all.client.pull(all.assistant);
  all.second.pull(all.assistant);
  return { ...all, warning };
}

const everything = (...devices: Device[]) => fold(heldBy(...devices), NOW);

function outcomeOf(id: string, ...devices: Device[]) {
  return timeline(heldBy(...devices)).find(({ event }) => event.id === id)?.outcome;
}

test('a warning is there with all it says, and is the client’s turn and amber', () => {
  const { client, warning } = warned();
  expect(everything(client)).toMatchObject({
    warning: { id: warning.id, at: warning.at, ...bad, reply: null, note: '' },
    signals: ['at-risk'],
    turns: ['client'],
  });
});

test.each<[string, 'client' | 'assistant', Partial<EventBodies['warned']>]>([
  ['by the client', 'client', {}],
  ['without a reason', 'assistant', { reason: ' ' }],
])('one %s is refused', (_, role, change) => {
  const { client, assistant } = handedOver('accepted');
  const author = role === 'client' ? client : assistant;
  const event = author.write('warned', { ...bad, ...change });
  expect(outcomeOf(event.id, client, assistant)).toBe('refused');
  expect(everything(client, assistant)?.warning).toBeNull();
});

describe('the client’s reply', () => {
  test.each([
    ['accept', []],
    ['rescue', []],
    ['refuse', ['at-risk']],
  ] as const)('%s is kept with its note', (reply, signals) => {
    const { client, warning } = warned();
    client.write('replied', { warning: warning.id, reply, note: 'All right' });
    expect(everything(client)).toMatchObject({ warning: { reply, note: 'All right' }, signals, turns: [] });
  });

  test('accepting moves the promise to the new date', () => {
    const { client, warning } = warned();
    client.write('replied', { warning: warning.id, reply: 'accept' });
    expect(everything(client)?.promise?.due).toEqual(dueOn(24));
  });

  test.each(['refuse', 'rescue'] as const)('%s leaves the promise as it was', (reply) => {
    const { client, warning } = warned();
    client.write('replied', { warning: warning.id, reply });
    expect(everything(client)?.promise?.due).toEqual(dueOn(20));
  });

  test('is not the assistant’s to give', () => {
    const { client, assistant, warning } = warned();
    const reply = assistant.write('replied', { warning: warning.id, reply: 'accept' });
    expect(outcomeOf(reply.id, client, assistant)).toBe('refused');
    expect(everything(client, assistant)?.warning?.reply).toBeNull();
  });

  test('to what its author does not hold is refused', () => {
    const { client, assistant } = handedOver('accepted');
    const reply = client.write('replied', { warning: 'c:2', reply: 'accept' });
    expect(assistant.write('warned', bad).id).toBe('c:2');
    expect(outcomeOf(reply.id, client, assistant)).toBe('refused');
  });

  test('that crossed with another gives way to the later', () => {
    const { client, second, warning } = warned();
    const first = client.write('replied', { warning: warning.id, reply: 'accept' }, 5_000_000);
    second.write('replied', { warning: warning.id, reply: 'refuse' }, 6_000_000);
    expect(everything(client, second)).toMatchObject({
      warning: { reply: 'refuse' },
      promise: { due: dueOn(20) },
    });
    expect(outcomeOf(first.id, client, second)).toBe('overridden');
  });

  test('to an earlier warning says nothing to the later one', () => {
    const { client, assistant, warning } = warned();
    const again = assistant.write('warned', { ...bad, reason: 'Worse' });
    client.pull(assistant);
    client.write('replied', { warning: warning.id, reply: 'accept' });
    expect(everything(client)?.warning).toMatchObject({ id: again.id, reply: null });
  });
});

describe('a warning is over', () => {
  test.each(['deliver', 'decline'] as const)('after %s', (move) => {
    const { assistant } = warned();
    assistant.move(move);
    expect(everything(assistant)?.warning).toBeNull();
  });

  test('after delivery even when the work is sent back', () => {
    const { client, assistant } = warned();
    assistant.move('deliver');
    client.pull(assistant);
    client.move('send-back');
    expect(everything(client)?.warning).toBeNull();
  });

  test('not after a start', () => {
    const { assistant } = warned();
    assistant.move('start');
    expect(everything(assistant)?.warning).not.toBeNull();
  });

  test('not after an end that did not know of it, but when the work is taken up anew', () => {
    const { client, assistant } = handedOver('accepted');
    client.move('finish');
    assistant.write('warned', bad);
    client.pull(assistant);
    expect(everything(client)).toMatchObject({ warning: { reply: null }, signals: [], turns: [] });
    client.move('send-back');
    expect(everything(client)?.warning).toBeNull();
  });

  test('and is not, once the delivery is taken back', () => {
    const { assistant } = warned();
    const delivery = assistant.move('deliver');
    assistant.write('withdrawn', { event: delivery.id });
    expect(everything(assistant)?.warning).not.toBeNull();
  });
});
