/** The recovery code: on paper, to be typed again by hand. */
import { hexOf, sha256, utf8 } from './bytes';
import { SyncError } from './errors';
import { keyPairsFrom, type KeyPairs } from './keys';

/** Crockford's alphabet: no letter looks like a digit (https://www.crockford.com/base32.html). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK = 'RHK1';
const SEED_BYTES = 32;
const CHECK_BYTES = 5;
const GROUP = 5;
/** Longest id of a workspace that fits. */
const MAX_ID = 64;
const MADE_ID = /^w_([0-9a-f]{24})$/;

/** What a code says. */
export interface KitCode {
  workspace: string;
  seed: Uint8Array<ArrayBuffer>;
}

/** 'RHK1-XXXXX-…', to be printed. */
export async function writeKitCode({ workspace, seed }: KitCode): Promise<string> {
  const id = idBytes(workspace);
  const bytes = new Uint8Array([...id, ...seed]);
  const letters = toLetters(new Uint8Array([...bytes, ...(await checksum(bytes))]));
  const groups = letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return [MARK, ...groups].join('-');
}

/** Reads a typed code, in any case and grouping; throws SyncError 'not-ours', 'newer', 'cut' or 'damaged'. */
export async function readKitCode(text: string): Promise<KitCode> {
  const typed = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const version = /^RHK([0-9OIL])/.exec(typed)?.[1];
  if (version === undefined) throw new SyncError('not-ours');
  if (!'1IL'.includes(version)) throw new SyncError('newer');
  const letters = typed.slice(MARK.length).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (letters.includes('U')) throw new SyncError('damaged');
  const [kind] = fromLetters(letters.slice(0, 2));
  if (kind === undefined) throw new SyncError('cut');
  if (kind > MAX_ID) throw new SyncError('damaged');
  const idLength = kind === 0 ? 13 : 1 + kind;
  const length = idLength + SEED_BYTES + CHECK_BYTES;
  const needed = Math.ceil((length * 8) / 5);
  if (letters.length < needed) throw new SyncError('cut');
  if (letters.length > needed) throw new SyncError('damaged');
  const bytes = fromLetters(letters);
  const said = bytes.slice(0, idLength + SEED_BYTES);
  const check = await checksum(said);
  if (check.some((byte, i) => byte !== bytes[said.length + i])) throw new SyncError('damaged');
  return { workspace: idOf(said.slice(0, idLength)), seed: said.slice(idLength) };
}

/**
 * The pairs of a kit. They follow from the founding statement too, so that a roster that somebody made up knows no kit
 * with these keys, and the code need not carry what it is bound to.
 */
export async function kitPairs({ workspace, seed }: KitCode, root: string): Promise<KeyPairs> {
  const bound = utf8(`right-hand kit 1\n${workspace}\n${root}\n`);
  return keyPairsFrom(await sha256(new Uint8Array([...bound, ...seed])));
}

/** An id as this extension makes them in half its letters; any other as it is. */
function idBytes(workspace: string): Uint8Array {
  const hex = MADE_ID.exec(workspace)?.[1];
  if (hex !== undefined)
    return new Uint8Array([0, ...(hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16))]);
  const bytes = utf8(workspace);
  if (bytes.length > MAX_ID) throw new Error('The id of the workspace is too long for a recovery code.');
  return new Uint8Array([bytes.length, ...bytes]);
}

function idOf([kind, ...bytes]: Uint8Array): string {
  if (kind !== 0) return new TextDecoder().decode(new Uint8Array(bytes));
  return `w_${hexOf(bytes)}`;
}

async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const marked = new Uint8Array([...utf8(MARK), ...bytes]);
  return (await sha256(marked)).slice(0, CHECK_BYTES);
}

function toLetters(bytes: Uint8Array): string {
  let [bits, held, letters] = [0, 0, ''];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) letters += LETTERS.charAt((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? letters : letters + LETTERS.charAt((held << (5 - bits)) & 31);
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  let [bits, held] = [0, 0];
  const bytes: number[] = [];
  for (const letter of letters) {
    held = (held << 5) | LETTERS.indexOf(letter);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  return new Uint8Array(bytes);
}
