/** Load and faults on a cluster of this machine: used by `npm run soak` at length, and by a test in short. */
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Device } from '../tests/lab/device.ts';
import { untilAlike } from '../tests/lab/device.ts';
import { oneOf } from '../tests/lab/random.ts';
import type { NatsServer } from './nats.ts';

/** What goes wrong in a round. */
export const FAULTS = ['node', 'leader', 'disk', 'frozen', 'worker', 'connections'] as const;

/** One of {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number];

/** How long a node hears and says nothing at most, as when it is cut off from the others, ms. */
const FROZEN_MS = 8_000;

/** Who takes part. */
export interface Crowd {
  nodes: readonly NatsServer[];
  /** Simulated devices, each with a session in the lab page. */
  simulated: readonly Device[];
  /** Extensions, and how their background worker is killed. */
  real: readonly { device: Device; killWorker: () => Promise<void> }[];
}

/** How long and how hard. */
export interface Plan {
  rounds: number;
  /** Acts of each device in a round. */
  acts: number;
  random: () => number;
  /** What goes wrong in the nth round. */
  faultOf: (round: number) => Fault;
  /** Ms that all may take to agree. */
  patience: number;
  log: (line: string) => void;
}

/** How long all took to agree after a fault. */
export interface Settled {
  fault: Fault;
  ms: number;
}

/** What a run came to. */
export interface SoakResult {
  acknowledged: number;
  /** Of those: not on every side. */
  lost: number;
  /** Events that a device holds and nobody recorded. */
  invented: number;
  events: number;
  items: number;
  /** Ms from the last act of each round until all agreed, with what a node takes to start again. */
  settled: Settled[];
}

/** Works and breaks things for `plan.rounds` rounds; throws when the devices do not come to hold the same. */
export async function soak(crowd: Crowd, plan: Plan): Promise<SoakResult> {
  const devices = [...crowd.simulated, ...crowd.real.map(({ device }) => device)];
  const acknowledged = new Set<string>();
  const before = new Set(Object.keys((await untilAlike(devices, plan.patience)).events));
  const settled: Settled[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const fault = plan.faultOf(round);
    const mending = breakThings(crowd, fault, plan);
    await Promise.all(devices.map((device) => work(device, crowd, plan, acknowledged)));
    const mend = await mending;
    const from = Date.now();
    await mend();
    for (const device of crowd.simulated) await device.lab('kick');
    await untilAlike(devices, plan.patience);
    const ms = Date.now() - from;
    settled.push({ fault, ms });
    plan.log(`round ${round + 1} (${fault}): ${acknowledged.size} events, agreed after ${ms} ms`);
  }
  const { events, items } = await untilAlike(devices, plan.patience);
  const ids = Object.keys(events);
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((id) => events[id] === undefined && !id.startsWith('p_')).length,
    invented: ids.filter((id) => !before.has(id) && !acknowledged.has(id) && !isReceipt(events[id])).length,
    events: ids.length,
    items: Object.keys(items).length,
    settled,
  };
}

/** What the client's browser notes by itself. */
function isReceipt(event: string | undefined): boolean {
  return event?.includes('"type":"seen"') === true || event?.includes('"kind":"default"') === true;
}

/** The acts of one device, a few at a time so that they fall before, during and after the fault. */
async function work(
  device: Device,
  { simulated }: Crowd,
  { acts, random }: Plan,
  done: Set<string>,
): Promise<void> {
  for (let left = acts; left > 0; left -= 5) {
    const events = await device.lab('act', Math.min(5, left), Math.floor(random() * 2 ** 31));
    for (const id of events) done.add(id);
    if (simulated.includes(device)) await device.lab('kick');
  }
}

/** Breaks something at once; the answer mends what does not mend itself. */
async function breakThings(crowd: Crowd, fault: Fault, { random }: Plan): Promise<() => Promise<void>> {
  const { nodes, simulated, real } = crowd;
  await wait(random() * 500);
  switch (fault) {
    case 'node':
    case 'leader':
    case 'disk': {
      const node = fault === 'leader' ? await leaderOf(nodes) : oneOf(nodes, random);
      await node.stop('kill');
      if (fault === 'disk') rmSync(node.store, { recursive: true, force: true });
      return () => node.restart();
    }
    case 'frozen': {
      const { pid } = oneOf(nodes, random);
      process.kill(pid, 'SIGSTOP');
      await wait(FROZEN_MS * (0.5 + random() / 2));
      process.kill(pid, 'SIGCONT');
      return () => Promise.resolve();
    }
    case 'worker':
      for (const { killWorker } of real) await killWorker();
      return () => Promise.resolve();
    case 'connections': {
      const broken = simulated.filter(() => random() < 0.5);
      for (const device of broken) await device.lab('disconnect');
      return async () => {
        for (const device of broken) await device.lab('connect');
      };
    }
  }
}

/** What `/jsz` of a server's monitoring says of streams, as far as it is used here. */
interface Monitored {
  account_details?: { stream_detail?: { cluster?: { leader?: string } }[] }[];
}

/** The node that leads the stream of the workspace; the first where none says so. */
async function leaderOf(nodes: readonly NatsServer[]): Promise<NatsServer> {
  for (const { monitor } of nodes) {
    const answer = await fetch(`${monitor}/jsz?accounts=true&streams=true`).catch(() => null);
    const said = answer === null ? {} : ((await answer.json()) as Monitored);
    const details = said.account_details?.flatMap(({ stream_detail = [] }) => stream_detail) ?? [];
    const leader = details.map(({ cluster }) => cluster?.leader).find((name) => name !== undefined);
    const node = nodes.find(({ name }) => name === leader);
    if (node !== undefined) return node;
  }
  return oneOf(nodes, () => 0);
}
