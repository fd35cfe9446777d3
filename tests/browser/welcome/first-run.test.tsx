import { freshApp } from '@/tests/browser/workspaces/app';
import { fake } from '@/tests/utils/browser/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '@/entrypoints/welcome/App';
import { show } from '@/tests/browser/ui/mount';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { localZone } from '@/utils/i18n/format';
import type { Store } from '@/utils/store/open';
import { allWorkspaces, currentWorkspace } from '@/utils/store/workspaces';

let store: Store;

const USUAL = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: localZone() };

beforeEach(async () => {
  store = await freshApp();
  fake.origins.clear();
  await page.viewport(800, 1800);
  show(<App />, { width: 800, height: 1800 });
  await expect
    .element(page.getByRole('heading', { name: 'Do you delegate, assist, or both?' }))
    .toBeVisible();
});

it('who delegates names the assistant and themselves, and gets the usual hours', async () => {
  await page.getByRole('radio', { name: 'I delegate' }).click();
  await page.getByLabelText('Your assistant’s name').fill('Mari Tamm');
  await page.getByLabelText('Your own name').fill('Anna Kovács');
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(async () => (await currentWorkspace(store)).agreement.hours)
    .toEqual({
      client: USUAL,
      assistant: null,
    });
  const workspace = await currentWorkspace(store);
  expect(roleIn(workspace)).toBe('client');
  expect(workspace.members.map(({ name }) => name).sort()).toEqual(['Anna Kovács', 'Mari Tamm']);
  await expect.element(page.getByText(/^Your working hours: Mon to Fri, 9:00–17:00/)).toBeVisible();
});

it('an answer can be changed until something was done, and no workspace is left over', async () => {
  await page.getByRole('radio', { name: 'I assist' }).click();
  await expect.poll(async () => roleIn(await currentWorkspace(store))).toBe('assistant');
  await page.getByRole('radio', { name: 'I delegate' }).click();
  await expect.poll(async () => roleIn(await currentWorkspace(store))).toBe('client');
  await page.getByRole('radio', { name: 'I assist' }).click();
  await page.getByLabelText('Your client’s name').fill('Anna Kovács');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await currentWorkspace(store)).agreement.hours.assistant).toEqual(USUAL);
  expect((await allWorkspaces(store)).map(roleIn)).toEqual(['assistant']);
});

it('who does both has a workspace for each', async () => {
  await page.getByRole('radio', { name: 'Both' }).click();
  await page.getByLabelText('Your assistant’s name').fill('Mari Tamm');
  await page.getByLabelText('Your client’s name').fill('Krisztina Farkas');
  await page.getByRole('button', { name: 'Add this client' }).click();
  await expect.poll(async () => (await allWorkspaces(store)).map(roleIn)).toEqual(['client', 'assistant']);
  const [delegating, assisting] = await allWorkspaces(store);
  expect(otherOf(delegating!).name).toBe('Mari Tamm');
  await expect
    .poll(async () => (await allWorkspaces(store)).map(({ agreement }) => agreement.hours))
    .toEqual([
      { client: USUAL, assistant: null },
      { client: null, assistant: USUAL },
    ]);
  expect(otherOf(assisting!).name).toBe('Krisztina Farkas');
});
