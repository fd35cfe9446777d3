import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/delegation/fold';
import { dueFrom } from '@/utils/delegation/due';
import type { Stage } from '@/utils/delegation/item';
import { replay, type Outcome } from '@/utils/delegation/replay';
import { timeline } from '@/utils/delegation/timeline';
import { AGREED, Device, handedOver, histories, sourceOf } from '@/tests/support/histories';

const NOW = new Date('2026-11-21T12:00:00Z');

const asked = () => handedOver('asked');

function everything(...devices: Device[]) {
  return fold(
    devices.flatMap((device) => device.held),
    NOW,
  );
}

function outcomeOf(id: string, ...devices: Device[]) {
  return timeline(devices.flatMap((device) => device.held)).find((entry) => entry.event.id === id)?.outcome;
}

describe('any history', () => {
  test('folds to the same item whatever the order of arrival and the repeats', () => {
    fc.assert(
      fc.property(
        histories.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events, ...events.slice(0, 5)], { minLength: 0 }),
          ),
        ),
        ([events, some]) => {
          const shuffled = [...some, ...[...events].reverse()];
          expect(fold(shuffled, NOW, AGREED)).toEqual(fold(events, NOW, AGREED));
          expect(timeline(shuffled)).toEqual(timeline(events));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('puts every cause before what it caused', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const order = replay(events).events.map((event) => event.id);
        for (const event of events) {
          for (const cause of event.after) expect(order.indexOf(cause)).toBeLessThan(order.indexOf(event.id));
        }
        expect(order).toHaveLength(events.length);
      }),
    );
  });
});

describe('causes', () => {
  test('an event without its beginning gives no item yet', () => {
    const { client } = asked();
    expect(fold(client.held.slice(1), NOW)).toBeNull();
  });

  test('a watch years ahead does not win over what was written in knowledge of it', () => {
    const { client, assistant } = asked();
    client.write('edited', { goal: 'from the wrong watch' }, Date.parse('2031-01-01'));
    assistant.pull(client);
    assistant.write('edited', { goal: 'right' }, 3_000_000);
    expect(everything(client, assistant)?.brief.goal).toBe('right');
  });

  test('a cycle that only a forger makes neither hangs nor loses events', () => {
    const { client } = asked();
    const forged = client.held.map((event) => ({ ...event, after: client.held.map((other) => other.id) }));
    expect(timeline(forged)).toHaveLength(2);
  });
});

describe('fields', () => {
  test('of two edits that did not see each other one wins and the other can be restored', () => {
    const { client, assistant } = asked();
    const one = client.write('edited', { goal: 'three quotes' }, 5_000_000);
    const two = assistant.write('edited', { goal: 'two quotes' }, 5_000_001);
    const item = everything(client, assistant);
    expect(item?.brief.goal).toBe('two quotes');
    const lost = timeline([...client.held, ...assistant.held]).find((entry) => entry.event.id === one.id);
    expect(lost).toMatchObject({ outcome: 'overridden', lost: ['goal'] });
    expect(outcomeOf(two.id, client, assistant)).toBe('standing');
  });

  test('two edits of different steps both hold', () => {
    const { client, assistant } = asked();
    client.write('edited', {
      steps: { a: { text: 'Ask', place: 'a0' }, b: { text: 'Write', place: 'a1' } },
    });
    assistant.pull(client);
    client.write('edited', { steps: { a: { text: 'Ask for the plan' } } });
    assistant.write('edited', { steps: { b: { done: true } } });
    expect(everything(client, assistant)?.brief.steps).toEqual([
      { id: 'a', text: 'Ask for the plan', done: false, place: 'a0' },
      { id: 'b', text: 'Write', done: true, place: 'a1' },
    ]);
  });

  test('a removed step is gone, and steps stand in the order of their places', () => {
    const { client } = asked();
    client.write('edited', { steps: { a: { text: 'A', place: 'a2' }, b: { text: 'B', place: 'a1' } } });
    client.write('edited', { steps: { c: { text: 'C', place: 'a0' } } });
    client.write('edited', { steps: { b: { gone: true } } });
    expect(everything(client)?.brief.steps.map((step) => step.text)).toEqual(['C', 'A']);
  });

  test('the assistant may not say how far the assistant may decide', () => {
    const { client, assistant } = asked();
    const edit = assistant.write('edited', { authority: 'just-do-it' });
    expect(everything(client, assistant)?.brief.authority).toBe('ask-first');
    expect(outcomeOf(edit.id, client, assistant)).toBe('refused');
  });

  test('an emptied title falls back to the one captured', () => {
    const { client } = asked();
    client.write('edited', { title: '  ' });
    expect(everything(client)?.title).toBe('Quotes');
  });
});

describe('stage moves', () => {
  test('follow one another', () => {
    const { client, assistant } = asked();
    assistant.move('accept');
    assistant.move('deliver');
    client.pull(assistant);
    client.move('finish', 'done', Date.parse('2026-11-20T10:00:00Z'));
    expect(everything(client, assistant)).toMatchObject({
      stage: 'done',
      conflict: null,
      closedAt: '2026-11-20T10:00:00.000Z',
    });
  });

  test('two that did not see each other and disagree leave the item where both began, as a conflict', () => {
    const { client, assistant } = asked();
    client.move('drop');
    assistant.move('accept');
    assistant.move('start');
    const item = everything(client, assistant);
    expect(item?.stage).toBe('asked');
    expect(item?.signals).toContain('conflict');
    expect(new Set(item?.conflict?.sides)).toEqual(new Set(['dropped', 'working']));
  });

  test('the client settles a conflict, and the assistant may not', () => {
    const { client, assistant } = asked();
    client.move('drop');
    assistant.move('accept');
    assistant.pull(client);
    const attempt = assistant.write('settled', { to: 'accepted' });
    client.pull(assistant);
    expect(outcomeOf(attempt.id, client, assistant)).toBe('refused');
    client.write('settled', { to: 'accepted' });
    expect(everything(client, assistant)).toMatchObject({ stage: 'accepted', conflict: null });
  });

  test.each([1_000_000, 9_000_000])(
    'nothing settled is undone by a latecomer, nor is it eaten (%i)',
    (when) => {
      const { client, second, assistant } = asked();
      client.move('drop');
      assistant.move('accept');
      client.pull(assistant);
      client.write('settled', { to: 'accepted' });
      second.move('finish', 'done', when);
      const item = everything(client, assistant, second);
      expect(item?.stage).toBe('accepted');
      expect(item?.conflict?.sides).toContain('done');
    },
  );

  test('two settlements that differ ask the client again', () => {
    const { client, second, assistant } = asked();
    client.move('drop');
    assistant.move('accept');
    client.pull(assistant);
    second.pull(client);
    client.write('settled', { to: 'accepted' });
    second.write('settled', { to: 'dropped' });
    expect(new Set(everything(client, second, assistant)?.conflict?.sides)).toEqual(
      new Set(['accepted', 'dropped']),
    );
  });

  test('two that agree are no conflict, and work goes on from either', () => {
    const { client, second, assistant } = asked();
    assistant.move('accept');
    client.move('accept');
    second.pull(client);
    assistant.move('deliver');
    expect(everything(client, assistant, second)).toMatchObject({ stage: 'delivered', conflict: null });
  });

  test('the same move made twice unseen is one move, and either may be followed', () => {
    const client = new Device('a', 'client');
    const [second, assistant] = [new Device('b', 'client'), new Device('c', 'assistant')];
    client.write('captured', { sourceKey: null, source: sourceOf('Quotes') });
    second.pull(client);
    client.move('hand-over', 'asked', 5_000_000);
    second.move('hand-over', 'asked', 6_000_000);
    assistant.pull(second);
    assistant.move('accept');
    expect(everything(client, second, assistant)).toMatchObject({ stage: 'accepted', conflict: null });
  });

  test.each([1_000_000, 9_000_000])(
    'what the client built on an answer on behalf is not eaten (%i)',
    (when) => {
      const { client, assistant } = asked();
      client.move('accept', 'accepted', 5_000_000);
      client.move('finish', 'done', 5_000_001);
      assistant.move('decline', 'declined', when);
      const item = everything(client, assistant);
      expect(item?.stage).toBe('asked');
      expect(new Set(item?.conflict?.sides)).toEqual(new Set(['done', 'declined']));
    },
  );

  test.each([['decline' as const, 'declined'] as const, ['deliver' as const, 'delivered'] as const])(
    'an acceptance on behalf gives way to the assistant’s own %s',
    (answer, stage) => {
      for (const [late, early] of [
        [6_000_000, 5_000_000],
        [5_000_000, 6_000_000],
      ] as const) {
        const { client, assistant } = asked();
        client.move('accept', 'accepted', early);
        assistant.move(answer, undefined, late);
        expect(everything(client, assistant)).toMatchObject({ stage, conflict: null });
      }
    },
  );

  test('after the assistant’s own answer the client goes on from it', () => {
    const { client, assistant } = asked();
    client.move('accept', 'accepted', 6_000_000);
    assistant.move('decline', 'declined', 5_000_000);
    client.pull(assistant);
    client.move('hand-over', 'asked', 7_000_000);
    expect(everything(client, assistant)).toMatchObject({ stage: 'asked', conflict: null });
  });

  test('the assistant may not drop or finish', () => {
    const { client, assistant } = asked();
    const drop = assistant.move('drop');
    expect(outcomeOf(drop.id, client, assistant)).toBe('refused');
    expect(everything(client, assistant)?.stage).toBe('asked');
  });

  test('in a conflict the client may also simply move on, once both sides are known', () => {
    const { client, assistant } = asked();
    client.move('finish');
    assistant.move('accept');
    client.pull(assistant);
    client.move('drop');
    expect(everything(client, assistant)).toMatchObject({ stage: 'dropped', conflict: null });
  });

  test('what the assistant starts is proposed', () => {
    const assistant = new Device('c', 'assistant');
    assistant.write('captured', { sourceKey: null, source: sourceOf('Tidy the drive') });
    expect(everything(assistant)?.stage).toBe('proposed');
  });
});

describe('after a conflict is settled', () => {
  /** The client dropped it while the assistant accepted and began. */
  function crossed() {
    const all = asked();
    const drop = all.client.move('drop');
    const accept = all.assistant.move('accept');
    const start = all.assistant.move('start');
    all.client.pull(all.assistant);
    all.assistant.pull(all.client);
    return { ...all, drop, accept, start };
  }

  test.each<[Stage, Outcome[]]>([
    ['working', ['overridden', 'standing', 'standing']],
    ['accepted', ['overridden', 'standing', 'overridden']],
    ['dropped', ['standing', 'overridden', 'overridden']],
    ['asked', ['overridden', 'overridden', 'overridden']],
  ])('as %s, what did not lead there is struck out', (to, outcomes) => {
    const { client, drop, accept, start } = crossed();
    const settled = client.write('settled', { to });
    expect(client.item()).toMatchObject({ stage: to, conflict: null });
    expect([drop, accept, start].map(({ id }) => outcomeOf(id, client))).toEqual(outcomes);
    expect(outcomeOf(settled.id, client)).toBe('standing');
    expect(outcomeOf(client.held[1]!.id, client)).toBe('standing');
  });

  test('by simply moving on, what did not lead there is struck out too', () => {
    const { client, drop, accept } = crossed();
    client.move('finish');
    expect([drop, accept].map(({ id }) => outcomeOf(id, client))).toEqual(['overridden', 'overridden']);
  });

  test('what came before it stands', () => {
    const { client } = crossed();
    client.move('finish');
    expect(outcomeOf(client.held[1]!.id, client)).toBe('standing');
  });

  test('a stage from before it is no choice', () => {
    const { client, assistant } = asked();
    assistant.move('accept');
    assistant.move('start');
    client.pull(assistant);
    client.move('drop');
    assistant.move('deliver');
    client.pull(assistant);
    expect(outcomeOf(client.write('settled', { to: 'accepted' }).id, client)).toBe('refused');
    expect(outcomeOf(client.write('settled', { to: 'delivered' }).id, client)).toBe('standing');
  });

  test('the assistant cannot settle it by moving on', () => {
    const { client, assistant } = crossed();
    const again = assistant.move('start');
    expect(outcomeOf(again.id, client, assistant)).toBe('refused');
    expect(everything(client, assistant)?.conflict).not.toBeNull();
  });

  test('nothing is struck out before that', () => {
    const { client, drop, accept } = crossed();
    expect([drop, accept].map(({ id }) => outcomeOf(id, client))).toEqual(['standing', 'standing']);
  });

  test('a latecomer that is then refused is struck out, and what was settled stands', () => {
    const { client, second } = crossed();
    const settled = client.write('settled', { to: 'accepted' });
    const late = second.move('finish');
    client.pull(second);
    client.write('settled', { to: 'accepted' });
    expect(client.item()).toMatchObject({ stage: 'accepted', conflict: null });
    expect([settled, late].map(({ id }) => outcomeOf(id, client))).toEqual(['standing', 'overridden']);
  });

  test.each<[Stage]>([['inbox'], ['delivered'], ['done']])(
    'as %s, where neither side went, it is refused',
    (to) => {
      const { client } = crossed();
      const settled = client.write('settled', { to });
      expect(outcomeOf(settled.id, client)).toBe('refused');
      expect(client.item().conflict).not.toBeNull();
    },
  );

  test('two settlements that agree are one', () => {
    const { client, second } = crossed();
    second.pull(client);
    client.write('settled', { to: 'working' });
    second.write('settled', { to: 'working' });
    expect(everything(client, second)).toMatchObject({ stage: 'working', conflict: null });
  });

  test('the client can settle by noting an answer where the assistant gave none', () => {
    const { client, second } = asked();
    client.move('drop');
    second.move('accept');
    client.pull(second);
    client.move('decline');
    expect(client.item()).toMatchObject({ stage: 'declined', conflict: null });
  });

  test('the client cannot settle by noting another answer than the assistant’s own', () => {
    const { client, assistant, accept } = crossed();
    const noted = client.move('decline', 'declined');
    expect(outcomeOf(noted.id, client, assistant)).toBe('refused');
    expect(outcomeOf(accept.id, client, assistant)).toBe('standing');
  });
});

test('where nothing crossed there is nothing to settle', () => {
  const { client } = asked();
  const settled = client.write('settled', { to: 'inbox' });
  expect(outcomeOf(settled.id, client)).toBe('refused');
  expect(client.item().stage).toBe('asked');
});

test('sides that went on to the same stage disagree no more, and work goes on from either', () => {
  const { client, second } = asked();
  client.move('accept', 'accepted', 5_000_000);
  const started = second.move('start', 'working', 6_000_000);
  expect(new Set(everything(client, second)?.conflict?.sides)).toEqual(new Set(['accepted', 'working']));
  client.move('start', 'working', 7_000_000);
  expect(everything(client, second)).toMatchObject({ stage: 'working', conflict: null });
  const phone = new Device('d', 'client');
  phone.pull(second);
  expect(phone.held.at(-1)?.id).toBe(started.id);
  phone.move('deliver', 'delivered', 8_000_000);
  expect(everything(client, second, phone)).toMatchObject({ stage: 'delivered', conflict: null });
});

describe('an assistant who declines', () => {
  test.each([undefined, '', ' \n'])('with %j as the reason is refused', (note) => {
    const { client, assistant } = asked();
    const extra = note === undefined ? {} : { note };
    const move = assistant.write('moved', { move: 'decline', from: 'asked', to: 'declined', ...extra });
    expect(outcomeOf(move.id, client, assistant)).toBe('refused');
  });

  test('says why, and the client who notes it need not', () => {
    const { client, assistant } = asked();
    assistant.move('decline', 'declined', undefined, { note: 'On leave' });
    expect(everything(client, assistant)).toMatchObject({ stage: 'declined', stageNote: 'On leave' });
    const other = asked();
    other.client.move('decline');
    expect(other.client.item().stage).toBe('declined');
  });
});

describe('undo', () => {
  test('takes back a move, and the item can be handed over again', () => {
    const { client } = asked();
    client.write('withdrawn', { event: client.held[1]!.id });
    expect(everything(client)).toMatchObject({ stage: 'inbox', handedOver: null });
    const again = client.move('hand-over');
    expect(everything(client)).toMatchObject({ stage: 'asked', handedOver: { at: again.at } });
    expect(outcomeOf(client.held[1]!.id, client)).toBe('withdrawn');
  });

  test('is refused once another’s move depends on it, even one made at the same time', () => {
    const { client, assistant } = asked();
    const withdrawal = client.write('withdrawn', { event: client.held[1]!.id });
    assistant.move('accept');
    expect(everything(client, assistant)?.stage).toBe('accepted');
    expect(outcomeOf(withdrawal.id, client, assistant)).toBe('refused');
  });

  test('of a step back through several moves works in order, latest first', () => {
    const { client } = asked();
    const accept = client.move('accept');
    const early = client.write('withdrawn', { event: client.held[1]!.id });
    expect(outcomeOf(early.id, client)).toBe('refused');
    client.write('withdrawn', { event: accept.id });
    client.write('withdrawn', { event: client.held[1]!.id });
    expect(everything(client)?.stage).toBe('inbox');
  });

  test('of another’s event is refused', () => {
    const { client, assistant } = asked();
    const note = client.write('noted', { text: 'hm' });
    assistant.pull(client);
    const attempt = assistant.write('withdrawn', { event: note.id });
    expect(outcomeOf(attempt.id, client, assistant)).toBe('refused');
    expect(outcomeOf(note.id, client, assistant)).toBe('standing');
  });

  test('of an edit another has built on is refused, of any other edit not', () => {
    const { client, assistant } = asked();
    const goal = client.write('edited', { goal: 'quotes' });
    const title = client.write('edited', { title: 'Repaint' });
    assistant.pull(client);
    assistant.write('edited', { goal: 'three quotes' });
    client.pull(assistant);
    client.write('withdrawn', { event: goal.id });
    client.write('withdrawn', { event: title.id });
    expect(outcomeOf(goal.id, client, assistant)).toBe('standing');
    expect(everything(client, assistant)).toMatchObject({
      title: 'Quotes',
      brief: { goal: 'three quotes' },
    });
  });

  test('of the capture removes the item; capturing again brings it back', () => {
    const client = new Device('a', 'client');
    const captured = client.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes') });
    client.write('withdrawn', { event: captured.id });
    expect(everything(client)).toBeNull();
    client.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes again') });
    expect(everything(client)).toMatchObject({ stage: 'inbox', title: 'Quotes again' });
  });

  test('of the capture is refused once the item was handed over', () => {
    const { client } = asked();
    client.write('withdrawn', { event: client.held[0]!.id });
    expect(everything(client)?.stage).toBe('asked');
  });
});

describe('the source', () => {
  test('is improved by what was read later', () => {
    const client = new Device('a', 'client');
    client.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes') });
    client.write('enriched', { source: { excerpt: 'The whole text' } });
    expect(everything(client)?.source).toMatchObject({ title: 'Quotes', excerpt: 'The whole text' });
  });

  test('captured on a second device only fills what is empty', () => {
    const { client, second } = asked();
    second.write('captured', {
      sourceKey: 'page:x',
      source: { ...sourceOf('Other'), excerpt: 'Text', author: { name: 'Marko', email: '' } },
    });
    expect(everything(client, second)?.source).toMatchObject({
      title: 'Quotes',
      excerpt: 'Text',
      author: { name: 'Marko' },
    });
  });
});

test('the item carries the signals of the moment and when they change next', () => {
  const { client } = asked();
  const due = dueFrom('2026-11-23', '12:00', 'Europe/Tallinn')!;
  client.write('edited', { due });
  expect(everything(client)).toMatchObject({ signals: [], nextChange: '2026-11-22T10:00:00.000Z' });
  expect(fold(client.held, new Date('2026-11-22T10:00:00Z'))).toMatchObject({
    signals: ['at-risk'],
    nextChange: '2026-11-23T10:00:00.000Z',
  });
  expect(fold(client.held, new Date('2026-11-23T10:00:00Z'))).toMatchObject({
    signals: ['late'],
    nextChange: null,
  });
});
