/** A nats-server of this machine with JetStream and WebSocket: for `npm run server`, tests, bench and soak. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nkeys } from '@nats-io/nats-core';
import { Problem } from './fail.ts';
import { findProgram } from './machine.ts';
import { devicesText, localText, type Grant, type LocalPorts } from './nats-config.ts';

export type { Grant } from './nats-config.ts';

/** A running server, of this process alone: it ends with it. */
export interface NatsServer {
  /** Such as 'ws://127.0.0.1:43121'. */
  url: string;
  /** What it is called in its cluster, and where it says how it is, such as 'http://127.0.0.1:43122'. */
  name: string;
  monitor: string;
  /** Its process, another one after `restart`. */
  readonly pid: number;
  /** The folder of its streams. */
  store: string;
  /** Writes the configuration anew for these devices and lets the server read it again. */
  grant(grants: readonly Grant[]): Promise<void>;
  /** Ends it, at once with `kill`; the store stays. */
  stop(how?: 'term' | 'kill'): Promise<void>;
  /** Starts it again on the same ports, and waits until it answers. */
  restart(): Promise<void>;
}

/** How long a server may take to answer, in milliseconds; a cluster's first election takes about five seconds. */
const PATIENCE = 30_000;
/** A node of a cluster that came back can stay behind for good (nats-server 2.9.10); whoever runs one starts it once more. */
const RESTARTS = 6;

/** Starts a server on free ports of 127.0.0.1 and waits until it answers; its files are in `folder`. */
export async function startNats(
  folder: string,
  grants: readonly Grant[],
  ports?: LocalPorts,
): Promise<NatsServer> {
  const server = prepare(folder, 'right-hand', ports ?? (await freePorts()), grants);
  await server.restart();
  return server;
}

/** Starts `size` servers as one cluster and waits until it has a leader. */
export async function startCluster(
  folder: string,
  grants: readonly Grant[],
  size = 3,
): Promise<NatsServer[]> {
  const free = await freeNumbers(size * 4);
  const routes = free.slice(0, size);
  const servers = routes.map((port, i) => {
    const [client = 0, websocket = 0, monitor = 0] = free.slice(size + i * 3);
    const name = `right-hand-${i + 1}`;
    return prepare(join(folder, name), name, { client, websocket, monitor }, grants, { port, routes });
  });
  await Promise.all(servers.map((server) => server.restart()));
  return servers;
}

/** Makes a device's credentials: the seed ('SU…') that is pasted into the sidebar, and the grant for the server. */
export function makeGrant(workspace: string, device: string): { seed: string; grant: Grant } {
  const pair = nkeys.createUser();
  const seed = new TextDecoder().decode(pair.getSeed());
  return { seed, grant: { workspace, device, user: pair.getPublicKey() } };
}

/** Its files, written; not started yet. */
function prepare(
  path: string,
  name: string,
  ports: LocalPorts,
  grants: readonly Grant[],
  cluster?: { port: number; routes: readonly number[] },
): NatsServer {
  const folder = resolve(path);
  const store = join(folder, 'store');
  const devices = join(folder, 'devices.conf');
  const log = join(folder, 'server.log');
  const config = join(folder, 'nats-server.conf');
  mkdirSync(store, { recursive: true });
  writeDevices(devices, grants);
  const local = { name, ports, store, devices: 'devices.conf', log };
  writeFileSync(config, localText(cluster === undefined ? local : { ...local, cluster }));
  let child: ChildProcess | null = null;
  return {
    url: `ws://127.0.0.1:${ports.websocket}`,
    name,
    monitor: `http://127.0.0.1:${ports.monitor}`,
    get pid() {
      return child?.pid ?? 0;
    },
    store,
    async grant(all) {
      writeDevices(devices, all);
      // Windows has no signal for it.
      if (child !== null) await (process.platform === 'win32' ? this.restart() : reload(child, log));
    },
    async stop(how = 'term') {
      const ending = child;
      child = null;
      if (ending !== null) await end(ending, how);
    },
    async restart() {
      for (let left = RESTARTS; ; left--) {
        if (child !== null) await end(child, 'term');
        child = run(config, log);
        try {
          await answers(child, ports.monitor, log);
          return;
        } catch (error) {
          if (left <= 1) throw error;
        }
      }
    },
  };
}

/** Replaces the file of the devices at one stroke: a server that reads it meanwhile sees all of one or of the other. */
export function writeDevices(path: string, grants: readonly Grant[]): void {
  writeFileSync(`${path}.new`, devicesText(grants));
  renameSync(`${path}.new`, path);
}

function run(config: string, log: string): ChildProcess {
  const program = findProgram('nats-server');
  if (program === null)
    throw new Problem('nats-server was not found: install it (Debian, Ubuntu: apt install nats-server).');
  // What it says before it has read where its log is.
  const early = openSync(log, 'a');
  const child = spawn(program, ['-c', config], { stdio: ['ignore', early, early] });
  closeSync(early);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** Waits until it is well: JetStream runs, and a cluster has a leader. */
async function answers(child: ChildProcess, port: number, log: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await isWell(port))) {
    if (child.exitCode !== null || Date.now() > until) throw new Problem(lastWords(log));
    await wait(30);
  }
}

async function isWell(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}

/** Lets it read its configuration again; rejects with what it says when it does not take it. */
async function reload(child: ChildProcess, log: string): Promise<void> {
  const before = readFileSync(log, 'utf8').length;
  child.kill('SIGHUP');
  const until = Date.now() + PATIENCE;
  for (;;) {
    const said = readFileSync(log, 'utf8').slice(before);
    if (said.includes('Reloaded server configuration')) return;
    if (/Failed to reload/.test(said) || Date.now() > until) throw new Problem(lastWords(log));
    await wait(20);
  }
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-3);
  return `nats-server did not do it: ${lines.join(' | ')}`;
}

function end(child: ChildProcess, how: 'term' | 'kill'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolved) => {
    child.once('exit', () => resolved());
    child.kill(how === 'kill' ? 'SIGKILL' : 'SIGTERM');
  });
}

async function freePorts(): Promise<LocalPorts> {
  const [client = 0, websocket = 0, monitor = 0] = await freeNumbers(3);
  return { client, websocket, monitor };
}

/** Ports nobody listens on, all held while they are chosen so that no two are the same. */
async function freeNumbers(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, hold));
  const ports = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

function hold(): Promise<Server> {
  return new Promise((resolved) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolved(server));
  });
}
