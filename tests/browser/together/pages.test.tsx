import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { freshStore } from '@/tests/browser/store/support';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { leaveOut, undecidedLate } from '@/utils/store/late';
import { announce } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { countUnseen } from '@/utils/store/refusals';
import { allWorkspaces, currentWorkspace, saveMe, saveOther } from '@/utils/store/workspaces';
import { answerInvite, confirmWords, makeInvite, readAnswer } from '@/utils/sync/joining';

let store: Store;
let peer: Store;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const unfold = (title: string) => page.getByRole('heading', { name: title, exact: true }).click();
const now = () => new Date();
const shownWords = () => [...document.querySelectorAll('ol li')].map((word) => word.textContent);

beforeEach(async () => {
  store = await freshApp();
  peer = await freshStore();
  const { id } = await currentWorkspace(store);
  await saveOther(store, id, { name: 'Mari Tamm', email: 'mari@example.ee' });
  await saveMe(store, id, { name: 'Anna Kovács', email: 'anna@example.hu' });
});

async function openTogether(): Promise<string> {
  const { id } = await currentWorkspace(store);
  await openApp({ height: 1400 });
  await goTo({ view: 'together', workspace: id });
  return id;
}

async function codeIn(label: string): Promise<string> {
  const field = () => page.getByLabelText(label).element() as HTMLTextAreaElement;
  await expect.poll(() => field().value).toMatch(/^RH/);
  return field().value;
}

test('an assistant is invited, answers, the words are the same on both sides, and they work together', async () => {
  await openTogether();
  await button('Invite Mari').click();
  const code = await codeIn('The invite, for Mari');
  const mail = (page.getByRole('link', { name: 'Write a mail' }).element() as HTMLAnchorElement).href;
  expect(mail).toMatch(/^mailto:mari@example\.ee\?/);
  expect(decodeURIComponent(mail)).toContain(`\r\n${code}\r\n`);
  await page.getByLabelText('The answer from Mari').fill('RHA1 not one of ours');
  await button('Read the answer').click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  const theirs = await answerInvite(peer, code, { name: 'Mari Tamm', email: '' }, now());
  await page.getByLabelText('The answer from Mari').fill(`> ${theirs.answer}`);
  await button('Read the answer').click();
  await expect.element(button('They are the same')).toBeVisible();
  expect(shownWords()).toEqual(theirs.words);
  await goTo({ view: 'settings' });
  await openTogether();
  await expect.element(button('They are the same')).toBeVisible();
  expect(shownWords()).toEqual(theirs.words);
  await button('They are the same').click();
  await expect.element(page.getByText('Working together')).toBeVisible();
  await unfold('Devices');
  await expect.element(page.getByRole('heading', { name: 'Mari', exact: true })).toBeVisible();
  await expectAccessible();
  await page.getByText('The words that were compared').click();
  await expect.element(page.getByText(theirs.words.join(' · '))).toBeVisible();
  await button('Remove Mari').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove Mari' }).click();
  await expect.element(page.getByText('Not shared yet')).toBeVisible();
  await expect.element(page.getByText(/^removed /)).toBeVisible();
});

test('words that differ let nobody in, and the invite is gone', async () => {
  await openTogether();
  await button('Invite Mari').click();
  const code = await codeIn('The invite, for Mari');
  const theirs = await answerInvite(peer, code, { name: 'Somebody', email: '' }, now());
  await page.getByLabelText('The answer from Mari').fill(theirs.answer);
  await button('Read the answer').click();
  await button('They differ').click();
  await expect.element(page.getByText(/^Nobody was let in/)).toBeVisible();
  await expect.element(button('Invite Mari')).toBeVisible();
});

test('an invite is taken up: what was typed survives, the workspace comes, and it waits to be let in', async () => {
  const { id } = await currentWorkspace(peer);
  await saveMe(peer, id, { name: 'Krisztina Farkas', email: '' });
  const code = await makeInvite(peer, id, 'other', now());
  await openApp({ height: 1400 });
  await goTo({ view: 'join' });
  await page.getByLabelText('The invite').fill(code.slice(0, -20));
  await expect.element(page.getByRole('alert')).toMatchTextContent('Its end is missing.');
  await goTo({ view: 'settings' });
  await goTo({ view: 'join' });
  await expect.element(page.getByLabelText('The invite')).toHaveValue(code.slice(0, -20));
  await page.getByLabelText('The invite').fill(`Hello, here it is:\n${code}`);
  await expect.element(page.getByText('You are invited as the assistant.')).toBeVisible();
  await expect.element(page.getByLabelText('Your own name')).toHaveValue('Anna Kovács');
  await expectAccessible();
  await button('Make the answer').click();
  const answer = await codeIn('Your answer, for your client');
  const compared = await readAnswer(peer, answer, now());
  expect(shownWords()).toEqual(compared.words);
  expect(compared.claimed).toEqual({ name: 'Anna Kovács', email: 'anna@example.hu' });
  expect((await allWorkspaces(store)).map(roleIn)).toEqual(['client', 'assistant']);
  await button('They are the same').click();
  await expect.element(page.getByText(/^Waiting for the first packet from your client/)).toBeVisible();
  await confirmWords(peer, id, compared.invite, now());
  expect(otherOf(await currentWorkspace(peer)).name).toBe('Anna Kovács');
});

test('what was refused is looked at once: new while in view, seen afterwards', async () => {
  const { id } = await currentWorkspace(store);
  const at = now().toISOString();
  const some = {
    workspace: id,
    id: 'r_1',
    fault: 'forged',
    device: '',
    from: null,
    to: null,
    at,
    seen: false,
  } as const;
  await store.put('refusals', some);
  await openApp({ height: 1400 });
  await goTo({ view: 'security', workspace: id });
  await expect
    .element(page.getByRole('heading', { name: 'It was forged, or altered on the way.' }))
    .toBeVisible();
  await expect.poll(() => countUnseen(store, id)).toBe(0);
  await expect.element(page.getByText('new', { exact: true })).toBeVisible();
  await expectAccessible();
});

test('what is left out of late work is not shown again; what comes later is', async () => {
  const { id } = await currentWorkspace(store);
  const late = {
    workspace: id,
    device: 'd_gone',
    bytes: new Uint8Array(1),
    why: 'removed',
    at: now().toISOString(),
  } as const;
  await store.put('waiting', { ...late, id: 'a', from: 1, to: 2 });
  await openApp({ height: 1400 });
  await goTo({ view: 'security', workspace: id });
  await button('Leave it out').click();
  await expect.element(page.getByText('Nothing was refused')).toBeVisible();
  await store.put('waiting', { ...late, id: 'b', from: 3, to: 4 });
  announce({ settings: true });
  await expect.element(button('Leave it out')).toBeVisible();
  await leaveOut(store, id, { device: 'd_gone', through: 4 }, now());
  expect(await undecidedLate(store, id)).toEqual([]);
});
