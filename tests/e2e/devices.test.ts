/** Two people with three devices, one of them Firefox, at the same items: by server and packets mixed, partly offline. */
import { expect, test } from 'vitest';
import { Extension } from '@/tests/support/extension.ts';
import { startFirefox } from '@/tests/support/firefox.ts';
import { Meeting } from '@/tests/support/lab.ts';
import { Device, joinDevice, untilAlike } from '@/tests/lab/device.ts';
import { chance, oneOf, shuffled } from '@/tests/lab/random.ts';

const ITEMS = 200;
const ROUNDS = 4;
const ACTS = 40;
/** Firefox is slow beside two Chromiums on two cores. */
const LONG = 60_000;

async function chromium(name: string, meeting: Meeting): Promise<Device> {
  const extension = await Extension.start({ reach: [meeting.host] });
  return new Device(name, await extension.open('lab.html'));
}

/** Somebody at work alone, and packets to somebody else: in any order, some of them twice. */
async function round(devices: readonly Device[], seed: number): Promise<void> {
  const random = chance(seed);
  const off = devices.filter(() => random() < 0.5);
  for (const device of off) await device.lab('offline', true);
  await Promise.all(devices.map((device, i) => device.lab('act', ACTS, seed * 10 + i)));
  const packets = await Promise.all(
    devices.map(async (from) => ({ from, text: await from.lab('packet', oneOf(['other', 'own'], random)) })),
  );
  for (const { from, text } of shuffled([...packets, ...packets], random)) {
    const to = oneOf(
      devices.filter((device) => device !== from),
      random,
    );
    await to.lab('read', text);
  }
  for (const device of off) await device.lab('offline', false);
}

test('three devices edit the same 200 items at once, and hold the same in the end', async () => {
  const meeting = await Meeting.start();
  const anna = await chromium('Anna', meeting);
  const mari = await chromium('Mari', meeting);
  const firefox = await startFirefox();
  const laptop = new Device('Anna', await firefox.open('lab.html'));
  await anna.lab('begin', ITEMS);
  await joinDevice(anna, mari, 'other');
  await joinDevice(anna, laptop, 'own');
  const all = [anna, mari, laptop];
  for (const device of all) await meeting.link(device);
  expect(Object.keys((await untilAlike(all, LONG)).items)).toHaveLength(ITEMS);

  for (let i = 1; i <= ROUNDS; i++) await round(all, i);
  const facts = await untilAlike(all, LONG);
  expect(Object.keys(facts.events).length).toBeGreaterThan(3 * ITEMS);
  for (const device of all) expect(await device.lab('refusals'), device.name).toEqual([]);

  // What is one person's own reaches their other device, and nobody else.
  const [item = ''] = Object.keys(facts.items);
  await anna.lab('type', item, 'Half a goa');
  await anna.lab('chooseTheme', 'dark');
  await expect.poll(() => laptop.lab('typed', item), { timeout: LONG }).toBe('Half a goa');
  await expect.poll(() => laptop.lab('theme'), { timeout: LONG }).toBe('dark');
  expect(await mari.lab('typed', item)).toBe('');
  expect(await mari.lab('theme')).toBe('auto');
});
