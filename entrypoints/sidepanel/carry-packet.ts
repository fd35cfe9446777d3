/** Packets made and read: what leaves this browser by mail or file, and what came that way. */
import type { Outcome } from '@/components/carrying/carrying-words';
import { programFor } from '@/components/brief/ways';
import { firstName } from '@/components/today/words';
import type { MailClient, Person } from '@/utils/delegation/item';
import { CHANNEL_BY_ID } from '@/utils/handover/index';
import { oneLine } from '@/utils/handover/lines';
import type { Message } from '@/utils/handover/message';
import type { Language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/spoken';
import { readLink } from '@/utils/store/links';
import type { Store } from '@/utils/store/open';
import { headerOf } from '@/utils/sync/batch';
import { readBlocks, hasBlock, writeBlock } from '@/utils/sync/block';
import { SyncError } from '@/utils/sync/errors';
import { membershipOf } from '@/utils/sync/membership';
import { packetFor } from '@/utils/sync/outbox';
import { readPacket, writePacket, type Packet } from '@/utils/sync/packet';
import { receive } from '@/utils/sync/receive';
import { saveAs } from './use-backup';

type Bytes = Uint8Array<ArrayBuffer>;

/** What was read of a packet, and of which workspace it was; '' where that was not to be read. */
export interface ReadPacket {
  workspace: string;
  outcome: Outcome;
}

/**
 * All that the devices of `whose` may lack, sealed; null while this installation cannot seal anything. The `whole` roster goes
 * along, with which a recovery kit lets a new browser in, or as much of it as they lack where room is short.
 */
export async function makePacket(
  store: Store,
  workspace: string,
  whose: 'other' | 'own',
  now: Date,
  roster: 'whole' | 'lacking' = 'whole',
): Promise<Bytes | null> {
  const member = await membershipOf(store, workspace);
  if (member === null) return null;
  return writePacket(await packetFor(store, member, whose, now, roster));
}

/** A mail that carries a block, for a mail program. */
export interface PacketMail {
  /** Opens the mail with the whole block in it; null: the program's address cannot hold it. */
  url: string | null;
  /** The program at the beginning of a sentence. */
  program: string;
}

/** The mail with `block` for `to`, in the language they read. */
export function mailOf(block: string, to: Person, client: MailClient, language: Language): PacketMail {
  const { subject, intro } = language.words.carrying.mail;
  const message: Message = {
    language,
    to: oneLine(to.email),
    subject,
    blocks: [
      { kind: 'paragraph', text: intro },
      { kind: 'paragraph', text: block },
    ],
  };
  const channel = CHANNEL_BY_ID[client];
  const { url, paste } = channel.compose(message, '');
  return { url: paste ? null : url, program: programFor(client, channel.name).first };
}

/** The mail with the packet for `to`, as whole as its program holds it; null while this installation cannot seal anything. */
export async function packetMail(
  store: Store,
  workspace: string,
  to: Person,
  client: MailClient,
  language: Language,
  now: Date,
): Promise<PacketMail | null> {
  let mail: PacketMail | null = null;
  for (const roster of ['whole', 'lacking'] as const) {
    const bytes = await makePacket(store, workspace, 'other', now, roster);
    if (bytes === null) return null;
    mail = mailOf(writeBlock(bytes), to, client, language);
    if (mail.url !== null) break;
  }
  return mail;
}

/** Saves a packet as a file for `who` (a first name or ''); its name. */
export function savePacket(bytes: Bytes, who: string, now: Date): string {
  const plain = who.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  const name = `right-hand${plain === '' ? '' : `-for-${plain}`}-${now.toISOString().slice(0, 10)}.righthand`;
  saveAs(new Blob([bytes], { type: 'application/octet-stream' }), name);
  return name;
}

/** Puts a packet on the clipboard, as a block; false when the browser does not allow it. */
export async function copyPacket(bytes: Bytes): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(writeBlock(bytes));
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes what was just recorded to the other member: by the server where there is one, else on the clipboard where a mail
 * can hold it, else as a file. What the person does next, one sentence.
 */
export async function sendPacket(store: Store, workspace: string, to: Person, now: Date): Promise<string> {
  const words = t.carrying;
  const link = await readLink(store, workspace);
  if (link !== null && !link.paused) return words.byServer;
  const bytes = await makePacket(store, workspace, 'other', now);
  if (bytes === null) return words.packet.notReady;
  // A block that people can still scroll past; a longer one is better attached.
  if (bytes.length <= PASTED && (await copyPacket(bytes))) return words.packet.copied;
  return words.packet.saved({ file: savePacket(bytes, firstName(to.name), now) });
}

/** So many bytes give a block of about 200 lines. */
const PASTED = 9_600;

/** The packets of a text; throws SyncError. */
export async function packetsIn(text: string): Promise<Packet[]> {
  const blocks = readBlocks(text);
  if (blocks.length === 0) throw new SyncError('not-ours');
  return Promise.all(blocks.map(readPacket));
}

/** Reads what was pasted, whatever stands around the block. */
export function readText(store: Store, text: string, now: Date): Promise<ReadPacket> {
  return orFault(async () => takePackets(store, await packetsIn(text), now));
}

/** Reads a file: a packet, or a text that holds one. */
export function readPacketFile(store: Store, file: Blob, now: Date): Promise<ReadPacket> {
  return orFault(async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return takePackets(store, hasBlock(text) ? await packetsIn(text) : [await readPacket(bytes)], now);
  });
}

/** Takes packets in, one after the other; what came of all of them together. */
export async function takePackets(store: Store, packets: readonly Packet[], now: Date): Promise<ReadPacket> {
  const sum = { kind: 'read' as const, events: 0, roster: false, waiting: 0, refused: 0 };
  let workspace = '';
  for (const packet of packets) {
    if ((await store.get('workspaces', packet.workspace)) === undefined) {
      return { workspace: '', outcome: { kind: 'fault', fault: 'other-workspace' } };
    }
    workspace = packet.workspace;
    const got = await receive(store, workspace, packet.parts, now);
    sum.events += got.events;
    sum.roster ||= got.roster;
    sum.waiting += got.waiting;
    sum.refused += got.refusals.length;
  }
  return { workspace, outcome: sum };
}

async function orFault(work: () => Promise<ReadPacket>): Promise<ReadPacket> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    return { workspace: '', outcome: { kind: 'fault', fault: error.fault } };
  }
}

/** How many changes of these packets are not here yet. */
export async function countNew(store: Store, packets: readonly Packet[]): Promise<number> {
  let count = 0;
  for (const { workspace, parts } of packets) {
    for (const part of parts) {
      if (part.kind !== 'batch') continue;
      const { device, from, to } = headerOf(part.bytes);
      const vector = await store.get('vectors', [workspace, device]);
      count += Math.max(0, to - Math.max(from - 1, vector?.seq ?? 0));
    }
  }
  return count;
}
