/** Installations that join each other, and the way of statements between them. */
import { expect } from 'vitest';
import type { Person } from '@/utils/delegation/item';
import type { RosterDevice, Statement } from '@/utils/delegation/roster';
import type { Workspace } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import { answerInvite, confirmWords, makeInvite, readAnswer } from '@/utils/sync/joining';
import { membershipOf, type Membership } from '@/utils/sync/membership';
import { START } from '@/tests/browser/store/support';

/** The two people of these tests. */
export const ANA: Person = { name: 'Ana Kovač', email: 'ana@example.org' };
/** See {@link ANA}. */
export const MARI: Person = { name: 'Mari Tamm', email: 'mari@example.org' };

/** All statements that an installation holds. */
export function statementsOf(store: Store): Promise<Statement[]> {
  return store.getAll('roster');
}

/** Carries statements over, as a packet does. */
export async function carry(from: Store, to: Store): Promise<void> {
  for (const one of await statementsOf(from)) await to.put('roster', one);
}

/** Carries them both ways until nobody learns anything new, each looking at what came as it does after a packet. */
export async function meet(workspace: string, ...stores: Store[]): Promise<void> {
  const count = async (): Promise<number> =>
    (await Promise.all(stores.map(statementsOf))).reduce((sum, all) => sum + all.length, 0);
  for (let before = -1; before !== (await count());) {
    before = await count();
    for (const from of stores) for (const to of stores) if (from !== to) await carry(from, to);
    for (const store of stores) await membershipOf(store, workspace);
  }
}

/** `inviting` invites `joining`, both compare the words, and the statements are carried over. Answers with the words. */
export async function join(
  inviting: Store,
  joining: Store,
  whose: 'other' | 'own' = 'other',
  me: Person = whose === 'own' ? ANA : MARI,
  now = START,
  workspace?: string,
): Promise<string[]> {
  const id = workspace ?? (await currentWorkspace(inviting)).id;
  const answered = await answerInvite(joining, await makeInvite(inviting, id, whose, now), me, now);
  const compared = await readAnswer(inviting, answered.answer, now);
  expect(compared.words).toEqual(answered.words);
  await confirmWords(joining, id, answered.invite, now);
  await confirmWords(inviting, id, compared.invite, now);
  await meet(id, inviting, joining);
  return compared.words;
}

/** The membership in the only shared workspace; throws when there is none. */
export async function memberOf(store: Store, workspace: string): Promise<Membership> {
  const member = await membershipOf(store, workspace);
  if (member === null) throw new Error('This installation is no member.');
  return member;
}

/** The devices that belong to the workspace, as an installation sees it. */
export async function devicesOf(store: Store, workspace: string): Promise<RosterDevice[]> {
  const { roster } = await memberOf(store, workspace);
  return roster.devices.filter(({ removed }) => removed === null);
}

/** Ids of the secrets that an installation can use, sorted. */
export async function secretsOf(store: Store, workspace: string): Promise<string[]> {
  return [...(await memberOf(store, workspace)).secrets.keys()].sort();
}

/** A workspace that is held; throws when it is not. */
export async function heldIn(store: Store, workspace: string): Promise<Workspace> {
  const held = await store.get('workspaces', workspace);
  if (held === undefined) throw new Error('The workspace is not held.');
  return held;
}
