import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '@/utils/delegation/events';
import { sayProblem } from '@/utils/i18n/problem-words';
import { BACKUP_VERSION } from '@/utils/store/backup-format';
import { exportBackup, importBackup, type Imported } from '@/utils/store/backup';
import { captureItem, editItem, moveItem, newItem, undo } from '@/utils/store/commands';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { currentWorkspace, saveOther } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, captureOf, freshStore, pair, scopeNow, START } from './support';

interface File {
  format?: string;
  version?: number;
  workspaces: { id: string; me: string; members: { id: string; role: string }[] }[];
  events: ItemEvent[];
}

const quiet = (): void => undefined;

function restore(store: Store, file: Blob | string): Promise<Imported> {
  return importBackup(store, new Blob([file]), quiet, after(60));
}

/** What a person reads of a file that was refused. */
function saidOf(imported: Imported): string {
  return imported.ok ? 'It was imported.' : sayProblem(imported.problem);
}

/** A database with three items, one of them withdrawn, settings, a name and a draft. */
async function filled(): Promise<{ store: Store; items: string[] }> {
  const store = await freshStore();
  const { id } = await currentWorkspace(store);
  await saveOther(store, id, { name: 'Mari', email: 'mari@example.org' });
  const first = await captureItem(store, captureOf('k1'), { now: START });
  const second = await newItem(store, 'Second', after(1));
  const gone = await newItem(store, 'Gone', after(2));
  await undo(store, id, gone.events, after(3));
  await editItem(store, first.item, { goal: 'Booked', steps: { a: { text: 'Ask', place: 'a0' } } }, after(4));
  await moveItem(store, first.item, 'hand-over', { now: after(5), channel: 'gmail', note: 'Please' });
  await saveSettings(store, { theme: 'dark', mailClient: 'gmail' });
  await saveDraft(store, 'new', { title: 'Half a tho' }, after(6));
  return { store, items: [first.item, second.item] };
}

async function fileOf(store: Store): Promise<{ text: string; file: File }> {
  const text = await (await exportBackup(store, after(10), quiet)).text();
  return { text, file: JSON.parse(text) as File };
}

async function contents(store: Store): Promise<unknown[]> {
  return Promise.all([...store.objectStoreNames].map((name) => store.getAll(name)));
}

describe('a backup', () => {
  test('brings everything back into an empty installation, whose own workspace gives way', async () => {
    const { store, items } = await filled();
    const { text } = await fileOf(store);
    const other = await freshStore();
    expect(await restore(other, text)).toEqual({ ok: true, items: 3, events: 8 });
    const [mine, theirs] = [await currentWorkspace(store), await currentWorkspace(other)];
    const { device, privateDevice } = mine;
    expect({ ...theirs, device, privateDevice }).toEqual(mine);
    expect([theirs.device, theirs.privateDevice]).not.toEqual([device, privateDevice]);
    expect(await other.getAll('workspaces')).toHaveLength(1);
    expect(await readSettings(other)).toMatchObject({
      theme: 'dark',
      mailClient: 'gmail',
      workspace: mine.id,
    });
    expect(await readDraft(other, 'new')).toMatchObject({ edit: { title: 'Half a tho' } });
    expect((await checkConsistent(other)).items).toEqual((await checkConsistent(store)).items);
    await moveItem(other, items[0]!, 'accept', { now: after(70) });
    await checkConsistent(other);
  });

  test('imported twice, or where it came from, adds nothing', async () => {
    const { store } = await filled();
    const { text } = await fileOf(store);
    const before = await contents(store);
    expect(await restore(store, text)).toMatchObject({ ok: true, events: 0 });
    expect(await contents(store)).toEqual(before);
    const other = await freshStore();
    await restore(other, text);
    const once = await contents(other);
    expect(await restore(other, text)).toMatchObject({ ok: true, events: 0 });
    expect(await contents(other)).toEqual(once);
  });

  test('joins what two installations did apart from each other, and each keeps its own settings', async () => {
    const { store, items } = await filled();
    const other = await freshStore();
    await restore(other, (await fileOf(store)).text);
    await saveSettings(other, { theme: 'light' });
    await editItem(other, items[1]!, { goal: 'There' }, after(71));
    await editItem(store, items[1]!, { materials: 'Here' }, after(72));
    const [mine, theirs] = [(await fileOf(store)).text, (await fileOf(other)).text];
    expect(await restore(store, theirs)).toMatchObject({ ok: true, events: 1 });
    expect(await restore(other, mine)).toMatchObject({ ok: true, events: 1 });
    expect(await getItem(store, await scopeNow(store), items[1]!, after(80))).toMatchObject({
      brief: { goal: 'There', materials: 'Here' },
    });
    expect(await getItem(other, await scopeNow(other), items[1]!, after(80))).toEqual(
      await getItem(store, await scopeNow(store), items[1]!, after(80)),
    );
    expect((await readSettings(store)).theme).toBe('dark');
    expect((await readSettings(other)).theme).toBe('light');
    await checkConsistent(store);
    await checkConsistent(other);
  });

  test('newer than a database that was set back continues its sequence, and leaves newer typing alone', async () => {
    const { store, items } = await filled();
    const early = await contents(store);
    await editItem(store, items[1]!, { goal: 'Later' }, after(20));
    const { text } = await fileOf(store);
    const back = await freshStore();
    await setBack(back, store, early);
    await saveDraft(back, 'new', { title: 'Half a thought' }, after(30));
    expect(await restore(back, text)).toMatchObject({ ok: true, events: 1 });
    await editItem(back, items[1]!, { goal: 'Latest' }, after(70));
    expect(await readDraft(back, 'new')).toMatchObject({ edit: { title: 'Half a thought' } });
    const { events } = await checkConsistent(back);
    expect(events).toHaveLength(10);
  });

  test('tells its progress, which only grows and ends at the whole', async () => {
    const { store } = await filled();
    const told: number[] = [];
    const progress = (done: number, total: number): number => told.push(done / total);
    const file = await exportBackup(store, after(10), progress);
    expect(told.at(-1)).toBe(1);
    told.length = 0;
    await importBackup(await freshStore(), file, progress, after(60));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test('of an empty installation is a backup too', async () => {
    const { text } = await fileOf(await freshStore());
    expect(await restore(await freshStore(), text)).toEqual({ ok: true, items: 0, events: 0 });
  });
});

describe('a backup of a shared workspace', () => {
  test('says that it is shared, so that nobody founds it anew; what is here already stays', async () => {
    const { store } = await filled();
    const workspace = await currentWorkspace(store);
    await store.put('workspaces', { ...workspace, root: 'root' });
    const { text, file } = await fileOf(store);
    const other = await freshStore();
    await restore(other, text);
    expect((await currentWorkspace(other)).root).toBe('root');
    await store.put('workspaces', { ...workspace, root: 'held' });
    await restore(store, text);
    expect((await currentWorkspace(store)).root).toBe('held');
    await store.put('workspaces', { ...workspace, root: null });
    await restore(store, text);
    expect((await currentWorkspace(store)).root).toBe('root');
    const wrong = { ...file, workspaces: file.workspaces.map((one) => ({ ...one, root: 3 })) };
    expect(saidOf(await restore(other, JSON.stringify(wrong)))).toMatch(/“root” that is not valid/);
  });

  test('brings what somebody wrote who is no member any more, in one role', async () => {
    const { store } = await filled();
    const workspace = await currentWorkspace(store);
    await store.put('workspaces', { ...workspace, root: 'root' });
    const { file } = await fileOf(store);
    const members = [...file.workspaces[0]!.members];
    const [me, other] = members;
    const later = { ...file, workspaces: [{ ...file.workspaces[0]!, members: [me, { ...other, id: 'm_new' }] }] };
    const [sample] = file.events;
    const by = { member: other!.id, role: 'assistant' };
    const note = (seq: number, role: string) => ({ ...sample, id: `d_gone:${seq}`, device: 'd_gone', seq, after: [], by: { ...by, role }, type: 'noted', body: { text: 'x' } });
    const told = (roles: string[]) => JSON.stringify({ ...later, events: [...file.events, ...roles.map((role, i) => note(i + 1, role))] });
    const target = await freshStore();
    expect(saidOf(await restore(target, told(['assistant', 'client'])))).toMatch(/written by nobody/);
    expect(await restore(target, told(['assistant', 'assistant']))).toMatchObject({ ok: true });
    await checkConsistent(target);
    // An older file, from before, is one of this workspace too.
    expect(await restore(target, JSON.stringify(file))).toMatchObject({ ok: true });
    expect((await currentWorkspace(target)).members.map(({ id }) => id)).toEqual([me!.id, 'm_new']);
  }); // prettier-ignore

  test('holds no key, no secret, no invite and nothing of its server', async () => {
    const { store } = await filled();
    const { id: workspace, device, me } = await currentWorkspace(store);
    const marks = ['SEEDMARK', 'URLMARK', 'CODEMARK', 'BOXMARK', 'IDMARK'];
    const pair = (name: string, usages: KeyUsage[]) =>
      crypto.subtle.generateKey({ name }, false, usages) as Promise<CryptoKeyPair>;
    const [signing, sealing] = await Promise.all([
      pair('Ed25519', ['sign', 'verify']),
      pair('X25519', ['deriveBits']),
    ]);
    const publicKeys = await Promise.all(
      [signing, sealing].map(async ({ publicKey }) => {
        const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
        return btoa(String.fromCharCode(...raw))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replaceAll('=', '');
      }),
    );
    await store.put('keys', { kind: 'device', workspace, id: device, signing, sealing });
    await store.put('links', {
      workspace,
      url: 'wss://URLMARK.example',
      credentials: 'SUSEEDMARK',
      paused: false,
      cursor: null,
      published: {},
    });
    await store.put('invites', {
      workspace,
      id: 'IDMARK',
      side: 'made',
      whose: 'other',
      state: 'open',
      code: 'CODEMARK',
      answer: '',
      expires: START.toISOString(),
    });
    const secret = { secret: 'k_IDMARK', for: device, ephemeral: 'BOXMARK', box: 'BOXMARK' };
    const keys = { signing: publicKeys[0]!, sealing: publicKeys[1]! };
    await store.put('roster', {
      id: 'root',
      workspace,
      by: device,
      after: [],
      at: START.toISOString(),
      body: { kind: 'kit', kit: 'IDMARK', member: me, keys, secrets: [secret] },
      signature: 'IDMARK',
    });
    const bytes = new TextEncoder().encode('BOXMARK');
    await store.put('batches', { workspace, device, from: 1, to: 1, bytes });
    await store.put('stamps', { key: 'settings.theme', at: START.toISOString() });
    const { text } = await fileOf(store);
    for (const mark of [...marks, ...publicKeys]) expect(text).not.toContain(mark);
  });

  test('of version 3, from before workspaces were shared, is read', async () => {
    const { store } = await filled();
    const { file } = await fileOf(store);
    const workspaces = file.workspaces.map((one) => ({ ...one, root: undefined }));
    const other = await freshStore();
    const imported = await restore(other, JSON.stringify({ ...file, version: 3, workspaces }));
    expect(imported).toMatchObject({ ok: true, items: 3 });
    expect((await currentWorkspace(other)).root).toBeNull();
    expect(BACKUP_VERSION).toBe(5);
  });
});

/** Gives `target` what `source` held at an earlier time. */
async function setBack(target: Store, source: Store, held: unknown[]): Promise<void> {
  const names = [...source.objectStoreNames];
  const tx = target.transaction(names, 'readwrite');
  for (const [i, name] of names.entries()) {
    await tx.objectStore(name).clear();
    for (const value of held[i] as never[]) {
      await tx.objectStore(name).put(value, ...(name === 'settings' ? ['main'] : []));
    }
  }
  await tx.done;
}

describe('a broken file changes nothing, and the reason says what is wrong:', () => {
  const breaks: [why: string, break_: (file: File, text: string) => unknown, reason: RegExp][] = [
    ['no JSON', () => 'hello', /^The file is not JSON: it breaks at character 1\.$/],
    ['cut off', (_, text) => text.slice(0, 200), /^The file is not JSON: it ends too early, after character 200\.$/],
    ['a stray character', (_, text) => text.replace('"events":[', '"events":[,'), /it breaks at character \d+/],
    ['something else', () => ({ tasks: [] }), /^This is not a Right Hand backup\.$/],
    ['a bare value', () => 'null', /^This is not a Right Hand backup\.$/],
    ['a newer version', (file) => ({ ...file, version: BACKUP_VERSION + 1 }), /made by a newer version/],
    ['no version', (file) => ({ ...file, version: undefined }), /^The file lacks “version”\.$/],
    ['no events', (file) => ({ ...file, events: undefined }), /^The file lacks “events”\.$/],
    ['an event without clock', (file) => change(file, 4, { clock: undefined }), /^Event 5 lacks “clock”\.$/],
    ['a wrong type', (file) => change(file, 0, { type: 'moved ' }), /^Event 1 has a “type” that is not valid\.$/],
    ['a field nobody knows', (file) => change(file, 0, { extra: 1 }), /^Event 1 has a “extra” that is not valid\.$/],
    ['an impossible time', (file) => change(file, 0, { at: '2026-02-31T99:00:00.000Z' }), /^Event 1 has a “at”/],
    ['a script as address', (file) => changeUrl(file, ' javascript:alert(1)'), /“body\.source\.url” that is not valid/],
    ['a wrong id', (file) => change(file, 2, { id: 'd:9' }), /^Event 3 has an “id” that is not its own\.$/],
    ['an unknown workspace', (file) => change(file, 2, { workspace: 'w' }), /^Event 3 belongs to a workspace/],
    ['an unknown author', (file) => change(file, 2, { by: { member: 'm', role: 'client' } }), /^Event 3 was written by/],
    ['a false role', (file) => asAssistant(file), /^Event 1 was written by nobody/],
    ['a twin', (file) => twin(file), /^Two events claim the same id, .+, with different content\.$/],
    ['a gap', (file) => ({ ...file, events: file.events.toSpliced(1, 1) }), /^The file is incomplete: event .+:2 is missing\.$/],
    ['a lost cause', (file) => change(file, 5, { after: ['d_x:1'] }), /^The file is incomplete: event d_x:1 is missing\.$/],
    ['an agreement about an item', (file) => change(file, 0, { type: 'agreed', body: { budget: 5 } }), /^Event 1 is about something/],
    ['a workspace that is captured', (file) => change(file, 0, { item: file.workspaces[0]!.id }), /^Event 1 is about something/],
    ['a workspace without user', (file) => ({ ...file, workspaces: [{ ...file.workspaces[0], me: 'x' }] }), /its own user/],
    ['things of a later time', (file) => ({ ...file, procedures: [{ id: 'p' }] }), /“procedures” that is not valid/],
  ]; // prettier-ignore

  test.each(breaks)('%s', async (_why, break_, reason) => {
    const { store } = await filled();
    const { file, text } = await fileOf(store);
    const broken = break_(file, text);
    const target = await freshStore();
    const before = await contents(target);
    const imported = await restore(target, typeof broken === 'string' ? broken : JSON.stringify(broken));
    expect(saidOf(imported)).toMatch(reason);
    expect(await contents(target)).toEqual(before);
  });

  test('an event that differs from the one held', async () => {
    const { store } = await filled();
    const { file } = await fileOf(store);
    const before = await contents(store);
    const broken = change(file, 5, { at: after(9).toISOString() });
    expect(saidOf(await restore(store, JSON.stringify(broken)))).toContain('claim the same id');
    expect(await contents(store)).toEqual(before);
  });

  test.each([
    [['', 'Mari'], 'ask Mari for an invite'],
    [['', ''], 'ask the other person for an invite'],
  ])('what somebody sent before there were packets, with the names %j', async (names, reason) => {
    const { store } = await filled();
    const { file } = await fileOf(store);
    const { id, me, members } = file.workspaces[0]!;
    const named = members.map((one) => ({ ...one, name: names[one.id === me ? 0 : 1] }));
    const workspaces = [{ id, createdAt: START.toISOString(), me, members: named }];
    const share = { ...file, version: 3, kind: 'share', workspaces, settings: undefined };
    const before = await contents(store);
    for (const broken of [share, { ...share, workspaces: [] }]) {
      const said = saidOf(await restore(store, JSON.stringify(broken)));
      expect(said).toMatch(/older version of Right Hand.+Nothing is lost/);
      expect(said).toContain(broken === share ? reason : 'ask the other person for an invite');
    }
    expect(await contents(store)).toEqual(before);
  });

  test('of the other person, or of somebody who is not part of the workspace', async () => {
    const { client, assistant } = await pair();
    const { id } = await currentWorkspace(client);
    await saveOther(assistant, id, { name: 'Ana', email: '' });
    expect(saidOf(await restore(assistant, (await fileOf(client)).text))).toMatch(
      /^This backup belongs to Ana/,
    );
    const { store } = await filled();
    const { file } = await fileOf(store);
    const [workspace] = file.workspaces;
    const stranger = { id: 'm_x', role: 'client', name: 'X', email: '' };
    const more = { ...file, workspaces: [{ ...workspace!, members: [...workspace!.members, stranger] }] };
    expect(saidOf(await restore(store, JSON.stringify(more)))).toMatch(/somebody who is not part/);
  });

  test('one found only when everything else is written', async () => {
    const { store, items } = await filled();
    const other = await freshStore();
    const { file } = await fileOf(other);
    const [workspace] = file.workspaces;
    const me = workspace!.members[0]!;
    const [sample] = (await fileOf(store)).file.events;
    const forged = {
      ...sample!,
      id: 'd_f:1',
      device: 'd_f',
      seq: 1,
      after: [],
      item: items[0],
      workspace: workspace!.id,
      by: { member: me.id, role: me.role },
    };
    const before = await contents(store);
    const imported = await restore(store, JSON.stringify({ ...file, events: [forged] }));
    expect(saidOf(imported)).toContain('another workspace');
    expect(await contents(store)).toEqual(before);
  });
});

function change(file: File, i: number, part: Record<string, unknown>): File {
  return {
    ...file,
    events: file.events.map((event, j) => (i === j ? Object.assign({ ...event }, part) : event)),
  };
}

function changeUrl(file: File, url: string): File {
  const body = file.events[0]!.body as { source: object };
  return change(file, 0, { body: { ...body, source: { ...body.source, url } } });
}

function asAssistant(file: File): File {
  return change(file, 0, { by: { ...file.events[0]!.by, role: 'assistant' } });
}

function twin(file: File): File {
  return { ...file, events: [...file.events, { ...file.events[1]!, at: after(50).toISOString() }] };
}
