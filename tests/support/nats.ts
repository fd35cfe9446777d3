/** A device at a real nats-server, as bare as the server's rules see it. */
import { headers, nkeyAuthenticator, wsconnect, type NatsConnection } from '@nats-io/nats-core';
import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { makeGrant, type Grant } from '@/scripts/nats.ts';

/** A device with its credentials, not connected. */
export interface Device {
  seed: string;
  grant: Grant;
}

/** One that is connected. */
export interface Connected {
  nc: NatsConnection;
  js: JetStreamClient;
  jsm: JetStreamManager;
}

/** A device of a workspace with credentials of its own. */
export function newDevice(workspace: string, device: string): Device {
  return makeGrant(workspace, device);
}

/** Connects with its own inboxes, once: what ends the connection is seen; JetStream has `timeout` ms for each answer. */
export async function connectDevice(
  url: string,
  { seed, grant }: Device,
  timeout = 5000,
): Promise<Connected> {
  const authenticator = nkeyAuthenticator(new TextEncoder().encode(seed));
  const inboxPrefix = `_INBOX_${grant.device}`;
  const nc = await wsconnect({ servers: url, authenticator, inboxPrefix, reconnect: false, timeout: 5000 });
  const jsm = await jetstreamManager(nc, { checkAPI: false, timeout });
  return { nc, jsm, js: jetstream(nc, { timeout }) };
}

/** The stream of a workspace as the extension makes it. */
export function streamConfig(workspace: string, replicas = 1) {
  return {
    name: `RH_${workspace}`,
    subjects: [`rh.${workspace}.>`],
    num_replicas: replicas,
    allow_rollup_hdrs: true,
    deny_delete: true,
  };
}

/** The header by which a message replaces those before it. */
export function rollup(of: 'sub' | 'all') {
  const fields = headers();
  fields.set('Nats-Rollup', of);
  return fields;
}

/** The bodies of the first `count` messages, as text, of one subject or of all. */
export async function readBodies(
  { js }: Connected,
  workspace: string,
  count: number,
  subject?: string,
): Promise<string[]> {
  const filter = subject === undefined ? {} : { filter_subjects: subject };
  const consumer = await js.consumers.get(`RH_${workspace}`, filter);
  const bodies: string[] = [];
  for await (const message of await consumer.consume()) if (bodies.push(message.string()) === count) break;
  return bodies;
}
