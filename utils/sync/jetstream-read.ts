/** Reads a workspace's stream in order, and goes on as it grows. Background only. */
import type { Consumer, ConsumerMessages, JetStreamClient, JsMsg } from '@nats-io/jetstream';
import type { StreamMessage, Topic } from './jetstream';
import { linkError } from './jetstream-fault';
import { streamOf, subjectOf } from './jetstream-stream';

/** Messages as they come; ends when the connection does, throws LinkError. */
export interface Reading extends AsyncIterable<{ message: StreamMessage; pending: number }> {
  /** How many there were when it began; rejects with LinkError. */
  readonly pending: Promise<number>;
}

/** Messages that are asked for at a time, and their bytes: enough to keep the way full, few enough to hold. */
const AT_ONCE = { max_messages: 500 } as const;

const TOPICS: readonly string[] = ['log', 'own', 'ack', 'state'] satisfies Topic[];

/** Messages after place `after`, of one device and topic or of all, without end. */
export function readStream(
  js: JetStreamClient,
  workspace: string,
  after: number,
  filter?: { device: string; topic: Topic },
): Reading {
  const subject =
    filter === undefined ? `rh.${workspace}.>` : subjectOf(workspace, filter.device, filter.topic);
  const opening = open(js, streamOf(workspace), subject, after);
  const pending = opening.then(({ pending: count }) => count);
  // Whoever reads hears of a failure by reading.
  pending.catch(() => undefined);
  return { pending, [Symbol.asyncIterator]: () => iterate(opening) };
}

interface Opened {
  consumer: Consumer;
  messages: ConsumerMessages;
  pending: number;
}

async function open(js: JetStreamClient, stream: string, subject: string, after: number): Promise<Opened> {
  try {
    const consumer = await js.consumers.get(stream, { filter_subjects: subject, opt_start_seq: after + 1 });
    const { num_pending: pending } = await consumer.info(true);
    return { consumer, messages: await consumer.consume(AT_ONCE), pending };
  } catch (error) {
    throw linkError(error, true);
  }
}

async function* iterate(opening: Promise<Opened>) {
  const { consumer, messages } = await opening;
  try {
    for await (const one of messages) {
      // What has come and is not looked at yet is still to come, too.
      const here = messages.getReceived() - messages.getProcessed();
      yield { message: parse(one), pending: Math.max(one.info.pending, here) };
    }
  } catch (error) {
    throw linkError(error, true);
  } finally {
    // It would end by itself after some minutes; the server allows so many at a time.
    void messages.close().catch(() => undefined);
    void consumer.delete().catch(() => undefined);
  }
}

/** A topic that is none of ours is taken for `log`: what is in it is judged by itself, whatever it is called. */
function parse(one: JsMsg): StreamMessage {
  const [, , device = '', name = ''] = one.subject.split('.');
  const topic = TOPICS.includes(name) ? (name as Topic) : 'log';
  // The client gives a part of what the WebSocket received; a copy lets go of the rest.
  const emptied = one.headers?.get('Nats-Rollup') === 'all';
  return { device, topic, seq: one.seq, data: new Uint8Array(one.data), emptied };
}
