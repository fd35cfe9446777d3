/** Whom secrets are wrapped for. */
import type { Roster, WrappedSecret } from '@/utils/delegation/roster';
import { SyncError } from './errors';
import { wrapSecret, type Secret } from './secrets';

/** A device or kit that secrets are for. */
export interface Holder {
  id: string;
  member: string;
  /** Its public X25519 key. */
  sealing: string;
}

/** The devices and kits of members, without those in `but`. */
export function holdersOf({ devices, kits }: Roster, but: readonly string[] = []): Holder[] {
  const present = devices.filter(({ device, removed }) => removed === null && !but.includes(device));
  const members = new Set(present.map(({ member }) => member));
  return [
    ...present.map(({ device, member, keys }) => ({ id: device, member, sealing: keys.sealing })),
    ...kits
      .filter(({ member }) => members.has(member))
      .map(({ kit, member, keys }) => ({ id: kit, member, sealing: keys.sealing })),
  ];
}

/** Whether a secret is one of a member's own ('o_…'), not of the whole workspace. */
export function isOwn(secret: string): boolean {
  return secret.startsWith('o_');
}

/** Null for a holder whose key is none: nobody is kept from their secrets by somebody else's broken key. */
export async function wrapFor(secret: Secret, to: Holder, workspace: string): Promise<WrappedSecret | null> {
  try {
    return await wrapSecret(secret, to, workspace);
  } catch (error) {
    if (error instanceof SyncError) return null;
    throw error;
  }
}

/** Every secret for every holder. */
export async function wrapAll(
  secrets: Iterable<Secret>,
  holders: readonly Holder[],
  workspace: string,
): Promise<WrappedSecret[]> {
  const pairs = [...secrets].flatMap((secret) => holders.map((to) => [secret, to] as const));
  const wrapped = await Promise.all(pairs.map(([secret, to]) => wrapFor(secret, to, workspace)));
  return wrapped.flatMap((one) => one ?? []);
}
