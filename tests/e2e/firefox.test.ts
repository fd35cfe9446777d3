/** The same build for Firefox, in a real Firefox. */
import { expect, test } from 'vitest';
import { itemOn, pressShortcut, servePage, startFirefox } from '@/tests/support/firefox.ts';

const HTML = `<!doctype html><html lang="en"><head><title>Repainting an office</title></head>
<body><h1>Repainting an office</h1><p>Ask for three quotes.</p></body></html>`;

test('Firefox takes the build, and the real keys of “Delegate this page” keep the page', async () => {
  const firefox = await startFirefox();
  const address = await servePage(HTML);
  const sidebar = await firefox.open('sidepanel.html');
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await pressShortcut(firefox, page, 'alt+shift+d');
  expect(await itemOn(sidebar)).toMatchObject({
    stage: 'inbox',
    title: 'Repainting an office',
    source: { site: 'page', url: address },
  });
  await sidebar.bringToFront();
  await sidebar.waitForSelector('::-p-text(Repainting an office)');
});
