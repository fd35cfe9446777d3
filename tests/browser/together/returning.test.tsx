/** Whole ways through the pages of sharing, between real databases: back in by a kit, one more device, late work taken in. */
import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { freshStore, scopeNow } from '@/tests/browser/store/support';
import { handedOver } from '@/tests/browser/sync/support';
import { carry, found, join, packetOf } from '@/tests/support/members';
import { editItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import { allWorkspaces, currentWorkspace, saveMe, saveOther } from '@/utils/store/workspaces';
import { readBlocks, writeBlock } from '@/utils/sync/block';
import { answerInvite, confirmWords, makeKit, removeDevices } from '@/utils/sync/joining';
import { membershipOf } from '@/utils/sync/membership';
import { packetFor } from '@/utils/sync/outbox';
import { readPacket, writePacket, type Packet } from '@/utils/sync/packet';
import { receive } from '@/utils/sync/receive';

/** The sidebar's database, and two others of the same work. */
let store: Store;
let anna: Store;
let mari: Store;

const now = () => new Date();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const unfold = (title: string) => page.getByRole('heading', { name: title, exact: true }).click();
const blockOf = async (packet: Packet) => writeBlock(await writePacket(packet));
const shownWords = () => [...document.querySelectorAll('ol li')].map((word) => word.textContent);

beforeEach(async () => {
  [store, anna, mari] = [await freshApp(), await freshStore(), await freshStore()];
});

/** `client` works with Mari, and there is an item; its id and the workspace's. */
async function working(client: Store): Promise<{ workspace: string; item: string }> {
  const { id } = await currentWorkspace(client);
  await saveMe(client, id, { name: 'Anna Kovács', email: '' });
  await saveOther(client, id, { name: 'Mari Tamm', email: 'mari@example.ee' });
  const workspace = await found(client, now());
  await join(client, mari, 'other', now());
  const item = await handedOver(client, 'page:receipts', now());
  await carry(client, mari, 'other', now());
  await carry(mari, client, 'other', now());
  return { workspace, item };
}

/** What the page puts on the clipboard with the press of a button. */
async function copied(press: () => Promise<void>): Promise<string> {
  let text = '';
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((said) => {
    text = said;
    return Promise.resolve();
  });
  await press();
  await expect.poll(() => text).not.toBe('');
  clipboard.mockRestore();
  return text;
}

/** Reads a copied packet in another installation. */
async function readAt(to: Store, block: string) {
  const [bytes] = readBlocks(block);
  const { workspace, parts } = await readPacket(bytes!);
  return receive(to, workspace, parts, now());
}

test('who lost the browser comes back with the kit and a packet of the other side, and has the work again', async () => {
  const { workspace, item } = await working(anna);
  const code = await makeKit(anna, workspace, now());
  await carry(anna, mari, 'other', now());
  // What a mail carries to somebody who knows the roster says nothing of the kit.
  const small = await blockOf(await packetOf(mari, 'other', now()));
  const whole = await packetFor(mari, (await membershipOf(mari, workspace))!, 'other', now(), 'whole');
  await openApp({ height: 1400 });
  await goTo({ view: 'join' });
  await page.getByRole('radio', { name: 'With a recovery kit' }).click();
  await page.getByLabelText('The code on the kit').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByLabelText('The text of a packet').fill(small);
  await page.getByLabelText('Your own name').fill('Anna Kovács');
  await button('Let me back in').click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('does not say who belongs');
  expect(await store.count('roster')).toBe(0);
  const file = new File([await writePacket(whole)], 'right-hand.righthand');
  await userEvent.upload(page.getByLabelText('File with a packet'), file);
  await button('Let me back in').click();
  await expect.element(page.getByText(/^You are back in\./)).toBeVisible();
  await expect.element(page.getByText('Working together')).toBeVisible();
  expect((await allWorkspaces(store)).map(({ id }) => id)).toEqual([workspace]);
  await unfold('Devices');
  await expect.element(page.getByText('Browser 2')).toBeVisible();
  await expect.element(button('Remove Browser 1')).toBeVisible();
  // Mari hears of the new device, and gives it what there is.
  expect(await readAt(mari, await copied(() => button('Copy the packet').click()))).toMatchObject({
    refusals: [],
    waiting: 0,
  });
  await page.getByLabelText('The packet as text').fill(await blockOf(await packetOf(mari, 'other', now())));
  await button('Read it').click();
  await expect.element(page.getByText(/^Read: \d+ new changes\.$/)).toBeVisible();
  expect(await getItem(store, await scopeNow(store), item, now())).toMatchObject({ stage: 'asked' });
});

test('another device of one’s own is added: code, answer, words, first packet, and the work is on both', async () => {
  const { item, workspace } = await working(store);
  await openApp({ height: 1400 });
  await goTo({ view: 'together', workspace });
  await unfold('Devices');
  await button('Add another of my devices').click();
  const code = await copied(() => button('Copy the invite').click());
  const theirs = await answerInvite(anna, code, { name: 'Anna Kovács', email: '' }, now());
  await page.getByLabelText('The answer from your other browser').fill(theirs.answer);
  await button('Read the answer').click();
  await expect.element(button('They are the same')).toBeVisible();
  expect(shownWords()).toEqual(theirs.words);
  await button('They are the same').click();
  await confirmWords(anna, workspace, theirs.invite, now());
  await expect.element(page.getByText(/^Send the first packet to your other browser/)).toBeVisible();
  const first = await copied(() => button(/^Copy the packet: To your own/).click());
  expect(await readAt(anna, first)).toMatchObject({ refusals: [], waiting: 0, roster: true });
  expect(await anna.get('items', item)).toMatchObject({ stage: 'asked' });
  await editItem(anna, item, { goal: 'With the accountant' }, now());
  await page.getByLabelText('The packet as text').fill(await blockOf(await packetOf(anna, 'own', now())));
  await button('Read it').click();
  await expect.element(page.getByText(/^Read: /)).toBeVisible();
  expect((await store.get('items', item))?.brief.goal).toBe('With the accountant');
  await expect.element(page.getByText(/^Send the first packet/)).not.toBeInTheDocument();
});

test('what a removed device wrote later waits under Security, and is in the work once it is taken in', async () => {
  const { item, workspace } = await working(store);
  const { device } = await currentWorkspace(mari);
  await removeDevices(store, workspace, [device], now());
  await editItem(mari, item, { goal: 'Written too late' }, now());
  await openApp({ height: 1400 });
  await goTo({ view: 'together', workspace });
  const { parts } = await packetOf(mari, 'other', now());
  expect(await receive(store, workspace, parts, now())).toMatchObject({ events: 0, waiting: 1 });
  expect((await store.get('items', item))?.brief.goal).toBe('');
  await button(/^Security 1 new/).click();
  await button('Take it in').click();
  await expect.element(page.getByText('It is taken in.')).toBeVisible();
  await expect.poll(async () => (await store.get('items', item))?.brief.goal).toBe('Written too late');
  await expect.element(button('Take it in')).not.toBeInTheDocument();
});
