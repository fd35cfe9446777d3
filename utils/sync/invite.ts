/** The two codes of joining: an invite that carries public keys, and the answer with those of the other side. */
import * as v from 'valibot';
import type { Role } from '@/utils/delegation/item';
import type { PublicKeys } from '@/utils/delegation/roster';
import { fromBase64url, textOf, toBase64url, utf8 } from './bytes';
import { canonical } from '@/utils/store/canonical';
import { readCode, writeCode, type CodeKind } from './code';
import { SyncError } from './errors';
import { fingerprintWords } from './fingerprint';
import { sign, verify } from './keys';
import { publicKeysSchema } from './statement-schema';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const keys = publicKeysSchema;
const role = v.picklist(['client', 'assistant']);
const when = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(30));
const typed = v.pipe(v.string(), v.maxLength(320));

const inviteSchema = v.strictObject({
  invite: id,
  workspace: id,
  createdAt: when,
  /** The founding statement. */
  root: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  whose: v.picklist(['other', 'own']),
  /** The device that invites, and whose it is. */
  by: v.strictObject({ device: id, member: id, role, keys }),
  /** The member that the new device becomes. */
  member: id,
  role,
  /** The member with the other role. */
  other: id,
  expires: when,
});
const answerSchema = v.strictObject({
  invite: id,
  workspace: id,
  device: v.pipe(id, v.startsWith('d_')),
  privateDevice: v.pipe(id, v.startsWith('p_')),
  keys,
  name: typed,
  email: typed,
});

/** Words are slow to reckon, and asked for again whenever they are shown: so many are remembered. */
const REMEMBERED = 20;
const reckoned = new Map<string, Promise<string[]>>();

/** What an invite says. */
export interface InviteText {
  invite: string;
  workspace: string;
  createdAt: string;
  root: string;
  whose: 'other' | 'own';
  by: { device: string; member: string; role: Role; keys: PublicKeys };
  member: string;
  role: Role;
  /** The member with the other role. */
  other: string;
  expires: string;
}

/** What an answer says. */
export interface AnswerText {
  invite: string;
  workspace: string;
  device: string;
  privateDevice: string;
  keys: PublicKeys;
  name: string;
  email: string;
}

/** Longest name or address that an answer carries. */
const LONGEST_NAME = 320;

/** An invite as text, signed by the device that invites. */
export function writeInvite(invite: InviteText, signing: CryptoKey): Promise<string> {
  return write('I', invite, signing);
}

/** An answer as text, signed by the device that wants to join; an overlong name is shortened. */
export function writeAnswer(answer: AnswerText, signing: CryptoKey): Promise<string> {
  const [name, email] = [answer.name.slice(0, LONGEST_NAME), answer.email.slice(0, LONGEST_NAME)];
  return write('A', { ...answer, name, email }, signing);
}

/** Reads an invite; throws SyncError ('not-ours', 'newer', 'cut', 'damaged', 'malformed', 'forged'). */
export async function readInvite(text: string): Promise<InviteText> {
  const { said, check } = await read('I', inviteSchema, text);
  await check(said.by.keys);
  const fits = said.whose === 'own' ? said.member === said.by.member : said.member !== said.by.member;
  if (!fits || said.other === said.member || (said.role === said.by.role) !== (said.whose === 'own'))
    throw new SyncError('malformed');
  return said;
}

/** Reads an answer; throws as {@link readInvite} does. */
export async function readAnswerText(text: string): Promise<AnswerText> {
  const { said, check } = await read('A', answerSchema, text);
  await check(said.keys);
  return said;
}

/** The words that follow from an invite and the keys that answer it: the same on both sides, or somebody is between. */
export function wordsOf({ root, invite, workspace, by }: InviteText, joiner: PublicKeys): Promise<string[]> {
  const text = canonical({ root, invite, workspace, inviter: by.keys, joiner });
  const known = reckoned.get(text) ?? fingerprintWords(text);
  if (reckoned.size >= REMEMBERED) reckoned.clear();
  reckoned.set(text, known);
  return known;
}

async function write(kind: CodeKind, said: object, signing: CryptoKey): Promise<string> {
  const signature = toBase64url(await sign(signing, signedText(kind, said)));
  return writeCode(kind, utf8(JSON.stringify({ ...said, signature })));
}

async function read<T extends object>(
  kind: CodeKind,
  schema: v.GenericSchema<unknown, T>,
  text: string,
): Promise<{ said: T; check: (by: PublicKeys) => Promise<void> }> {
  const payload = await readCode(kind, text);
  const signed = v.safeParse(v.looseObject({ signature: v.string() }), parse(payload));
  if (!signed.success) throw new SyncError('malformed');
  const { signature, ...rest } = signed.output;
  const said = v.safeParse(schema, rest);
  if (!said.success) throw new SyncError('malformed');
  const check = async (by: PublicKeys): Promise<void> => {
    if (!(await verify(by.signing, signedText(kind, said.output), fromBase64url(signature)))) {
      throw new SyncError('forged');
    }
  };
  return { said: said.output, check };
}

function parse(payload: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(textOf(payload) ?? '') as unknown;
  } catch {
    throw new SyncError('malformed');
  }
}

function signedText(kind: CodeKind, said: object): Uint8Array<ArrayBuffer> {
  return utf8(`right-hand ${kind === 'I' ? 'invite' : 'answer'} 1\n${canonical(said)}`);
}
