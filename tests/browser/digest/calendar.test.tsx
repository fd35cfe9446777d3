import ICAL from 'ical.js';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { editAgreement } from '@/utils/store/agreements';
import { editItem, moveItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { saveSettings } from '@/utils/store/settings';
import { inboxItem, recorded, twoSides, type Sides } from '@/tests/browser/today/two-sides';
import { goTo, openApp } from '@/tests/browser/workspaces/app';

const DUE = { at: '2031-03-03T15:00:00.000Z', date: '2031-03-03', time: null, zone: 'Europe/Tallinn' };

async function dated(sides: Sides, title: string): Promise<string> {
  const id = await inboxItem(sides, title);
  await recorded(editItem(sides.client, id, { goal: 'Done', due: DUE }, new Date()));
  return id;
}

/** The files that are saved from now on. */
function savedFiles(): Blob[] {
  const saved: Blob[] = [];
  const real = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => real.call(URL, (saved.push(blob), blob));
  onTestFinished(() => {
    URL.createObjectURL = real;
  });
  return saved;
}

async function eventsIn(file: Blob | undefined): Promise<string[]> {
  const calendar = new ICAL.Component(ICAL.parse((await file?.text()) ?? '') as unknown[]);
  return calendar
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .map(({ summary, startDate }) => `${summary} ${startDate.toJSDate().toISOString()}`)
    .sort();
}

test('a deadline goes into a calendar from its item, named in the language of the interface', async () => {
  const sides = await twoSides('client');
  const id = await dated(sides, 'October receipts');
  await recorded(handOver(sides.client, id, { channel: 'copy', now: new Date() }));
  await saveSettings(sides.client, { language: 'it' });
  const saved = savedFiles();
  await openApp();
  await goTo({ view: 'item', id });
  await page.getByRole('button', { name: 'Altro', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Aggiungi la scadenza al mio calendario' }).click();
  await expect.element(page.getByText(/^Salvato come deadline\.ics/)).toBeVisible();
  expect(await eventsIn(saved[0])).toEqual([`Scadenza: October receipts ${DUE.at}`]);
});

test('all open deadlines of a workspace and its call are one file; what is over is not in it', async () => {
  const sides = await twoSides('client');
  await dated(sides, 'To brief');
  const asked = await dated(sides, 'Asked');
  await recorded(handOver(sides.client, asked, { channel: 'copy', now: new Date() }));
  const done = await dated(sides, 'Over');
  await recorded(moveItem(sides.client, done, 'finish', { now: new Date() }));
  await inboxItem(sides, 'Without a date');
  const call = { at: '2031-03-01T10:00:00.000Z', link: 'https://meet.example/a' };
  await recorded(editAgreement(sides.client, sides.workspace, { call }, new Date()));
  const saved = savedFiles();
  await openApp({ height: 1200 });
  await goTo({ view: 'workspaces' });
  await page.getByRole('button', { name: 'Save a calendar file: Mari Tamm' }).click();
  await expect.element(page.getByText('Saved as right-hand-Mari.ics, with 3 entries.')).toBeVisible();
  expect(await eventsIn(saved[0])).toEqual([
    `Call with Mari ${call.at}`,
    `Deadline: Asked ${DUE.at}`,
    `Deadline: To brief ${DUE.at}`,
  ]);
});

test('without a deadline there is no file', async () => {
  await twoSides('client');
  const saved = savedFiles();
  await openApp({ height: 1200 });
  await goTo({ view: 'workspaces' });
  await page.getByRole('button', { name: 'Save a calendar file: Mari Tamm' }).click();
  await expect.element(page.getByText('There is no open deadline and no call.')).toBeVisible();
  expect(saved).toEqual([]);
});
