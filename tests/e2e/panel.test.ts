/** The real side panel beside a tab: what it says of the page in view. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';
import { ordinaryPage, savedPage } from '@/tests/support/pages.ts';
import { View } from '@/tests/support/view.ts';
import { clickMenu } from '@/tests/support/ways-in.ts';

const GRANTS = ['https://mail.google.com/*', 'https://news.example/*'];
const PAGE = ordinaryPage(
  'https://news.example/office',
  'Repainting an office',
  '<p>Ask for three quotes.</p>',
);

/** Delegates the mail in the tab and goes from its brief to the list. */
async function panelBeside(extension: Extension, page: Page): Promise<View> {
  await page.getByRole('button', { name: 'Delegate this' }).click();
  const panel = await View.find(extension, 'sidepanel.html');
  await panel.click('Back');
  return panel;
}

async function says(panel: View, ...texts: string[]): Promise<void> {
  for (const text of texts) await expect.poll(() => panel.text(), { timeout: PATIENCE }).toContain(text);
}

test('the card follows the tab: the item of this mail, another mail to delegate, a page to capture', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const mail = await extension.visit(savedPage('gmail', 'several-messages'));
  const panel = await panelBeside(extension, mail);
  await says(panel, 'This email · Gmail', (await extension.item()).title, 'Open');

  await extension.visit(savedPage('gmail', 'list-rows-first'));
  await says(panel, savedPage('gmail', 'list-rows-first').expected.source.title, 'Keep for later');
  await panel.click('Keep for later');
  await expect.poll(() => extension.items(), { timeout: PATIENCE }).toHaveLength(2);

  await extension.visit(PAGE);
  await says(panel, 'The page in view', 'right-click');
});

test('a mail that says “by Friday” in Estonian offers that day in its brief, and on its card until it is set', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const saved = savedPage('gmail', 'several-messages');
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(new Date());
  const html = saved.html
    .replace(
      /Hello Ilona,[^]*We need an answer by Friday\./,
      'Tere, Ilona!</div><div>Palun vaata leping läbi ja vasta meile reedeks.',
    )
    .replaceAll('20 Aug 2025, 13:19', `${today}, 00:10`);
  const mail = await extension.visit({ ...saved, html });
  await mail.getByRole('button', { name: 'Delegate this' }).click();
  const panel = await View.find(extension, 'sidepanel.html');
  await expect.poll(() => panel.text(), { timeout: PATIENCE }).toMatch(/Found: Fri \d+ /);
  await panel.click('Back');
  await says(panel, 'Says: by Fri ');
  await expect.poll(() => extension.items(), { timeout: PATIENCE }).toMatchObject([{ brief: { due: null } }]);
});

test('“Check capture on this page” says field by field what was found and by which step', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const saved = savedPage('gmail', 'several-messages');
  const mail = await extension.visit(saved);
  const panel = await panelBeside(extension, mail);
  await panel.click('More');
  await panel.click('Check capture on this page');
  const { title, author } = saved.expected.source;
  await says(panel, 'Title', title, author?.email ?? '', 'Thread', 'page', 'Copy diagnostic');
  const diagnostic = String(
    await panel.evaluate('document.querySelector("textarea[aria-label=Diagnostic]").value'),
  );
  expect(diagnostic).toContain('h2');
  expect(diagnostic).not.toContain(title);
  expect(diagnostic).not.toContain(author?.email);
});

test('a page captured with the panel open shows its brief there, and Undo takes it back', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const mail = await extension.visit(savedPage('gmail', 'several-messages'));
  const panel = await panelBeside(extension, mail);
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'brief');
  await says(panel, 'Goal');
  await expect
    .poll(() => panel.evaluate('document.querySelector("textarea").value'))
    .toBe('Repainting an office');
  await panel.click('Undo');
  await expect.poll(() => extension.items(), { timeout: PATIENCE }).toHaveLength(1);
});
