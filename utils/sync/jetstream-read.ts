/** Reads a workspace's stream in order, and goes on as it grows. Background only. */
import type { Consumer, JetStreamClient, JsMsg, OrderedConsumerOptions } from '@nats-io/jetstream';
import { TimeoutError, type MsgHdrs } from '@nats-io/nats-core';
import { Incoming } from './jetstream-incoming';
import type { StreamMessage, Topic } from './jetstream';
import { linkError } from './jetstream-fault';
import { streamOf, subjectOf } from './jetstream-stream';

/** Messages as they come; ends when the connection does, throws LinkError. `pending` is 0 with the last that is there. */
export interface Reading extends AsyncIterable<{ message: StreamMessage; pending: number }> {
  /** How many there were when it began; rejects with LinkError. */
  readonly pending: Promise<number>;
}

/** Messages that are asked for at a time: enough to keep the way full, few enough to hold. */
const AT_ONCE = 500;

/** How often the server says that the reader is still there, ms; after two silences it is taken for lost with its node. */
const HEARTBEAT_MS = 5_000;

/** How many times more a place at the server is asked for. */
const TRIES = 3;

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
  incoming: Incoming;
  pending: number;
}

async function open(js: JetStreamClient, stream: string, subject: string, after: number): Promise<Opened> {
  try {
    const consumer = await place(js, stream, { filter_subjects: subject, opt_start_seq: after + 1 });
    const { num_pending: said } = await consumer.info(true);
    const messages = await consumer.consume({ max_messages: AT_ONCE, idle_heartbeat: HEARTBEAT_MS });
    const incoming = new Incoming(consumer, messages);
    return { incoming, pending: await incoming.left(said) };
  } catch (error) {
    throw linkError(error, true);
  }
}

/** A cluster may choose a node that is gone for a reader, and then does not answer; the next time it chooses another. */
async function place(
  js: JetStreamClient,
  stream: string,
  options: Partial<OrderedConsumerOptions>,
): Promise<Consumer> {
  for (let left = TRIES; ; left--) {
    try {
      return await js.consumers.get(stream, options);
    } catch (error) {
      if (left === 0 || !(error instanceof TimeoutError)) throw error;
    }
  }
}

async function* iterate(opening: Promise<Opened>) {
  const { incoming } = await opening;
  try {
    for (;;) {
      const taken = await incoming.take();
      if (taken === null) return;
      yield {
        message: parse(taken.message, taken.message.headers),
        pending: await incoming.left(taken.pending),
      };
    }
  } catch (error) {
    throw linkError(error, true);
  } finally {
    incoming.end();
  }
}

/**
 * A message as it is read. A topic that is none of ours is taken for `log`: what is in it is judged by itself, whatever it is
 * called.
 */
export function parse(
  { subject, seq, time, data }: Pick<JsMsg, 'subject' | 'seq' | 'time' | 'data'>,
  headers: MsgHdrs | undefined,
): StreamMessage {
  const [, , device = '', name = ''] = subject.split('.');
  const topic = TOPICS.includes(name) ? (name as Topic) : 'log';
  const emptied = headers?.get('Nats-Rollup') === 'all';
  // The client gives a part of what the WebSocket received; a copy lets go of the rest.
  return { device, topic, seq, time: time.getTime(), data: new Uint8Array(data), emptied };
}
