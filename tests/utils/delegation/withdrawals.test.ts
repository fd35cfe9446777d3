import { expect, test } from 'vitest';
import { timeline } from '@/utils/delegation/timeline';
import type { EventBodies, EventType, ItemEvent } from '@/utils/delegation/events';
import { type Device, dueOn, handedOver, heldBy, questionOf } from '@/tests/support/histories';

type Said = { [T in EventType]: [T, EventBodies[T]] }[EventType];

function outcomeOf(id: string, ...devices: Device[]) {
  return timeline(heldBy(...devices)).find(({ event }) => event.id === id)?.outcome;
}

const asks: Said = ['questioned', questionOf()];
const warns: Said = ['warned', { reason: 'r', due: dueOn(24), rescue: '' }];
const tells: Said = ['told', { text: 't' }];
const notes: Said = ['noted', { text: 'n' }];

/** What one writes, what the other writes knowing it, and whether the first may still be taken back. */
const cases: [string, 'client' | 'assistant', Said, ((id: string) => Said) | null, boolean][] = [
  ['a question nobody answered', 'assistant', asks, null, true],
  ['a question that was seen', 'assistant', asks, (id) => ['seen', { events: [id] }], true],
  [
    'a question that was answered',
    'assistant',
    asks,
    (id) => ['answered', { question: id, kind: 'proposal', option: null, text: '' }],
    false,
  ],
  ['a warning nobody replied to', 'assistant', warns, (id) => ['seen', { events: [id] }], true],
  [
    'a warning with a reply',
    'assistant',
    warns,
    (id) => ['replied', { warning: id, reply: 'accept' }],
    false,
  ],
  ['what was told and not seen', 'assistant', tells, () => notes, true],
  ['what was told and seen', 'assistant', tells, (id) => ['seen', { events: [id] }], false],
  ['a note', 'client', notes, () => notes, true],
  ['a receipt', 'client', ['seen', { events: [] }], null, false],
  ['a rest', 'client', ['snoozed', { until: '2026-11-23T08:00:00.000Z' }], () => notes, true],
  ['a nudge', 'client', ['nudged', { channel: 'gmail' }], () => notes, true],
];

test.each(cases)('%s', (_, role, [type, body], then, allowed) => {
  const { client, assistant } = handedOver('working');
  const [author, other] = role === 'client' ? [client, assistant] : [assistant, client];
  const target = author.write(type, body);
  if (then !== null) {
    other.pull(author);
    const [nextType, next] = then(target.id);
    other.write(nextType, next);
  }
  // Whether or not it had arrived: what depends on it must not lose its ground.
  const withdrawal = author.write('withdrawn', { event: target.id });
  expect(outcomeOf(target.id, client, assistant)).toBe(allowed ? 'withdrawn' : 'standing');
  expect(outcomeOf(withdrawal.id, client, assistant)).toBe(allowed ? 'standing' : 'refused');
});

/** An answer of the client, or a reply, that the assistant knows. */
function said(what: 'answer' | 'reply') {
  const { client, assistant } = handedOver('working');
  const begun = what === 'answer' ? assistant.write(...asksNow) : assistant.write(...warnsNow);
  client.pull(assistant);
  const target: ItemEvent =
    what === 'answer'
      ? client.write('answered', { question: begun.id, kind: 'proposal', option: null, text: '' })
      : client.write('replied', { warning: begun.id, reply: 'refuse' });
  assistant.pull(client);
  return { client, assistant, target };
}
const asksNow = ['questioned', questionOf()] as const;
const warnsNow = ['warned', { reason: 'r', due: dueOn(24), rescue: '' }] as const;

test.each(['answer', 'reply'] as const)(
  'the %s can be taken back until the assistant went on from it',
  (what) => {
    const { client, assistant, target } = said(what);
    assistant.write('seen', { events: [target.id] });
    client.write('noted', { text: 'n' });
    client.write('withdrawn', { event: target.id });
    expect(outcomeOf(target.id, client, assistant)).toBe('withdrawn');

    const other = said(what);
    other.assistant.move('deliver');
    other.client.write('withdrawn', { event: other.target.id });
    expect(outcomeOf(other.target.id, other.client, other.assistant)).toBe('standing');
  },
);

test('a hand-over stays once the assistant asked about it', () => {
  const { client, assistant } = handedOver();
  const handOver = client.held[1]!;
  assistant.write('seen', { events: [] });
  client.pull(assistant);
  expect(outcomeOf(client.write('withdrawn', { event: handOver.id }).id, client)).toBe('standing');

  const other = handedOver();
  other.assistant.write('questioned', questionOf());
  other.client.write('withdrawn', { event: other.client.held[1]!.id });
  expect(outcomeOf(other.client.held[1]!.id, other.client, other.assistant)).toBe('standing');
});
