/** Tries a server and credentials, and leaves nothing there. Background only. */
import { jetstream, jetstreamManager, JetStreamApiError } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { LinkFault } from '@/utils/delegation/sync';
import { connect, type LinkOptions } from './jetstream-connect';
import { linkError } from './jetstream-fault';
import { streamOf, subjectOf } from './jetstream-stream';

/** What is wrong with the server or the credentials, null: nothing. Publishes nothing and makes nothing. */
export async function testLink(options: LinkOptions): Promise<LinkFault | null> {
  let connection: NatsConnection | null = null;
  try {
    connection = await connect(options);
    const manager = await jetstreamManager(connection, { checkAPI: false });
    await manager.getAccountInfo();
    const { streams } = manager;
    await unless(10059, streams.info(streamOf(options.workspace)));
    await probe(connection, options);
    return null;
  } catch (error) {
    return linkError(error, false).fault;
  } finally {
    await connection?.close();
  }
}

/** Whether this device may publish: a message for a stream that is not there is refused after the permissions, and never kept. */
async function probe(connection: NatsConnection, { workspace, device }: LinkOptions): Promise<void> {
  const expect = { streamName: 'RH-none' };
  const asked = jetstream(connection).publish(subjectOf(workspace, device, 'ack'), undefined, { expect });
  // Refused for the name, as intended, or nobody listens, for there is no stream yet.
  await asked.catch((error: unknown) => {
    if (linkError(error, true).fault === 'wrong-device') throw error;
  });
}

/** Lets an answer of JetStream with this code pass. */
async function unless(code: number, asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof JetStreamApiError && error.code === code)) throw error;
  }
}
