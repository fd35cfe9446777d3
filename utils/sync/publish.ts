/** Publishes what the server does not have yet: sealed batches, many at once, and new statements before them. */
import type { Statement } from '@/utils/delegation/roster';
import { ofWorkspace } from '@/utils/store/keys';
import { MARKS, noteProgress, readLink } from '@/utils/store/links';
import type { StoredBatch } from '@/utils/store/schema';
import type { Topic } from './jetstream';
import { batchesAfter, sealNew } from './outbox';
import { writePacket, type Part } from './packet';
import { ownLog, type Run } from './run';

/** At most so many messages, or bytes, are on their way at once. */
const IN_FLIGHT = 256;
const IN_FLIGHT_BYTES = 8 * 1024 * 1024;

/** Batches go together in one message up to so many bytes; a larger one goes alone. */
const MESSAGE_BYTES = 256 * 1024;

/** A message to be, with the last sequence in it of the log it belongs to. */
export interface Outgoing {
  topic: Topic;
  parts: Part[];
  log: string;
  to: number;
  events: number;
}

/** Publishes all that is recorded and new statements; how many messages that were, by topic. */
export async function publishNew(run: Run): Promise<Record<'log' | 'own', number>> {
  await sealNew(run.store, run.member);
  const link = await readLink(run.store, run.workspace);
  const outgoing: Outgoing[] = [];
  for (const topic of ['log', 'own'] as const) {
    const log = ownLog(run, topic);
    const batches = await batchesAfter(run.store, run.workspace, log, link?.published[log] ?? 0);
    outgoing.push(...packed(topic, batches));
  }
  const statements = await run.store.getAll('roster', ofWorkspace(run.workspace));
  if (statements.some(({ id }) => !run.there.has(id))) outgoing.unshift(rosterMessage(run, statements));
  await send(run, outgoing);
  for (const { id } of statements) run.there.add(id);
  if (link?.published[MARKS.roster] !== statements.length)
    await noteProgress(run.store, run.server, { published: { [MARKS.roster]: statements.length } });
  const count = (topic: Topic) => outgoing.filter((one) => one.topic === topic).length;
  return { log: count('log'), own: count('own') };
}

/** The whole roster, before the batches that may need it; it is small. */
function rosterMessage({ member }: Run, statements: readonly Statement[]): Outgoing {
  const parts = statements.map((statement): Part => ({ kind: 'statement', statement }));
  return { topic: 'log', parts, log: member.me.device, to: 0, events: 0 };
}

/** Puts batches, in order, into as few messages as hold them. */
export function packed(topic: 'log' | 'own', batches: readonly StoredBatch[]): Outgoing[] {
  const messages: Outgoing[] = [];
  let room = 0;
  for (const { device, from, to, bytes } of batches) {
    let last = messages.at(-1);
    if (last === undefined || last.log !== device || bytes.length > room) {
      last = { topic, parts: [], log: device, to, events: 0 };
      messages.push(last);
      room = MESSAGE_BYTES;
    }
    last.parts.push({ kind: 'batch', bytes });
    last.to = to;
    last.events += to - from + 1;
    room -= bytes.length;
  }
  return messages;
}

/** Sends messages, many at once and in order; notes of own logs how far the server has them. Rejects with LinkError. */
export async function send(run: Run, outgoing: readonly Outgoing[]): Promise<void> {
  const total = outgoing.reduce((sum, { events }) => sum + events, 0);
  let done = 0;
  let at = 0;
  while (at < outgoing.length) {
    if (total > 0) run.onProgress('sending', done, total);
    const sending: Promise<number>[] = [];
    let bytes = 0;
    const begin = at;
    for (; at < outgoing.length && sending.length < IN_FLIGHT && bytes < IN_FLIGHT_BYTES; at++) {
      const message = outgoing[at];
      if (message === undefined) break;
      const data = await writePacket({ workspace: run.workspace, parts: message.parts });
      bytes += data.length;
      sending.push(run.link.publish(message.topic, data, await messageId(run, message, data)));
    }
    const settled = await Promise.allSettled(sending);
    const failed = settled.findIndex(({ status }) => status === 'rejected');
    const sent = outgoing.slice(begin, failed < 0 ? at : begin + failed);
    await noteSent(run, sent);
    const failure = settled[failed];
    if (failure?.status === 'rejected') throw failure.reason;
    done += sent.reduce((sum, { events }) => sum + events, 0);
  }
}

/** One write for all that was acknowledged in one go. */
async function noteSent(run: Run, sent: readonly Outgoing[]): Promise<void> {
  const { me } = run.member;
  const own = sent.filter(({ log, to }) => to > 0 && (log === me.device || log === me.privateDevice));
  if (own.length === 0) return;
  const published = Object.fromEntries(own.map(({ log, to }) => [log, to]));
  await noteProgress(run.store, run.server, { published });
}

/**
 * The same message again has the same id; what another device relays is another message, and so is what was there before
 * (`salt`): a server passes over an id that it met lately, even when the message has been replaced since.
 */
export async function messageId(
  { member, salt }: Pick<Run, 'member' | 'salt'>,
  { topic, log, to }: Pick<Outgoing, 'topic' | 'log' | 'to'>,
  data: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return `${member.me.device}.${topic}:${log}:${to}:${await digest(data)}${salt}`;
}

/** 72 bits of SHA-256, in hex. */
async function digest(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data)).subarray(0, 9);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
