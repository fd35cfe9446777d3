import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { captureOf, freshStore, meet, send } from '@/tests/browser/store/support';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem, editItem, moveItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { currentWorkspace, saveOther } from '@/utils/store/workspaces';

let store: Store;

const button = (name: string | RegExp) => page.getByRole('button', { name });
const area = async () => (await currentWorkspace(store)).agreement.areas[0];
const proposal = () => page.getByRole('region', { name: 'Proposal for Bookings' });

/** Five pieces of work in one area, delivered by the assistant's own installation and found good at once. */
async function fiveGoodOnes(): Promise<void> {
  const { id } = await currentWorkspace(store);
  await saveOther(store, id, { name: 'Mari Tamm', email: '' });
  await editAgreement(store, id, { areas: { a1: { name: 'Bookings' } } }, new Date());
  const items: string[] = [];
  for (let nth = 0; nth < 5; nth++) {
    const { item } = await captureItem(store, captureOf(`page:${nth}`), { now: new Date() });
    await editItem(store, item, { area: 'a1', goal: 'A ticket' }, new Date());
    await handOver(store, item, { now: new Date() });
    items.push(item);
  }
  const assistant = await freshStore();
  await meet(store, assistant, new Date());
  for (const item of items) {
    await moveItem(assistant, item, 'accept', { now: new Date(), note: 'I book it', estimate: 30 });
    await moveItem(assistant, item, 'deliver', { now: new Date(), note: 'Booked' });
  }
  await send(assistant, store, new Date());
  for (const item of items) await moveItem(store, item, 'finish', { now: new Date(), rating: 5 });
}

beforeEach(async () => {
  store = await freshApp();
  await fiveGoodOnes();
  await openApp({ height: 1200 });
  await goTo({ view: 'agreement' });
});

it('good work proposes the next level with the facts, and nothing changes until the client says so', async () => {
  await expect
    .element(proposal())
    .toMatchTextContent('The last 5 reviews: 5 of 5 right the first time, rated 5 of 5 on average.');
  expect((await area())?.authority).toBe('ask-first');
  await expectAccessible();
  await button('Raise to “Decide and tell”').click();
  await expect.poll(async () => (await area())?.authority).toBe('decide-and-tell');
  await expect.element(proposal()).not.toBeInTheDocument();
  await button('Undo').click();
  await expect.poll(async () => (await area())?.authority).toBe('ask-first');
});

it('“Not now” keeps the level, and the same work proposes nothing again', async () => {
  await button('Not now: Bookings').click();
  await expect.element(proposal()).not.toBeInTheDocument();
  expect((await area())?.authority).toBe('ask-first');
  expect((await area())?.since).not.toBeNull();
});
