/** The language of the interface, chosen in the real sidebar and on the real welcome page. */
import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { App as Welcome } from '@/entrypoints/welcome/App';
import { show } from '@/tests/browser/ui/mount';
import { english } from '@/utils/i18n/en/index';
import { speak } from '@/utils/i18n/spoken';
import type { Store } from '@/utils/store/open';
import { readSettings } from '@/utils/store/settings';

let store: Store;

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const chosen = async () => (await readSettings(store)).language;

beforeEach(async () => {
  store = await freshApp();
});

afterEach(() => {
  localStorage.clear();
  document.documentElement.lang = english.tag;
  speak(english);
});

it('changes all words at once, is kept, and can follow the browser again', async () => {
  await openApp({ height: 1900 });
  await goTo({ view: 'settings' });
  const select = page.getByLabelText('Language');
  await expect.element(select).toHaveDisplayValue(/^As the browser \(.+\)$/);
  await select.click();
  await select.selectOptions('Magyar');
  await expect.element(heading('Beállítások')).toBeVisible();
  // Who chooses with the arrow keys goes on from there.
  await expect.element(page.getByLabelText('Nyelv')).toHaveFocus();
  await expect.element(page.getByRole('radio', { name: 'Világos' })).toBeVisible();
  expect(document.documentElement.lang).toBe('hu');
  expect(await chosen()).toBe('hu');
  await page.getByLabelText('Nyelv').selectOptions('auto');
  await expect.element(heading('Settings')).toBeVisible();
  expect(await chosen()).toBeNull();
});

it('is said in the words of both scripts of Serbian', async () => {
  await openApp({ height: 1900 });
  await goTo({ view: 'settings' });
  await page.getByLabelText('Language').selectOptions('Srpski (latinica)');
  await expect.element(heading('Podešavanja')).toBeVisible();
  await page.getByLabelText('Jezik').selectOptions('Српски (ћирилица)');
  await expect.element(heading('Подешавања')).toBeVisible();
});

it('can be chosen on the first page, which keeps what was answered', async () => {
  await page.viewport(800, 1800);
  show(<Welcome />, { width: 800, height: 1800 });
  await page.getByRole('radio', { name: 'Both' }).click();
  await page.getByLabelText('Language').selectOptions('Eesti');
  await expect.element(heading('Kes on sinu assistent?')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Mõlemat' })).toBeChecked();
  await expect.poll(chosen).toBe('et');
});
