import { describe, expect, test } from 'vitest';
import type { EventBodies, EventType } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { timeline } from '@/utils/delegation/timeline';
import { AGREED, type Device, dueOn, handedOver, heldBy, questionOf } from '@/tests/support/histories';

const NOW = new Date('2026-11-20T12:00:00Z');
const everything = (...devices: Device[]) => fold(heldBy(...devices), NOW);

function outcomeOf(id: string, ...devices: Device[]) {
  return timeline(heldBy(...devices)).find(({ event }) => event.id === id)?.outcome;
}

describe('what the assistant tells', () => {
  test('is seen once a device of the client is on record as holding it', () => {
    const { client, assistant } = handedOver('working');
    const one = assistant.write('told', { text: 'Took the blue one' });
    const two = assistant.write('told', { text: 'Moved it to Monday' });
    client.pull(assistant);
    client.write('seen', { events: [one.id] });
    expect(everything(client)?.told).toEqual([
      { id: one.id, at: one.at, text: 'Took the blue one', seen: true },
      { id: two.id, at: two.at, text: 'Moved it to Monday', seen: false },
    ]);
  });

  test('is not seen by the assistant’s own receipt', () => {
    const { assistant } = handedOver('working');
    const told = assistant.write('told', { text: 'Took the blue one' });
    assistant.write('seen', { events: [told.id] });
    expect(everything(assistant)?.told).toMatchObject([{ seen: false }]);
  });

  test('is not the client’s to tell, and has words', () => {
    const { client, assistant } = handedOver('working');
    const wrong = [client.write('told', { text: 'x' }), assistant.write('told', { text: ' ' })];
    for (const { id } of wrong) expect(outcomeOf(id, client, assistant)).toBe('refused');
    expect(everything(client, assistant)?.told).toEqual([]);
  });
});

describe('a rest', () => {
  const until = '2026-11-23T08:00:00.000Z';

  test('is each role’s own', () => {
    const { client, assistant } = handedOver('working');
    client.write('snoozed', { until });
    expect(everything(client, assistant)).toMatchObject({
      snoozed: { client: until, assistant: null },
      asleep: ['client'],
      nextChange: until,
    });
  });

  test('ends at its instant, or when it is taken up again', () => {
    const { client } = handedOver('working');
    client.write('snoozed', { until });
    expect(fold(client.held, new Date(until))?.asleep).toEqual([]);
    client.write('snoozed', { until: null });
    expect(everything(client)?.asleep).toEqual([]);
  });

  test('ends early when the other side asks or delivers, also without having seen it', () => {
    const ends: [EventType, EventBodies[EventType]][] = [
      ['questioned', questionOf()],
      ['warned', { reason: 'r', due: dueOn(24), rescue: '' }],
      ['moved', { move: 'deliver', from: 'working', to: 'delivered' }],
    ];
    for (const [type, body] of ends) {
      const { client, assistant } = handedOver('working');
      client.write('snoozed', { until });
      assistant.write(type, body);
      expect(everything(client, assistant)?.snoozed.client).toBeNull();
    }
  });

  test('goes on through notes, edits and what was there before it', () => {
    const { client, assistant } = handedOver('working');
    assistant.write('questioned', questionOf());
    client.pull(assistant);
    client.write('snoozed', { until });
    assistant.write('noted', { text: 'On it' });
    assistant.write('edited', { goal: 'g' });
    expect(everything(client, assistant)?.snoozed.client).toBe(until);
  });
});

describe('the last word', () => {
  const day = (n: number) => Date.parse(`2026-11-${n}T08:00:00Z`);
  /** Two working days of eight hours after the last word. */
  const wordBy = (...devices: Device[]) => fold(heldBy(...devices), NOW, AGREED)?.watches.wordBy;

  function inHand() {
    const all = handedOver('asked');
    all.assistant.move('accept', 'accepted', day(16));
    all.client.pull(all.assistant);
    return all;
  }

  test('is when it came in hand', () => {
    expect(wordBy(inHand().client)).toBe('2026-11-17T16:00:00.000Z');
  });

  test('is what the assistant said since, but no receipt and no rest', () => {
    const { assistant } = inHand();
    assistant.write('noted', { text: 'n' }, day(17));
    assistant.write('seen', { events: [] }, day(18));
    assistant.write('snoozed', { until: null }, day(18));
    expect(wordBy(assistant)).toBe('2026-11-18T16:00:00.000Z');
  });

  test('is the answer that the assistant was waiting for', () => {
    const { client, assistant } = inHand();
    const { id } = assistant.write('questioned', questionOf(), day(16));
    client.pull(assistant);
    client.write('answered', { question: id, kind: 'proposal', option: null, text: '' }, day(18));
    expect(wordBy(client)).toBe('2026-11-19T16:00:00.000Z');
  });

  test('is the sending back, and not what the client notes or edits', () => {
    const { client, assistant } = inHand();
    assistant.move('deliver', 'delivered', day(17));
    client.pull(assistant);
    client.move('send-back', 'working', day(18));
    client.write('noted', { text: 'n' }, day(19));
    client.write('edited', { goal: 'g' }, day(19));
    expect(wordBy(client)).toBe('2026-11-19T16:00:00.000Z');
  });
});

test('a nudge is the client’s, and the latest counts', () => {
  const { client, assistant } = handedOver();
  client.write('nudged', { channel: 'gmail' }, 5_000_000);
  const last = client.write('nudged', { channel: 'gmail' }, 6_000_000);
  const wrong = assistant.write('nudged', { channel: 'gmail' }, 7_000_000);
  expect(outcomeOf(wrong.id, client, assistant)).toBe('refused');
  expect(everything(client, assistant)?.nudgedAt).toBe(last.at);
});
