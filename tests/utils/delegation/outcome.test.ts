import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGES } from '@/utils/delegation/item';
import {
  outcomeOf,
  packOutcome,
  packTime,
  unpackOutcome,
  type OutcomeFacts,
} from '@/utils/delegation/outcome';
import { Device, dueOn, questionOf, sourceOf } from '@/tests/support/histories';

const minute = fc.integer({ min: 0, max: 40_000_000 });
const facts: fc.Arbitrary<OutcomeFacts> = fc.record({
  handedOver: minute,
  area: fc.option(fc.string({ unit: 'binary', minLength: 1 })),
  stage: fc.constantFrom(...STAGES),
  closed: fc.option(minute),
  due: fc.option(minute),
  onTime: fc.option(fc.boolean()),
  sentBack: fc.nat(9),
  approved: fc.boolean(),
  questions: fc.nat(30),
  logged: fc.nat(1_000_000).map((hundredths) => hundredths / 100),
  spent: fc.nat(100_000),
  waits: fc.record({ client: fc.array(minute), assistant: fc.array(minute) }),
});

describe('the line of an item', () => {
  test('says again what was put into it', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const line = packOutcome(one);
        expect(line).not.toContain('\n');
        expect(unpackOutcome(line)).toEqual({ item: one });
      }),
    );
  });

  test('of time without an item likewise', () => {
    const time = { day: '2026-11-20', minutes: 12.25 };
    expect(unpackOutcome(packTime(time))).toEqual({ time });
  });

  test.each([
    '',
    'done',
    '2|x',
    '1|abc',
    '1||a|3|||||||||',
    't|yesterday|5',
    't|',
    '1|zz|%E0%A4%A|99|||||||||',
  ])('%j of another version or a cut one says nothing', (line) => {
    expect(unpackOutcome(line)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (line) => void unpackOutcome(`1|${line}`)));
  });

  test('has what came of the item, under the day of its hand-over', () => {
    const [client, assistant] = [new Device('c', 'client'), new Device('a', 'assistant')];
    const at = (minutes: number): number => Date.UTC(2026, 10, 19, 23, 50) + minutes * 60_000;
    const own = new Device('p', 'client');
    client.write('captured', { sourceKey: null, source: sourceOf('Flights') }, at(0));
    expect(outcomeOf(client.item())).toBeNull();
    client.write('edited', { due: dueOn(20), area: 'a_travel' }, at(1));
    client.move('hand-over', 'asked', at(2));
    assistant.pull(client);
    assistant.move('accept', 'accepted', at(12));
    assistant.write('questioned', questionOf(), at(13));
    assistant.write(
      'timed',
      { entry: 'hrs_1', words: { day: '2026-11-20', minutes: 42.5, from: null, note: '' } },
      at(60),
    );
    assistant.move('deliver', 'delivered', at(61));
    client.pull(assistant);
    client.move('finish', 'done', at(91));
    own.pull(client);
    own.write('spent', { on: 'brief', seconds: 80 }, at(92));
    own.write('spent', { on: 'review', seconds: 15 }, at(93));
    const outcome = outcomeOf(own.item());
    expect(outcome).toMatchObject({ workspace: 'w', day: '2026-11-19', item: 'i' });
    expect(unpackOutcome(outcome?.packed ?? '')).toEqual({
      item: {
        handedOver: at(2) / 60_000,
        area: 'a_travel',
        stage: 'done',
        closed: at(91) / 60_000,
        due: Date.parse(dueOn(20).at) / 60_000,
        onTime: true,
        sentBack: 0,
        approved: true,
        questions: 1,
        logged: 42.5,
        spent: 95,
        waits: { client: [30], assistant: [10] },
      },
    });
  });
});
