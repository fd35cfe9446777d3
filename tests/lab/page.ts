/**
 * A page of the lab build (wxt.config.ts) for tests with several devices: each is a database of this browser, 'righthand' the
 * one that the extension itself uses, and everything is done by the product's own code.
 */
import { fromBase64url, toBase64url } from '@/utils/sync/bytes';
import { answerInvite, confirmWords, makeInvite, readAnswer, removeDevices } from '@/utils/sync/joining';
import { membershipOf } from '@/utils/sync/membership';
import { packetFor } from '@/utils/sync/outbox';
import { readPacket, writePacket } from '@/utils/sync/packet';
import { receive } from '@/utils/sync/receive';
import { pauseLink, saveLink } from '@/utils/store/links';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { openStore, type Store } from '@/utils/store/open';
import { readSettings, saveSettings } from '@/utils/store/settings';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import type { Edit } from '@/utils/delegation/events';
import type { Person } from '@/utils/delegation/item';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { editItem, newItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { currentWorkspace, saveMe, saveOther } from '@/utils/store/workspaces';
import { actAtRandom, begin } from './acts';
import { factsOf, type Facts } from './facts';
import { chance } from './random';
import { simulated } from './simulated';

const opened = new Map<string, Promise<Store>>();

/** The database `db`, opened once. */
function storeOf(db: string): Promise<Store> {
  const store = opened.get(db) ?? openStore(db);
  opened.set(db, store);
  return store;
}

const lab = {
  /** The ids that a server has to know. */
  async ids(db: string): Promise<{ workspace: string; device: string }> {
    const { id: workspace, device } = await currentWorkspace(await storeOf(db));
    return { workspace, device };
  },
  async invite(db: string, whose: 'other' | 'own'): Promise<string> {
    const store = await storeOf(db);
    return makeInvite(store, (await currentWorkspace(store)).id, whose, new Date());
  },
  async answer(db: string, code: string, name: string) {
    const store = await storeOf(db);
    const me = { name, email: `${name.toLowerCase()}@example.com` };
    const compared = await answerInvite(store, code, me, new Date());
    await saveSettings(store, { workspace: compared.workspace });
    return compared;
  },
  async compare(db: string, answer: string) {
    return readAnswer(await storeOf(db), answer, new Date());
  },
  async confirm(db: string, workspace: string, invite: string): Promise<void> {
    await confirmWords(await storeOf(db), workspace, invite, new Date());
  },
  async remove(db: string, devices: string[]): Promise<void> {
    const store = await storeOf(db);
    await removeDevices(store, (await currentWorkspace(store)).id, devices, new Date());
  },
  async link(db: string, url: string, credentials: string): Promise<void> {
    const store = await storeOf(db);
    await saveLink(store, (await currentWorkspace(store)).id, { url, credentials });
  },
  async offline(db: string, paused: boolean): Promise<void> {
    const store = await storeOf(db);
    await pauseLink(store, (await currentWorkspace(store)).id, paused);
  },
  /** Who the people of the current workspace are, and what they agreed; mails are written in Gmail. */
  async settle(db: string, me: Person, other: Person, agreed: AgreementEdit): Promise<void> {
    const store = await storeOf(db);
    const { id } = await currentWorkspace(store);
    await saveMe(store, id, me);
    await saveOther(store, id, other);
    await editAgreement(store, id, agreed, new Date());
    await saveSettings(store, { mailClient: 'gmail' });
  },
  /** A new item, handed over; its id. */
  async hand(db: string, title: string, goal: string): Promise<string> {
    const store = await storeOf(db);
    const { item } = await newItem(store, title, new Date());
    await handOver(store, item, { now: new Date(), edit: { goal } });
    return item;
  },
  async edit(db: string, item: string, edit: Edit): Promise<void> {
    await editItem(await storeOf(db), item, edit, new Date());
  },
  async begin(db: string, count: number): Promise<void> {
    await begin(await storeOf(db), count);
  },
  async act(db: string, count: number, seed: number): Promise<string[]> {
    const store = await storeOf(db);
    return actAtRandom(store, await currentWorkspace(store), count, chance(seed));
  },
  /** A packet as base64url, as a file or a mail would carry it. */
  async packet(db: string, whose: 'other' | 'own'): Promise<string> {
    const store = await storeOf(db);
    const member = await membershipOf(store, (await currentWorkspace(store)).id);
    if (member === null) throw new Error(`${db} is no member.`);
    return toBase64url(await writePacket(await packetFor(store, member, whose, new Date())));
  },
  async read(db: string, text: string) {
    const { workspace, parts } = await readPacket(fromBase64url(text));
    const { events, waiting, refusals } = await receive(await storeOf(db), workspace, parts, new Date());
    return { events, waiting, refused: refusals.map(({ fault }) => fault) };
  },
  async facts(db: string): Promise<Facts> {
    const store = await storeOf(db);
    return factsOf(store, (await currentWorkspace(store)).id);
  },
  /** By shared log how much of it is held, as text. */
  async vectors(db: string): Promise<string> {
    const store = await storeOf(db);
    const { id } = await currentWorkspace(store);
    const all = await store.getAll('vectors', IDBKeyRange.bound([id], [id, []]));
    const shared = all.filter(({ device, seq }) => !isPrivateDevice(device) && seq > 0);
    return shared.map(({ device, seq }) => `${device} ${seq}`).join(', ');
  },
  /** Types a goal into the brief of an item, and leaves it there. */
  async type(db: string, item: string, goal: string): Promise<void> {
    await saveDraft(await storeOf(db), `item:${item}`, { goal }, new Date());
  },
  /** What is being typed as the goal of an item; '' when nothing is. */
  async typed(db: string, item: string): Promise<string> {
    const draft = await readDraft(await storeOf(db), `item:${item}`);
    return draft?.edit.goal ?? '';
  },
  async chooseTheme(db: string, theme: 'light' | 'dark'): Promise<void> {
    await saveSettings(await storeOf(db), { theme });
  },
  async theme(db: string): Promise<string> {
    return (await readSettings(await storeOf(db))).theme;
  },
  async refusals(db: string) {
    return (await storeOf(db)).getAll('refusals');
  },
  /** What waits, what was refused, and how far it is with its server: what a test shows that waited in vain. */
  async stand(db: string): Promise<string> {
    const store = await storeOf(db);
    const waiting = (await store.getAll('waiting')).map(
      ({ why, device, from }) => `${why} ${device} ${from}`,
    );
    const refused = (await store.getAll('refusals')).map(({ fault, device }) => `${fault} ${device}`);
    const links = (await store.getAll('links')).map(({ url, cursor, published }) => ({
      url,
      cursor,
      published,
    }));
    return JSON.stringify({ waiting, refused, links });
  },
  ...simulated(storeOf),
};

/** What `window.lab` holds. */
export type Lab = typeof lab;

Object.assign(window, { lab });
