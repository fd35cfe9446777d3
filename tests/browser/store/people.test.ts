import { describe, expect, test } from 'vitest';
import { sayProblem } from '@/utils/i18n/problem-words';
import { editAgreement } from '@/utils/store/agreements';
import { exportBackup, importBackup } from '@/utils/store/backup';
import { watch } from '@/utils/store/live';
import { makeWay } from '@/utils/store/make-way';
import type { Store } from '@/utils/store/open';
import { listPeople, removePerson, savePerson } from '@/utils/store/people';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { packetText } from './packet-text';
import { after, freshStore, pair, send, START } from './support';

const quiet = (): void => undefined;
const LIIS = { name: ' Liis ', day: '11-27', note: 'Likes tulips ' };

async function begin(): Promise<{ store: Store; id: string }> {
  const store = await freshStore();
  return { store, id: (await currentWorkspace(store)).id };
}

async function fileOf(store: Store): Promise<Record<string, unknown>> {
  const text = await (await exportBackup(store, after(1), quiet)).text();
  return JSON.parse(text) as Record<string, unknown>;
}

function restore(store: Store, file: object) {
  return importBackup(store, new Blob([JSON.stringify(file)]), quiet, after(2));
}

describe('people to remember', () => {
  test('are kept by name, changed in place, and come back after they were taken off', async () => {
    const { store, id } = await begin();
    await savePerson(store, id, { name: 'Zoltán', day: null, note: '' });
    const liis = await savePerson(store, id, LIIS);
    expect(liis).toMatchObject({ name: 'Liis', day: '11-27', note: 'Likes tulips', workspace: id });
    await savePerson(store, id, { ...liis, day: '11-28' }, liis.id);
    expect((await listPeople(store, id)).map(({ name, day }) => [name, day])).toEqual([
      ['Liis', '11-28'],
      ['Zoltán', null],
    ]);
    const gone = await removePerson(store, id, liis.id);
    expect(await listPeople(store, id)).toHaveLength(1);
    expect(await removePerson(store, id, liis.id)).toBeNull();
    await savePerson(store, id, gone!, gone!.id);
    expect(await listPeople(store, id)).toHaveLength(2);
  });

  test('are of one workspace alone', async () => {
    const { store, id } = await begin();
    const other = await createWorkspace(store, 'client', { name: 'Anna', email: '' }, START);
    const liis = await savePerson(store, id, LIIS);
    expect(await listPeople(store, other.id)).toEqual([]);
    expect(await removePerson(store, other.id, liis.id)).toBeNull();
    await expect(savePerson(store, other.id, LIIS, liis.id)).rejects.toThrow('another workspace');
    expect(await listPeople(store, id)).toEqual([liis]);
  });

  test('tell every view and the background when they change', async () => {
    const { store, id } = await begin();
    const told: boolean[] = [];
    const stop = watch(({ settings }) => told.push(settings));
    const { id: person } = await savePerson(store, id, LIIS);
    await removePerson(store, id, person);
    stop();
    expect(told).toEqual([true, true]);
  });
});

describe('in files', () => {
  test('a backup brings them back; who is here already stays as they are', async () => {
    const { store, id } = await begin();
    const liis = await savePerson(store, id, LIIS);
    const file = await fileOf(store);
    const empty = await freshStore();
    expect(await restore(empty, file)).toMatchObject({ ok: true });
    expect(await listPeople(empty, id)).toEqual([liis]);
    await savePerson(store, id, { ...liis, note: 'Now roses' }, liis.id);
    expect(await restore(store, file)).toMatchObject({ ok: true });
    expect(await listPeople(store, id)).toEqual([{ ...liis, note: 'Now roses' }]);
  });

  test('what goes to the other person holds nobody', async () => {
    const { client, assistant } = await pair();
    const { id } = await currentWorkspace(client);
    await savePerson(client, id, { name: 'Zebediah', day: '11-27', note: 'Zebra' });
    await editAgreement(client, id, { areas: { a_1: { name: 'Zither' } } }, after(2));
    const text = await packetText(client, after(3));
    expect(text).toContain('Zither');
    expect(text).not.toMatch(/Zeb|11-27/);
    await send(client, assistant, after(3));
    expect(await assistant.getAll('people')).toEqual([]);
  });

  test.each([
    [{ id: 'h' }, /“people\.0\.workspace”/],
    [
      { id: 'h', workspace: 'w_nowhere', name: 'A', day: null, note: '' },
      /“people\.0\.workspace” that is not valid/,
    ],
    [{ id: 'h', workspace: 'w', name: 'A', day: '02-30', note: '' }, /“people\.0\.day” that is not valid/],
  ])('a backup with %j is refused', async (person, reason) => {
    const { store } = await begin();
    const imported = await restore(await freshStore(), { ...(await fileOf(store)), people: [person] });
    expect(imported.ok ? '' : sayProblem(imported.problem)).toMatch(reason);
  });

  test('a workspace in which somebody is remembered never gives way', async () => {
    const { store, id } = await begin();
    await savePerson(store, id, LIIS);
    const elsewhere = await freshStore();
    expect(await restore(store, await fileOf(elsewhere))).toMatchObject({ ok: true });
    await makeWay(store, (await currentWorkspace(elsewhere)).id);
    expect((await store.getAll('workspaces')).map((one) => one.id)).toContain(id);
    expect(await listPeople(store, id)).toHaveLength(1);
  });
});
