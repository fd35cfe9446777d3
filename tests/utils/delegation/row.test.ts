import { describe, expect, test } from 'vitest';
import { rowOf } from '@/utils/delegation/row';
import { AGREED, dueOn, handedOver, questionOf } from '@/tests/support/histories';

const now = new Date('2026-11-20T12:00:00Z');
const at = (time: string) => Date.parse(`2026-11-20T${time}:00Z`);

describe('the question a row shows', () => {
  test('is the viewer’s to answer, and of those the one put first', () => {
    const { client, assistant } = handedOver('working');
    const own = client.write('questioned', questionOf({ urgent: true }), at('09:00'));
    const later = assistant.write('questioned', questionOf(), at('10:00'));
    const urgent = assistant.write('questioned', questionOf({ urgent: true }), at('11:00'));
    client.pull(assistant);
    const item = client.item(now, AGREED);
    expect(rowOf(item, 'client')).toMatchObject({
      section: 'needs',
      question: { id: urgent.id },
      questions: 3,
    });
    expect(rowOf(item, 'assistant')).toMatchObject({ section: 'needs', question: { id: own.id } });
    expect(later.id).not.toBe(urgent.id);
  });

  test('is none of a closed item', () => {
    const { client } = handedOver('working');
    client.write('questioned', questionOf());
    client.move('finish');
    expect(rowOf(client.item(now), 'client')).toMatchObject({
      section: 'done',
      question: null,
      questions: 0,
    });
  });
});

test('a row shows the warning until there is a reply, and while it matters', () => {
  const { client, assistant } = handedOver('working');
  const warning = assistant.write('warned', { reason: 'r', due: dueOn(24), rescue: '' });
  client.pull(assistant);
  expect(rowOf(client.item(now), 'client').warning?.id).toBe(warning.id);
  client.write('replied', { warning: warning.id, reply: 'refuse' });
  expect(rowOf(client.item(now), 'client').warning).toBeNull();
});

test('a row says what was promised, sent back, told, and until when its viewer set it aside', () => {
  const until = '2026-11-23T08:00:00.000Z';
  const { client, assistant } = handedOver();
  assistant.move('accept', 'accepted', at('10:00'), { promised: dueOn(24), estimate: 30 });
  assistant.write('told', { text: 't' });
  assistant.move('deliver');
  client.pull(assistant);
  client.move('send-back');
  client.write('snoozed', { until });
  const item = client.item(now);
  expect(rowOf(item, 'client')).toMatchObject({
    section: 'later',
    promised: dueOn(24),
    estimate: 30,
    sentBack: 1,
    untold: 1,
    until,
  });
  expect(rowOf(item, 'assistant')).toMatchObject({ section: 'hand', until: null });
});
