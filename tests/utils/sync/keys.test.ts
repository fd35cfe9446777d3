import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url, utf8 } from '@/utils/sync/bytes';
import { keyPairsFrom, makeKeyPairs, publicKeysOf, sign, verify } from '@/utils/sync/keys';
import { KIT_KEYS, KIT_SEED, turned } from '@/tests/support/sealed';

const MESSAGE = utf8('The offer stands until Friday.');

describe('the keys of a device', () => {
  it('verify what they signed and nothing else', async () => {
    const [pairs, others] = await Promise.all([makeKeyPairs(), makeKeyPairs()]);
    const { signing } = await publicKeysOf(pairs);
    const signature = await sign(pairs.signing.privateKey, MESSAGE);
    expect(signature).toHaveLength(64);
    expect(await verify(signing, MESSAGE, signature)).toBe(true);
    expect(await verify(signing, utf8('The offer stands.'), signature)).toBe(false);
    expect(await verify(signing, MESSAGE, turned(signature, 40))).toBe(false);
    expect(await verify((await publicKeysOf(others)).signing, MESSAGE, signature)).toBe(false);
  });

  it('of wrong shape verify nothing', async () => {
    const pairs = await makeKeyPairs();
    const { signing } = await publicKeysOf(pairs);
    const signature = await sign(pairs.signing.privateKey, MESSAGE);
    for (const key of ['', 'x', `${signing}AA`, `${signing}=`, signing.slice(0, -2), '_'.repeat(42) + '8']) {
      expect(await verify(key, MESSAGE, signature), key).toBe(false);
    }
    expect(await verify(signing, MESSAGE, signature.slice(1))).toBe(false);
    expect(await verify(signing, MESSAGE, new Uint8Array(0))).toBe(false);
  });

  it('agree with RFC 8032, section 7.1, test 2', async () => {
    const key = toBase64url(hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'));
    const signature = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
        '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(await verify(key, Uint8Array.of(0x72), signature)).toBe(true);
  });
});

describe('the keys of a recovery kit', () => {
  it('are the same every time, here and in every version to come', async () => {
    const keys = await publicKeysOf(await keyPairsFrom(KIT_SEED));
    expect(await publicKeysOf(await keyPairsFrom(KIT_SEED.slice()))).toEqual(keys);
    expect(await publicKeysOf(await keyPairsFrom(turned(KIT_SEED, 31)))).not.toEqual(keys);
    expect(keys).toEqual(KIT_KEYS);
  });

  it('sign and agree like any other, and cannot be read', async () => {
    const pairs = await keyPairsFrom(KIT_SEED);
    const { signing, sealing } = await publicKeysOf(pairs);
    expect(await verify(signing, MESSAGE, await sign(pairs.signing.privateKey, MESSAGE))).toBe(true);
    expect(fromBase64url(sealing)).toHaveLength(32);
    for (const { privateKey } of [pairs.signing, pairs.sealing]) {
      expect(privateKey.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
    }
  });

  it('need the whole seed', async () => {
    await expect(keyPairsFrom(KIT_SEED.slice(1))).rejects.toThrow(RangeError);
  });
});

function hex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
