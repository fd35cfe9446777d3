/** One device of a test with several: the extension's own lab page (tests/lab) in a browser of its own. */
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished } from 'vitest';
import { makeGrant, startNats, type Grant, type NatsServer } from '@/scripts/nats.ts';
import type { Lab } from '@/tests/lab/page.ts';
import type { Facts } from '@/tests/lab/facts.ts';
import { PATIENCE } from './extension.ts';

/** The database of the extension itself. */
const OWN = 'righthand';

/** What Playwright's and Puppeteer's pages have in common. */
interface LabPage {
  evaluate<T, A>(run: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
}

/** The calls of the lab after their first parameter, the database. */
type Rest<K extends keyof Lab> = Lab[K] extends (db: string, ...rest: infer R) => unknown ? R : never;
type Answer<K extends keyof Lab> = Awaited<ReturnType<Lab[K]>>;

/** A device, by its lab page. */
export class Device {
  readonly name: string;
  readonly #page: LabPage;
  readonly #db: string;

  constructor(name: string, page: unknown, db = OWN) {
    this.name = name;
    this.#page = page as LabPage;
    this.#db = db;
  }

  /** Calls the lab; see tests/lab/page.ts. */
  lab<K extends keyof Lab>(what: K, ...rest: Rest<K>): Promise<Answer<K>> {
    return this.#page.evaluate(
      ([what, args]) => {
        const { lab } = window as unknown as { lab: Record<string, (...args: unknown[]) => unknown> };
        return lab[what]!(...args) as Answer<K>;
      },
      [what, [this.#db, ...rest]] as const,
    );
  }

  facts(): Promise<Facts> {
    return this.lab('facts');
  }
}

/** A server for the length of a test, and the devices that may use it. */
export class Meeting {
  readonly server: NatsServer;
  readonly #grants: Grant[] = [];

  private constructor(server: NatsServer) {
    this.server = server;
  }

  /** Starts the server. */
  static async start(): Promise<Meeting> {
    const folder = mkdtempSync(join(tmpdir(), 'meeting-'));
    const server = await startNats(folder, []);
    onTestFinished(async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    return new Meeting(server);
  }

  /** Where browsers reach it, for `reach`. */
  get host(): string {
    return new URL(this.server.url).host;
  }

  /** Gives a device credentials and connects it. */
  async link(device: Device): Promise<void> {
    const { workspace, device: id } = await device.lab('ids');
    const { seed, grant } = makeGrant(workspace, id);
    this.#grants.push(grant);
    await this.server.grant(this.#grants);
    await device.lab('link', this.server.url, seed);
  }
}

/** Joins `device` to the workspace of `host`: invite, answer, the same words on both sides, and the first packet. */
export async function joinDevice(host: Device, device: Device, whose: 'other' | 'own'): Promise<void> {
  const code = await host.lab('invite', whose);
  const { answer, words, workspace, invite } = await device.lab('answer', code, device.name);
  const compared = await host.lab('compare', answer);
  expect(compared.words).toEqual(words);
  await host.lab('confirm', workspace, invite);
  await device.lab('confirm', workspace, invite);
  const { refused } = await device.lab('read', await host.lab('packet', whose));
  expect(refused).toEqual([]);
}

/** Waits until all hold the same, and fails with the first difference. */
export async function untilAlike(devices: readonly Device[], patience = PATIENCE): Promise<Facts> {
  const vectors = async (): Promise<string[]> =>
    Promise.all(devices.map(async (device) => JSON.stringify(sorted((await device.facts()).vectors))));
  await expect
    .poll(async () => new Set(await vectors()).size, { timeout: patience, message: 'all hold every event' })
    .toBe(1);
  const [first, ...others] = await Promise.all(devices.map((device) => device.facts()));
  for (const facts of others) expect(facts).toEqual(first);
  return first!;
}

function sorted(vectors: Record<string, number>): [string, number][] {
  return Object.entries(vectors).sort(([a], [b]) => (a < b ? -1 : 1));
}
