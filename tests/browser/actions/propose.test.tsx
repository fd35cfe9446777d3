import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AppContext } from '@/entrypoints/sidepanel/app-context';
import { ProposePage } from '@/entrypoints/sidepanel/ProposePage';
import { scopeOf } from '@/utils/delegation/workspace';
import { listSection } from '@/utils/store/queries';
import { createWorkspace, currentWorkspace, saveLook, saveOther } from '@/utils/store/workspaces';
import { appOn, cleanUp, keys, type Seen } from '@/tests/browser/actions/bench';
import { AREA, inbox, type Scene } from '@/tests/browser/actions/scenes';
import { itemIn } from '@/tests/browser/store/support';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

let scene: Scene;

beforeEach(async () => {
  scene = await inbox();
  await scene.meet();
  const { id } = await currentWorkspace(scene.assistant);
  await saveOther(scene.assistant, id, { name: 'Anna Kovács', email: '' });
});

async function propose(): Promise<Seen> {
  const seen = await appOn(scene.assistant);
  show(
    <AppContext.Provider value={seen.app}>
      <ProposePage />
    </AppContext.Provider>,
  );
  await expect.element(page.getByRole('heading', { name: 'Propose', level: 1 })).toBeVisible();
  return seen;
}

async function proposed(seen: Seen) {
  await expect.poll(() => seen.said.at(-1)?.text).toBe('Proposed to Anna Kovács.');
  const [workspace] = seen.app.workspaces.filter(({ id }) => id === seen.app.workspace.id);
  const rows = await listSection(scene.assistant, scopeOf(workspace!), 'with', 9, new Date());
  return itemIn(scene.assistant, rows.find(({ stage }) => stage === 'proposed')!.id, new Date());
}

test('a piece of work, by keyboard alone', async () => {
  const seen = await propose();
  await expect.element(page.getByLabelText('What should be done?')).toHaveFocus();
  await keys('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent('Say in one line');
  await expectAccessible();
  await keys('Renew the domain{Tab}It lapses in May{Tab}{Enter}');
  expect(await proposed(seen)).toMatchObject({
    stage: 'proposed',
    title: 'Renew the domain',
    improves: null,
    source: { excerpt: 'It lapses in May' },
  });
  expect(seen.went).toEqual([{ view: 'today' }]);
  expect(seen.said.at(-1)?.undo).toHaveLength(1);
});

test('a better way, for an area', async () => {
  const seen = await propose();
  await page.getByRole('radio', { name: 'A better way' }).click();
  await page.getByLabelText('What should hold from now on?').fill('Receipts are named by date');
  await page.getByLabelText('For which area').selectOptions('Books');
  await expectAccessible();
  await page.getByRole('button', { name: 'Propose' }).click();
  expect(await proposed(seen)).toMatchObject({ title: 'Receipts are named by date', improves: AREA });
});

test('what is typed survives the end of the view, and goes once it was proposed', async () => {
  const first = await propose();
  await expect.element(page.getByLabelText('What should be done?')).toHaveFocus();
  await keys('Renew the domain');
  cleanUp();
  const seen = await propose();
  await expect.element(page.getByLabelText('What should be done?')).toHaveValue('Renew the domain');
  await page.getByRole('button', { name: 'Propose' }).click();
  await proposed(seen);
  cleanUp();
  await propose();
  await expect.element(page.getByLabelText('What should be done?')).toHaveValue('');
  expect(first.said).toEqual([]);
});

test('a client that is walled off is not named beside others', async () => {
  const other = await createWorkspace(
    scene.assistant,
    'assistant',
    { name: 'Ben Oak', email: '' },
    new Date(),
  );
  await createWorkspace(scene.assistant, 'assistant', { name: 'Cleo Ash', email: '' }, new Date());
  await saveLook(scene.assistant, other.id, { walled: true });
  await propose();
  const to = page.getByRole('combobox', { name: 'To' });
  await expect.element(to).toMatchTextContent('Anna KovácsCleo Ash');
  await expectAccessible();
});

test('a client who delegates is told where own ideas go', async () => {
  const seen = await appOn(scene.client);
  show(
    <AppContext.Provider value={seen.app}>
      <ProposePage />
    </AppContext.Provider>,
  );
  await expect.element(page.getByText('You delegate here.')).toBeVisible();
  await expectAccessible();
});
