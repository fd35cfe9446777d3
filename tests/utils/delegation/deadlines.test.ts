import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/delegation/fold';
import { type Device, dueOn, handedOver, heldBy } from '@/tests/support/histories';

const NOW = new Date('2026-11-01T12:00:00Z');
const everything = (...devices: Device[]) => fold(heldBy(...devices), NOW);

/** Both set the deadline without seeing the other's: the client the 20th, the assistant the 24th. */
function crossed() {
  const all = handedOver('working');
  all.client.write('edited', { due: dueOn(20) }, 5_000_000);
  all.assistant.write('edited', { due: dueOn(24) }, 5_000_001);
  return all;
}

const days = (...devices: Device[]) =>
  everything(...devices)
    ?.rivalDues.map((due) => due?.date.slice(-2) ?? 'none')
    .sort();

describe('deadlines that crossed', () => {
  test('are both shown, as a dispute that is the client’s to settle', () => {
    const { client, assistant } = crossed();
    expect(days(client, assistant)).toEqual(['20', '24']);
    expect(everything(client, assistant)).toMatchObject({ signals: ['conflict'], turns: ['client'] });
  });

  test('are settled by an edit of the client that knew both', () => {
    const { client, assistant } = crossed();
    client.pull(assistant);
    client.write('edited', { due: dueOn(24) });
    expect(everything(client, assistant)).toMatchObject({
      rivalDues: [],
      signals: [],
      brief: { due: dueOn(24) },
    });
  });

  test('are not settled by an edit of the client that knew one, or of something else', () => {
    const { client, assistant } = crossed();
    client.write('edited', { due: dueOn(21) });
    expect(days(client, assistant)).toEqual(['21', '24']);
    client.pull(assistant);
    client.write('edited', { goal: 'g' });
    expect(days(client, assistant)).toEqual(['21', '24']);
  });

  test('are not settled by the assistant, who may only change the own one', () => {
    const { client, assistant } = crossed();
    assistant.pull(client);
    assistant.write('edited', { due: dueOn(25) });
    expect(days(client, assistant)).toEqual(['20', '25']);
    assistant.write('edited', { due: dueOn(20) });
    expect(days(client, assistant)).toEqual([]);
  });

  test('are each shown once', () => {
    const { client, second, assistant } = crossed();
    second.write('edited', { due: dueOn(20) });
    expect(days(client, second, assistant)).toEqual(['20', '24']);
  });

  test('can be "none" on one side', () => {
    const { client, assistant } = handedOver('working');
    client.write('edited', { due: null });
    assistant.write('edited', { due: dueOn(24) });
    expect(days(client, assistant)).toEqual(['24', 'none']);
  });

  test('ask nothing of a closed item', () => {
    const { client, assistant } = crossed();
    client.pull(assistant);
    client.move('finish');
    expect(everything(client, assistant)).toMatchObject({ stage: 'done', signals: [], turns: [] });
  });
});

test('the same deadline twice, two devices of one person, and one after the other are no rivals', () => {
  const same = handedOver('working');
  same.client.write('edited', { due: dueOn(20) });
  same.assistant.write('edited', { due: dueOn(20) });
  expect(days(same.client, same.assistant)).toEqual([]);

  const { client, second, assistant } = handedOver('working');
  client.write('edited', { due: dueOn(20) });
  second.write('edited', { due: dueOn(21) });
  expect(days(client, second)).toEqual([]);
  assistant.pull(client);
  assistant.pull(second);
  assistant.write('edited', { due: dueOn(24) });
  expect(days(client, second, assistant)).toEqual([]);
});
