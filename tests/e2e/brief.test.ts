/** The main job: delegate, brief, hand over, see where it stands; and nothing typed is ever lost. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readDrafts } from '@/tests/support/built.ts';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';
import { ordinaryPage, savedPage } from '@/tests/support/pages.ts';
import { clickMenu } from '@/tests/support/ways-in.ts';

const PAGE = ordinaryPage(
  'https://news.example/office',
  'Repainting an office',
  '<article><h1>Repainting an office</h1><p>Ask for three quotes, because prices differ by half.</p></article>',
);
const GRANTS = ['https://news.example/*', 'https://mail.google.com/*'];
const GOAL = 'Three written quotes under €2,500, side by side in the shared sheet';

const goal = (page: Page) => page.getByLabel(/^Goal/);
const nextStep = (page: Page) => page.getByRole('textbox', { name: 'Add a step' });

/** Captures the page and opens its brief in a sidebar. */
async function briefed(extension: Extension): Promise<Page> {
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'later');
  await extension.item();
  return openBrief(extension);
}

async function openBrief(extension: Extension): Promise<Page> {
  const sidebar = await extension.open('sidepanel.html');
  await sidebar.getByRole('button', { name: 'Repainting an office', exact: true }).click();
  await goal(sidebar).waitFor();
  return sidebar;
}

/** Waits until what was typed is stored, with nothing else done. */
async function keptDraft(extension: Extension, text: string): Promise<void> {
  const worker = await extension.worker();
  await expect.poll(() => readDrafts(worker), { timeout: PATIENCE }).toContain(text);
}

/** Hands over, answering what is asked once; the address that the mail program was opened at. */
async function handedOver(
  extension: Extension,
  sidebar: Page,
  program: 'Gmail' | 'Outlook',
  origin: string,
): Promise<URL> {
  extension.network.serve(`${origin}/`, '<title>Compose</title>');
  const opened = extension.context.waitForEvent('page');
  await sidebar.getByRole('button', { name: /^Hand over/ }).click();
  const setup = sidebar.getByRole('form', { name: 'How to reach your assistant' });
  await setup.getByLabel('Your assistant’s name').fill('Mari Tamm');
  await setup.getByLabel('Email address').fill('mari@example.com');
  await setup.getByRole('radio', { name: program }).check();
  await setup.getByRole('button', { name: 'Hand over' }).click();
  const compose = await opened;
  const address = () => addressOf(extension, compose);
  await expect.poll(address, { timeout: PATIENCE, message: 'the mail program opens' }).toMatch(/^https:/);
  return new URL(await address());
}

/**
 * The address a tab was sent to. A tab that the extension opens asks for its page before Playwright can answer and
 * ends on an error, but its history tells the address all the same; '' while the tab is still coming.
 */
async function addressOf(extension: Extension, page: Page): Promise<string> {
  try {
    const session = await extension.context.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    return entries.at(-1)?.url ?? '';
  } catch {
    return '';
  }
}

test('from a right-click over the brief to Gmail’s compose window, and then it is asked', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const sidebar = await briefed(extension);
  await sidebar
    .getByText('A goal, steps and a deadline are missing.')
    .or(sidebar.getByText(/missing/))
    .first()
    .waitFor();
  await goal(sidebar).fill(GOAL);
  for (const step of ['Ask for the floor plan', 'Write to five painters']) {
    await nextStep(sidebar).fill(step);
    await nextStep(sidebar).press('Enter');
  }
  await sidebar.getByLabel('Day', { exact: true }).fill('2031-05-14');
  await sidebar.getByRole('radio', { name: 'Just do it' }).check();
  await expect.poll(() => sidebar.getByText(/missing/).count(), { timeout: PATIENCE }).toBe(0);

  const compose = await handedOver(extension, sidebar, 'Gmail', 'https://mail.google.com');
  expect(compose.host).toBe('mail.google.com');
  expect(compose.searchParams.get('view')).toBe('cm');
  expect(compose.searchParams.get('to')).toBe('mari@example.com');
  expect(compose.searchParams.get('su')).toContain('Repainting an office');
  const body = compose.searchParams.get('body') ?? '';
  for (const part of [
    GOAL,
    '1. Ask for the floor plan',
    '2. Write to five painters',
    '14 May 2031',
    PAGE.url,
  ]) {
    expect(body).toContain(part);
  }

  await expect.poll(async () => (await extension.item()).stage, { timeout: PATIENCE }).toBe('asked');
  const { brief } = await extension.item();
  expect(brief.goal).toBe(GOAL);
  expect(brief.steps.map(({ text }) => text)).toEqual(['Ask for the floor plan', 'Write to five painters']);
  expect(brief.due?.date).toBe('2031-05-14');
  expect(brief.authority).toBe('just-do-it');
});

test('Outlook opens with the same brief', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const sidebar = await briefed(extension);
  await goal(sidebar).fill(GOAL);
  const compose = await handedOver(extension, sidebar, 'Outlook', 'https://outlook.office.com');
  expect(compose.host).toMatch(/^outlook\./);
  expect(compose.searchParams.get('to')).toBe('mari@example.com');
  expect(compose.searchParams.get('body')).toContain(GOAL);
});

test('what is typed into a brief outlives the page, the worker and the browser', async () => {
  const extension = await Extension.start({ grants: GRANTS });
  let sidebar = await briefed(extension);
  await goal(sidebar).pressSequentially('Three quotes');
  await nextStep(sidebar).pressSequentially('Ask for the plan');
  // Closed in the middle of typing: no blur, no button.
  await keptDraft(extension, 'Ask for the plan');
  await sidebar.close({ runBeforeUnload: false });
  sidebar = await openBrief(extension);
  await expect.poll(() => goal(sidebar).inputValue(), { timeout: PATIENCE }).toBe('Three quotes');
  await expect
    .poll(() => sidebar.getByRole('textbox', { name: /step/i }).first().inputValue())
    .toBe('Ask for the plan');

  await extension.stopWorker();
  await sidebar.bringToFront();
  await goal(sidebar).press('End');
  await goal(sidebar).pressSequentially(' by Friday');
  await keptDraft(extension, 'Three quotes by Friday');
  await extension.restart();
  sidebar = await openBrief(extension);
  await expect.poll(() => goal(sidebar).inputValue(), { timeout: PATIENCE }).toBe('Three quotes by Friday');
});

test('what is typed into the popup is there when it opens again, also in the sidebar', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const popup = await extension.open('popup.html');
  await popup.getByPlaceholder('New item…').pressSequentially('Book the Lisbon fli');
  await keptDraft(extension, 'Book the Lisbon fli');
  await popup.close();
  const again = await extension.open('popup.html');
  await expect.poll(() => again.getByPlaceholder('New item…').inputValue()).toBe('Book the Lisbon fli');
  const sidebar = await extension.open('sidepanel.html');
  await sidebar.getByRole('button', { name: 'New item' }).first().click();
  await expect
    .poll(() => sidebar.getByLabel('What should be done?').inputValue())
    .toBe('Book the Lisbon fli');
});

test('a capture wakes a worker that was stopped', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(savedPage('gmail', 'several-messages'));
  await page.getByRole('button', { name: 'Delegate this' }).waitFor();
  await extension.stopWorker();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Delegate this' }).click();
  await page.getByRole('button', { name: 'Kept: to brief' }).waitFor();
  await extension.item();
});
