import { beforeAll, describe, expect, it } from 'vitest';
import type { ItemEvent } from '@/utils/delegation/events';
import { openBatch } from '@/utils/sync/batch';
import { BATCH_BYTES, BATCH_EVENTS, inLots, sealAhead, type Lot, type Sealer } from '@/utils/sync/sealing';
import { makeSecret } from '@/utils/sync/secrets';
import { makeDevice, noted, type Device } from '@/tests/support/sealed';

let ann: Device;
let sealer: Sealer;

beforeAll(async () => {
  const [device, secret] = await Promise.all([makeDevice(), makeSecret('k')]);
  [ann, sealer] = [device, { secret, signing: device.pairs.signing.privateKey }];
});

/** Events of which those named say so many characters. */
function saying(count: number, lengths: Record<number, number>): ItemEvent[] {
  return noted(1, count).map((event) => {
    const length = lengths[event.seq];
    return length === undefined ? event : ({ ...event, body: { text: 'x'.repeat(length) } } as ItemEvent);
  });
}

const ends = (lots: readonly Lot[]) => lots.map(({ events }) => [events[0]?.seq, events.at(-1)?.seq]);

describe('events become lots', () => {
  it.each([
    ['none', 0, {}, []],
    ['one', 1, {}, [[1, 1]]],
    ['as many as a batch may have', BATCH_EVENTS, {}, [[1, BATCH_EVENTS]]],
    [
      'one more',
      BATCH_EVENTS + 1,
      {},
      [
        [1, BATCH_EVENTS],
        [BATCH_EVENTS + 1, BATCH_EVENTS + 1],
      ],
    ],
    ['one that is too long alone', 1, { 1: BATCH_BYTES }, [[1, 1]]],
    [
      'long ones among others',
      5,
      { 1: BATCH_BYTES - 1000, 4: BATCH_BYTES },
      [
        [1, 3],
        [4, 4],
        [5, 5],
      ],
    ],
  ] as const)('%s', (_, count, lengths, expected) => {
    const events = saying(count, lengths);
    const lots = inLots(events);
    expect(lots.flatMap((lot) => lot.events)).toEqual(events);
    for (const { events: some, json } of lots) {
      expect(JSON.parse(json)).toEqual(some);
      expect(json.length <= BATCH_BYTES || some.length === 1).toBe(true);
    }
    expect(ends(lots)).toEqual(expected);
  });
});

describe('groups that are sealed ahead', () => {
  const groups = () => [noted(1, 3), noted(4, 4), noted(5, 9)].map(inLots);

  it('come out in their order, each a batch that opens to its events', async () => {
    const opened: number[] = [];
    for await (const batches of sealAhead(groups(), sealer)) {
      for (const { bytes, from, to } of batches) {
        const { events } = await openBatch(bytes, ann.signing, sealer.secret);
        expect(events.map(({ seq }) => seq)).toEqual(
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        opened.push(...events.map(({ seq }) => seq));
      }
    }
    expect(opened).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('are begun one before they are needed, and no further', async () => {
    const begun: number[] = [];
    function* counted(): Iterable<Lot[]> {
      for (const [i, lots] of groups().entries()) {
        begun.push(i);
        yield lots;
      }
    }
    for await (const batches of sealAhead(counted(), sealer)) {
      expect(batches).toHaveLength(1);
      break;
    }
    expect(begun).toEqual([0, 1]);
  });

  it('fail where one cannot be sealed, after what came before it', async () => {
    const broken = [inLots(noted(1, 3)), [{ events: [], json: '[]' }], inLots(noted(4, 4))];
    const came: number[] = [];
    const all = async () => {
      for await (const [batch] of sealAhead(broken, sealer)) came.push(batch?.to ?? 0);
    };
    await expect(all()).rejects.toThrow('A batch holds events.');
    expect(came).toEqual([3]);
  });
});
