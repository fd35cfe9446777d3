/** What the bench measures between two browsers and a nats-server: a first sync, and publishing. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Device } from '../tests/lab/device.ts';
import type { Bench } from '../tests/bench/page.ts';
import type { Pairs } from '../tests/bench/measure.ts';
import type { Publishing } from '../tests/bench/publish.ts';
import { benchPage } from './bench-measures.ts';
import { patient } from './bench-wait.ts';
import type { Launched } from './launch.ts';
import { makeGrant, startNats, type Grant, type NatsServer } from './nats.ts';

const HOST = 'bench-host';
/** Everything is shared, and three of ten are with the assistant, so that all of it is to come. */
const SHARED = { brief: 0, asked: 30 };

/** What of the bench can be called. */
type Calls = { [K in keyof Bench as Bench[K] extends (...args: never[]) => unknown ? K : never]: Bench[K] };
type Answer<K extends keyof Calls> = Awaited<ReturnType<Calls[K]>>;

/** Calls the bench inside a page. */
export function call<K extends keyof Calls>(
  page: Page,
  what: K,
  ...args: Parameters<Calls[K]>
): Promise<Answer<K>> {
  return patient(page).evaluate(
    ([what, args]) => {
      const { bench } = window as unknown as { bench: Record<string, (...args: unknown[]) => unknown> };
      return bench[what]?.(...args) as Answer<K>;
    },
    [what, args] as const,
  );
}

/** Two browsers and a server. */
export class SyncBench {
  readonly #server: NatsServer;
  readonly a: Launched;
  readonly b: Launched;
  readonly #grants: Grant[] = [];

  private constructor(server: NatsServer, a: Launched, b: Launched) {
    this.#server = server;
    this.a = a;
    this.b = b;
  }

  /** With a server in `folder`, and two browsers whose profiles are fresh. */
  static async start(folder: string, a: Launched, b: Launched): Promise<SyncBench> {
    mkdirSync(folder, { recursive: true });
    return new SyncBench(await startNats(join(folder, 'nats'), []), a, b);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** What a device connects with. */
  async grant(workspace: string, device: string) {
    const { seed, grant } = makeGrant(workspace, device);
    this.#grants.push(grant);
    await this.#server.grant(this.#grants);
    return { url: this.#server.url, credentials: seed, workspace, device };
  }

  /** Gives a device its server. */
  async link(device: Device): Promise<void> {
    const { workspace, device: id } = await device.lab('ids');
    await device.lab('link', this.#server.url, (await this.grant(workspace, id)).credentials);
  }

  /** Publishes `count` items from the first browser; what {@link firstSyncs} and {@link publishings} take. */
  async fill(count: number): Promise<void> {
    const page = await benchPage(this.a);
    const host = new Device('Anna', patient(page), HOST);
    await call(page, 'seedInto', HOST, count, SHARED);
    // The first invite founds the shared workspace.
    await host.lab('invite', 'other');
    await this.link(host);
    await host.lab('connect');
    await host.lab('inStep');
    await host.lab('disconnect');
    await page.close();
  }

  /** First syncs of a joined device that holds nothing, each followed by the bare puts of the same records. */
  async firstSyncs(rounds: number): Promise<Pairs & { items: number; events: number }> {
    const pairs = { ours: [] as number[], floor: [] as number[], items: 0, events: 0 };
    const [from, to] = [await benchPage(this.a), await benchPage(this.b)];
    const host = new Device('Anna', patient(from), HOST);
    for (let i = 0; i < rounds; i++) {
      const [db, copy] = [`bench-joined-${i}`, `bench-copy-${i}`];
      const joined = new Device('Anna', patient(to), db);
      const { answer, workspace, invite } = await joined.lab(
        'answer',
        await host.lab('invite', 'own'),
        'Anna',
      );
      await host.lab('compare', answer);
      await host.lab('confirm', workspace, invite);
      await joined.lab('confirm', workspace, invite);
      await joined.lab('read', await call(from, 'rosterPacket', HOST));
      await this.link(joined);
      const { ms, items, events } = await call(to, 'firstSync', db);
      pairs.ours.push(ms);
      pairs.floor.push(await call(to, 'copyRecords', db, copy));
      Object.assign(pairs, { items, events });
    }
    await Promise.all([from.close(), to.close()]);
    return pairs;
  }

  /** Publishes the same batches sealed and raw, in turns. */
  async publishings(asked: Publishing) {
    const page = await benchPage(this.a);
    const id = asked.cut;
    const sealed = await this.grant(`w_sealed_${id}`, `d_sealed_${id}`);
    const raw = await this.grant(`w_raw_${id}`, `d_raw_${id}`);
    const figures = await call(page, 'measurePublish', HOST, { sealed, raw }, asked);
    await page.close();
    return figures;
  }
}
