/** A real mouse and keyboard on a real screen: what no driver can fake. */
import { expect, test } from 'vitest';
import { PATIENCE } from '@/tests/support/extension.ts';
import { ordinaryPage, savedPage } from '@/tests/support/pages.ts';
import { View } from '@/tests/support/view.ts';
import { Screen } from '@/tests/support/xvfb.ts';

const PAGE = ordinaryPage(
  'https://news.example/office',
  'Repainting an office',
  '<h1>Repainting an office</h1>',
);

test('a real right-click ends with the item in the real side panel', async () => {
  const screen = await Screen.start();
  const { extension } = screen;
  const page = await extension.visit(PAGE);
  await page.bringToFront();
  await screen.chooseOurs(page, 'h1');
  expect(await extension.item()).toMatchObject({
    title: 'Repainting an office',
    source: { url: 'https://news.example/office' },
  });
  const panel = await View.find(extension, 'sidepanel.html');
  await expect
    .poll(() => panel.text(), { timeout: PATIENCE })
    .toContain('Goal — how will you both know it is done?');
  expect(await panel.evaluate('document.querySelector("textarea").value')).toBe('Repainting an office');
});

test('the real permission prompt for Gmail is answered, and the button appears in the open tab', async () => {
  const screen = await Screen.start();
  const { extension } = screen;
  const page = await extension.visit(savedPage('gmail', 'several-messages'));
  const welcome = await extension.open('welcome.html');
  await screen.clickAndAllow(welcome, 'button[aria-label="Allow Gmail"]');
  await welcome.getByText('Allowed').waitFor();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Delegate this' }).waitFor();
  await screen.click(page, '[data-right-hand=button]');
  expect((await extension.item()).source.site).toBe('gmail');
  const panel = await View.find(extension, 'sidepanel.html');
  await expect.poll(() => panel.text(), { timeout: PATIENCE }).toContain('Goal');
});

test('the real keys of “Delegate this page” keep the page', async () => {
  const screen = await Screen.start();
  const page = await screen.extension.visit(PAGE);
  await page.bringToFront();
  await screen.click(page, 'h1');
  screen.press('alt+shift+d');
  expect((await screen.extension.item()).title).toBe('Repainting an office');
});
