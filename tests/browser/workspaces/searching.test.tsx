import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newItem } from '@/utils/store/commands';
import { START } from '@/tests/browser/store/support';
import { freshApp, goTo, openApp } from './app';

test('a first letter does not read as nothing found while it is looked for', async () => {
  const store = await freshApp();
  await newItem(store, 'Papers for Lisbon', START);
  await openApp();
  await goTo({ view: 'search' });
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  const said = new Set<string>();
  const observer = new MutationObserver(() => said.add(document.querySelector('main')?.textContent ?? ''));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  await userEvent.keyboard('p');
  await expect.element(page.getByRole('listitem').getByText('Papers for Lisbon')).toBeVisible();
  observer.disconnect();
  expect([...said].filter((text) => text.includes('Nothing found'))).toEqual([]);
  // And it is said once it is true.
  await userEvent.keyboard('zz');
  await expect.element(page.getByText('Nothing found for “pzz”')).toBeVisible();
});
