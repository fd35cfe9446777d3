import { afterEach, describe, expect, it } from 'vitest';
import { openBatch, sealBatch } from '@/utils/sync/batch';
import { fingerprintWords } from '@/utils/sync/fingerprint';
import { keyPairsFrom, makeKeyPairs, publicKeysOf, sign, verify, type KeyPairs } from '@/utils/sync/keys';
import { makeSecret, unwrapSecret, wrapSecret } from '@/utils/sync/secrets';
import { KIT_KEYS, KIT_SEED, noted, WORKSPACE } from '@/tests/support/sealed';

const DATABASE = 'keys-test';

afterEach(() => {
  indexedDB.deleteDatabase(DATABASE);
});

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** The pairs after they were written to a database, and read from it after it was closed. */
async function storedAndRead(pairs: KeyPairs): Promise<KeyPairs> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
  const first = await done(opening);
  await done(first.transaction('keys', 'readwrite').objectStore('keys').put(pairs, 'd_1'));
  first.close();
  const second = await done(indexedDB.open(DATABASE));
  const read = (await done(second.transaction('keys').objectStore('keys').get('d_1'))) as KeyPairs;
  second.close();
  return read;
}

describe.each<[string, () => Promise<KeyPairs>]>([
  ['a device', makeKeyPairs],
  ['a recovery kit', () => keyPairsFrom(KIT_SEED)],
])('in a browser, the keys of %s', (_, make) => {
  it('survive the database, and work after it', async () => {
    const made = await make();
    const read = await storedAndRead(made);
    const keys = await publicKeysOf(read);
    expect(keys).toEqual(await publicKeysOf(made));
    const message = Uint8Array.of(1, 2, 3);
    expect(await verify(keys.signing, message, await sign(read.signing.privateKey, message))).toBe(true);
    const secret = await makeSecret('k');
    const wrapped = await wrapSecret(secret, { id: 'd_1', sealing: keys.sealing }, WORKSPACE);
    const opened = await unwrapSecret(wrapped, read.sealing.privateKey, WORKSPACE);
    const batch = await sealBatch(noted(1, 3), secret, read.signing.privateKey);
    expect((await openBatch(batch, keys.signing, opened)).events).toEqual(noted(1, 3));
  });

  it('cannot be read out, before or after', async () => {
    const made = await make();
    for (const { signing, sealing } of [made, await storedAndRead(made)]) {
      for (const { privateKey } of [signing, sealing]) {
        expect(privateKey.extractable).toBe(false);
        await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
        await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
      }
    }
  });
});

describe('in a browser', () => {
  it('the same seed makes the same keys, and the same text the same words, as anywhere', async () => {
    expect(await publicKeysOf(await keyPairsFrom(KIT_SEED))).toEqual(KIT_KEYS);
    expect((await fingerprintWords('ann bob')).join(' ')).toBe('olive buffalo leopard kiwi wombat ocean');
  });
});
