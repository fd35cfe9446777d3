/** The other side has installed nothing: their reply by mail is read beside it, and recorded with a press. */
import { expect, test } from 'vitest';
import { annaAndMari } from '@/scripts/stories.ts';
import { fileOf, type Relationship } from '@/scripts/story-file.ts';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';
import { savedPage } from '@/tests/support/pages.ts';
import { View } from '@/tests/support/view.ts';

const HOUR = 60 * 60 * 1000;
/** The whole name of the button that records what was read. */
const RECORD = `[...document.querySelectorAll('button')].find((one) => one.ariaLabel?.startsWith('Record: ')).ariaLabel`;

/** Asked of Mari by mail, with the token that stands in the subject of the saved replies. */
function asked(): Relationship {
  const story = {
    id: 'i_a1b2c3d40000000000000000',
    source: { site: 'none', title: 'Repaint the office', author: null },
    edit: { goal: 'Three quotes are in the sheet.' },
    captured: 2 * HOUR,
    happened: [{ move: 'hand-over', more: { channel: 'gmail' }, ago: HOUR }],
  } as const;
  const assistant = { name: 'Mari Tamm', email: 'mari@example.ee' };
  return { ...annaAndMari(new Date()), assistant, stories: [{ ...story, happened: [...story.happened] }] };
}

/** The panel beside the saved reply. */
async function panelBeside(extension: Extension, reply: string): Promise<View> {
  const sidebar = await extension.open('sidepanel.html');
  await sidebar.getByRole('navigation').waitFor();
  await sidebar.keyboard.press('Shift+S');
  const buffer = Buffer.from(fileOf([asked()], 'client', new Date()));
  await sidebar
    .getByLabel('File to import')
    .setInputFiles({ name: 'right-hand.json', mimeType: 'application/json', buffer });
  await sidebar.getByText(/The file is imported/).waitFor();
  await sidebar.close();
  const page = await extension.visit(savedPage('gmail', 'several-messages'));
  await page.getByRole('button', { name: 'Delegate this' }).click();
  const panel = await View.find(extension, 'sidepanel.html');
  await panel.click('Back');
  await extension.visit(savedPage('gmail', reply), page);
  return panel;
}

async function repainting(extension: Extension) {
  return (await extension.items()).find(({ title }) => title === 'Repaint the office');
}

test('a declined form is offered with its reason, and recorded on their behalf', async () => {
  const extension = await Extension.share({ grants: ['https://mail.google.com/*'] });
  const panel = await panelBeside(extension, 'reply-form-above');
  for (const text of ['This reply', 'Repaint the office', 'Mari Tamm', 'I am away that week']) {
    await expect.poll(() => panel.text(), { timeout: PATIENCE }).toContain(text);
  }
  expect((await repainting(extension))?.stage).toBe('asked');
  await panel.click(String(await panel.evaluate(RECORD)));
  await expect.poll(async () => (await repainting(extension))?.stage, { timeout: PATIENCE }).toBe('declined');
  expect((await repainting(extension))?.stageNote).toContain('I am away that week');
});

test('a reply in free words is shown as it stands, and nothing is guessed', async () => {
  const extension = await Extension.share({ grants: ['https://mail.google.com/*'] });
  const panel = await panelBeside(extension, 'reply-free');
  await expect.poll(() => panel.text(), { timeout: PATIENCE }).toContain('This reply');
  const { excerpt } = savedPage('gmail', 'reply-free').expected.source;
  const [line = ''] = excerpt.split('\n').filter((one) => one.trim() !== '');
  await expect.poll(() => panel.text(), { timeout: PATIENCE }).toContain(line);
  expect((await repainting(extension))?.stage).toBe('asked');
});
