/** Sealed publishing beside raw publishing of the same batches, in turns, each into a stream of its own. */
import type { ItemEvent } from '@/utils/delegation/events';
import type { StoredBatch } from '@/utils/store/schema';
import { utf8 } from '@/utils/sync/bytes';
import { openLink, type Link, type LinkOptions } from '@/utils/sync/jetstream';
import { makeKeyPairs } from '@/utils/sync/keys';
import { writePacket } from '@/utils/sync/packet';
import { pour } from '@/utils/sync/pour';
import { messageId, packed as inMessages, type Outgoing } from '@/utils/sync/publish';
import { inLots, sealAhead, type Lot, type Sealer } from '@/utils/sync/sealing';
import { makeSecret } from '@/utils/sync/secrets';
import { MAIL_WORDS } from './deadlines';
import { timed, type Pairs } from './measure';
import { firstEvents } from './sync';

/** The batches that go out, and how often. */
export interface Publishing {
  events: number;
  /** `many`: as the product cuts them, and several in a message; `one`: one event each, in a message of its own. */
  cut: 'many' | 'one';
  rounds: number;
}

interface Job {
  events: readonly ItemEvent[];
  lots: (events: readonly ItemEvent[]) => Lot[];
  inMessages: (batches: readonly StoredBatch[]) => Outgoing[];
  sealer: Sealer;
}

/** Events that become batches at a time, as in the product. */
const AT_ONCE = 1000;

/** Publishes the first events of `db` sealed and raw in turns, with the same window; the first round is not counted. */
export async function measurePublish(
  db: string,
  server: Record<'sealed' | 'raw', LinkOptions>,
  { events: count, cut, rounds }: Publishing,
): Promise<Pairs & { batches: number; bytes: number }> {
  const events = (await firstEvents(db, count)).map(withProse);
  const job: Job = {
    events,
    lots: (some) => (cut === 'many' ? inLots(some) : some.flatMap((event) => inLots([event]))),
    inMessages: (batches) =>
      cut === 'many' ? inMessages('log', batches) : batches.flatMap((one) => inMessages('log', [one])),
    sealer: { secret: await makeSecret('k'), signing: (await makeKeyPairs()).signing.privateKey },
  };
  const lots = job.lots(events);
  const [sealed, raw] = [await openLink(server.sealed), await openLink(server.raw)];
  const pairs: Pairs = { ours: [], floor: [] };
  for (let i = 0; i < rounds + 1; i++) {
    const ours = await timed(() => publishSealed(sealed, job, i));
    const floor = await timed(() => publishRaw(raw, lots, i));
    if (i === 0) continue;
    pairs.ours.push(ours);
    pairs.floor.push(floor);
  }
  await Promise.all([sealed.close(), raw.close()]);
  const bytes = lots.reduce((sum, { json }) => sum + json.length, 0);
  return { ...pairs, batches: lots.length, bytes };
}

/** As publishNew does, without its database: some are sealed, packed and published while the next are sealed. */
function publishSealed(link: Link, job: Job, round: number): Promise<void> {
  async function* outgoing(): AsyncGenerator<Outgoing> {
    for await (const batches of sealAhead(groups(job), job.sealer)) yield* job.inMessages(batches);
  }
  const run = { member: { me: { device: 'd_bench' } }, salt: `@${round}` } as Parameters<typeof messageId>[0];
  const write = async (message: Outgoing) => {
    const data = await writePacket({ workspace: 'w_bench', parts: message.parts });
    return { topic: message.topic, data, id: messageId(run, message, data) };
  };
  return pour(link, outgoing(), write, () => Promise.resolve());
}

/** The same JSON as it is, in as many messages a batch, nothing kept, packed or hashed. */
function publishRaw(link: Link, lots: readonly Lot[], round: number): Promise<void> {
  const write = ({ events }: Lot) =>
    Promise.resolve({
      topic: 'log' as const,
      data: utf8(JSON.stringify(events)),
      id: `${round}:${events[0]?.seq ?? 0}`,
    });
  return pour(link, lots, write, () => Promise.resolve());
}

/** Cut into lots as they come, as the product does with what it reads. */
function* groups({ events, lots }: Job): Iterable<Lot[]> {
  for (let at = 0; at < events.length; at += AT_ONCE) yield lots(events.slice(at, at + AT_ONCE));
}

/** With other words in the text of a source, a mail's in any order: what is seeded says twenty words again and again. */
function withProse(event: ItemEvent): ItemEvent {
  if (event.type !== 'captured') return event;
  const { source } = event.body;
  let state = event.seq;
  const words = source.excerpt.split(' ').map(() => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return MAIL_WORDS[(state >> 8) % MAIL_WORDS.length] ?? '';
  });
  return { ...event, body: { ...event.body, source: { ...source, excerpt: words.join(' ') } } };
}
