import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url, utf8 } from '@/utils/sync/bytes';
import { writeCode } from '@/utils/sync/code';
import { SyncError } from '@/utils/sync/errors';
import {
  readAnswerText,
  readInvite,
  wordsOf,
  writeAnswer,
  writeInvite,
  type AnswerText,
  type InviteText,
} from '@/utils/sync/invite';
import { readKitCode, writeKitCode } from '@/utils/sync/kit-code';
import { makeKeyPairs, publicKeysOf } from '@/utils/sync/keys';

const [inviter, joiner] = [await makeKeyPairs(), await makeKeyPairs()];
const INVITE: InviteText = {
  invite: 'n_1',
  workspace: 'w_1',
  createdAt: '2026-11-01T08:00:00.000Z',
  root: toBase64url(new Uint8Array(32)),
  whose: 'other',
  by: { device: 'd_1', member: 'm_c', role: 'client', keys: await publicKeysOf(inviter) },
  member: 'm_a',
  role: 'assistant',
  other: 'm_c',
  expires: '2026-11-08T08:00:00.000Z',
};
const ANSWER: AnswerText = {
  invite: 'n_1',
  workspace: 'w_1',
  device: 'd_2',
  privateDevice: 'p_2',
  keys: await publicKeysOf(joiner),
  name: 'Márta Ő Szűcs',
  email: 'marta@example.hu',
};
const invite = await writeInvite(INVITE, inviter.signing.privateKey);
const answer = await writeAnswer(ANSWER, joiner.signing.privateKey);
const KIT = { workspace: 'w_0123456789abcdef01234567', seed: new Uint8Array(32).map((_, i) => i * 7) };
const kit = await writeKitCode(KIT);

describe('an invite and its answer', () => {
  it('come back as they were', async () => {
    expect(await readInvite(invite)).toEqual(INVITE);
    expect(await readAnswerText(answer)).toEqual(ANSWER);
    expect(invite).toMatch(/^RHI1[\w-]+$/);
    expect(answer).toMatch(/^RHA1[\w-]+$/);
  });

  it.each<[string, (code: string) => string]>([
    ['lines', (code) => code.replaceAll(/.{60}/g, '$&\n')],
    ['quoted lines', (code) => `> ${code.replaceAll(/.{60}/g, '$&\r\n> ')}`],
    ['spaces', (code) => code.replaceAll(/.{9}/g, '$& ')],
    ['words around it', (code) => `Here is my code: ${code} — best regards, Mari`],
    ['soft hyphens and marks', (code) => `\u200b${code.replaceAll(/.{30}/g, '$&\u00ad\u200b')}`],
  ])('survive %s', async (_name, wrap) => {
    expect(await readInvite(wrap(invite))).toEqual(INVITE);
    expect(await readAnswerText(wrap(answer))).toEqual(ANSWER);
  });

  it.each<[fault: string, text: () => string | Promise<string>]>([
    ['not-ours', () => 'Good morning!'],
    ['not-ours', () => ''],
    ['not-ours', () => answer],
    ['newer', () => invite.replace('RHI1', 'RHI2')],
    ['cut', () => invite.slice(0, -1)],
    ['cut', () => 'RHI1'],
    ['cut', () => invite.slice(0, 9)],
    ['damaged', () => `${invite.slice(0, 40)}${invite[40] === 'A' ? 'B' : 'A'}${invite.slice(41)}`],
    ['malformed', () => writeCode('I', utf8('{}'))],
    ['malformed', () => writeCode('I', new Uint8Array([255, 1]))],
    ['malformed', () => writeInvite({ ...INVITE, role: 'client' }, inviter.signing.privateKey)],
    ['malformed', () => writeInvite({ ...INVITE, member: 'm_c' }, inviter.signing.privateKey)],
    ['malformed', () => writeInvite({ ...INVITE, expires: 'soon' }, inviter.signing.privateKey)],
    ['forged', () => writeInvite(INVITE, joiner.signing.privateKey)],
  ])('are refused as %s', async (fault, text) => {
    await expect(readInvite(await text())).rejects.toMatchObject({ name: 'SyncError', fault });
  });

  it('an answer that another key signed is forged', async () => {
    const forged = await writeAnswer(ANSWER, inviter.signing.privateKey);
    await expect(readAnswerText(forged)).rejects.toMatchObject({ fault: 'forged' });
  });

  it('words are those of both keys, the invite and the roster', async () => {
    const words = await wordsOf(INVITE, ANSWER.keys);
    expect(words).toHaveLength(6);
    expect(await wordsOf(await readInvite(invite), (await readAnswerText(answer)).keys)).toEqual(words);
    const other = await publicKeysOf(await makeKeyPairs());
    for (const [changed, keys] of [
      [INVITE, other],
      [INVITE, { ...ANSWER.keys, sealing: other.sealing }],
      [{ ...INVITE, by: { ...INVITE.by, keys: other } }, ANSWER.keys],
      [{ ...INVITE, root: other.signing }, ANSWER.keys],
      [{ ...INVITE, invite: 'n_2' }, ANSWER.keys],
    ] as const) {
      expect(await wordsOf(changed, keys)).not.toEqual(words);
    }
  });
});

describe('a recovery code', () => {
  it('is short groups of letters that nobody mistakes', async () => {
    expect(kit).toMatch(/^RHK1(-[0-9A-HJKMNP-TV-Z]{1,5})+$/);
    expect(kit.length).toBeLessThan(110);
    expect(await readKitCode(kit)).toEqual(KIT);
  });

  it('may be typed in any case and grouping, with o for 0 and l for 1', async () => {
    const typed = kit.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await readKitCode(` ${typed}\n`)).toEqual(KIT);
    expect(await readKitCode(kit.replaceAll('-', ''))).toEqual(KIT);
  });

  it('holds any id of a workspace', async () => {
    for (const workspace of ['w_1', 'w_Ä', 'w_0123456789ABCDEF01234567']) {
      expect(await readKitCode(await writeKitCode({ ...KIT, workspace }))).toEqual({ ...KIT, workspace });
    }
  });

  it.each<[fault: string, text: string]>([
    ['not-ours', 'my code'],
    ['newer', kit.replace('RHK1', 'RHK3')],
    ['cut', kit.slice(0, -1)],
    ['cut', 'RHK1'],
    ['damaged', `${kit}0`],
    ['damaged', kit.replace(/.$/, 'U')],
    ['damaged', `${kit.slice(0, 20)}${kit[20] === '2' ? '3' : '2'}${kit.slice(21)}`],
  ])('is refused as %s: %s', async (fault, text) => {
    await expect(readKitCode(text)).rejects.toMatchObject({ fault });
  });

  it('notices two letters in each other’s place', async () => {
    const at = /(?<=RHK1-.*)(\w)(?!\1)(?=\w)/.exec(kit)!.index;
    const swapped = `${kit.slice(0, at)}${kit[at + 1]}${kit[at]}${kit.slice(at + 2)}`;
    await expect(readKitCode(swapped)).rejects.toMatchObject({ fault: 'damaged' });
  });
});

describe('whatever is read instead', () => {
  const readers: [string, string, (text: string) => Promise<unknown>][] = [
    ['an invite', invite, readInvite],
    ['an answer', answer, readAnswerText],
    ['a recovery code', kit, readKitCode],
  ];
  it.each(readers)('%s is refused clearly', async (_name, genuine, read) => {
    const changed = fc
      .array(
        fc.record({
          at: fc.nat(genuine.length),
          drop: fc.nat(12),
          put: fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 })),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((edits) =>
        edits.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), genuine),
      );
    const made = fc
      .json()
      .chain((json) => fc.constantFrom('RHI1', 'RHA1', 'RHK1', '').map((mark) => mark + json));
    const expected = await read(genuine);
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: changed }, made, fc.string()), async (text) => {
        try {
          expect(await read(text)).toEqual(expected);
        } catch (error) {
          if (!(error instanceof SyncError)) throw error;
        }
      }),
      { numRuns: 700, seed: 11 },
    );
  });

  it.each(['I', 'A'] as const)(
    'a well-formed code (%s) with any payload is refused clearly',
    async (kind) => {
      const said = kind === 'I' ? INVITE : ANSWER;
      const payload = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc.json().map((json) => utf8(json)),
        fc
          .tuple(fc.constantFrom(...Object.keys(said)), fc.jsonValue(), fc.string())
          .map(([key, value, signature]) => utf8(JSON.stringify({ ...said, [key]: value, signature }))),
      );
      const read = kind === 'I' ? readInvite : readAnswerText;
      await fc.assert(
        fc.asyncProperty(payload, async (bytes) => {
          await expect(read(await writeCode(kind, new Uint8Array(bytes)))).rejects.toBeInstanceOf(SyncError);
        }),
        { numRuns: 200, seed: 12 },
      );
    },
  );
});
