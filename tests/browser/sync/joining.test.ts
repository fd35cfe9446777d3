import { describe, expect, it } from 'vitest';
import type { Store } from '@/utils/store/open';
import { readBelonging } from '@/utils/store/roster';
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import { otherOf } from '@/utils/delegation/workspace';
import {
  allWorkspaces,
  createWorkspace,
  currentWorkspace,
  firstVector,
  freshWorkspace,
  saveMe,
} from '@/utils/store/workspaces';
import {
  allowLate,
  answerInvite,
  cancelInvite,
  confirmWords,
  INVITE_MS,
  makeInvite,
  makeKit,
  readAnswer,
  recover,
  removeDevices,
} from '@/utils/sync/joining';
import { membershipOf } from '@/utils/sync/membership';
import { introduceMe } from '@/utils/sync/introduce';
import { after, connect, freshName, freshStore, START } from '@/tests/browser/store/support';
import {
  ANA,
  carry,
  devicesOf,
  heldIn,
  join,
  MARI,
  meet,
  memberOf,
  secretsOf,
  statementsOf,
} from './meeting';

/** A client and an assistant who joined, with the id of their workspace. */
async function joined(): Promise<{ client: Store; assistant: Store; id: string }> {
  const [client, assistant] = [await freshStore(), await freshStore()];
  const { id } = await currentWorkspace(client);
  await saveMe(client, id, ANA);
  await join(client, assistant);
  return { client, assistant, id };
}

async function cardsIn(store: Store, id: string) {
  return foldAgreement(await store.getAllFromIndex('events', 'item', id)).cards;
}

describe('joining', () => {
  it('leads to one workspace with the same people, and a secret that both can use', async () => {
    const { client, assistant, id } = await joined();
    const [mine, theirs] = [await heldIn(client, id), await heldIn(assistant, id)];
    expect(theirs).toMatchObject({ id, createdAt: mine.createdAt, root: mine.root });
    expect(new Set(theirs.members.map((one) => one.id))).toEqual(new Set(mine.members.map((one) => one.id)));
    expect(theirs.me).not.toBe(mine.me);
    expect(theirs.device).not.toBe(mine.device);
    expect(mine.members.find((one) => one.id === theirs.me)).toMatchObject({ role: 'assistant', ...MARI });

    const [a, b] = [await memberOf(client, id), await memberOf(assistant, id)];
    expect(b.roster).toEqual(a.roster);
    expect(a.roster.refused).toEqual([]);
    const iv = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      a.current.shared.key,
      new Uint8Array([7]),
    );
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, b.current.shared.key, sealed);
    expect(new Uint8Array(opened)).toEqual(new Uint8Array([7]));
  });

  it('keeps what is one’s own from the other', async () => {
    const { client, assistant, id } = await joined();
    const [a, b] = [await memberOf(client, id), await memberOf(assistant, id)];
    expect(a.current.own.id).not.toBe(b.current.own.id);
    expect([...a.secrets.keys()]).not.toContain(b.current.own.id);
    expect([...b.secrets.keys()]).not.toContain(a.current.own.id);
    expect(b.me.keys).not.toEqual(a.me.keys);
    const { keys } = await readBelonging(assistant, id);
    const own = keys.find((one) => one.kind === 'device');
    expect(own?.kind === 'device' && own.signing.privateKey.extractable).toBe(false);
    expect(own?.kind === 'device' && own.sealing.privateKey.extractable).toBe(false);
  });

  it('takes the place of the empty workspace, and each side introduces itself', async () => {
    const { client, assistant, id } = await joined();
    expect((await allWorkspaces(assistant)).map((one) => one.id)).toEqual([id]);
    expect((await cardsIn(client, id)).client).toEqual(ANA);
    expect((await cardsIn(assistant, id)).assistant).toEqual(MARI);
    await introduceMe(assistant, id, START);
    expect(await assistant.getAllFromIndex('events', 'item', id)).toHaveLength(1);
    await saveMe(assistant, id, { ...MARI, name: 'Mari T.' });
    await introduceMe(assistant, id, after(1));
    expect((await cardsIn(assistant, id)).assistant).toEqual({ ...MARI, name: 'Mari T.' });
  });

  it('says nothing of names in the roster or the invite', async () => {
    const { client, id } = await joined();
    const { invites } = await readBelonging(client, id);
    const said = JSON.stringify([await statementsOf(client), invites.map(({ code }) => code)]);
    for (const name of ['Ana', 'Kova', 'Mari', 'Tamm', 'example']) expect(said).not.toContain(name);
  });

  it('goes on with the workspace that both used by files before', async () => {
    const [client, assistant] = [await freshStore(), await freshStore()];
    const mine = await currentWorkspace(client);
    const { id, createdAt, members } = mine;
    const before = { ...freshWorkspace(START, 'client', 1), id, createdAt, members, me: otherOf(mine).id };
    await assistant.put('workspaces', before);
    await assistant.put('vectors', firstVector(before));
    await join(client, assistant);
    const held = await heldIn(assistant, before.id);
    expect(held).toMatchObject({ device: before.device, me: before.me, colour: before.colour });
    expect(held.root).not.toBeNull();
    expect(await membershipOf(assistant, before.id)).not.toBeNull();
  });

  it('an assistant can begin, and the client then has the last word', async () => {
    const [assistant, client] = [await freshStore(), await freshStore()];
    const { id } = await createWorkspace(assistant, 'assistant', { name: '', email: '' }, START);
    await join(assistant, client, 'other', ANA, START, id);
    expect((await memberOf(client, id)).me.role).toBe('client');
    const { me } = await memberOf(assistant, id);
    await removeDevices(client, id, [me.device], after(1));
    await meet(id, client, assistant);
    expect(await membershipOf(assistant, id)).toBeNull();
  });

  it('nobody is a member before the words were compared on their own side', async () => {
    const [client, assistant] = [await freshStore(), await freshStore()];
    const { id } = await currentWorkspace(client);
    const answered = await answerInvite(assistant, await makeInvite(client, id, 'other', START), MARI, START);
    await readAnswer(client, answered.answer, START);
    await confirmWords(client, id, answered.invite, START);
    await carry(client, assistant);
    expect(await membershipOf(assistant, id)).toBeNull();
    await confirmWords(assistant, id, answered.invite, START);
    expect(await membershipOf(assistant, id)).not.toBeNull();
  });

  it('two contexts that look at the same time make one own secret', async () => {
    const [client, name] = [await freshStore(), freshName()];
    const [one, two] = [await connect(name), await connect(name)];
    const { id } = await currentWorkspace(client);
    const answered = await answerInvite(one, await makeInvite(client, id, 'other', START), MARI, START);
    await readAnswer(client, answered.answer, START);
    await confirmWords(client, id, answered.invite, START);
    await one.put('invites', { ...(await one.get('invites', [id, answered.invite]))!, state: 'compared' });
    await carry(client, one);
    const [a, b] = await Promise.all([membershipOf(one, id), membershipOf(two, id)]);
    expect(a!.current.own.id).toBe(b!.current.own.id);
    expect((await memberOf(one, id)).roster.ownSecrets[a!.me.member]).toHaveLength(1);
    expect(await one.getAllFromIndex('events', 'item', id)).toHaveLength(1);
  });
});

describe('an invite', () => {
  it('admits one device; an honest repeat of the answer is silent', async () => {
    const [client, one, two] = [await freshStore(), await freshStore(), await freshStore()];
    const { id } = await currentWorkspace(client);
    const code = await makeInvite(client, id, 'other', START);
    const first = await answerInvite(one, code, MARI, START);
    const second = await answerInvite(two, code, MARI, START);
    expect(
      await answerInvite(one, `Hello!\n> ${code.replaceAll(/.{40}/g, '$&\r\n> ')}\nBye`, MARI, START),
    ).toEqual(first);
    expect(await readAnswer(client, first.answer, START)).toEqual(
      await readAnswer(client, first.answer, START),
    );
    await expect(readAnswer(client, second.answer, START)).rejects.toMatchObject({ fault: 'used-invite' });
    await confirmWords(client, id, first.invite, START);
    await expect(readAnswer(client, first.answer, START)).rejects.toMatchObject({ fault: 'used-invite' });
    await expect(confirmWords(client, id, first.invite, START)).rejects.toMatchObject({
      fault: 'used-invite',
    });
    expect(await devicesOf(client, id)).toHaveLength(2);
    await expect(makeInvite(client, id, 'other', START)).rejects.toMatchObject({ fault: 'already-joined' });
  });

  it('is good for a week', async () => {
    const [client, assistant] = [await freshStore(), await freshStore()];
    const { id } = await currentWorkspace(client);
    const code = await makeInvite(client, id, 'other', START);
    const late = new Date(START.getTime() + INVITE_MS + 1);
    await expect(answerInvite(assistant, code, MARI, late)).rejects.toMatchObject({ fault: 'expired' });
    expect(await assistant.get('workspaces', id)).toBeUndefined();
    const { answer, invite } = await answerInvite(assistant, code, MARI, START);
    await expect(readAnswer(client, answer, late)).rejects.toMatchObject({ fault: 'expired' });
    await readAnswer(client, answer, START);
    await expect(confirmWords(client, id, invite, late)).rejects.toMatchObject({ fault: 'expired' });
    expect(await devicesOf(client, id)).toHaveLength(1);
  });

  it('is not for whoever made it, nor for another who belongs there already', async () => {
    const { client, assistant, id } = await joined();
    const code = await makeInvite(client, id, 'own', START);
    await expect(answerInvite(client, code, ANA, START)).rejects.toMatchObject({ fault: 'own-invite' });
    await expect(answerInvite(assistant, code, ANA, START)).rejects.toMatchObject({
      fault: 'already-joined',
    });
  });

  it('differs in its words when somebody between changed the keys', async () => {
    const [client, mallory, assistant] = [await freshStore(), await freshStore(), await freshStore()];
    const { id } = await currentWorkspace(client);
    const code = await makeInvite(client, id, 'other', START);
    const intercepted = await answerInvite(mallory, code, MARI, START);
    const honest = await answerInvite(assistant, code, MARI, START);
    const compared = await readAnswer(client, intercepted.answer, START);
    expect(compared.words).not.toEqual(honest.words);
    await cancelInvite(client, id, compared.invite);
    await expect(confirmWords(client, id, compared.invite, START)).rejects.toMatchObject({
      fault: 'not-invited',
    });
    await expect(readAnswer(client, honest.answer, START)).rejects.toMatchObject({ fault: 'not-invited' });
    expect(await devicesOf(client, id)).toHaveLength(1);
  });

  it('is of one workspace', async () => {
    const [client, assistant, third] = [await freshStore(), await freshStore(), await freshStore()];
    const { id } = await currentWorkspace(client);
    const { answer } = await answerInvite(
      assistant,
      await makeInvite(client, id, 'other', START),
      MARI,
      START,
    );
    await expect(readAnswer(third, answer, START)).rejects.toMatchObject({ fault: 'other-workspace' });
  });

  it('that is given up leaves nothing behind on the other side', async () => {
    const [client, assistant] = [await freshStore(), await freshStore()];
    const own = await currentWorkspace(assistant);
    const { id } = await currentWorkspace(client);
    const { invite } = await answerInvite(
      assistant,
      await makeInvite(client, id, 'other', START),
      MARI,
      START,
    );
    expect(await allWorkspaces(assistant)).toHaveLength(2);
    await cancelInvite(assistant, id, invite);
    expect(await allWorkspaces(assistant)).toEqual([own]);
    expect(await readBelonging(assistant, id)).toMatchObject({ keys: [], invites: [], vectors: [] });
  });
});

describe('a second device', () => {
  it('of the same person reads what is the person’s own, and everything from before', async () => {
    const { client, assistant, id } = await joined();
    const laptop = await freshStore();
    await join(assistant, laptop, 'own', MARI, after(1), id);
    await meet(id, client, assistant, laptop);
    expect(await secretsOf(laptop, id)).toEqual(await secretsOf(assistant, id));
    expect((await heldIn(laptop, id)).me).toBe((await heldIn(assistant, id)).me);
    expect((await heldIn(laptop, id)).members.map((one) => one.id)).toContain((await heldIn(client, id)).me);
    expect(await devicesOf(client, id)).toHaveLength(3);
  });

  it('that is lost is removed by its own person, with new secrets of both kinds', async () => {
    const { client, assistant, id } = await joined();
    const phone = await freshStore();
    await join(client, phone, 'own', ANA, after(1), id);
    await meet(id, client, assistant, phone);
    const before = await secretsOf(phone, id);
    const own = (await memberOf(client, id)).current.own.id;
    await removeDevices(client, id, [(await heldIn(phone, id)).device], after(2));
    await meet(id, client, assistant, phone);
    expect(await membershipOf(phone, id)).toBeNull();
    const { current } = await memberOf(client, id);
    expect(before).not.toContain(current.shared.id);
    expect(before).not.toContain(current.own.id);
    expect(current.own.id).not.toBe(own);
    expect((await memberOf(assistant, id)).current.shared.id).toBe(current.shared.id);
    const { keys } = await readBelonging(phone, id);
    expect(keys.map((one) => one.id)).not.toContain(current.shared.id);
  });
});

describe('removal', () => {
  it('says how far the logs are held here, and the client may admit more', async () => {
    const { client, assistant, id } = await joined();
    const { device, privateDevice } = (await memberOf(assistant, id)).me;
    await client.put('vectors', { workspace: id, device, seq: 4, clock: null });
    await removeDevices(client, id, [device], after(1));
    const removed = async () =>
      (await memberOf(client, id)).roster.devices.find((one) => one.device === device)?.removed;
    expect(await removed()).toMatchObject({ last: 4, lastPrivate: 0 });
    await allowLate(client, id, device, 6, after(2));
    expect(await removed()).toMatchObject({ last: 6 });
    expect((await statementsOf(client)).find(({ body }) => body.kind === 'remove')?.body).toMatchObject({
      last: { [device]: 4, [privateDevice]: 0 },
    });
  });

  it('is not for everybody, and the client’s last device stays', async () => {
    const { client, assistant, id } = await joined();
    const [mine, theirs] = [(await heldIn(client, id)).device, (await heldIn(assistant, id)).device];
    const beyond = { fault: 'beyond-role' };
    await expect(removeDevices(assistant, id, [mine], START)).rejects.toMatchObject(beyond);
    await expect(removeDevices(client, id, [mine], START)).rejects.toMatchObject(beyond);
    await expect(removeDevices(client, id, ['d_x'], START)).rejects.toMatchObject({ fault: 'stranger' });
    await expect(allowLate(assistant, id, theirs, 9, START)).rejects.toMatchObject(beyond);
    expect(await devicesOf(client, id)).toHaveLength(2);
  });

  it('makes room for another assistant, or the same person again, under a new id', async () => {
    const { client, assistant, id } = await joined();
    const before = await heldIn(assistant, id);
    await removeDevices(client, id, [before.device], after(1));
    await meet(id, client, assistant);
    await join(client, assistant, 'other', MARI, after(2), id);
    const again = await heldIn(assistant, id);
    expect(again.device).not.toBe(before.device);
    expect(again.me).not.toBe(before.me);
    expect((await heldIn(client, id)).members.map((one) => one.id)).toContain(again.me);
    expect((await memberOf(assistant, id)).me.member).toBe(again.me);
    await saveMe(assistant, id, { ...MARI, name: 'Mari' });
    await introduceMe(assistant, id, after(3));
    const events = await assistant.getAllFromIndex('events', 'item', id);
    expect(events.find((one) => one.device === again.device && one.by.member === again.me)).toMatchObject({
      seq: 1,
    });
  });

  it('by two at once leaves no key with either of the removed', async () => {
    const { client, assistant, id } = await joined();
    const [second, third] = [await freshStore(), await freshStore()];
    await join(client, second, 'own', ANA, after(1), id);
    await join(client, third, 'own', ANA, after(2), id);
    await meet(id, client, assistant, second, third);
    await removeDevices(client, id, [(await heldIn(assistant, id)).device], after(3));
    await removeDevices(second, id, [(await heldIn(third, id)).device], after(3));
    await meet(id, client, second, assistant, third);
    const { current } = await memberOf(client, id);
    expect((await memberOf(second, id)).current.shared.id).toBe(current.shared.id);
    for (const gone of [assistant, third]) {
      expect(await membershipOf(gone, id)).toBeNull();
      const { device } = await heldIn(gone, id);
      const { wrapped } = (await memberOf(client, id)).roster;
      expect(wrapped.some((one) => one.for === device && one.secret === current.shared.id)).toBe(false);
    }
  });
});

describe('the recovery kit', () => {
  it('makes a fresh installation a device of its member, with everything there was', async () => {
    const { client, assistant, id } = await joined();
    const code = await makeKit(client, id, START);
    const fresh = await freshStore();
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await recover(fresh, typed, await statementsOf(client), ANA, after(1))).toBe(id);
    await meet(id, client, assistant, fresh);
    expect(await secretsOf(fresh, id)).toEqual(await secretsOf(client, id));
    expect((await heldIn(fresh, id)).me).toBe((await heldIn(client, id)).me);
    expect((await allWorkspaces(fresh)).map((one) => one.id)).toEqual([id]);
    await removeDevices(fresh, id, [(await heldIn(client, id)).device], after(2));
    await meet(id, client, assistant, fresh);
    expect(await membershipOf(client, id)).toBeNull();
    expect((await memberOf(assistant, id)).current.shared.id).toBe(
      (await memberOf(fresh, id)).current.shared.id,
    );
  });

  it('opens what was made after it was printed', async () => {
    const { client, assistant, id } = await joined();
    const code = await makeKit(client, id, START);
    await removeDevices(client, id, [(await heldIn(assistant, id)).device], after(1));
    const fresh = await freshStore();
    await recover(fresh, code, await statementsOf(client), ANA, after(2));
    expect((await memberOf(fresh, id)).current.shared.id).toBe(
      (await memberOf(client, id)).current.shared.id,
    );
  });

  it('goes on under a new device where a backup was read before', async () => {
    const { client, id } = await joined();
    const code = await makeKit(client, id, START);
    const fresh = await freshStore();
    const held = { ...(await heldIn(client, id)), device: 'd_backup', privateDevice: 'p_backup', root: null };
    await fresh.put('workspaces', held);
    await fresh.put('vectors', { workspace: id, device: 'd_backup', seq: 3, clock: '0000000000000ff' });
    await recover(fresh, code, await statementsOf(client), { name: '', email: '' }, after(1));
    const now = await heldIn(fresh, id);
    expect(now.device).not.toBe('d_backup');
    expect(now).toMatchObject({ me: held.me, members: held.members });
    expect(await fresh.get('vectors', [id, 'd_backup'])).toMatchObject({ seq: 3 });
    expect(await membershipOf(fresh, id)).not.toBeNull();
  });

  it('is refused where it does not belong', async () => {
    const { client, assistant, id } = await joined();
    const code = await makeKit(client, id, START);
    const all = await statementsOf(client);
    const fresh = await freshStore();
    const refusal = (fault: string, statements = all, typed = code, store = fresh) =>
      expect(recover(store, typed, statements, ANA, START)).rejects.toMatchObject({ fault });
    await refusal('other-workspace', []);
    await refusal(
      'wrong-kit',
      all.filter(({ body }) => body.kind !== 'kit'),
    );
    await refusal('already-joined', all, code, assistant);
    await refusal('damaged', all, `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`);
    await refusal('cut', all, code.slice(0, 60));
    await refusal('newer', all, code.replace('RHK1', 'RHK2'));
    await refusal('not-ours', all, 'something else');
    expect(await fresh.count('keys')).toBe(0);
    expect(await fresh.count('roster')).toBe(0);
    expect(await heldIn(assistant, id)).toBeDefined();
  });

  it('is deaf to a roster that somebody made up around its public keys', async () => {
    const { client, id } = await joined();
    const code = await makeKit(client, id, START);
    const kit = (await statementsOf(client)).find(({ body }) => body.kind === 'kit')!.body;
    const mallory = await freshStore();
    const own = await currentWorkspace(mallory);
    await mallory.put('workspaces', { ...own, id });
    await makeKit(mallory, id, START);
    const { makeStatement } = await import('@/utils/sync/statement');
    const { roster, me, pairs } = await memberOf(mallory, id);
    const body = { ...kit, member: me.member } as typeof kit;
    const forged = await makeStatement(id, me.device, pairs.signing.privateKey, roster, body, START);
    const statements = [...(await statementsOf(mallory)).filter((one) => one.workspace === id), forged];
    await expect(recover(await freshStore(), code, statements, ANA, START)).rejects.toMatchObject({
      fault: 'wrong-kit',
    });
  });
});
