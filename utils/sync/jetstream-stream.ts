/** The stream of a workspace on a server: its name, its subjects, and how it is made. Background only. */
import {
  JetStreamApiError,
  type JetStreamManager,
  type StreamConfig,
  type StreamInfo,
} from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/nats-core';
import type { Topic } from './jetstream';

/** A second publishing of the same message within this time is passed over by the server, ms. */
const DUPLICATES_MS = 10 * 60_000;

/** JetStream's codes: no such stream; more than one replica outside a cluster; made by somebody else meanwhile. */
const NOT_FOUND = 10059;
const NO_CLUSTER = 10074;
const IN_USE = 10058;

/** The name of a workspace's stream. */
export function streamOf(workspace: string): string {
  return `RH_${workspace}`;
}

/** The subject of a device's topic. */
export function subjectOf(workspace: string, device: string, topic: Topic): string {
  return `rh.${workspace}.${device}.${topic}`;
}

/** The stream; made by the first device that comes. */
export async function ensureStream(
  connection: NatsConnection,
  { streams }: JetStreamManager,
  workspace: string,
): Promise<StreamInfo> {
  const name = streamOf(workspace);
  const found = await streams.info(name).catch(orNull(NOT_FOUND));
  if (found !== null) return found;
  const clustered = connection.info?.cluster !== undefined;
  const made =
    (clustered ? await streams.add(config(workspace, 3)).catch(orNull(NO_CLUSTER, IN_USE)) : null) ??
    (await streams.info(name).catch(orNull(NOT_FOUND))) ??
    (await streams.add(config(workspace, 1)).catch(orNull(IN_USE)));
  return made ?? streams.info(name);
}

/** Full refuses what is new and drops nothing; only its own device's messages can be replaced, and none deleted. */
function config(workspace: string, replicas: number): Partial<StreamConfig> & { name: string } {
  return {
    name: streamOf(workspace),
    subjects: [`rh.${workspace}.>`],
    storage: 'file',
    retention: 'limits',
    discard: 'new',
    num_replicas: replicas,
    allow_rollup_hdrs: true,
    deny_delete: true,
    allow_direct: true,
    duplicate_window: nanos(DUPLICATES_MS),
  };
}

function orNull(...codes: number[]): (error: unknown) => null {
  return (error) => {
    if (error instanceof JetStreamApiError && codes.includes(error.code)) return null;
    throw error;
  };
}
