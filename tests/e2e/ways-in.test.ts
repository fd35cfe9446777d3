/** Every way in ends in the same capture, stored. */
import { expect, test } from 'vitest';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';
import { ordinaryPage } from '@/tests/support/pages.ts';
import { View } from '@/tests/support/view.ts';
import { clickMenu, openPopup, pressCommand, typeInAddressBar } from '@/tests/support/ways-in.ts';

const GRANTS = ['https://news.example/*'];
const PAGE = ordinaryPage(
  'https://news.example/office/repaint?utm_source=mail',
  'Repainting an office in three days',
  `<article><h1>Repainting an office in three days</h1>
  <p>Begin with the <a href="https://colours.example/swatches">colour swatches</a>, which take a week to arrive.</p>
  <p id="quote">Ask for three quotes, because prices differ by half between painters of the same town.</p>
  <img src="data:image/png;base64,iVBORw0KGgo=" alt="The plan" width="40" height="40"></article>`,
);

test('a right-click on a page keeps the page, without what only tracks', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'brief');
  expect(await extension.item()).toMatchObject({
    stage: 'inbox',
    title: 'Repainting an office in three days',
    sourceKey: 'page:news.example/office/repaint',
    source: { site: 'page', url: 'https://news.example/office/repaint', language: 'en' },
  });
  // Stored first, enriched after.
  await expect.poll(async () => (await extension.item()).source.excerpt).toContain('Ask for three quotes');
});

test('a right-click on a selection keeps the page and the words', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await page.locator('#quote').selectText();
  await clickMenu(extension, page, 'brief', { selectionText: 'Ask for three quotes' });
  const { title, source } = await extension.item();
  expect(title).toBe('Repainting an office in three days');
  expect(source.selection).toMatch(/^Ask for three quotes, because prices differ/);
});

test('a right-click on a link keeps what it leads to, by the name the page gives it', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'brief', { linkUrl: 'https://colours.example/swatches' });
  const { title, sourceKey, source } = await extension.item();
  expect(title).toBe('colour swatches');
  expect(sourceKey).toBe('page:colours.example/swatches');
  expect(source.url).toBe('https://colours.example/swatches');
  expect(source.excerpt).toContain('Repainting an office in three days');
});

test('a right-click on an image keeps the image', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'brief', { mediaType: 'image', srcUrl: 'https://news.example/plan.png' });
  expect(await extension.item()).toMatchObject({ source: { url: 'https://news.example/plan.png' } });
});

test('“Keep for later” stores it silently and offers Undo on the page', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'later');
  await page.getByText('Kept for later').waitFor();
  expect((await extension.item()).stage).toBe('inbox');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back').waitFor();
  expect(await extension.items()).toEqual([]);
});

test('the keyboard command keeps the page', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await pressCommand(extension, page, 'delegate-page');
  expect((await extension.item()).title).toBe('Repainting an office in three days');
});

test('the address bar makes a new item of what is typed, and “this” keeps the page', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await typeInAddressBar(extension, page, 'Book the Lisbon flights');
  expect(await extension.item()).toMatchObject({
    title: 'Book the Lisbon flights',
    source: { site: 'none', url: '' },
  });
  await typeInAddressBar(extension, page, 'this');
  await expect.poll(() => extension.items(), { timeout: PATIENCE }).toHaveLength(2);
});

test('the popup’s button keeps the page in front', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  // A popup closes when its window loses the focus, which may be just before the press: then a person opens it again.
  const kept = async (): Promise<number> => {
    if ((await extension.items()).length > 0) return 1;
    await (await openPopup(extension, page)).click('Delegate this page');
    return (await extension.items()).length;
  };
  await expect.poll(kept, { timeout: 2 * PATIENCE, interval: 3_000 }).toBe(1);
  expect((await extension.item()).sourceKey).toBe('page:news.example/office/repaint');
  const panel = await View.find(extension, 'sidepanel.html');
  await expect.poll(() => panel.text(), { timeout: PATIENCE }).toContain('Goal');
});

test('“New item” in the sidebar needs no page', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const sidebar = await extension.open('sidepanel.html');
  await sidebar.getByRole('button', { name: 'New item' }).first().click();
  await sidebar.getByLabel('What should be done?').fill('Find a painter');
  await sidebar.getByRole('button', { name: 'Brief it' }).click();
  await sidebar.getByRole('heading', { name: 'Brief' }).waitFor();
  expect(await extension.item()).toMatchObject({ title: 'Find a painter', stage: 'inbox', sourceKey: null });
});

test('the same page again opens the item that is there and says so', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'brief');
  const first = await extension.item();
  const sidebar = await extension.open('sidepanel.html');
  await clickMenu(extension, page, 'brief');
  await sidebar.bringToFront();
  await sidebar.getByText(/Already here/).waitFor();
  expect((await extension.items()).map(({ id }) => id)).toEqual([first.id]);
});
