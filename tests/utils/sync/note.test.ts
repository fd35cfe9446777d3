import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_OPENED_BYTES } from '@/utils/sync/batch';
import { utf8 } from '@/utils/sync/bytes';
import { noteHeaderOf, openNote, sealNote } from '@/utils/sync/note';
import { makeSecret, type Secret } from '@/utils/sync/secrets';
import { faultOf, makeDevice, sealAny, turned, WORKSPACE, type Device } from '@/tests/support/sealed';

const HEADER = { kind: 'ack', workspace: WORKSPACE, device: 'd_1', n: 1_772_000_000_000 } as const;
const CONTENT = { held: { d_1: 4, d_2: 17 } };

let ann: Device;
let bob: Device;
let secret: Secret;
let sealed: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  [ann, bob, secret] = await Promise.all([makeDevice(), makeDevice(), makeSecret('k')]);
  sealed = await sealNote(HEADER, CONTENT, secret, ann.pairs.signing.privateKey);
});

describe('a note', () => {
  it('opens to what it was sealed from', async () => {
    const header = { ...HEADER, secret: secret.id };
    expect(noteHeaderOf(sealed)).toEqual(header);
    expect(await openNote(sealed, ann.signing, secret)).toEqual({ header, content: CONTENT });
  });

  it('opens to any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (content) => {
        const bytes = await sealNote(HEADER, content, secret, ann.pairs.signing.privateKey);
        expect((await openNote(bytes, ann.signing, secret)).content).toEqual(
          JSON.parse(JSON.stringify(content)),
        );
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it('is refused when a bit changed, when another signed it, and with another secret', async () => {
    for (let at = 4; at < sealed.length; at += 3) {
      expect(['malformed', 'cut', 'forged']).toContain(
        await faultOf(() => openNote(turned(sealed, at), ann.signing, secret)),
      );
    }
    const again = await sealNote(HEADER, CONTENT, secret, bob.pairs.signing.privateKey);
    expect(await faultOf(() => openNote(again, ann.signing, secret))).toBe('forged');
    const other = await makeSecret('k');
    expect(await faultOf(() => openNote(sealed, ann.signing, other))).toBe('unreadable');
  });

  it('is refused by a wrong header, as no JSON, and when it would fill the memory', async () => {
    const seal = (part: object, body: Uint8Array<ArrayBuffer>) =>
      sealAny('RHN', { ...HEADER, ...part }, body, secret, ann);
    const notes = [
      seal({ kind: 'wish' }, utf8('1')),
      seal({ n: -1 }, utf8('1')),
      seal({ more: 1 }, utf8('1')),
      seal({}, utf8('{')),
      seal({}, utf8('1'.padStart(MAX_OPENED_BYTES + 1))),
    ];
    for (const note of await Promise.all(notes)) {
      expect(await faultOf(() => openNote(note, ann.signing, secret))).toBe('malformed');
    }
  });
});
