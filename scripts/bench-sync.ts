/** What the bench measures between two browsers and a nats-server: a first sync, publishing, and an edit that arrives. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { Device, joinDevice, OWN, untilAlike } from '../tests/lab/device.ts';
import type { Bench } from '../tests/bench/page.ts';
import type { Pairs } from '../tests/bench/measure.ts';
import type { Publishing } from '../tests/bench/publish.ts';
import { benchPage } from './bench-measures.ts';
import type { Launched } from './launch.ts';
import { makeGrant, startNats, type Grant, type NatsServer } from './nats.ts';

const HOST = 'bench-host';
/** Everything is shared, and three of ten are with the assistant, so that all of it is to come. */
const SHARED = { brief: 0, asked: 30 };
const EDITED_ITEMS = 20;
/** The first item of a seeded database. */
const SEEDED = 'i_seed0000000';
const PATIENCE_MS = 120_000;
/** Long enough for what follows an edit (acks, badges) to be over, ms. */
const QUIET_MS = 400;

/** What is called of a page, for any result. */
interface Evaluates {
  evaluate<T, A>(run: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
}

type Answer<K extends keyof Bench> = Awaited<ReturnType<Bench[K]>>;

/** Calls the bench inside a page. */
function call<K extends keyof Bench>(page: Page, what: K, ...args: Parameters<Bench[K]>): Promise<Answer<K>> {
  return (page as unknown as Evaluates).evaluate(
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
  readonly #a: Launched;
  readonly #b: Launched;
  readonly #grants: Grant[] = [];

  private constructor(server: NatsServer, a: Launched, b: Launched) {
    this.#server = server;
    this.#a = a;
    this.#b = b;
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
  async #grant(workspace: string, device: string) {
    const { seed, grant } = makeGrant(workspace, device);
    this.#grants.push(grant);
    await this.#server.grant(this.#grants);
    return { url: this.#server.url, credentials: seed, workspace, device };
  }

  async #link(device: Device): Promise<void> {
    const { workspace, device: id } = await device.lab('ids');
    await device.lab('link', this.#server.url, (await this.#grant(workspace, id)).credentials);
  }

  /** Publishes `count` items from the first browser; what {@link firstSyncs} and {@link publishings} take. */
  async fill(count: number): Promise<void> {
    const page = await benchPage(this.#a);
    const host = new Device('Anna', page, HOST);
    await call(page, 'seedInto', HOST, count, SHARED);
    // The first invite founds the shared workspace.
    await host.lab('invite', 'other');
    await this.#link(host);
    await host.lab('connect');
    await host.lab('inStep');
    await host.lab('disconnect');
    await page.close();
  }

  /** First syncs of a joined device that holds nothing, each followed by the bare puts of the same records. */
  async firstSyncs(rounds: number): Promise<Pairs & { items: number; events: number }> {
    const pairs = { ours: [] as number[], floor: [] as number[], items: 0, events: 0 };
    const [from, to] = [await benchPage(this.#a), await benchPage(this.#b)];
    const host = new Device('Anna', from, HOST);
    for (let i = 0; i < rounds; i++) {
      const [db, copy] = [`bench-joined-${i}`, `bench-copy-${i}`];
      const joined = new Device('Anna', to, db);
      const { answer, workspace, invite } = await joined.lab(
        'answer',
        await host.lab('invite', 'own'),
        'Anna',
      );
      await host.lab('compare', answer);
      await host.lab('confirm', workspace, invite);
      await joined.lab('confirm', workspace, invite);
      await joined.lab('read', await call(from, 'rosterPacket', HOST));
      await this.#link(joined);
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
    const page = await benchPage(this.#a);
    const id = asked.cut;
    const sealed = await this.#grant(`w_sealed_${id}`, `d_sealed_${id}`);
    const raw = await this.#grant(`w_raw_${id}`, `d_raw_${id}`);
    const figures = await call(page, 'measurePublish', HOST, { sealed, raw }, asked);
    await page.close();
    return figures;
  }

  /**
   * Edits in the first browser until they are seen in the sidebar of the second, in turns with what that is made of: a round
   * trip of the server, two commits, one frame.
   */
  async edits(rounds: number): Promise<Pairs & { parts: Record<'trip' | 'commit' | 'frame', number[]> }> {
    const [a, b] = [await benchPage(this.#a), await benchPage(this.#b)];
    const [anna, mari] = [new Device('Anna', a, OWN), new Device('Mari', b, OWN)];
    await anna.lab('begin', EDITED_ITEMS);
    await joinDevice(anna, mari, 'other');
    for (const device of [anna, mari]) await this.#link(device);
    const { items } = await untilAlike([anna, mari], PATIENCE_MS);
    const [item = ''] = Object.keys(items);
    await call(a, 'seedInto', 'bench-alone', EDITED_ITEMS, SHARED);
    const ends = [await this.#grant('w_trip', 'd_trip_a'), await this.#grant('w_trip', 'd_trip_b')] as const;
    const sidebars = [await sidebar(this.#a), await sidebar(this.#b)] as const;
    const pairs = { ours: [] as number[], floor: [] as number[], parts: partsOf() };
    for (let i = -3; i < rounds; i++) {
      const title = `Title ${i} of ${rounds}.`;
      await sidebars[1].evaluate(watchFor, title);
      await wait(QUIET_MS);
      const { began } = await call(a, 'editTitle', OWN, item, title);
      const end = await sidebars[1].evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
      await wait(QUIET_MS);
      const [trip = 0] = (await call(a, 'roundTrips', ...ends, EDIT_BYTES, 3)).sort((x, y) => x - y).slice(1);
      const { took: commit } = await call(a, 'editTitle', 'bench-alone', SEEDED, title);
      const frame = await sidebars[1].evaluate(oneFrame);
      if (i < 0) continue;
      pairs.ours.push(end - began);
      pairs.floor.push(trip + 2 * commit + frame);
      for (const [name, ms] of Object.entries({ trip, commit, frame })) {
        pairs.parts[name as keyof typeof pairs.parts].push(ms);
      }
    }
    await Promise.all([a, b, ...sidebars].map((page) => page.close()));
    return pairs;
  }
}

/** As large as the packet of one such edit. */
const EDIT_BYTES = 700;

function partsOf(): Record<'trip' | 'commit' | 'frame', number[]> {
  return { trip: [], commit: [], frame: [] };
}

async function sidebar({ context, id }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await page.waitForSelector('[aria-posinset]');
  return page;
}

/** In the page: `seen` is when the frame begins that shows `text`, ms since 1970. */
function watchFor(text: string): void {
  const seen = new Promise<number>((resolve) => {
    const look = (): void => {
      if (!document.body.textContent.includes(text)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  Object.assign(window, { seen });
}

/** In the page: the time from one frame to the next, the median of some, ms. */
async function oneFrame(): Promise<number> {
  const times: number[] = [];
  const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let i = 0, last = await next(); i < 9; i++) {
    const now = await next();
    times.push(now - last);
    last = now;
  }
  return times.sort((x, y) => x - y)[4] ?? Number.NaN;
}
