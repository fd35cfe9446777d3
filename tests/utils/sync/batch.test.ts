import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ItemEvent } from '@/utils/delegation/events';
import { headerOf, MAX_OPENED_BYTES, openBatch, sealBatch } from '@/utils/sync/batch';
import { concat, uint32At, utf8 } from '@/utils/sync/bytes';
import { makeSecret, type Secret } from '@/utils/sync/secrets';
import { faultOf, makeDevice, noted, sealAny, turned, WORKSPACE, type Device } from '@/tests/support/sealed';

const PREFIX = 12;
const HEADER = { workspace: WORKSPACE, device: 'd_1', from: 1, to: 3 };

let ann: Device;
let bob: Device;
let secret: Secret;
let sealed: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  [ann, bob, secret] = await Promise.all([makeDevice(), makeDevice(), makeSecret('k')]);
  sealed = await sealBatch(noted(1, 3), secret, ann.pairs.signing.privateKey);
});

/** The fault of a batch that Ann sealed by hand. */
async function faultOfEvents(events: unknown, header: Record<string, unknown> = HEADER): Promise<string> {
  const bytes = await sealAny('RHB', header, utf8(JSON.stringify(events)), secret, ann);
  return faultOf(() => openBatch(bytes, ann.signing, secret));
}

/** Three notes, the second of them changed. */
function changed(part: Partial<Record<keyof ItemEvent, unknown>>): unknown[] {
  return noted(1, 3).map((event, i) => (i === 1 ? { ...event, ...part } : event));
}

describe('a batch', () => {
  it('opens to the events it was sealed from', async () => {
    const header = { ...HEADER, secret: secret.id };
    expect(headerOf(sealed)).toEqual(header);
    expect(await openBatch(sealed, ann.signing, secret)).toEqual({ header, events: noted(1, 3) });
  });

  it('opens to the same events whatever was typed', async () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', 'čaj\u0000\ufeff', '\ud83d', '🫖\u2028"\\'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(1e9), async (texts, before) => {
        const events = noted(before + 1, before + texts.length).map((event, i) => ({
          ...event,
          body: { text: texts[i] },
        })) as ItemEvent[];
        const bytes = await sealBatch(events, secret, ann.pairs.signing.privateKey);
        expect((await openBatch(bytes, ann.signing, secret)).events).toEqual(events);
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('says nothing of its events in clear', () => {
    expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/flights|m_1|i_1|noted/);
  });

  it('of a private log is one like any other', async () => {
    const own = await makeSecret('o');
    const bytes = await sealBatch(noted(1, 1, 'p_1'), own, ann.pairs.signing.privateKey);
    expect((await openBatch(bytes, ann.signing, own)).header.device).toBe('p_1');
  });

  it('is never sealed from events that do not follow each other', async () => {
    const key = ann.pairs.signing.privateKey;
    await expect(sealBatch([], secret, key)).rejects.toThrow(RangeError);
    await expect(sealBatch([...noted(1, 1), ...noted(3, 3)], secret, key)).rejects.toThrow();
    await expect(sealBatch([...noted(1, 1), ...noted(2, 2, 'd_2')], secret, key)).rejects.toThrow();
  });
});

describe('a batch that was altered', () => {
  it('is refused wherever the bit is', async () => {
    const headerEnds = PREFIX + uint32At(sealed, 4);
    const box = uint32At(sealed, 8);
    const faultAt = (at: number) => faultOf(() => openBatch(turned(sealed, at), ann.signing, secret));
    expect(await faultAt(0)).toBe('not-ours');
    expect(await faultAt(3)).toBe('malformed');
    // The last letter of a key of the header, then of a value.
    const text = new TextDecoder().decode(sealed.subarray(PREFIX, headerEnds));
    expect(await faultAt(PREFIX + text.indexOf('"device"') + 1)).toBe('malformed');
    expect(await faultAt(PREFIX + text.indexOf('d_1') + 2)).toBe('forged');
    expect(await faultAt(headerEnds)).toBe('forged');
    expect(await faultAt(headerEnds + 12)).toBe('forged');
    expect(await faultAt(headerEnds + 12 + box - 1)).toBe('forged');
    expect(await faultAt(headerEnds + 12 + box)).toBe('forged');
    expect(await faultAt(sealed.length - 1)).toBe('forged');
  });

  it('is refused at every byte', async () => {
    for (let at = 0; at < sealed.length; at++) {
      const fault = await faultOf(() => openBatch(turned(sealed, at), ann.signing, secret));
      expect(['not-ours', 'newer', 'cut', 'malformed', 'forged']).toContain(fault);
    }
  });

  it('is cut when its end is missing, and malformed with more than its end', async () => {
    for (const length of [0, 2, 3, 4, 11, 12, 40, sealed.length - 1]) {
      expect(await faultOf(() => headerOf(sealed.slice(0, length))), `${length} bytes`).toBe('cut');
    }
    expect(await faultOf(() => headerOf(concat([sealed, Uint8Array.of(0)])))).toBe('malformed');
  });

  it('of a later version says so', async () => {
    const later = sealed.slice();
    later[3] = 2;
    expect(await faultOf(() => headerOf(later))).toBe('newer');
  });

  it('that claims a header of gigabytes is no batch', async () => {
    const claims = sealed.slice();
    claims.set([255, 255, 255, 255], 4);
    expect(await faultOf(() => headerOf(claims))).toBe('malformed');
    claims.set(sealed.subarray(4, 8), 4);
    claims.set([255, 255, 255, 255], 8);
    expect(await faultOf(() => headerOf(claims))).toBe('cut');
  });
});

describe('keys', () => {
  it('of another member do not make one’s events: re-sealed with the same secret it is forged', async () => {
    const again = await sealBatch(noted(1, 3), secret, bob.pairs.signing.privateKey);
    expect(await faultOf(() => openBatch(again, ann.signing, secret))).toBe('forged');
    // The signed part of one with the signature of the other.
    const mixed = concat([sealed.subarray(0, -64), again.subarray(-64)]);
    expect(await faultOf(() => openBatch(mixed, ann.signing, secret))).toBe('forged');
    expect(await faultOf(() => openBatch(mixed, bob.signing, secret))).toBe('forged');
  });

  it('of no use are refused: another secret, another under the same id, no public key', async () => {
    const other = await makeSecret('k');
    expect(await faultOf(() => openBatch(sealed, ann.signing, other))).toBe('unreadable');
    expect(await faultOf(() => openBatch(sealed, ann.signing, { ...other, id: secret.id }))).toBe(
      'unreadable',
    );
    for (const key of ['', 'A', '?', ann.signing.slice(1), 'A'.repeat(43)]) {
      expect(await faultOf(() => openBatch(sealed, key, secret))).toBe('forged');
    }
  });

  it('sign a batch for nothing else: a note is none', async () => {
    const note = await sealAny('RHN', HEADER, utf8(JSON.stringify(noted(1, 3))), secret, ann);
    expect(await faultOf(() => openBatch(note, ann.signing, secret))).toBe('not-ours');
    note.set(utf8('RHB'));
    expect(await faultOf(() => openBatch(note, ann.signing, secret))).toBe('forged');
  });
});

describe('a member who seals what is no batch', () => {
  it('is refused for every thing that the events must be', async () => {
    expect(await faultOfEvents({})).toBe('malformed');
    expect(await faultOfEvents(noted(1, 2))).toBe('malformed');
    expect(await faultOfEvents(noted(1, 4))).toBe('malformed');
    expect(await faultOfEvents(noted(2, 4))).toBe('malformed');
    expect(await faultOfEvents(noted(1, 3, 'd_2'))).toBe('malformed');
    expect(await faultOfEvents(noted(1, 3).reverse())).toBe('malformed');
    expect(await faultOfEvents(changed({ id: 'd_1:7' }))).toBe('malformed');
    expect(await faultOfEvents(changed({ seq: 7 }))).toBe('malformed');
    expect(await faultOfEvents(changed({ workspace: 'w_2' }))).toBe('malformed');
    expect(await faultOfEvents(changed({ item: WORKSPACE }))).toBe('malformed');
    expect(await faultOfEvents(changed({ type: 'introduced', body: { name: 'Ann', email: '' } }))).toBe(
      'malformed',
    );
    expect(await faultOfEvents(changed({ type: 'unheard-of' }))).toBe('malformed');
    expect(await faultOfEvents(changed({ body: { text: 'x', more: 1 } }))).toBe('malformed');
    expect(await faultOfEvents(changed({ clock: 'later' }))).toBe('malformed');
  });

  it('may say of the workspace what belongs to it', async () => {
    const introduced = { item: WORKSPACE, type: 'introduced', body: { name: 'Ann', email: '' } };
    const bytes = await sealBatch(changed(introduced) as ItemEvent[], secret, ann.pairs.signing.privateKey);
    expect((await openBatch(bytes, ann.signing, secret)).events[1]).toMatchObject(introduced);
  });

  it('is refused for what no header says', async () => {
    for (const part of [
      { from: 0 },
      { from: 4 },
      { to: 2 ** 60 },
      { to: '3' },
      { device: '' },
      { more: 1 },
      { secret: 'k'.repeat(101) },
    ]) {
      expect(await faultOfEvents(noted(1, 3), { ...HEADER, ...part }), JSON.stringify(part)).toBe(
        'malformed',
      );
    }
  });

  it('is refused before it is opened, too, when it ends before it begins', async () => {
    const bytes = await sealAny('RHB', { ...HEADER, from: 4 }, utf8('[]'), secret, ann);
    expect(await faultOf(() => headerOf(bytes))).toBe('malformed');
  });

  it('is refused for what is no JSON, no text, or nothing', async () => {
    for (const body of [utf8('['), Uint8Array.of(255), new Uint8Array(0)]) {
      const bytes = await sealAny('RHB', HEADER, body, secret, ann);
      expect(await faultOf(() => openBatch(bytes, ann.signing, secret))).toBe('malformed');
    }
  });

  it('cannot fill the memory: what opens to more than the bound is refused', async () => {
    // Good events, after spaces that JSON allows.
    const padded = utf8(JSON.stringify(noted(1, 3)).padStart(MAX_OPENED_BYTES + 1));
    const bomb = await sealAny('RHB', HEADER, padded, secret, ann);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(() => openBatch(bomb, ann.signing, secret))).toBe('malformed');
  });

  it('can do so for JSON of any shape without anything but a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 3, maxLength: 3 }), async (events) => {
        expect(await faultOfEvents(events)).toBe('malformed');
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
