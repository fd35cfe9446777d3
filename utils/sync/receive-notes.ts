/** Opens the notes that came: what devices hold, and what the own ones share besides events. */
import * as v from 'valibot';
import type { Refusal } from '@/utils/delegation/sync';
import type { Ack } from '@/utils/store/schema';
import { noteHeaderOf, openNote, type NoteHeader } from './note';
import type { Known } from './receive-batches';
import { faultOf, hashOf, refusalOf } from './refusing';
import { shortId } from './statement-schema';

/** Far more than devices that speak at once. */
const MOST_HEADS = 1000;
const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ackSchema = v.object({
  held: v.record(v.string(), sequence),
  heads: v.optional(v.pipe(v.array(shortId), v.maxLength(MOST_HEADS))),
});

/** What one note is, once opened; nothing of all: it is not for us, or from somebody whose word does not count. */
export interface OpenedNote {
  ack?: Ack;
  /** Of an own other device, for mergeState. */
  state?: unknown;
  refusal?: Refusal;
}

/** Opens one; what cannot be read is passed over, for a later one of the same device will say more. */
export async function openNotePart(
  known: Known,
  bytes: Uint8Array<ArrayBuffer>,
  ownDevice: string,
  now: Date,
): Promise<OpenedNote> {
  let header: NoteHeader | undefined;
  try {
    header = noteHeaderOf(bytes);
    const { workspace, device, kind, secret: name, n } = header;
    if (workspace !== known.workspace || device === ownDevice) return {};
    const author = known.roster.devices.find((one) => one.device === device);
    const secret = known.secrets.get(name);
    if (author === undefined || author.removed !== null || secret === undefined) return {};
    if (kind === 'state' && author.member !== known.me) return {};
    const { content } = await openNote(bytes, author.keys.signing, secret);
    if (kind === 'state') return { state: content };
    const parsed = v.safeParse(ackSchema, content);
    if (parsed.success) {
      const { held, heads } = parsed.output;
      return { ack: { workspace, device, n, held, ...(heads === undefined ? {} : { heads }) } };
    }
    return { refusal: refusalOf(known.workspace, 'malformed', header, await hashOf(bytes), now) };
  } catch (error) {
    const fault = faultOf(error);
    return {
      refusal: refusalOf(known.workspace, fault, { device: header?.device ?? '' }, await hashOf(bytes), now),
    };
  }
}
