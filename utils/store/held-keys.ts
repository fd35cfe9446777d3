/** The own keys among those that are held. */
import type { HeldKey } from './schema';

/** The pairs of a device; null: they are not held. */
export function devicePairs(
  keys: readonly HeldKey[],
  device: string,
): { signing: CryptoKeyPair; sealing: CryptoKeyPair } | null {
  const held = keys.find(({ id }) => id === device);
  return held?.kind === 'device' ? { signing: held.signing, sealing: held.sealing } : null;
}

/** The secrets, by id. */
export function heldSecrets(keys: readonly HeldKey[]): Map<string, { id: string; key: CryptoKey }> {
  const secrets = new Map<string, { id: string; key: CryptoKey }>();
  for (const one of keys) {
    if (one.kind === 'secret') secrets.set(one.id, { id: one.id, key: one.secret });
  }
  return secrets;
}
