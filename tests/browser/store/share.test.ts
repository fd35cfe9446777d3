import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '@/utils/delegation/events';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { sayProblem } from '@/utils/i18n/problem-words';
import { exportBackup, importBackup, type Imported } from '@/utils/store/backup';
import { captureItem, editItem, moveItem, newItem } from '@/utils/store/commands';
import { saveDraft } from '@/utils/store/drafts';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { exportShare } from '@/utils/store/share';
import { allWorkspaces, currentWorkspace, saveMe, saveOther } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, captureOf, freshStore, itemIn, pair, send, START } from './support';

interface File {
  workspaces: { id: string; me: string; members: object[] }[];
  events: ItemEvent[];
}

const quiet = (): void => undefined;

async function shareOf(store: Store): Promise<string> {
  const { id } = await currentWorkspace(store);
  return (await exportShare(store, id, after(50), quiet)).text();
}

function open(store: Store, file: string | object): Promise<Imported> {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  return importBackup(store, new Blob([text]), quiet, after(60));
}

async function contents(store: Store): Promise<unknown[]> {
  return Promise.all([...store.objectStoreNames].map((name) => store.getAll(name)));
}

/** A client's installation with one item handed over and another kept, a draft, and names. */
async function client(): Promise<{ store: Store; shared: string; kept: string }> {
  const store = await freshStore();
  const { id } = await currentWorkspace(store);
  await saveMe(store, id, { name: 'Ana', email: 'ana@example.org' });
  await saveOther(store, id, { name: 'My assistant', email: '' });
  const shared = await captureItem(store, captureOf('k1'), { now: START });
  await handOver(store, shared.item, { now: after(1), channel: 'gmail', edit: { goal: 'Booked' } });
  const kept = await newItem(store, 'Nobody knows', START);
  await editItem(store, kept.item, { goal: 'A secret' }, after(2));
  await saveDraft(store, `item:${shared.item}`, { materials: 'Half a thought' }, after(3));
  return { store, shared: shared.item, kept: kept.item };
}

describe('a share', () => {
  test('makes the workspace at the other side, for the other role, and leaves all else there as it is', async () => {
    const { store, shared, kept } = await client();
    const other = await freshStore();
    await saveSettings(other, { theme: 'dark' });
    const before = await currentWorkspace(other);
    expect(await open(other, await shareOf(store))).toEqual({ ok: true, items: 1, events: 3 });
    expect(await currentWorkspace(other)).toEqual(before);
    expect(await readSettings(other)).toMatchObject({ theme: 'dark', welcomed: false, workspace: before.id });
    const mine = await currentWorkspace(store);
    const theirs = (await allWorkspaces(other)).find(({ id }) => id === mine.id)!;
    expect(theirs).toMatchObject({
      me: otherOf(mine).id,
      members: mine.members,
      walled: false,
      stale: false,
    });
    expect(roleIn(theirs)).toBe('assistant');
    expect(theirs.colour).not.toBe(before.colour);
    expect([theirs.device, theirs.privateDevice]).not.toEqual([mine.device, mine.privateDevice]);
    expect(await other.count('drafts')).toBe(0);
    expect(await other.get('items', kept)).toBeUndefined();
    await saveSettings(other, { workspace: mine.id });
    expect(await itemIn(other, shared, after(61))).toMatchObject({
      stage: 'asked',
      brief: { goal: 'Booked' },
    });
    await moveItem(other, shared, 'accept', { now: after(62), note: 'Will do' });
    await send(other, store, after(63));
    expect(await itemIn(store, shared, after(63))).toMatchObject({
      stage: 'accepted',
      promise: { onBehalf: false },
    });
    await checkConsistent(other);
    await checkConsistent(store);
  });

  test('opened twice changes nothing the second time', async () => {
    const { store } = await client();
    const other = await freshStore();
    const file = await shareOf(store);
    await open(other, file);
    const once = await contents(other);
    expect(await open(other, file)).toMatchObject({ ok: true, events: 0 });
    expect(await contents(other)).toEqual(once);
  });

  test('brings the name of who sent it, as they write it, and never changes my own', async () => {
    const { client: ana, assistant: mari } = await pair();
    const { id } = await currentWorkspace(ana);
    await saveOther(ana, id, { name: 'My assistant', email: '' });
    await saveMe(mari, id, { name: 'Mari Tamm', email: 'mari@example.org' });
    await saveOther(mari, id, { name: 'Boss', email: '' });
    await send(mari, ana, START);
    expect(otherOf(await currentWorkspace(ana))).toMatchObject({
      name: 'Mari Tamm',
      email: 'mari@example.org',
    });
    await saveMe(ana, id, { name: 'Ana', email: '' });
    await saveOther(ana, id, { name: 'Another name', email: '' });
    await send(ana, mari, after(1));
    const { me, members } = await currentWorkspace(mari);
    expect(members.find((member) => member.id === me)).toMatchObject({ name: 'Mari Tamm' });
    expect(otherOf(await currentWorkspace(mari))).toMatchObject({ name: 'Ana' });
  });

  test('does not go through a private log, so a backup of the assistant opens without it', async () => {
    const { store, shared } = await client();
    const other = await freshStore();
    await open(other, await shareOf(store));
    const backup = await (await exportBackup(other, after(61), quiet)).text();
    const again = await freshStore();
    expect(await open(again, backup)).toMatchObject({ ok: true });
    expect((await again.get('items', shared))?.stage).toBe('asked');
    await checkConsistent(again);
  });
});

describe('a file is refused, and changes nothing,', () => {
  async function refusal(store: Store, file: string | object): Promise<string> {
    const before = await contents(store);
    const opened = await open(store, file);
    expect(await contents(store)).toEqual(before);
    return opened.ok ? 'It was opened.' : sayProblem(opened.problem);
  }

  test('when it is meant for the other person', async () => {
    const { store } = await client();
    expect(await refusal(store, await shareOf(store))).toBe(
      'This file is meant for My assistant; send it to them, and open here the one that they send you.',
    );
    const other = await freshStore();
    await open(other, await shareOf(store));
    const backup = await (await exportBackup(store, after(61), quiet)).text();
    expect(await refusal(other, backup)).toMatch(/^This backup belongs to Ana/);
  });

  test('when it holds what no share may hold', async () => {
    const { store, kept } = await client();
    const other = await freshStore();
    await open(other, await shareOf(store));
    await moveItem(store, kept, 'drop', { now: after(4) });
    const file = JSON.parse(await shareOf(store)) as File;
    const { id, privateDevice } = await currentWorkspace(store);
    const secret = (await store.get('events', [privateDevice, 1]))!;
    expect(await refusal(other, { ...file, events: [secret] })).toMatch(/^Event 1 comes from a private log/);
    expect(await refusal(other, { ...file, settings: {} })).toMatch(/“settings” that is not valid/);
    const [first] = file.events;
    const forged = { ...first!, by: { ...first!.by, role: 'assistant' } };
    expect(await refusal(other, { ...file, events: [forged] })).toMatch(/written by nobody/);
    const agreed = { ...first!, type: 'agreed', body: { budget: 5 } };
    expect(await refusal(other, { ...file, events: [agreed] })).toMatch(/^Event 1 is about something/);
    const captured = { ...first!, item: id };
    expect(await refusal(other, { ...file, events: [captured] })).toMatch(/^Event 1 is about something/);
    const [workspace] = file.workspaces;
    const stranger = { id: 'm_x', role: 'client', name: 'X', email: '' };
    const joined = { ...workspace!, members: [...workspace!.members, stranger] };
    expect(await refusal(other, { ...file, workspaces: [joined] })).toMatch(/somebody who is not part/);
  });
});
