/** Brings a cluster and two people with many devices together: simulated ones in a lab page, and real extensions. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Device, joinDevice } from '../tests/lab/device.ts';
import { launchWithExtension, type Launched } from './launch.ts';
import { makeGrant, startCluster, type Grant } from './nats.ts';
import type { Crowd } from './soak-run.ts';

/** How many, and of what. */
export interface CrowdOptions {
  /** Chromium, and the lab build. */
  path: string;
  extension: string;
  /** Where profiles and stores go. */
  folder: string;
  simulated: number;
  /** The client and the assistant as real extensions: the first two devices. */
  items: number;
}

/** A crowd, and how it goes home. */
export interface Gathered extends Crowd {
  close(): Promise<void>;
}

/** Starts everything, joins all devices to one workspace with `items` items, and connects them to the three nodes in turn. */
export async function gather({ path, extension, folder, simulated, items }: CrowdOptions): Promise<Gathered> {
  const nodes = await startCluster(join(folder, 'cluster'), []);
  const browsers = await Promise.all(
    ['anna', 'mari'].map((name) => launchWithExtension({ path, extension, profile: join(folder, name) })),
  );
  const [anna, mari] = await Promise.all(browsers.map((browser, i) => deviceIn(browser, i)));
  if (anna === undefined || mari === undefined) throw new Error('Two browsers were asked for.');
  await anna.device.lab('begin', items);
  await joinDevice(anna.device, mari.device, 'other');
  const crowd: Device[] = [];
  for (let i = 0; i < simulated; i++) {
    const host = i % 2 === 0 ? anna : mari;
    const device = new Device(`${host.device.name} ${i}`, host.page, `lab-${i}`);
    await joinDevice(host.device, device, 'own');
    crowd.push(device);
  }
  const real = [anna, mari].map(({ device, browser }) => ({ device, killWorker: () => stopWorker(browser) }));
  const grants: Grant[] = [];
  const seeds = new Map<Device, string>();
  for (const device of [anna.device, mari.device, ...crowd]) {
    const ids = await device.lab('ids');
    const { seed, grant } = makeGrant(ids.workspace, ids.device);
    grants.push(grant);
    seeds.set(device, seed);
  }
  for (const node of nodes) await node.grant(grants);
  let nth = 0;
  for (const [device, seed] of seeds) {
    // Every other one knows the whole cluster, the rest one node of it each.
    const urls = nodes.map(({ url }) => url);
    const url = nth % 2 === 0 ? urls.join(' ') : (urls[nth % urls.length] ?? '');
    nth += 1;
    await device.lab('link', url, seed);
    if (crowd.includes(device)) await device.lab('connect');
  }
  return {
    nodes,
    simulated: crowd,
    real,
    async close() {
      await Promise.all(browsers.map(({ context }) => context.close()));
      await Promise.all(nodes.map((node) => node.stop()));
    },
  };
}

interface RealDevice {
  device: Device;
  browser: Launched;
  page: Page;
}

async function deviceIn(browser: Launched, nth: number): Promise<RealDevice> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/lab.html`);
  return { device: new Device(nth === 0 ? 'Anna' : 'Mari', page), browser, page };
}

/** Kills the background worker as the browser does, whatever it is doing. */
async function stopWorker({ context }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://serviceworker-internals/');
  const stop = page.getByText('Stop', { exact: true });
  // It may be asleep already.
  if ((await stop.count()) > 0) await stop.first().click();
  await page.close();
}
