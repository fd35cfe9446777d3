/**
 * A packet as text for a mail or a chat: a marked block that survives quoting, wrapping and blank lines.
 *
 * Between its marks stands base64url of: length 4 | CRC-32 4 | the bytes.
 */
import { concat, fromBase64url, toBase64url, uint32, uint32At, type Bytes } from './bytes';
import { crc32 } from './crc32';
import { SyncError } from './errors';

const LINE = 64;
const HEAD_BYTES = 8;
/** The characters that tell the length: six bytes' worth, of which four are it. */
const HEAD_CHARACTERS = 8;

/** What mail programs and chats put between and within lines: white space, quote marks, and characters that nobody sees. */
const JUNK = '[\\s>|\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]';
/** Dashes, as typed or as some program made them longer. */
const DASHES = '[-\\u2010-\\u2015\\u2212]{1,5}';
const MARK = new RegExp(
  `${DASHES}${['', '(BEGIN|END)', 'RIGHT', 'HAND', 'PACKET', ''].join(`${JUNK}{0,40}`)}${DASHES}`,
  'gi',
);
const ALL_JUNK = new RegExp(JUNK, 'g');

/** The block, in lines of 64 characters between its two marks. */
export function writeBlock(bytes: Uint8Array<ArrayBuffer>): string {
  const text = toBase64url(concat([uint32(bytes.length), uint32(crc32(bytes)), bytes]));
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE));
  return ['-----BEGIN RIGHT HAND PACKET-----', ...lines, '-----END RIGHT HAND PACKET-----'].join('\n');
}

/** Whether a text seems to hold a block, whole or damaged; cheap. */
export function hasBlock(text: string): boolean {
  return text.search(MARK) >= 0;
}

/** The bytes of the blocks in a text; throws SyncError 'cut' or 'damaged' when the only one is. [] without any. */
export function readBlocks(text: string): Uint8Array<ArrayBuffer>[] {
  const marks = [...text.matchAll(MARK)].map((match) => ({
    begins: match[1]?.toUpperCase() === 'BEGIN',
    from: match.index,
    to: match.index + match[0].length,
  }));
  const blocks: Bytes[] = [];
  let fault: SyncError | null = null;
  for (const [i, mark] of marks.entries()) {
    // An end without its beginning: what stood before it is gone.
    if (!mark.begins && marks[i - 1]?.begins !== true) fault ??= new SyncError('cut');
    if (!mark.begins) continue;
    const next = marks[i + 1];
    const block = blockOf(text.slice(mark.to, next?.from), next?.begins === false);
    if (block instanceof SyncError) fault ??= block;
    else blocks.push(block);
  }
  if (blocks.length === 0 && fault !== null) throw fault;
  return blocks;
}

/** The bytes in `text`, which stands after a beginning; `ended`: and before its end. */
function blockOf(text: string, ended: boolean): Bytes | SyncError {
  const characters = text.replace(ALL_JUNK, '');
  if (characters.length < HEAD_CHARACTERS) return new SyncError(ended ? 'damaged' : 'cut');
  try {
    const length = uint32At(fromBase64url(characters.slice(0, HEAD_CHARACTERS)), 0);
    const needed = Math.ceil(((HEAD_BYTES + length) * 4) / 3);
    if (characters.length < needed && !ended) return new SyncError('cut');
    if (ended && characters.length !== needed) return new SyncError('damaged');
    // Without an end mark something else follows, such as the rest of a mail; the block may be whole nevertheless.
    const all = fromBase64url(characters.slice(0, needed));
    const bytes = all.slice(HEAD_BYTES);
    return crc32(bytes) === uint32At(all, 4) ? bytes : new SyncError('damaged');
  } catch {
    return new SyncError('damaged', 'Characters that are none of ours.');
  }
}
