import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startCluster, type NatsServer } from '@/scripts/nats.ts';
import { connectDevice, newDevice, readBodies, streamConfig, type Connected } from '@/tests/support/nats.ts';

const WS = 'w_ours';
const anna = newDevice(WS, 'd_anna');
const STREAM = `RH_${WS}`;

let folder: string;
let servers: NatsServer[];
/** What the cluster said it has for good. */
const taken: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nats-cluster-'));
  servers = await startCluster(folder, [anna.grant]);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop('kill')));
  rmSync(folder, { recursive: true });
});

function at(i: number): NatsServer {
  const server = servers[i];
  if (server === undefined) throw new Error(`There is no server ${i}.`);
  return server;
}

/** The one that leads the stream, and one that leads nothing, so that nobody is elected when it goes. */
async function roles(): Promise<{ leader: NatsServer; bystander: NatsServer }> {
  const stream = await withDevice(at(0), async ({ jsm }) => (await jsm.streams.info(STREAM)).cluster?.leader);
  const answer = (await (await fetch(`${at(0).monitor}/jsz`)).json()) as { meta_cluster: { leader: string } };
  const leader = servers.find(({ name }) => name === stream);
  const bystander = servers.find(({ name }) => name !== stream && name !== answer.meta_cluster.leader);
  if (leader === undefined || bystander === undefined) throw new Error('The cluster has no leader.');
  return { leader, bystander };
}

async function withDevice<T>(server: NatsServer, work: (device: Connected) => Promise<T>): Promise<T> {
  const device = await connectDevice(server.url, anna, 1000);
  try {
    return await work(device);
  } finally {
    await device.nc.close();
  }
}

/** Publishes until it is taken: while a leader is chosen, nobody answers. */
async function publish(server: NatsServer, text: string): Promise<void> {
  await withDevice(server, ({ js }) =>
    vi.waitFor(() => js.publish(`rh.${WS}.d_anna.log`, text, { msgID: text, timeout: 500 }), {
      timeout: 60_000,
      interval: 50,
    }),
  );
  taken.push(text);
}

/**
 * All that a server gives; asked again while nobody leads who could make a reader, or one is made at a server that was
 * killed (2.9 learns of that late).
 */
async function bodies(server: NatsServer): Promise<string[]> {
  const read = () => withDevice(server, (device) => readBodies(device, WS, taken.length));
  return await vi.waitFor(read, { timeout: 60_000, interval: 50 });
}

it('keeps every message three times, whoever takes it', async () => {
  await withDevice(at(0), ({ jsm }) => jsm.streams.add(streamConfig(WS, 3)));
  for (const server of servers) await publish(server, `at ${server.name}`);
  for (const server of servers) expect(await bodies(server)).toEqual(taken);
});

it('goes on without one server, and fills its disk again when that was lost', async () => {
  const { leader, bystander } = await roles();
  await bystander.stop('kill');
  await publish(leader, 'one less');
  rmSync(bystander.store, { recursive: true });
  await bystander.restart();
  await vi.waitFor(
    () =>
      withDevice(leader, async ({ jsm }) => {
        const { cluster } = await jsm.streams.info(STREAM);
        const replicas = cluster?.replicas ?? [];
        expect(replicas.map(({ current }) => current)).toEqual([true, true]);
      }),
    { timeout: 60_000, interval: 50 },
  );

  // Without the leader, the refilled one is needed for every message and every answer.
  await leader.stop('kill');
  await publish(bystander, 'without the leader');
  expect(await bodies(bystander)).toEqual(taken);
  await leader.restart();
  expect(await bodies(leader)).toEqual(taken);
});
