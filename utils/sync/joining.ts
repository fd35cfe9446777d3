/** How a device becomes a member: an invite with public keys, an answer, words that both compare, and then the secrets. */
import type { Statement } from '@/utils/delegation/roster';
import type { Person } from '@/utils/delegation/item';
import type { Store } from '@/utils/store/open';

/** An invite is good for so long, in ms. */
export const INVITE_MS = 7 * 24 * 60 * 60 * 1000;

/** What an answer or an invite led to. */
export interface Compared {
  workspace: string;
  invite: string;
  /** The fingerprint words that both see. */
  words: string[];
  /** The name and address the other typed; claimed, not proven. */
  claimed: Person;
}

/** Makes an invite for the other member (client or assistant), or another own device; founds the roster where there is none. */
export function makeInvite(
  _store: Store,
  _workspace: string,
  _whose: 'other' | 'own',
  _now: Date,
): Promise<string> {
  throw new Error('contract');
}

/** Takes an invite up, here: makes the workspace and the keys; the answer goes back to who invited. Throws SyncError. */
export function answerInvite(
  _store: Store,
  _code: string,
  _me: Person,
  _now: Date,
): Promise<Compared & { answer: string }> {
  throw new Error('contract');
}

/** Reads the answer to one of our invites; nobody is admitted yet. Throws SyncError. */
export function readAnswer(_store: Store, _code: string, _now: Date): Promise<Compared> {
  throw new Error('contract');
}

/** The words are the same: the one who invited admits the device and wraps the secrets; the other only remembers the yes. */
export function confirmWords(_store: Store, _workspace: string, _invite: string, _now: Date): Promise<void> {
  throw new Error('contract');
}

/** The words differ, or the invite is not wanted any more: it admits nobody. */
export function cancelInvite(_store: Store, _workspace: string, _invite: string): Promise<void> {
  throw new Error('contract');
}

/** Ends the membership of devices (all of the other member's, or one's own lost one) and makes new secrets for the rest. */
export function removeDevices(
  _store: Store,
  _workspace: string,
  _devices: readonly string[],
  _now: Date,
): Promise<void> {
  throw new Error('contract');
}

/** The client admits what a removed device wrote later, up to `through`. */
export function allowLate(
  _store: Store,
  _workspace: string,
  _device: string,
  _through: number,
  _now: Date,
): Promise<void> {
  throw new Error('contract');
}

/** Makes and registers a recovery kit; the code to print, which is kept nowhere. */
export function makeKit(_store: Store, _workspace: string, _now: Date): Promise<string> {
  throw new Error('contract');
}

/** Admits this installation by a kit: `statements` come from the other person's packet, an own file, or the server. */
export function recover(
  _store: Store,
  _code: string,
  _statements: readonly Statement[],
  _me: Person,
  _now: Date,
): Promise<string> {
  throw new Error('contract');
}
