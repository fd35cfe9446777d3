import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/delegation/fold';
import { type Device, dueOn, handedOver, heldBy } from '@/tests/support/histories';

const on = (day: number, time = '12:00') => Date.parse(`2026-11-${day}T${time}:00Z`);
const NOW = new Date('2026-11-30T12:00:00Z');
const everything = (...devices: Device[]) => fold(heldBy(...devices), NOW);

describe('the promise', () => {
  const words = { note: 'Three quotes by Tuesday', estimate: 90, promised: dueOn(24) };

  test('is what the assistant accepted, in their own words', () => {
    const { client, assistant } = handedOver();
    assistant.move('accept', 'accepted', on(20), words);
    expect(everything(client, assistant)?.promise).toEqual({
      words: 'Three quotes by Tuesday',
      estimate: 90,
      due: dueOn(24),
      at: '2026-11-20T12:00:00.000Z',
      onBehalf: false,
    });
  });

  test('says so when the client noted it, and can say nothing else', () => {
    const { client } = handedOver();
    client.move('accept');
    expect(everything(client)?.promise).toMatchObject({
      words: '',
      estimate: null,
      due: null,
      onBehalf: true,
    });
  });

  test.each([
    [on(20), on(21)],
    [on(21), on(20)],
  ])('noted for the assistant gives way to their own', (noted, own) => {
    const { client, assistant } = handedOver();
    client.move('accept', 'accepted', noted, { estimate: 5 });
    assistant.move('accept', 'accepted', own, words);
    expect(everything(client, assistant)?.promise).toMatchObject({ onBehalf: false, estimate: 90 });
  });

  test('stays what it was when the client moves the deadline', () => {
    const { client, assistant } = handedOver();
    assistant.move('accept', 'accepted', on(20), words);
    client.pull(assistant);
    client.write('edited', { due: dueOn(22) });
    expect(everything(client)).toMatchObject({ brief: { due: dueOn(22) }, promise: { due: dueOn(24) } });
  });

  test.each(['decline', 'drop'] as const)('does not outlive %s and asking again', (end) => {
    const { client, assistant } = handedOver();
    assistant.move('accept', 'accepted', on(20), words);
    client.pull(assistant);
    client.move(end);
    client.move('reopen', 'asked');
    assistant.pull(client);
    assistant.move('start');
    expect(everything(assistant)).toMatchObject({ stage: 'working', promise: null });
  });

  test('is nothing while it crossed with a drop', () => {
    const { client, assistant } = handedOver();
    assistant.move('accept', 'accepted', on(20), words);
    client.move('drop');
    expect(everything(client, assistant)).toMatchObject({ stage: 'asked', promise: null });
  });

  test('is kept through delivery and sending back', () => {
    const { client, assistant } = handedOver();
    assistant.move('accept', 'accepted', on(20), words);
    assistant.move('deliver');
    client.pull(assistant);
    client.move('send-back');
    expect(everything(client)?.promise?.estimate).toBe(90);
  });
});

/** Due on the 20th at 17:00, accepted by `accepting`, delivered by `delivering` at `when`, approved on the 25th. */
function delivered(when: number, accepting = 'assistant', delivering = 'assistant') {
  const all = handedOver();
  const { client, assistant } = all;
  const byRole = (role: string) => (role === 'client' ? client : assistant);
  client.write('edited', { due: dueOn(20), authority: 'decide-and-tell' });
  assistant.pull(client);
  byRole(accepting).move('accept');
  client.pull(assistant);
  assistant.pull(client);
  const delivery = byRole(delivering).move('deliver', 'delivered', when, {
    links: ['https://example.com/q'],
  });
  client.pull(assistant);
  assistant.pull(client);
  return { ...all, delivery };
}

describe('the review', () => {
  test('says nothing before there is a delivery', () => {
    expect(handedOver().client.item().review).toEqual({
      rating: null,
      sentBack: 0,
      onTime: null,
      own: false,
      authority: 'ask-first',
      at: null,
    });
  });

  test('has the rating and the moment of the approval', () => {
    const { client } = delivered(on(20));
    client.move('finish', 'done', on(25), { rating: 4 });
    expect(client.item()).toMatchObject({
      links: ['https://example.com/q'],
      review: {
        rating: 4,
        sentBack: 0,
        onTime: true,
        own: true,
        authority: 'decide-and-tell',
        at: '2026-11-25T12:00:00.000Z',
      },
    });
  });

  test.each([0, 6, 2.5])('takes %d for no rating', (rating) => {
    const { client } = delivered(on(20));
    client.move('finish', 'done', on(25), { rating });
    expect(client.item().review).toMatchObject({ rating: null, at: '2026-11-25T12:00:00.000Z' });
  });

  test('is open again once sent back, and counts how often', () => {
    const { client } = delivered(on(20));
    client.move('finish', 'done', on(25), { rating: 4 });
    client.move('send-back');
    expect(client.item().review).toMatchObject({ rating: null, sentBack: 1, at: null });
  });

  test.each([
    ['at the last moment', on(20, '17:00'), true],
    ['a minute late', on(20, '17:01'), false],
  ])('of work delivered %s', (_, when, onTime) => {
    expect(delivered(when).client.item().review.onTime).toBe(onTime);
  });

  test('has no word on time without a deadline', () => {
    const { assistant } = handedOver();
    assistant.move('deliver');
    expect(assistant.item().review.onTime).toBeNull();
  });

  test('goes by the first delivery, not by one after it was sent back', () => {
    const { client, assistant } = delivered(on(20));
    client.move('send-back');
    assistant.pull(client);
    assistant.move('deliver', 'delivered', on(24));
    expect(assistant.item().review).toMatchObject({ onTime: true, sentBack: 1 });
  });

  test('does not go by a deadline set after the delivery', () => {
    const { client } = delivered(on(20));
    client.write('edited', { due: dueOn(19) });
    expect(client.item()).toMatchObject({ brief: { due: dueOn(19) }, review: { onTime: true } });
  });

  test('does not go by a deadline that whoever delivered had not received', () => {
    const { client, assistant } = handedOver('working');
    client.write('edited', { due: dueOn(20) });
    assistant.pull(client);
    client.write('edited', { due: dueOn(19) });
    assistant.move('deliver', 'delivered', on(20));
    expect(everything(client, assistant)).toMatchObject({
      brief: { due: dueOn(19) },
      review: { onTime: true },
    });
  });

  test.each([
    ['client', 'assistant', false],
    ['assistant', 'client', false],
    ['assistant', 'assistant', true],
  ])('accepted by the %s and delivered by the %s: own %j', (accepting, delivering, own) => {
    expect(delivered(on(20), accepting, delivering).client.item().review.own).toBe(own);
  });

  test('keeps the authority the work was done under', () => {
    const { client } = delivered(on(20));
    client.write('edited', { authority: 'just-do-it' });
    expect(client.item()).toMatchObject({
      brief: { authority: 'just-do-it' },
      review: { authority: 'decide-and-tell' },
    });
  });
});
