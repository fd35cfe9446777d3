/** `npm run pictures`: the pictures of the README, of invented items that come in through the product's own import. */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dueFrom } from '../utils/delegation/due.ts';
import type { Due } from '../utils/delegation/item.ts';
import { build } from './build.ts';
import { runScript } from './fail.ts';
import { launchWithExtension } from './launch.ts';
import { needBrowser, ROOT } from './machine.ts';
import { fileOf, type Story } from './screenshots-file.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const WIDTH = 360;
const POPUP_WIDTH = 340;
const LOWEST = 200;
const ZONE = 'Europe/Tallinn';
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** A deadline some time after `now`, on the full hour; without its time it means the end of that day. */
function dueIn(now: Date, ms: number, withTime: boolean): Due {
  const local = new Date(now.getTime() + ms).toLocaleString('sv-SE', { timeZone: ZONE });
  const due = dueFrom(local.slice(0, 10), withTime ? `${local.slice(11, 13)}:00` : null, ZONE);
  if (due === null) throw new Error(`There is no moment ${local}.`);
  return due;
}

/** The items in the pictures; times are counted back from `now`. */
function stories(now: Date): Story[] {
  return [
    {
      source: {
        site: 'trello',
        title: 'Clean up the client list',
        author: null,
        board: 'Office',
        list: 'This week',
      },
      edit: { goal: 'One row for each client, with an address that works.' },
      captured: 6 * DAY,
      moves: [
        { move: 'hand-over', to: 'asked', channel: 'gmail', ago: 6 * DAY - HOUR },
        { move: 'deliver', to: 'delivered', note: '212 rows, 14 duplicates merged', ago: 3 * HOUR },
      ],
    },
    {
      source: { site: 'gmail', title: 'Booking for the team dinner', author: person('Livia Costa', 'livia') },
      edit: { due: dueIn(now, 20 * HOUR, true), steps: ['Ask for a table for nine', 'Send the invitation'] },
      captured: 2 * DAY,
      moves: [{ move: 'hand-over', to: 'asked', channel: 'gmail', ago: 2 * DAY - HOUR }],
    },
    {
      source: { site: 'asana', title: 'Order the tents for the fair', author: null, project: 'Autumn fair' },
      edit: {
        due: dueIn(now, 4 * DAY, false),
        steps: ['Ask three firms', 'Compare prices', 'Order the best offer'],
        done: 2,
      },
      captured: 3 * DAY,
      moves: [
        { move: 'hand-over', to: 'asked', channel: 'gmail', ago: 3 * DAY - HOUR },
        { move: 'start', to: 'working', ago: 2 * DAY },
      ],
    },
    {
      source: {
        site: 'page',
        title: 'Train times to Riga',
        author: null,
        siteName: 'Timetables',
        url: 'https://example.com/trains/riga',
      },
      edit: { due: dueIn(now, 6 * DAY, false) },
      captured: 2 * DAY,
      moves: [
        { move: 'hand-over', to: 'asked', channel: 'copy', ago: 2 * DAY - HOUR },
        { move: 'accept', to: 'accepted', ago: DAY },
      ],
    },
    {
      source: {
        site: 'gmail',
        title: 'Quote for repainting the office',
        author: person('Marko Ilić', 'marko'),
        excerpt:
          'Could you send me the floor plan, and tell me which morning next week I may come to measure?',
        attachments: [{ name: 'colours.pdf' }],
        url: 'https://example.com/mail/quote',
      },
      edit: {
        goal: 'The floor plan is with Marko, and a morning for measuring is agreed.',
        steps: ['Send Marko the floor plan', 'Find a free morning next week', 'Tell the front desk'],
        due: dueIn(now, 5 * DAY, false),
        authority: 'decide-and-tell',
        important: false,
      },
      captured: 20 * 60 * 1000,
      moves: [],
    },
    {
      source: { site: 'none', title: 'Renew the domain before it lapses', author: null },
      edit: {},
      captured: 5 * HOUR,
      moves: [],
    },
  ];
}

function person(name: string, mailbox: string): { name: string; email: string } {
  return { name, email: `${mailbox}@example.com` };
}

/** Imports the items in the settings, as a person would; ends on Today. */
async function seed(page: Page, now: Date): Promise<void> {
  const all = stories(now);
  const file = fileOf(all, { name: 'Mari Tamm', email: 'mari@example.com' }, now);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page
    .getByLabel('File to import')
    .setInputFiles({ name: 'right-hand.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByText(`The file is imported: ${all.length} items.`).waitFor();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await page.getByText('Clean up the client list').waitFor();
}

/** Takes the page, as high as what it shows, in one of the two themes. */
async function shoot(page: Page, name: string, colorScheme: 'light' | 'dark', width = WIDTH): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  let height = LOWEST;
  // The views scroll inside, so the page itself is never higher than its window; a list knows its height once it is seen.
  for (let more = 1; more > 0; height += more) {
    await page.setViewportSize({ width, height });
    more = await page.evaluate(hiddenHeight);
  }
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  console.log(`${name}.png: ${width} × ${height}, ${Math.round(statSync(path).size / 1000)} kB`);
}

/** Runs in the page, after it was painted: how much of what scrolls is out of sight, in px. */
async function hiddenHeight(): Promise<number> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  return Math.max(...[...document.querySelectorAll('*')].map((one) => one.scrollHeight - one.clientHeight));
}

async function main(): Promise<number> {
  const { path } = await needBrowser('chromium');
  const extension = build('chromium', '.output-pictures');
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const profile = mkdtempSync(join(ROOT, '.tmp', 'pictures-'));
  const { context, id } = await launchWithExtension({ path, extension, profile });
  context.setDefaultTimeout(10_000);
  try {
    const sidebar = await context.newPage();
    await sidebar.goto(`chrome-extension://${id}/sidepanel.html`);
    await seed(sidebar, new Date());
    await shoot(sidebar, 'today', 'light');
    await shoot(sidebar, 'today-dark', 'dark');
    await sidebar.getByRole('button', { name: 'Quote for repainting the office' }).click();
    await sidebar.getByLabel(/^Goal/).waitFor();
    await shoot(sidebar, 'brief', 'light');
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await popup.getByText(`${stories(new Date()).length} open`).waitFor();
    await shoot(popup, 'popup', 'light', POPUP_WIDTH);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return 0;
}

await runScript(main);
