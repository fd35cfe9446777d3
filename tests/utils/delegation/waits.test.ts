import { describe, expect, test } from 'vitest';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { Item } from '@/utils/delegation/item';
import { AGREED, Device, questionOf, sourceOf } from '@/tests/support/histories';

/** Friday, 20 November 2026, 8:00 UTC. */
const START = Date.UTC(2026, 10, 20, 8);
const at = (minutes: number): number => START + minutes * 60_000;

/** A client and an assistant who see everything at once. */
function two() {
  const [client, assistant] = [new Device('c', 'client'), new Device('a', 'assistant')];
  client.write('captured', { sourceKey: null, source: sourceOf('Flights') }, at(0));
  client.move('hand-over', 'asked', at(0));
  assistant.pull(client);
  const meet = (): void => {
    client.pull(assistant);
    assistant.pull(client);
  };
  const waits = (agreement = NO_AGREEMENT): Item['waits'] => {
    meet();
    return client.item(new Date(at(10_000)), agreement).waits;
  };
  return { client, assistant, meet, waits };
}

describe('how long each side waited', () => {
  test('the assistant is waited for from the hand-over to their first own word', () => {
    const { assistant, waits } = two();
    assistant.move('accept', 'accepted', at(45));
    assistant.move('start', 'working', at(300));
    expect(waits()).toEqual({ client: [], assistant: [45] });
  });

  test('a question is a word', () => {
    const { assistant, waits } = two();
    assistant.write('questioned', questionOf(), at(20));
    assistant.move('accept', 'accepted', at(45));
    expect(waits()).toEqual({ client: [], assistant: [20] });
  });

  test('what the client notes in the assistant’s stead is not', () => {
    const { client, assistant, meet, waits } = two();
    client.move('accept', 'accepted', at(5));
    meet();
    assistant.move('start', 'working', at(50));
    expect(waits()).toEqual({ client: [], assistant: [] });
  });

  test('handed over again it is waited for again', () => {
    const { client, assistant, meet, waits } = two();
    assistant.move('decline', 'declined', at(10));
    meet();
    client.move('hand-over', 'asked', at(100));
    meet();
    assistant.move('accept', 'accepted', at(130));
    expect(waits()).toEqual({ client: [], assistant: [10, 30] });
  });

  test('the client is waited for from each delivery to its review', () => {
    const { client, assistant, meet, waits } = two();
    assistant.move('accept', 'accepted', at(10));
    assistant.move('deliver', 'delivered', at(100));
    meet();
    client.move('send-back', 'working', at(160));
    meet();
    assistant.move('deliver', 'delivered', at(200));
    meet();
    client.move('finish', 'done', at(1000));
    expect(waits()).toEqual({ client: [60, 800], assistant: [10] });
  });

  test('a question waits from when it is put, at the slot', () => {
    const { client, assistant, meet, waits } = two();
    const question = assistant.write('questioned', questionOf(), at(30));
    meet();
    client.write('answered', { question: question.id, kind: 'proposal', option: 0, text: '' }, at(90));
    // Asked at 8:30, put at 9:00, answered at 9:30.
    expect(waits(AGREED).client).toEqual([30]);
    expect(waits().client).toEqual([60]);
  });

  test('silence that counted as yes, and answers that crossed, are no answers', () => {
    const { client, assistant, meet, waits } = two();
    const fallback = { option: 0, at: new Date(at(100)).toISOString() };
    const first = assistant.write('questioned', questionOf({ fallback }), at(30));
    const second = assistant.write('questioned', questionOf(), at(31));
    meet();
    client.write('seen', { events: [first.id] }, at(40));
    meet();
    assistant.write('answered', { question: first.id, kind: 'default', option: 0, text: '' }, at(101));
    const twin = new Device('d', 'client');
    twin.pull(client);
    client.write('answered', { question: second.id, kind: 'option', option: 0, text: '' }, at(110));
    twin.write('answered', { question: second.id, kind: 'option', option: 1, text: '' }, at(111));
    client.pull(twin);
    expect(waits().client).toEqual([]);
  });

  test('the client’s own question is waited for by the assistant, and a watch behind gives nothing', () => {
    const { client, assistant, meet, waits } = two();
    const question = client.write('questioned', questionOf(), at(30));
    meet();
    assistant.write('answered', { question: question.id, kind: 'words', option: null, text: 'Yes' }, at(10));
    expect(waits()).toEqual({ client: [], assistant: [0] });
  });
});
