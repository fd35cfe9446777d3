/** A reminder is neither lost nor said twice when the worker is killed at the worst moment. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileOf, type Relationship } from '@/scripts/story-file.ts';
import { dueFrom } from '@/utils/delegation/due.ts';
import type { Reminded } from '@/utils/store/schema.ts';
import { readAll } from '@/tests/support/built.ts';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';
import { askedFor, nextAlarm, standing, stopAt, wakeWorker } from '@/tests/support/tapped-notices.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ZONE = 'Europe/Tallinn';
const HOURS = { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00', zone: ZONE };
const TITLE = 'Book the Lisbon flights';

/** Three days from now on; whatever the day, nothing has begun to hold yet. */
const DATE = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
const instant = (time: string) => Date.parse(dueFrom(DATE, time, ZONE)!.at);
const SLOT = `reminders::slot:${new Date(instant('13:00')).toISOString()}`;

/** One item that is due at eleven, two hours before a slot. */
function relationship(): Relationship {
  return {
    id: 'anna',
    client: { name: 'Anna Kovács', email: 'anna@example.com' },
    assistant: { name: 'Mari Tamm', email: 'mari@example.com' },
    agreement: { hours: { client: HOURS } },
    stories: [
      {
        source: { site: 'page', title: TITLE, author: null },
        edit: { due: dueFrom(DATE, '11:00', ZONE) },
        captured: DAY,
        happened: [{ move: 'hand-over', more: { channel: 'gmail' }, ago: DAY / 2 }],
      },
    ],
  };
}

/** A browser in which the worker knows the item; its sidebar. */
async function begin(): Promise<Extension> {
  const extension = await Extension.start({ tapped: true });
  const sidebar = await extension.open('sidepanel.html');
  await sidebar.getByRole('navigation').waitFor();
  await sidebar.keyboard.press('Shift+S');
  const buffer = Buffer.from(fileOf([relationship()], 'client', new Date()));
  await sidebar
    .getByLabel('File to import')
    .setInputFiles({ name: 'right-hand.json', mimeType: 'application/json', buffer });
  await sidebar.getByText(/The file is imported/).waitFor();
  return extension;
}

/** Starts the browser again at a time of the day; a page of the extension. */
async function startAt(extension: Extension, time: string): Promise<Page> {
  await extension.restart({ ahead: instant(time) - Date.now() });
  return extension.open('sidepanel.html');
}

const waitForAsked = (page: Page, count: number) =>
  expect.poll(() => askedFor(page), { timeout: PATIENCE }).toHaveLength(count);

async function remembered(page: Page): Promise<Reminded[]> {
  const all = (await page.evaluate(readAll, 'reminders')) as Reminded[];
  return all.filter(({ id }) => id !== 'slot');
}

test('a worker killed before, and one killed after showing a reminder', async () => {
  const extension = await begin();
  let page = await startAt(extension, '12:30');
  expect(await askedFor(page)).toEqual([]);

  // The slot has come, and the worker dies before the browser hears of the notification.
  await stopAt(page, 'before');
  page = await startAt(extension, '13:01');
  await waitForAsked(page, 1);
  await extension.stopWorker();
  expect(await standing(page)).toEqual([]);
  expect(await remembered(page)).toEqual([]);
  expect(await nextAlarm(page), 'it will be woken again').toBeLessThan(MINUTE);

  // It starts again and shows it, but dies before it remembers so.
  await stopAt(page, 'after');
  await wakeWorker(page);
  await waitForAsked(page, 2);
  await extension.stopWorker();
  expect(await standing(page)).toEqual([SLOT]);
  expect(await remembered(page)).toEqual([]);

  // The same again, in the place of the first and without a sound.
  await stopAt(page, 'nowhere');
  await wakeWorker(page);
  await expect.poll(() => remembered(page), { timeout: PATIENCE }).toHaveLength(1);
  expect(await standing(page)).toEqual([SLOT]);
  const asked = await askedFor(page);
  expect(asked.map(({ id, options }) => [id, options.silent])).toEqual([
    [SLOT, false],
    [SLOT, false],
    [SLOT, true],
  ]);
  expect(asked[2]?.options).toMatchObject({
    title: '1 thing needs you',
    message: `Late: ${TITLE}`,
    buttons: [{ title: 'Open' }, { title: 'Remind me later' }],
  });

  // What was shown is shown: the next start says nothing.
  page = await startAt(extension, '13:20');
  await expect.poll(() => nextAlarm(page), { timeout: PATIENCE }).toBeGreaterThan(2 * 60 * MINUTE);
  expect(await askedFor(page)).toHaveLength(3);
});

type Click = Record<'onClicked' | 'onButtonClicked', { dispatch: (id: string, button?: number) => void }>;

/** What the system tells the worker of a click on the notification; a test cannot reach the screen of the system. */
async function click(extension: Extension, event: keyof Click, button?: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    ([what, id, nth]) => {
      (globalThis as unknown as { chrome: { notifications: Click } }).chrome.notifications[what].dispatch(
        id,
        nth,
      );
    },
    [event, SLOT, button] as const,
  );
}

test('a click leads to the item, in a tab where the sidebar may not open', async () => {
  const extension = await begin();
  const page = await startAt(extension, '13:01');
  await expect.poll(() => remembered(page), { timeout: PATIENCE }).toHaveLength(1);
  // A sidebar that is open already would take the way itself.
  await page.goto(page.url().replace('sidepanel', 'popup'));
  const opened = extension.context.waitForEvent('page');
  await click(extension, 'onClicked');
  await (await opened).getByRole('heading', { name: 'What happened' }).waitFor();
  expect(await standing(page)).toEqual([]);
});

test('"Remind me later" puts it off to the next slot', async () => {
  const extension = await begin();
  let page = await startAt(extension, '13:01');
  await expect.poll(() => remembered(page), { timeout: PATIENCE }).toHaveLength(1);
  await click(extension, 'onButtonClicked', 1);
  await expect.poll(() => standing(page), { timeout: PATIENCE }).toEqual([]);
  await expect
    .poll(async () => (await remembered(page))[0]?.snoozedUntil, { timeout: PATIENCE })
    .not.toBeNull();
  page = await startAt(extension, '16:01');
  await waitForAsked(page, 2);
  expect((await askedFor(page))[1]?.id).toBe(`reminders::slot:${new Date(instant('16:00')).toISOString()}`);
});
