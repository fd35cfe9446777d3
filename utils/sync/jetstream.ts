/** The one user of the NATS clients: a workspace's stream on a server, as few calls. Background only. */
import {
  jetstream,
  jetstreamManager,
  JetStreamApiError,
  type JetStreamPublishOptions,
  type MsgRequest,
} from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/nats-core';
import type { LinkFault } from '@/utils/delegation/sync';
import { connect, type LinkOptions } from './jetstream-connect';
import { linkError, WRONG_LAST } from './jetstream-fault';
import { LinkError } from './link-error';
import { parse, readStream, type Reading } from './jetstream-read';
import { ensureStream, streamOf, subjectOf } from './jetstream-stream';

export { testLink } from './jetstream-try';
export type { LinkOptions } from './jetstream-connect';
export type { Reading } from './jetstream-read';

/** A part of what a device publishes: its shared batches and roster, its private ones, what it holds, its own state. */
export type Topic = 'log' | 'own' | 'ack' | 'state';

/** One message of the stream: a packet. */
export interface StreamMessage {
  device: string;
  topic: Topic;
  /** Its place in the stream. */
  seq: number;
  /** When the server got it, ms. */
  time: number;
  data: Uint8Array<ArrayBuffer>;
  /** It took the place of every message before it, of all devices: no rule of a server can forbid that to a member's. */
  emptied: boolean;
}

/** A connection; every call rejects with LinkError when it is gone. */
export interface Link {
  /** When the stream was made, ISO instant: another one means that the server lost it. */
  created: string;
  /** The place of the last message when it was connected: less than one that was read means that the server lost some. */
  last: number;
  /** Most bytes of one message. */
  largest: number;
  /** Publishes to the own subject `rh.<workspace>.<device>.<topic>`; resolves when the server has it for good. */
  publish(topic: Topic, data: Uint8Array<ArrayBuffer>, id: string): Promise<number>;
  /**
   * Replaces all messages of the own topic by this one, unless the last is no longer `expected` (then false); null: whatever
   * the last is.
   */
  replace(topic: Topic, data: Uint8Array<ArrayBuffer>, id: string, expected: number | null): Promise<boolean>;
  /** The place of the last message of a device's topic; 0: there is none. */
  lastOf(device: string, topic: Topic): Promise<number>;
  /** The first message at this place or after it; null: there is none. */
  firstFrom(seq: number): Promise<StreamMessage | null>;
  /** When the server got the message at this place, ms; null: it was replaced, or there is none. */
  timeAt(seq: number): Promise<number | null>;
  /** How many messages there are of a device's topic. */
  countOf(device: string, topic: Topic): Promise<number>;
  /** The place of the last message of all, now. */
  position(): Promise<number>;
  /** Messages after place `after`, of one device and topic or of all, without end; `pending` counts what is still to come. */
  messages(after: number, filter?: { device: string; topic: Topic }): Reading;
  /** Resolves when the connection ends, with why. */
  closed: Promise<LinkFault | null>;
  close(): Promise<void>;
}

/** How long the server may take to say that it has a message, ms: a cluster may be choosing a leader. */
const ACK_MS = 15_000;

/** How long it may take to find a place for a reader, ms; it is asked again. */
const PLACE_MS = 2_000;

/** How long it may take to answer anything else, ms. */
const API_MS = 5_000;

/** A message is sent again after so long, ms, so many times at most: one that a leader took with it is never answered. */
const AGAIN_MS = 4_000;
const TIMES = 4;

/** How long a connection may take to end, ms: a server that hangs does not answer to that either. */
const CLOSE_MS = 1_000;

/** Connects, and makes the workspace's stream where there is none; rejects with LinkError. */
export async function openLink(options: LinkOptions): Promise<Link> {
  const connection = await connect(options);
  try {
    const manager = await jetstreamManager(connection, { checkAPI: false });
    const { created, state } = await ensureStream(connection, manager, options.workspace);
    return linkOver(connection, options, { created, last: state.last_seq });
  } catch (error) {
    await connection.close();
    throw linkError(error, false);
  }
}

function linkOver(
  connection: NatsConnection,
  { workspace, device }: LinkOptions,
  { created, last }: { created: string; last: number },
): Link {
  const js = jetstream(connection, { timeout: API_MS });
  const reading = jetstream(connection, { timeout: PLACE_MS });
  const stream = streamOf(workspace);
  const largest = connection.info?.max_payload ?? 1024 * 1024;
  const send = async (topic: Topic, data: Uint8Array, options: Partial<JetStreamPublishOptions>) => {
    if (data.length > largest - HEADERS_BYTES) throw new LinkError('full', 'larger than the server takes');
    return (await js.publish(subjectOf(workspace, device, topic), data, options)).seq;
  };
  const messageAt = async (query: MsgRequest) => {
    const manager = await js.jetstreamManager(false);
    return asLink(manager.streams.getMessage(stream, query));
  };
  return {
    created,
    last,
    largest: largest - HEADERS_BYTES,
    publish: (topic, data, id) => asLink(send(topic, data, { msgID: id, timeout: AGAIN_MS, retries: TIMES })),
    replace: (topic, data, id, expected) => asLink(replaced(send(topic, data, rollup(id, expected)))),
    countOf: async (of, topic) => {
      const subject = subjectOf(workspace, of, topic);
      const manager = await js.jetstreamManager(false);
      const { state } = await asLink(manager.streams.info(stream, { subjects_filter: subject }));
      return state.subjects?.[subject] ?? 0;
    },
    position: async () => {
      const manager = await js.jetstreamManager(false);
      return (await asLink(manager.streams.info(stream))).state.last_seq;
    },
    lastOf: async (of, topic) =>
      (await messageAt({ last_by_subj: subjectOf(workspace, of, topic) }))?.seq ?? 0,
    firstFrom: async (seq) => {
      // The client's type does not know that the server takes both.
      const query = { seq, next_by_subj: `rh.${workspace}.>` };
      const found = await messageAt(query);
      return found === null ? null : parse(found, found.header);
    },
    timeAt: async (seq) => (await messageAt({ seq }))?.time.getTime() ?? null,
    messages: (after, filter) => readStream(reading, workspace, after, filter),
    ...ending(connection),
  };
}

function ending(connection: NatsConnection): Pick<Link, 'closed' | 'close'> {
  const ended = connection
    .closed()
    .then((error) => (error === undefined ? null : linkError(error, true).fault));
  let give: (fault: null) => void = () => undefined;
  const given = new Promise<null>((resolve) => (give = resolve));
  return {
    closed: Promise.race([ended, given]),
    close: async () => {
      const timer = setTimeout(give, CLOSE_MS, null);
      await Promise.race([connection.close(), given]);
      clearTimeout(timer);
    },
  };
}

/** Room in a message for what the client itself adds. */
const HEADERS_BYTES = 1024;

function rollup(id: string, expected: number | null): Partial<JetStreamPublishOptions> {
  const fields = headers();
  fields.set('Nats-Rollup', 'sub');
  const expect = expected === null ? {} : { expect: { lastSubjectSequence: expected } };
  return { msgID: id, headers: fields, timeout: ACK_MS, ...expect };
}

async function replaced(sent: Promise<number>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === WRONG_LAST) return false;
    throw error;
  }
}

async function asLink<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw linkError(error, true);
  }
}
