/** Honest people in corners that devices, copies and removals lead to: nothing is lost, and there is a way on. */
import { describe, expect, test } from 'vitest';
import { otherOf } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { exportBackup, importBackup } from '@/utils/store/backup';
import { editItem } from '@/utils/store/commands';
import { listLate } from '@/utils/store/refusals';
import type { Store } from '@/utils/store/open';
import { currentWorkspace, firstVector, freshWorkspace, saveMe } from '@/utils/store/workspaces';
import { allowLate, answerInvite, makeInvite, makeKit, removeDevices } from '@/utils/sync/joining';
import { sealNew } from '@/utils/sync/outbox';
import { membershipOf } from '@/utils/sync/membership';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, freshStore, itemIn, START } from '@/tests/browser/store/support';
import { carry } from '@/tests/support/members';
import { ANA, heldIn, join, MARI, meet } from './meeting';
import { copied, give, handedOver, logOf } from './support';

/** A client and an assistant who joined by an invite, with an item both hold. */
async function together(): Promise<{ client: Store; assistant: Store; id: string; item: string }> {
  const [client, assistant] = [await freshStore(), await freshStore()];
  const { id } = await currentWorkspace(client);
  await saveMe(client, id, ANA);
  await join(client, assistant);
  const item = await handedOver(client);
  await carry(client, assistant, 'other', after(1));
  await carry(assistant, client, 'other', after(1));
  return { client, assistant, id, item };
}

describe('both who used a workspace by files found it anew', () => {
  async function bothFounded(): Promise<{ client: Store; assistant: Store; id: string; item: string }> {
    const [client, assistant] = [await freshStore(), await freshStore()];
    const mine = await currentWorkspace(client);
    const { id, createdAt, members } = mine;
    const theirs = { ...freshWorkspace(START, 'client', 1), id, createdAt, members, me: otherOf(mine).id };
    await assistant.put('workspaces', theirs);
    await assistant.put('vectors', firstVector(theirs));
    const item = await handedOver(client);
    for (const store of [client, assistant]) {
      await makeInvite(store, id, 'other', START);
      await makeKit(store, id, START);
      await sealNew(store, (await membershipOf(store, id))!);
    }
    await editAgreement(assistant, id, { slots: { assistant: ['09:00'] } }, after(1));
    return { client, assistant, id, item };
  }

  test('and who answers the other’s invite joins, with all that both did', async () => {
    const { client, assistant, id, item } = await bothFounded();
    await join(client, assistant, 'other', MARI, after(2), id);
    await carry(client, assistant, 'other', after(3));
    expect(await carry(assistant, client, 'other', after(4))).toMatchObject({ waiting: 0, refusals: [] });
    for (const store of [client, assistant]) {
      expect(await itemIn(store, item, after(5))).toMatchObject({ stage: 'asked' });
      expect((await heldIn(store, id)).agreement.slots.assistant).toEqual(['09:00']);
      await checkConsistent(store);
    }
  });

  test('but not once somebody else has joined it there', async () => {
    const { client, assistant, id } = await bothFounded();
    await join(assistant, await freshStore(), 'own', MARI, after(1), id);
    const code = await makeInvite(client, id, 'other', after(2));
    await expect(answerInvite(assistant, code, MARI, after(2))).rejects.toMatchObject({
      fault: 'already-joined',
    });
    expect(await membershipOf(assistant, id)).not.toBeNull();
  });
});

describe('a device that was set back to an old copy and wrote before it knew', () => {
  test('finds out by packets, keeps what it wrote, and goes on', async () => {
    const { client, assistant, item } = await together();
    await editItem(client, item, { important: true }, after(1));
    const back = await copied(client);
    await editItem(client, item, { goal: 'Before the copy came back' }, after(2));
    await carry(client, assistant, 'other', after(3));
    await back();
    await editItem(client, item, { materials: 'Typed on the copy' }, after(4));
    await editItem(client, item, { guidelines: 'And more' }, after(5));
    const got = await carry(client, assistant, 'other', after(6));
    expect(got.refusals.map(({ fault }) => fault)).toEqual(['rewritten']);
    expect(await carry(assistant, client, 'other', after(7))).toMatchObject({ refusals: [] });
    expect(await carry(client, assistant, 'other', after(8))).toMatchObject({ waiting: 0, refusals: [] });
    for (const store of [client, assistant]) {
      expect((await itemIn(store, item, after(9))).brief).toMatchObject({
        ...{ goal: 'Before the copy came back', materials: 'Typed on the copy', guidelines: 'And more' },
      });
      await checkConsistent(store);
    }
    expect(await logOf(client)).toEqual(
      await assistant.getAll('events', logRange(await currentWorkspace(client))),
    );
  });
});

const logRange = ({ device }: { device: string }) => IDBKeyRange.bound([device], [device, []]);

describe('a backup of a device that is lost', () => {
  test('brings back what was never sent; once the device is removed it reaches everybody', async () => {
    const { client, assistant, id, item } = await together();
    const second = await freshStore();
    await join(client, second, 'own', ANA, after(2), id);
    await carry(client, second, 'own', after(2));
    await meet(id, client, second, assistant);
    await editItem(client, item, { goal: 'Only in the backup' }, after(3));
    const file = await exportBackup(client, after(4), () => undefined);
    await importBackup(second, file, () => undefined, after(5));
    await editItem(second, item, { materials: 'After it' }, after(6));
    expect(await carry(second, assistant, 'other', after(7))).toMatchObject({ waiting: 1 });
    await carry(assistant, second, 'other', after(8));
    await removeDevices(second, id, [(await currentWorkspace(client)).device], after(9));
    await give(second, [], after(9));
    expect(await carry(second, assistant, 'other', after(10))).toMatchObject({ waiting: 0, refusals: [] });
    for (const store of [second, assistant]) {
      expect((await itemIn(store, item, after(11))).brief).toMatchObject({
        ...{ goal: 'Only in the backup', materials: 'After it' },
      });
      await checkConsistent(store);
    }
  });
});

describe('who was removed and comes back', () => {
  test('finds what was not sent before still there, and the client may admit it', async () => {
    const { client, assistant, id, item } = await together();
    await editItem(assistant, item, { goal: 'Never sent' }, after(2));
    const { device } = await currentWorkspace(assistant);
    await removeDevices(client, id, [device], after(3));
    await meet(id, client, assistant);
    await join(client, assistant, 'other', MARI, after(4), id);
    await give(assistant, [], after(5));
    expect(await listLate(assistant, id)).toMatchObject([{ device, events: 1 }]);
    expect((await itemIn(assistant, item, after(5))).brief.goal).toBe('');
    expect(await carry(assistant, client, 'other', after(6))).toMatchObject({ waiting: 1 });
    const [late] = await listLate(client, id);
    await allowLate(client, id, device, late!.through, after(7));
    await give(client, [], after(8));
    await carry(client, assistant, 'other', after(9));
    for (const store of [client, assistant]) {
      expect((await itemIn(store, item, after(10))).brief.goal).toBe('Never sent');
      expect(await membershipOf(store, id)).not.toBeNull();
      await checkConsistent(store);
    }
    expect(await carry(assistant, client, 'other', after(11))).toMatchObject({ waiting: 0, refusals: [] });
  });
});
