/** What the bench measures of an edit that arrives: here in the store, there on the screen. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { Device, joinDevice, OWN, untilAlike } from '../tests/lab/device.ts';
import type { Pairs } from '../tests/bench/measure.ts';
import { benchPage } from './bench-measures.ts';
import { call, type SyncBench } from './bench-sync.ts';
import { patient, soon } from './bench-wait.ts';
import type { Launched } from './launch.ts';

const ITEMS = 20;
/** Of the items that are seeded all are shared, and three of ten are with the assistant. */
const SHARED = { brief: 0, asked: 30 };
/** The first item of a seeded database. */
const SEEDED = 'i_seed0000000';
const PATIENCE_MS = 120_000;
/** An edit that has not come by then never will, ms. */
const LATE_MS = 30_000;
/** Long enough for what follows an edit (acks, badges) to be over, ms. */
const QUIET_MS = 400;
/** As large as the packet of one such edit. */
const EDIT_BYTES = 700;
const WARMUP = 3;

type Parts = Record<'trip' | 'commit' | 'frame', number[]>;

/** One of the two: the device, the page that drives it, and its open sidebar. */
interface Side {
  device: Device;
  page: Page;
  sidebar: Page;
}

/**
 * Edits in the first browser until they are seen in the sidebar of the second, in turns with what that is made of: a round
 * trip of the server, two commits, one frame.
 */
export async function edits(bench: SyncBench, rounds: number): Promise<Pairs & { parts: Parts }> {
  const { a, b, item } = await meet(bench);
  await call(a.page, 'seedInto', 'bench-alone', ITEMS, SHARED);
  const ends = [await bench.grant('w_trip', 'd_trip_a'), await bench.grant('w_trip', 'd_trip_b')] as const;
  const pairs = { ours: [] as number[], floor: [] as number[], parts: partsOf() };
  for (let i = -WARMUP; i < rounds; i++) {
    const title = `Title ${i} of ${rounds}.`;
    const ours = await editSeen(a, b, item, title);
    await wait(QUIET_MS);
    const [trip = 0] = (await call(a.page, 'roundTrips', ...ends, EDIT_BYTES, 3))
      .sort((x, y) => x - y)
      .slice(1);
    const { took: commit } = await call(a.page, 'editTitle', 'bench-alone', SEEDED, title);
    const frame = await patient(b.sidebar).evaluate(oneFrame, null);
    if (i < 0) continue;
    pairs.ours.push(ours);
    pairs.floor.push(trip + 2 * commit + frame);
    for (const [name, ms] of Object.entries({ trip, commit, frame })) {
      pairs.parts[name as keyof Parts].push(ms);
    }
  }
  await Promise.all([a, b].flatMap(({ page, sidebar }) => [page.close(), sidebar.close()]));
  return pairs;
}

function partsOf(): Parts {
  return { trip: [], commit: [], frame: [] };
}

/** Two people who share some items, both with the sidebar open; and the item that both see at the top. */
async function meet(bench: SyncBench): Promise<{ a: Side; b: Side; item: string }> {
  const [one, two] = [await benchPage(bench.a), await benchPage(bench.b)];
  const [anna, mari] = [new Device('Anna', patient(one), OWN), new Device('Mari', patient(two), OWN)];
  await anna.lab('begin', ITEMS);
  await joinDevice(anna, mari, 'other');
  for (const device of [anna, mari]) await bench.link(device);
  const { items } = await untilAlike([anna, mari], PATIENCE_MS);
  const a = { device: anna, page: one, sidebar: await openSidebar(bench.a) };
  const b = { device: mari, page: two, sidebar: await openSidebar(bench.b) };
  // The list draws what is in view and no more, and ids are by chance: of any other item an edit might never be seen.
  const [first] = Object.entries(items as Record<string, { title: string }>)
    .map(([id, { title }]) => ({ id, title }))
    .sort((x, y) => (x.title < y.title ? -1 : 1));
  if (first === undefined) throw new Error('There is no item to edit.');
  await b.sidebar.locator('[aria-posinset]', { hasText: first.title }).first().waitFor();
  return { a, b, item: first.id };
}

async function openSidebar({ context, id }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  // The first row may have nothing to say.
  await page.waitForSelector('[aria-posinset]', { state: 'attached' });
  return page;
}

/** From the edit of a title in one to the frame that shows it in the other, ms. */
async function editSeen(a: Side, b: Side, item: string, title: string): Promise<number> {
  await patient(b.sidebar).evaluate(watchFor, title);
  await wait(QUIET_MS);
  const { began } = await call(a.page, 'editTitle', OWN, item, title);
  const seen = b.sidebar.evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
  const why = async () => [await standOf(a, item), await standOf(b, item)].join('\n');
  return (await soon(`"${title}"`, seen, LATE_MS, why)) - began;
}

/** What one of them holds and shows: where an edit was lost. */
async function standOf({ device, sidebar }: Side, item: string): Promise<string> {
  const shown = await sidebar.evaluate(() => {
    const rows = [...document.querySelectorAll('[aria-posinset]')].map((row) => row.textContent.slice(0, 40));
    return `${document.visibilityState}, ${rows.join(' | ')}`;
  });
  const { items } = await device.facts();
  const { title } = items[item] as { title?: unknown };
  return [
    `${device.name} holds ${JSON.stringify(title)} and shows: ${shown}`,
    await device.lab('vectors'),
    await device.lab('stand'),
  ].join('\n  ');
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
