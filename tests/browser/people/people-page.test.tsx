import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { english } from '@/utils/i18n/en/index';
import { listPeople, savePerson } from '@/utils/store/people';
import type { Store } from '@/utils/store/open';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const listed = async (store: Store) =>
  (await listPeople(store, (await currentWorkspace(store)).id)).map(({ name, day, note }) => [
    name,
    day,
    note,
  ]);

/** 'MM-DD', so many days from today. */
function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

describe('people to remember', () => {
  test('are added, with the day as month and day', async () => {
    const store = await freshApp();
    await openApp();
    await button('More').click();
    await page.getByRole('menuitem', { name: 'People to remember' }).click();
    await expect.element(page.getByText('Nobody yet')).toBeVisible();
    await expect.element(button('Add')).toBeDisabled();
    await page.getByLabelText('Name').fill('Liis');
    await expect.element(page.getByLabelText('Day', { exact: true })).not.toBeInTheDocument();
    await page.getByLabelText('Month').selectOptions('February');
    await page.getByLabelText('Day', { exact: true }).selectOptions('29');
    await page.getByLabelText('Note').fill('Likes tulips');
    await expectAccessible();
    await button('Add').click();
    await expect.element(page.getByRole('heading', { name: 'Liis' })).toBeVisible();
    await expect.element(page.getByText(/(28|29) Feb.*, in \d+ days$/)).toBeVisible();
    expect(await listed(store)).toEqual([['Liis', '02-29', 'Likes tulips']]);
    await expect.element(page.getByLabelText('Name')).toHaveValue('');
    await button('Undo').click();
    await expect.element(page.getByText('Nobody yet')).toBeVisible();
  });

  test('stand by the day that comes next; they are changed in place and taken off, with Undo', async () => {
    const store = await freshApp();
    const { id } = await currentWorkspace(store);
    await savePerson(store, id, { name: 'Zoltán', day: null, note: '' });
    await savePerson(store, id, { name: 'Yesterday', day: inDays(-1), note: '' });
    await savePerson(store, id, { name: 'Soon', day: inDays(3), note: '' });
    await savePerson(store, id, { name: 'Now', day: inDays(0), note: '' });
    await openApp();
    await goTo({ view: 'people' });
    await expect.element(button('Change Now')).toBeVisible();
    const names = () => [...document.querySelectorAll('li h2')].map((one) => one.textContent);
    expect(names()).toEqual(['Now', 'Soon', 'Yesterday', 'Zoltán']);
    await expect.element(page.getByText(/, in 3 days$/)).toBeVisible();
    await button('Change Soon').click();
    await page.getByRole('listitem').getByLabelText('Name').fill('Sooner');
    await page.getByRole('listitem').getByLabelText('Month').selectOptions(english.words.people.noDay);
    await button('Save').click();
    await expect.element(page.getByText('Sooner is saved.')).toBeVisible();
    await expect.poll(() => listed(store)).toContainEqual(['Sooner', null, '']);
    await button('Undo').click();
    await expect.poll(() => listed(store)).toContainEqual(['Soon', inDays(3), '']);
    await button('Remove Now').click();
    await expect.element(page.getByRole('heading', { name: 'Now' })).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(page.getByRole('heading', { name: 'Now' })).toBeVisible();
    await expectAccessible();
  });

  test('what was being typed is there again', async () => {
    const store = await freshApp();
    const { id } = await currentWorkspace(store);
    await savePerson(store, id, { name: 'Liis', day: '11-27', note: '' });
    await openApp();
    await goTo({ view: 'people' });
    await button('Change Liis').click();
    await page.getByRole('listitem').getByLabelText('Note').fill('Likes tul');
    await page.getByLabelText('Name').last().fill('Mar');
    await expect.poll(() => store.count('drafts')).toBeGreaterThan(3);
    await userEvent.keyboard('{Escape}');
    await goTo({ view: 'today' });
    await goTo({ view: 'people' });
    await expect.element(page.getByRole('listitem').getByLabelText('Note')).toHaveValue('Likes tul');
    await expect.element(page.getByLabelText('Name').last()).toHaveValue('Mar');
    await button('Cancel').click();
    await expect.element(button('Change Liis')).toBeVisible();
  });

  test('are of the current workspace, which is named where there are several', async () => {
    const store = await freshApp();
    const { id } = await currentWorkspace(store);
    await savePerson(store, id, { name: 'Liis', day: null, note: '' });
    await createWorkspace(store, 'client', { name: 'Anna Kask', email: '' }, new Date());
    await openApp();
    await goTo({ view: 'people' });
    await expect.element(page.getByRole('heading', { name: /^With / })).toMatchTextContent('With Anna Kask');
    await expect.element(page.getByText('Nobody yet')).toBeVisible();
  });
});
