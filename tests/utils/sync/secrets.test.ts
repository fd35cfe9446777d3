import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64url } from '@/utils/sync/bytes';
import { makeSecret, unwrapSecret, wrapSecret, type Secret } from '@/utils/sync/secrets';
import type { WrappedSecret } from '@/utils/delegation/roster';
import { faultOf, makeDevice, WORKSPACE, type Device } from '@/tests/support/sealed';

let ann: Device;
let bob: Device;
let secret: Secret;
let wrapped: WrappedSecret;

beforeAll(async () => {
  [ann, bob, secret] = await Promise.all([makeDevice(), makeDevice(), makeSecret('k')]);
  wrapped = await wrapSecret(secret, { id: 'd_ann', sealing: ann.sealing }, WORKSPACE);
});

const opened = (by: Device, from: WrappedSecret, workspace = WORKSPACE) =>
  unwrapSecret(from, by.pairs.sealing.privateKey, workspace);

async function raw({ key }: Secret): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

describe('a secret', () => {
  it('has an id that says of what, and is never made twice', async () => {
    const own = await makeSecret('o');
    expect(own.id).toMatch(/^o_/);
    expect(secret.id).toMatch(/^k_/);
    expect(await raw(own)).not.toBe(await raw(secret));
  });

  it('comes out as it was wrapped, and can be passed on', async () => {
    const mine = await opened(ann, wrapped);
    expect(mine.id).toBe(secret.id);
    expect(await raw(mine)).toBe(await raw(secret));
    const passedOn = await wrapSecret(mine, { id: 'd_bob', sealing: bob.sealing }, WORKSPACE);
    expect(await raw(await opened(bob, passedOn))).toBe(await raw(secret));
  });

  it('is wrapped in other bytes every time', async () => {
    const again = await wrapSecret(secret, { id: 'd_ann', sealing: ann.sealing }, WORKSPACE);
    expect(again.ephemeral).not.toBe(wrapped.ephemeral);
    expect(again.box).not.toBe(wrapped.box);
  });

  it('is unreadable for everybody else, and under any other name', async () => {
    expect(await faultOf(() => opened(bob, wrapped))).toBe('unreadable');
    expect(await faultOf(() => opened(ann, wrapped, 'w_2'))).toBe('unreadable');
    expect(await faultOf(() => opened(ann, { ...wrapped, secret: 'k_other' }))).toBe('unreadable');
    expect(await faultOf(() => opened(ann, { ...wrapped, for: 'd_bob' }))).toBe('unreadable');
    expect(await faultOf(() => opened(ann, { ...wrapped, ephemeral: bob.sealing }))).toBe('unreadable');
    const box = `${wrapped.box.startsWith('A') ? 'B' : 'A'}${wrapped.box.slice(1)}`;
    expect(await faultOf(() => opened(ann, { ...wrapped, box }))).toBe('unreadable');
  });

  it('of no shape at all is refused', async () => {
    expect(await faultOf(() => opened(ann, { ...wrapped, box: '' }))).toBe('unreadable');
    expect(await faultOf(() => opened(ann, { ...wrapped, box: '?' }))).toBe('malformed');
    expect(await faultOf(() => opened(ann, { ...wrapped, ephemeral: 'AAAA' }))).toBe('malformed');
  });

  // The points of RFC 7748's security considerations, of order 1, 2, 4 and 8: what is agreed with them everybody knows.
  it.each([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
    '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  ])('is not wrapped for, nor from, the public key %s', async (hex) => {
    const low = toBase64url(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
    expect(await faultOf(() => wrapSecret(secret, { id: 'd_x', sealing: low }, WORKSPACE))).toBe('malformed');
    expect(await faultOf(() => opened(ann, { ...wrapped, ephemeral: low }))).toBe('unreadable');
  });
});
