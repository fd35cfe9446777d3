import { describe, expect, test } from 'vitest';
import type { EventBodies } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { timeline } from '@/utils/delegation/timeline';
import { AGREED, Device, handedOver, heldBy, questionOf } from '@/tests/support/histories';

const at = (time: string) => Date.parse(`2026-11-20T${time}:00Z`);
const NOW = new Date('2026-11-20T18:00:00Z');

/** The assistant asked at 11:00; everybody knows. */
function asked(change: Partial<EventBodies['questioned']> = {}) {
  const all = handedOver('working');
  const { client, second, assistant } = all;
  const question = assistant.write('questioned', questionOf(change), at('11:00'));
  client.pull(assistant);
  second.pull(assistant);
  return { ...all, question };
}

function questionIn(...devices: Device[]) {
  return fold(heldBy(...devices), NOW)?.questions[0];
}

function outcomeOf(id: string, ...devices: Device[]) {
  return timeline(heldBy(...devices)).find(({ event }) => event.id === id)?.outcome;
}

const answer = (
  question: string,
  change: Partial<EventBodies['answered']> = {},
): EventBodies['answered'] => ({
  question,
  kind: 'option',
  option: 1,
  text: '',
  ...change,
});

describe('a question', () => {
  test('is there with all it says, open', () => {
    const { client, question } = asked({ why: 'It is cheaper' });
    expect(questionIn(client)).toEqual({
      id: question.id,
      by: 'assistant',
      at: '2026-11-20T11:00:00.000Z',
      ...questionOf({ why: 'It is cheaper' }),
      seen: false,
      answers: [],
      putAt: '2026-11-20T11:00:00.000Z',
      answerBy: null,
    });
  });

  test.each<[string, Partial<EventBodies['questioned']>]>([
    ['without words', { text: ' \n' }],
    ['with neither a recommendation nor a reason for none', { recommended: null, why: '  ' }],
    ['that recommends an option it does not have', { recommended: 2 }],
    ['that recommends half an option', { recommended: 0.5 }],
    ['whose fallback is no option', { fallback: { option: 2, at: '2026-11-20T15:00:00.000Z' } }],
    ['whose fallback has no instant', { fallback: { option: 0, at: 'soon' } }],
  ])('%s is refused', (_, change) => {
    const { client, question } = asked(change);
    expect(outcomeOf(question.id, client)).toBe('refused');
    expect(client.item().questions).toEqual([]);
  });

  test('may recommend nothing and say why', () => {
    const { client } = asked({ recommended: null, why: 'Both cost the same' });
    expect(client.item().questions).toHaveLength(1);
  });

  test('with a fallback is the assistant’s alone to ask', () => {
    const { client } = handedOver('working');
    const fallback = { option: 0, at: '2026-11-20T15:00:00.000Z' };
    const question = client.write('questioned', questionOf({ fallback }));
    expect(outcomeOf(question.id, client)).toBe('refused');
  });

  test.each([
    ['waits for the client’s next slot', {}, '2026-11-20T16:00:00.000Z', '2026-11-23T12:00:00.000Z'],
    ['is put at once if urgent', { urgent: true }, '2026-11-20T11:00:00.000Z', '2026-11-20T12:00:00.000Z'],
    [
      'is put at once if its fallback comes before the slot',
      { fallback: { option: 0, at: '2026-11-20T15:00:00.000Z' } },
      '2026-11-20T11:00:00.000Z',
      '2026-11-20T15:00:00.000Z',
    ],
    [
      'waits for the slot if its fallback comes after it',
      { fallback: { option: 0, at: '2026-11-20T16:30:00.000Z' } },
      '2026-11-20T16:00:00.000Z',
      '2026-11-23T12:00:00.000Z',
    ],
  ])('under an agreement %s', (_, change, putAt, answerBy) => {
    const { client } = asked(change);
    expect(client.item(NOW, AGREED).questions[0]).toMatchObject({ putAt, answerBy });
  });
});

describe('an answer', () => {
  test.each<[string, Partial<EventBodies['answered']>, number | null]>([
    ['an option', {}, 1],
    ['the proposal', { kind: 'proposal', option: null }, 0],
    ['own words', { kind: 'words', option: null, text: 'Neither' }, null],
  ])('can be %s', (_, change, option) => {
    const { client, question } = asked();
    const answered = client.write('answered', answer(question.id, change), at('12:00'));
    expect(questionIn(client)?.answers).toEqual([
      {
        id: answered.id,
        by: 'client',
        at: '2026-11-20T12:00:00.000Z',
        ...{ kind: 'option', text: '', ...change },
        option,
      },
    ]);
  });

  test.each<[string, Partial<EventBodies['answered']>]>([
    ['to no question', { question: 'c:99' }],
    ['with an option that is not there', { option: 2 }],
    ['of the kind option without one', { option: null }],
    ['in own words without words', { kind: 'words', option: null, text: ' ' }],
    ['going with another proposal than the one made', { kind: 'proposal', option: 1 }],
  ])('%s is refused', (_, change) => {
    const { client, question } = asked();
    const answered = client.write('answered', answer(question.id, change));
    expect(outcomeOf(answered.id, client)).toBe('refused');
    expect(questionIn(client)?.answers).toEqual([]);
  });

  test('cannot go with a proposal where there was none', () => {
    const { client, question } = asked({ recommended: null, why: 'Unsure' });
    const answered = client.write('answered', answer(question.id, { kind: 'proposal', option: null }));
    expect(outcomeOf(answered.id, client)).toBe('refused');
  });

  test('to a question its author does not hold is refused', () => {
    const { client, assistant } = handedOver('working');
    const answered = client.write('answered', answer('c:2'));
    const question = assistant.write('questioned', questionOf());
    expect(question.id).toBe('c:2');
    expect(outcomeOf(answered.id, client, assistant)).toBe('refused');
  });

  test('by the assistant to a question of the assistant is refused', () => {
    const { client, assistant, question } = asked();
    const answered = assistant.write('answered', answer(question.id));
    expect(outcomeOf(answered.id, client, assistant)).toBe('refused');
  });

  test('takes the place of one it knew', () => {
    const { client, second, question } = asked();
    const first = client.write('answered', answer(question.id));
    second.pull(client);
    const later = second.write('answered', answer(question.id, { option: 0 }));
    expect(questionIn(client, second)?.answers.map(({ id }) => id)).toEqual([later.id]);
    expect(outcomeOf(first.id, client, second)).toBe('standing');
  });
});

describe('answers that crossed', () => {
  function crossed() {
    const all = asked();
    const { client, second, question } = all;
    const one = client.write('answered', answer(question.id, { option: 0 }), at('12:00'));
    const two = second.write('answered', answer(question.id, { option: 1 }), at('12:01'));
    return { ...all, one, two };
  }

  test('both stay, as a dispute that the client has to settle', () => {
    const { client, second } = crossed();
    const item = fold(heldBy(client, second), NOW);
    expect(item?.questions[0]?.answers.map(({ option }) => option).sort()).toEqual([0, 1]);
    expect(item?.signals).toContain('conflict');
    expect(item?.turns).toEqual(['client']);
  });

  test('are settled by one that knew both, and the other is struck out', () => {
    const { client, second, question, one, two } = crossed();
    client.pull(second);
    const last = client.write('answered', answer(question.id, { option: 1 }));
    expect(questionIn(client, second)?.answers.map(({ id }) => id)).toEqual([last.id]);
    expect(outcomeOf(one.id, client, second)).toBe('overridden');
    expect(outcomeOf(two.id, client, second)).toBe('standing');
  });

  test('are not settled by one that knew only one of them', () => {
    const { client, second, question } = crossed();
    client.write('answered', answer(question.id, { option: 0, text: 'Really' }));
    expect(questionIn(client, second)?.answers).toHaveLength(2);
  });

  test('are no dispute where they mean the same', () => {
    const { client, second, question } = asked();
    client.write('answered', answer(question.id, { kind: 'proposal', option: null }));
    second.write('answered', answer(question.id, { option: 0 }));
    const item = fold(heldBy(client, second), NOW);
    expect(item?.questions[0]?.answers).toHaveLength(1);
    expect(item?.signals).not.toContain('conflict');
  });

  test('in own words are a dispute even beside the same option', () => {
    const { client, second, question } = asked();
    client.write('answered', answer(question.id, { kind: 'words', option: 0, text: 'Yes, but no bag' }));
    second.write('answered', answer(question.id, { option: 0 }));
    expect(questionIn(client, second)?.answers).toHaveLength(2);
  });
});

describe('an answer that the client notes for the assistant', () => {
  function askedByClient() {
    const all = handedOver('working');
    const question = all.client.write('questioned', questionOf(), at('11:00'));
    all.assistant.pull(all.client);
    return { ...all, question };
  }

  test('stands while the assistant has not answered', () => {
    const { client, question } = askedByClient();
    client.write('answered', answer(question.id));
    expect(questionIn(client)?.answers).toMatchObject([{ by: 'client', option: 1 }]);
  });

  test.each([
    [at('12:00'), at('13:00')],
    [at('13:00'), at('12:00')],
  ])('gives way to the assistant’s own, whichever watch was earlier', (noted, own) => {
    const { client, assistant, question } = askedByClient();
    const onBehalf = client.write('answered', answer(question.id), noted);
    assistant.write('answered', answer(question.id, { option: 0 }), own);
    expect(questionIn(client, assistant)?.answers).toMatchObject([{ by: 'assistant', option: 0 }]);
    expect(outcomeOf(onBehalf.id, client, assistant)).toBe('overridden');
  });

  test('is refused once the assistant’s own is known', () => {
    const { client, assistant, question } = askedByClient();
    assistant.write('answered', answer(question.id, { option: 0 }));
    client.pull(assistant);
    const onBehalf = client.write('answered', answer(question.id));
    expect(outcomeOf(onBehalf.id, client)).toBe('refused');
    expect(questionIn(client)?.answers).toMatchObject([{ by: 'assistant' }]);
  });

  test('settles two answers of the assistant that contradict each other', () => {
    const { client, assistant, question } = askedByClient();
    const phone = new Device('d', 'assistant');
    phone.pull(assistant);
    assistant.write('answered', answer(question.id, { option: 0 }));
    phone.write('answered', answer(question.id, { option: 1 }));
    client.pull(assistant);
    client.pull(phone);
    expect(questionIn(client)?.answers).toHaveLength(2);
    client.write('answered', answer(question.id, { option: 1 }));
    expect(questionIn(client)?.answers).toMatchObject([{ by: 'client', option: 1 }]);
  });
});

describe('"I will do that at 15:00 unless you say no"', () => {
  const fallback = { option: 1, at: '2026-11-20T15:00:00.000Z' };
  const silence = (question: string) => answer(question, { kind: 'default', option: 1 });

  function announced(seenAt: string | null = '12:00') {
    const all = asked({ fallback });
    if (seenAt !== null) all.client.write('seen', { events: [all.question.id] }, at(seenAt));
    return all;
  }

  test('counts as yes once the time has come, and the timeline says so', () => {
    const { client, question } = announced();
    const yes = client.write('answered', silence(question.id), at('15:00'));
    expect(questionIn(client)).toMatchObject({ seen: true, answers: [{ kind: 'default', option: 1 }] });
    expect(timeline(client.held).find(({ event }) => event.id === yes.id)).toMatchObject({
      outcome: 'standing',
      byDefault: true,
    });
  });

  test.each<[string, string | null, string]>([
    ['before its time', '12:00', '14:59'],
    ['where the client’s side never had the question', null, '15:00'],
    ['where the question came when it was too late', '15:00', '15:01'],
  ])('does not %s', (_, seenAt, writtenAt) => {
    const { client, question } = announced(seenAt);
    const yes = client.write('answered', silence(question.id), at(writtenAt));
    expect(outcomeOf(yes.id, client)).toBe('refused');
    expect(timeline(client.held).at(-1)?.byDefault).toBe(false);
    expect(questionIn(client)?.answers).toEqual([]);
  });

  test('does not by a receipt of the assistant’s side', () => {
    const { client, assistant, question } = announced(null);
    assistant.write('seen', { events: [question.id] }, at('12:00'));
    client.pull(assistant);
    const yes = client.write('answered', silence(question.id), at('15:00'));
    expect(outcomeOf(yes.id, client)).toBe('refused');
    expect(questionIn(client)?.seen).toBe(false);
  });

  test('does not by a receipt that whoever wrote it did not hold', () => {
    const { client, second, question } = announced();
    const yes = second.write('answered', silence(question.id), at('15:00'));
    expect(outcomeOf(yes.id, client, second)).toBe('refused');
  });

  test('does not by a receipt of a question that had not arrived', () => {
    const { client, assistant } = handedOver('working');
    client.write('seen', { events: ['c:2'] }, at('12:30'));
    const question = assistant.write('questioned', questionOf({ fallback }), at('12:00'));
    client.pull(assistant);
    const yes = client.write('answered', silence(question.id), at('15:00'));
    expect(question.id).toBe('c:2');
    expect(outcomeOf(yes.id, client)).toBe('refused');
  });

  test('does not by the assistant’s hand', () => {
    const { client, assistant, question } = announced();
    assistant.pull(client);
    const yes = assistant.write('answered', silence(question.id), at('15:00'));
    expect(outcomeOf(yes.id, client, assistant)).toBe('refused');
  });

  test('does not with another option than the one announced', () => {
    const { client, question } = announced();
    const yes = client.write('answered', { ...silence(question.id), option: 0 }, at('15:00'));
    expect(outcomeOf(yes.id, client)).toBe('refused');
  });

  test('does not where nothing was announced', () => {
    const { client, question } = asked();
    client.write('seen', { events: [question.id] }, at('12:00'));
    const yes = client.write('answered', silence(question.id), at('15:00'));
    expect(outcomeOf(yes.id, client)).toBe('refused');
  });

  test('does not after an answer that was known', () => {
    const { client, question } = announced();
    client.write('answered', answer(question.id, { option: 0 }), at('13:00'));
    const yes = client.write('answered', silence(question.id), at('15:00'));
    expect(outcomeOf(yes.id, client)).toBe('refused');
    expect(questionIn(client)?.answers).toMatchObject([{ option: 0 }]);
  });

  test('a no that crossed with it makes a dispute', () => {
    const { client, second, question } = announced();
    second.write('answered', answer(question.id, { option: 0 }), at('14:30'));
    client.write('answered', silence(question.id), at('15:00'));
    expect(questionIn(client, second)?.answers).toHaveLength(2);
  });

  test('a word that meant the same is what stays', () => {
    const { client, second, question } = announced();
    client.write('answered', silence(question.id), at('15:00'));
    const word = second.write('answered', answer(question.id, { option: 1 }), at('15:30'));
    expect(questionIn(client, second)?.answers).toMatchObject([{ id: word.id, kind: 'option' }]);
  });

  test('a later no that knew of it takes its place', () => {
    const { client, question } = announced();
    client.write('answered', silence(question.id), at('15:00'));
    client.write('answered', answer(question.id, { option: 0 }), at('15:10'));
    expect(questionIn(client)?.answers).toMatchObject([{ kind: 'option', option: 0 }]);
  });
});
