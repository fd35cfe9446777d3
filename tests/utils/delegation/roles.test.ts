/** What each role may do, by the table and whatever the history. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBodies, EventType, ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { STAGES, type Role, type Stage } from '@/utils/delegation/item';
import { isOnBehalf, mayMove, movesFrom, MOVES, needsNote, type MoveName } from '@/utils/delegation/moves';
import { replay, type Replay } from '@/utils/delegation/replay';
import { timeline } from '@/utils/delegation/timeline';
import {
  Device,
  dueOn,
  handedOver,
  heldBy,
  histories,
  questionOf,
  sourceOf,
} from '@/tests/support/histories';

const NOW = new Date('2026-11-21T12:00:00Z');
const ROLES = ['client', 'assistant'] as const;
const MOVE_NAMES = Object.keys(MOVES) as MoveName[];

/** Both sides at a stage, knowing the same. */
function bothAt(stage: Stage): Record<Role, Device> {
  const client = new Device('a', 'client');
  const assistant = new Device('c', 'assistant');
  const begins = stage === 'proposed' ? assistant : client;
  begins.write('captured', { sourceKey: null, source: sourceOf('Quotes') });
  assistant.pull(client);
  client.pull(assistant);
  const ways: Record<Stage, MoveName[]> = {
    proposed: [],
    inbox: [],
    asked: ['hand-over'],
    accepted: ['hand-over', 'accept'],
    working: ['hand-over', 'start'],
    delivered: ['hand-over', 'deliver'],
    done: ['finish'],
    declined: ['hand-over', 'decline'],
    dropped: ['drop'],
  };
  for (const move of ways[stage]) client.move(move);
  assistant.pull(client);
  return { client, assistant };
}

describe('one move', () => {
  test.each(STAGES)('from %s is what the table says, for either role', (from) => {
    for (const role of ROLES) {
      for (const move of MOVE_NAMES) {
        for (const to of STAGES) {
          const author = bothAt(from)[role];
          const event = author.move(move, to);
          const allowed = mayMove(move, from, to, role);
          expect([move, to, role, replay(author.held).outcomes.at(-1)]).toEqual([
            move,
            to,
            role,
            allowed ? 'standing' : 'refused',
          ]);
          expect(author.stage()).toBe(allowed ? to : from);
          expect(event.type).toBe('moved');
        }
      }
    }
  });

  test('on another stage than the item stands on is refused', () => {
    const { client } = bothAt('asked');
    client.write('moved', { move: 'send-back', from: 'delivered', to: 'working' });
    expect(client.stage()).toBe('asked');
  });

  test('only the client’s own answers are on behalf', () => {
    for (const move of MOVE_NAMES) {
      const answers = ['accept', 'decline', 'start', 'deliver'].includes(move);
      expect(isOnBehalf(move, 'client')).toBe(answers);
      expect(isOnBehalf(move, 'assistant')).toBe(false);
    }
  });

  test('needs a note only where the assistant declines', () => {
    const needing = ROLES.flatMap((role) =>
      MOVE_NAMES.filter((move) => needsNote(move, role)).map((move) => [role, move]),
    );
    expect(needing).toEqual([['assistant', 'decline']]);
  });

  test('is offered only where it is allowed', () => {
    for (const stage of STAGES) {
      for (const role of ROLES) {
        for (const move of movesFrom(stage, role)) {
          expect(MOVES[move].to.some((to) => mayMove(move, stage, to, role))).toBe(true);
        }
      }
    }
    expect(movesFrom('proposed', 'client')).toEqual(['take', 'drop']);
    expect(movesFrom('delivered', 'assistant')).toEqual([]);
  });
});

/** The replays of ever longer beginnings of a history: what happened at each event. */
function steps(events: readonly ItemEvent[]): [event: ItemEvent, before: Replay, after: Replay][] {
  const ordered = replay(events).events;
  return ordered.map((event, i) => [event, replay(ordered.slice(0, i)), replay(ordered.slice(0, i + 1))]);
}

/** Without undo, an event changes nothing that came before it in causal order. */
const withoutUndo = histories.map((events) => events.filter(({ type }) => type !== 'withdrawn'));

describe('whatever the history', () => {
  test('every stage is reached by a move of the table, or by the client settling moves that crossed', () => {
    fc.assert(
      fc.property(withoutUndo, (events) => {
        for (const [event, before, after] of steps(events)) {
          const [from, to] = [before.track?.stage, after.track?.stage];
          if (from === undefined || to === undefined || from === to) continue;
          if (event.type === 'settled') {
            const known = before.track?.conflict;
            expect(event.by.role).toBe('client');
            expect(known).not.toBeNull();
            expect(event.body.to).toBe(to);
            continue;
          }
          if (event.type !== 'moved') throw new Error(`${event.type} moved it from ${from} to ${to}.`);
          const { move, from: made, to: aim } = event.body;
          expect(mayMove(move, made, aim, event.by.role)).toBe(true);
          // Moves that crossed leave it where they began; any other goes where the table says.
          if (after.track?.conflict === null) expect(to).toBe(aim);
          else expect(after.track?.conflict.base).toBe(to);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the assistant approves, settles, takes, drops, asks again and sets no authority, area or nudge', () => {
    const clients: EventType[] = ['settled', 'replied', 'nudged'];
    fc.assert(
      fc.property(histories, (events) => {
        // Of what was begun and taken back again nothing is left that anybody could decide.
        if (fold(events, NOW) === null) return;
        for (const { event, outcome } of timeline(events)) {
          if (event.by.role === 'client' || outcome === 'withdrawn') continue;
          const { type, body } = event;
          const closes =
            type === 'moved' &&
            ['finish', 'take', 'drop', 'send-back', 'reopen', 'hand-over'].includes(body.move);
          const decides = type === 'edited' && (body.authority !== undefined || body.area !== undefined);
          if (closes || decides || clients.includes(type)) expect(outcome).toBe('refused');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('done, authority, area and ratings come from the client’s events alone', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const item = fold(events, NOW);
        if (item === null) return;
        const standing = timeline(events).flatMap(({ event, outcome }) =>
          outcome === 'standing' || outcome === 'overridden' ? [event] : [],
        );
        const clients = standing.filter(({ by }) => by.role === 'client');
        const ends = clients.some(
          ({ type, body }) => (type === 'moved' || type === 'settled') && 'to' in body && body.to === 'done',
        );
        if (item.stage === 'done') expect(ends).toBe(true);
        if (item.review.rating !== null) expect(ends).toBe(true);
        const edits = clients.flatMap((event) => (event.type === 'edited' ? [event.body] : []));
        if (!edits.some(({ authority }) => authority !== undefined)) {
          expect(item.brief.authority).toBe('ask-first');
        }
        if (!edits.some(({ area }) => area !== undefined)) expect(item.brief.area).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('a default answer stands only by the client’s hand, in time, and on a receipt in time', () => {
    let stood = 0;
    fc.assert(
      fc.property(histories, (events) => {
        const { events: ordered, outcomes, saw } = replay(events);
        ordered.forEach((event, i) => {
          if (event.type !== 'answered' || event.body.kind !== 'default' || outcomes[i] !== 'standing')
            return;
          stood += 1;
          const q = ordered.findIndex(({ id }) => id === event.body.question);
          const asked = ordered[q];
          if (asked?.type !== 'questioned' || asked.body.fallback === null)
            throw new Error('No such question.');
          const at = Date.parse(asked.body.fallback.at);
          expect([event.by.role, asked.by.role]).toEqual(['client', 'assistant']);
          expect(event.body.option).toBe(asked.body.fallback.option);
          expect(Date.parse(event.at)).toBeGreaterThanOrEqual(at);
          const receipts = ordered.filter(
            (one, j) =>
              one.type === 'seen' &&
              one.by.role === 'client' &&
              outcomes[j] === 'standing' &&
              one.body.events.includes(asked.id) &&
              Date.parse(one.at) < at &&
              saw(j, q) &&
              saw(i, j),
          );
          expect(receipts).not.toEqual([]);
        });
      }),
      { numRuns: 1500 },
    );
    // Histories in which none ever stands would show nothing.
    expect(stood).toBeGreaterThan(0);
  });

  test('what the client noted for the assistant never takes the place of the assistant’s own answer', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const item = fold(events, NOW);
        const lines = timeline(events);
        for (const question of item?.questions.filter(({ by }) => by === 'client') ?? []) {
          const [answer] = question.answers;
          if (question.answers.length !== 1 || answer?.by !== 'client') continue;
          const own = lines.filter(
            ({ event, outcome }) =>
              event.type === 'answered' &&
              event.by.role === 'assistant' &&
              event.body.question === question.id &&
              (outcome === 'standing' || outcome === 'overridden'),
          );
          // Two that contradict each other are the client's to settle.
          expect(own).not.toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every event is accounted for, once', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const lines = timeline([...events, ...events]);
        expect(lines).toHaveLength(events.length);
        for (const { event, lost, outcome } of lines) {
          if (lost.length > 0) expect(outcome).toBe('overridden');
          if (event.type === 'noted') expect(['standing', 'withdrawn']).toContain(outcome);
        }
      }),
    );
  });
});

describe('an acceptance on behalf', () => {
  const answers = ['accept', 'decline', 'start', 'deliver'] as const;
  const crossings = answers.flatMap((noted) => answers.map((own) => [noted, own] as const));

  test.each(crossings)('%s gives way to the assistant’s own %s', (noted, own) => {
    for (const [early, late] of [
      [5_000_000, 6_000_000],
      [6_000_000, 5_000_000],
    ] as const) {
      const { client, assistant } = handedOver();
      const onBehalf = client.move(noted, undefined, early);
      const answer = assistant.move(own, undefined, late);
      const events = heldBy(client, assistant);
      expect(fold(events, NOW)).toMatchObject({ stage: MOVES[own].to[0], conflict: null });
      const outcomes = new Map(timeline(events).map(({ event, outcome }) => [event.id, outcome]));
      expect([outcomes.get(onBehalf.id), outcomes.get(answer.id)]).toEqual(['overridden', 'standing']);
    }
  });
});

describe('what only one role may write', () => {
  const due = dueOn(24);
  const only: [Role, EventType, EventBodies[EventType]][] = [
    ['client', 'edited', { authority: 'ask-first' }],
    ['client', 'edited', { area: null }],
    ['client', 'edited', { goal: 'g', area: 'x' }],
    ['client', 'nudged', { channel: 'gmail' }],
    ['assistant', 'warned', { reason: 'r', due, rescue: '' }],
    ['assistant', 'told', { text: 't' }],
    ['assistant', 'questioned', questionOf({ fallback: { option: 0, at: due.at } })],
  ];
  const both: [EventType, EventBodies[EventType]][] = [
    ['edited', { goal: 'g', due, talk: true }],
    ['questioned', questionOf()],
    ['noted', { text: 'n' }],
    ['seen', { events: [] }],
    ['joined', { sourceKey: null, source: sourceOf('Plan') }],
    ['snoozed', { until: null }],
    ['enriched', { source: { excerpt: 'e' } }],
  ];
  const outcomeBy = (role: Role, type: EventType, body: EventBodies[EventType]) => {
    const author = handedOver('working')[role];
    author.write(type, body);
    return replay(author.held).outcomes.at(-1);
  };

  test.each(only)('%s: %s %j', (role, type, body) => {
    for (const one of ROLES) expect(outcomeBy(one, type, body)).toBe(one === role ? 'standing' : 'refused');
  });

  test.each(both)('both: %s', (type, body) => {
    for (const one of ROLES) expect(outcomeBy(one, type, body)).toBe('standing');
  });

  test('what is agreed is no matter of an item', () => {
    const { client } = handedOver('working');
    const before = client.item();
    client.write('agreed', { budget: 10 });
    expect({ ...client.item(), heads: [], updatedAt: '' }).toEqual({ ...before, heads: [], updatedAt: '' });
  });
});

test('material is kept in the order it was joined, and what is for the next call is marked', () => {
  const { client } = handedOver();
  client.write('joined', { sourceKey: 'page:y', source: sourceOf('Plan') }, 5_000_000);
  client.write('joined', { sourceKey: null, source: sourceOf('Photo') }, 6_000_000);
  client.write('edited', { talk: true });
  expect(client.item()).toMatchObject({
    talk: true,
    joined: [
      { sourceKey: 'page:y', source: { title: 'Plan' }, at: '1970-01-01T01:23:20.000Z' },
      { sourceKey: null, source: { title: 'Photo' } },
    ],
  });
});

test('a shared copy of material takes the place of the private one, and gives it back when it is withdrawn', () => {
  const { client } = handedOver();
  const own = client.write('joined', { sourceKey: 'page:y', source: sourceOf('Plan, with the PIN') });
  const copy = client.write('joined', { sourceKey: 'page:y', source: sourceOf('Plan'), of: own.id });
  expect(client.item().joined.map(({ id, source }) => [id, source.title])).toEqual([[copy.id, 'Plan']]);
  client.write('withdrawn', { event: copy.id });
  expect(client.item().joined.map(({ source }) => source.title)).toEqual(['Plan, with the PIN']);
});

test('what the client’s page adds in private does not change the title that both see', () => {
  const assistant = new Device('c', 'assistant');
  assistant.write('captured', { sourceKey: null, source: sourceOf('Renew the domain') });
  const client = new Device('p_a', 'client');
  client.pull(assistant);
  client.write('enriched', { source: { title: 'Your domain ends soon, Anna' } });
  expect(client.item()).toMatchObject({
    title: 'Renew the domain',
    source: { title: 'Your domain ends soon, Anna' },
    shared: { title: 'Renew the domain' },
  });
});

test('an improvement is proposed for an area', () => {
  const assistant = new Device('c', 'assistant');
  assistant.write('captured', { sourceKey: null, source: sourceOf('One sheet for all'), improves: 'books' });
  expect(assistant.item()).toMatchObject({ stage: 'proposed', improves: 'books', turns: ['client'] });
});
