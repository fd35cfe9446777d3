import { freshApp, goTo, openApp } from './app';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Switcher } from '@/components/workspaces/Switcher';
import { allWord, shownOf, type ShownWorkspace } from '@/components/workspaces/shown';
import { expectAccessible, show } from '@/tests/browser/ui/mount';
import type { Store } from '@/utils/store/open';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { createWorkspace, currentWorkspace, saveLook, saveMe, saveOther } from '@/utils/store/workspaces';
import { otherOf } from '@/utils/delegation/workspace';

let store: Store;

const button = (name: string | RegExp) => page.getByRole('button', { name });
const card = (name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

async function open(size = {}): Promise<void> {
  await openApp({ height: 1800, ...size });
  await goTo({ view: 'workspaces' });
  await expect.element(page.getByRole('heading', { name: 'Add somebody' })).toBeVisible();
}

beforeEach(async () => {
  store = await freshApp();
  const { id } = await currentWorkspace(store);
  await saveOther(store, id, { name: 'Mari Tamm', email: 'mari@example.ee' });
  await saveMe(store, id, { name: 'Anna Kovács', email: 'anna@example.hu' });
});

it('a client is added with the own name, becomes current, and what is typed survives leaving the view', async () => {
  await open();
  await page.getByRole('radio', { name: 'A client' }).click();
  await page.getByLabelText('Name', { exact: true }).fill('Krisztina Farkas');
  await goTo({ view: 'settings' });
  await expect.element(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await open();
  await expect.element(page.getByLabelText('Name', { exact: true })).toHaveValue('Krisztina Farkas');
  await button('Add this client').click();
  await expect.element(card('Krisztina Farkas').getByText('Current')).toBeVisible();
  const made = await currentWorkspace(store);
  expect(shownOf(made)).toMatchObject({ name: 'Krisztina Farkas', role: 'assistant', initials: 'KF' });
  expect(made.members.find(({ id }) => id === made.me)).toMatchObject({ name: 'Anna Kovács' });
  await card('Mari Tamm').getByRole('button', { name: 'Go to Mari Tamm' }).click();
  await expect.poll(async () => otherOf(await currentWorkspace(store)).name).toBe('Mari Tamm');
});

it('name, colour, initials and wall are changed where they stand', async () => {
  await open();
  await page.getByText('Names, colour and wall').click();
  await page.getByLabelText('Your assistant’s name').fill('Mari Maasikas');
  await page.getByRole('radio', { name: 'Plum' }).click({ force: true });
  await page.getByLabelText('Initials').fill('M');
  await page.getByRole('checkbox', { name: 'Wall off' }).click();
  await expect
    .poll(async () => shownOf(await currentWorkspace(store)))
    .toMatchObject({ name: 'Mari Maasikas', colour: 'plum', initials: 'M', walled: true });
  await expect.element(card('Mari Maasikas').getByText('walled off')).toBeVisible();
  await expectAccessible();
});

it('each says how it is shared and leads there; an invite is taken up from here', async () => {
  await open();
  await expect.element(card('Mari Tamm').getByText('Not shared yet')).toBeVisible();
  await button('Together with Mari Tamm: open').click();
  await expect.element(page.getByRole('heading', { name: 'Together with Mari' })).toBeVisible();
  await button('Back').click();
  await button('Join with an invite').click();
  await expect.element(page.getByLabelText('The invite')).toBeVisible();
});

it('several workspaces are accessible, narrow and wide', async () => {
  await createWorkspace(store, 'assistant', { name: 'Krisztina Farkas', email: '' }, new Date());
  await saveLook(store, (await currentWorkspace(store)).id, { walled: true });
  await open();
  await page.getByText('Names, colour and wall').first().click();
  await expectAccessible();
  await openApp({ width: 480, height: 1800 });
  await expectAccessible();
});

const SHOWN: ShownWorkspace[] = [
  { id: 'w1', name: 'Anna Kovács', role: 'assistant', colour: 'green', initials: 'AK', walled: false },
  { id: 'w2', name: 'Krisztina Farkas', role: 'assistant', colour: 'blue', initials: 'KF', walled: false },
  { id: 'w3', name: '', role: 'client', colour: 'plum', initials: '', walled: true },
];

it('the switcher names what is shown, goes to one or all, and walks by keyboard', async () => {
  const calls = { onPick: vi.fn(), onAll: vi.fn(), onManage: vi.fn(), onAdd: vi.fn() };
  show(<Switcher workspaces={SHOWN} current="w2" view="one" {...calls} />);
  await button('Switch workspace: Krisztina Farkas').click();
  const chosen = page.getByRole('menuitemradio', { name: /^Krisztina Farkas/ });
  await expect.element(chosen).toHaveFocus();
  await expect.element(chosen).toHaveAttribute('aria-checked', 'true');
  await expectAccessible();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(calls.onPick).toHaveBeenLastCalledWith('w1');
  await button(/^Switch workspace/).click();
  await page.getByRole('menuitemradio', { name: 'All clients' }).click();
  expect(calls.onAll).toHaveBeenCalledOnce();
  show(<Switcher workspaces={SHOWN} current="w1" view="all" {...calls} />);
  await button('Switch workspace: All clients').click();
  await page.getByRole('menuitemradio', { name: /^Your assistant/ }).click();
  expect(calls.onPick).toHaveBeenLastCalledWith('w3');
  // One that is walled off is shown alone, whatever the view was.
  show(<Switcher workspaces={SHOWN} current="w3" view="all" {...calls} />);
  await expect.element(button('Switch workspace: Your assistant')).toBeVisible();
});

it('the word for all follows the roles that are not walled off', () => {
  expect(allWord(SHOWN)).toBe('All clients');
  expect(allWord(SHOWN.map((one) => ({ ...one, walled: false })))).toBe('All workspaces');
});

it('going to one leaves the view of all', async () => {
  await createWorkspace(store, 'client', { name: 'Kersti', email: '' }, new Date());
  await saveSettings(store, { view: 'all' });
  await open();
  await button('Go to Mari Tamm').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Mari Tamm' })).toBeVisible();
  expect((await readSettings(store)).view).toBe('one');
});
