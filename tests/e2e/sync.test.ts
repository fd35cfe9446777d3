/** A server by the interface: what pasting it says, work in step through it, its failures, and what it can read. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { makeGrant } from '@/scripts/nats.ts';
import { Meeting } from '@/tests/support/lab.ts';
import { Side } from '@/tests/support/side.ts';
import { Device, joinDevice } from '@/tests/lab/device.ts';

const TITLE = 'Quetzalcoatl’s winter journey';
const GOAL = 'A berth by Karlskrona, the Ärmelkanal below.';
const LATER = 'Quetzalcoatl’s spring journey';
const LAST = 'Quetzalcoatl’s summer journey';
const ANNA = { name: 'Annamaria Zeppelin', email: 'annamaria@zeppelin.example' };
/** As tests/lab/device.ts introduces her. */
const MARI = { name: 'Mariliis', email: 'mariliis@example.com' };
const LONG = 30_000;

/** A browser with its sidebar and the lab. */
async function begin(name: string, meeting: Meeting): Promise<{ side: Side; device: Device }> {
  const side = await Side.start(name, { reach: [meeting.host, new URL(meeting.server.monitor).host] });
  return { side, device: new Device(name, await side.extension.open('lab.html')) };
}

/** The part of the page "together" about the server. */
function serverOf(side: Side): Locator {
  return side.sidebar.getByRole('region', { name: 'Through a server' });
}

/** Pastes a server, tests it, and waits for what is said of it. */
async function paste(side: Side, url: string, credentials: string, says: RegExp): Promise<void> {
  await side.sidebar.getByLabel('Address of the server').fill(url);
  await side.sidebar.getByLabel('Credentials of this device').fill(credentials);
  await side.press('Test and save');
  await side.sidebar.getByText(says).first().waitFor();
}

const ENCODINGS = ['utf8', 'utf16le'] as const;

/** The files of a folder that hold one of `words`, in any encoding that a program might write them in. */
function filesWith(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const little = words.flatMap((word) => ENCODINGS.map((encoding) => Buffer.from(word, encoding)));
  const forms = [...little, ...words.map((word) => Buffer.from(word, 'utf16le').swap16())];
  expect(files.length, 'The folder has files.').toBeGreaterThan(0);
  const paths = files.map((file) => join(file.parentPath, file.name));
  return paths.filter((path) => {
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}

/** A folder with `text` in a file. */
function folderWith(text: string, encoding: (typeof ENCODINGS)[number]): string {
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'own'), text, encoding);
  return folder;
}

test('a server is set up, keeps two people in step through its failures, and can read nothing', async () => {
  const meeting = await Meeting.start();
  const [anna, mari] = [await begin(ANNA.name, meeting), await begin(MARI.name, meeting)];
  await anna.device.lab('settle', ANNA, MARI, {});
  await joinDevice(anna.device, mari.device, 'other');
  const item = await anna.device.lab('hand', TITLE, GOAL);

  // What is pasted is tested, and it is said what is wrong.
  const { workspace, device } = await anna.device.lab('ids');
  const seed = await meeting.admit(anna.device);
  await anna.side.together();
  await anna.side.sidebar.getByText('Set up a server', { exact: true }).click();
  await paste(anna.side, 'wss//nowhere', seed, /not the address of a server/);
  await paste(anna.side, meeting.server.monitor.replace('http', 'ws'), seed, /Nobody answers there/);
  await paste(anna.side, meeting.server.url, 'SUNONSENSE', /not credentials of a NATS server/);
  await paste(anna.side, meeting.server.url, makeGrant(workspace, device).seed, /refuses these credentials/);
  await paste(anna.side, meeting.server.url, seed, /The server answers, and is saved/);
  await serverOf(anna.side).getByText('Everything is in step.').waitFor();

  // Both at it: what one does shows at the other.
  await meeting.link(mari.device);
  await mari.side.until(TITLE, 'it is there', ({ stage }) => stage === 'asked');
  await mari.side.openItem(TITLE);
  await mari.side.sidebar.getByText('Annamaria has this.').waitFor();
  await anna.side.openItem(TITLE);
  await anna.side.sidebar.getByText('Mariliis has this.').waitFor();
  await anna.device.lab('edit', item, { title: LATER });
  await mari.side.sidebar.getByText(LATER).first().waitFor();

  // Without the server work goes on, and the header says so.
  await meeting.server.stop('kill');
  const sign = anna.side.sidebar.getByRole('button', { name: 'The server is not reached: see why' });
  await anna.side.place('Today');
  await sign.waitFor({ timeout: LONG });
  await anna.device.lab('edit', item, { goal: `${GOAL} And back.` });
  await sign.click();
  await serverOf(anna.side)
    .getByText(/Nobody answers there/)
    .waitFor();
  await meeting.server.restart();
  await serverOf(anna.side).getByText('Everything is in step.').waitFor({ timeout: LONG });
  await mari.side.until(LATER, 'what was done meanwhile', ({ brief }) => brief.goal.endsWith('And back.'));

  // The browser ends the worker when it likes.
  await anna.side.extension.stopWorker();
  await anna.device.lab('edit', item, { title: LAST });
  await mari.side.until(LAST, 'what was done without the worker', ({ stage }) => stage === 'asked');

  // What the search finds in a copy of her own database, it would find in the server's files.
  const words = [LAST, GOAL, ...Object.values(ANNA), ...Object.values(MARI)];
  const facts = JSON.stringify(await anna.device.lab('facts'));
  for (const own of ENCODINGS.map((encoding) => folderWith(facts, encoding))) {
    for (const word of words) expect(filesWith(own, [word]), word).toHaveLength(1);
  }
  expect(
    filesWith(meeting.server.store, [...words, TITLE, LATER, 'Quetzalcoatl', 'Karlskrona', 'zeppelin']),
  ).toEqual([]);
});
