/** Publishes what the server does not have yet: sealed batches, many at once, and new statements before them. */
import type { Statement } from '@/utils/delegation/roster';
import { ofLog, ofWorkspace } from '@/utils/store/keys';
import { MARKS, noteProgress } from '@/utils/store/links';
import type { StoredBatch } from '@/utils/store/schema';
import { beginRead } from '@/utils/store/transaction';
import type { Topic } from './jetstream';
import { batchesAfter, sealAfter } from './outbox';
import { checksumOf, writePacket, type Part } from './packet';
import { pour, type Sending } from './pour';
import { ownLog, refreshMember, type Run } from './run';

const TOPICS = ['log', 'own'] as const;

/** Batches go together in one message up to so many bytes; a larger one goes alone. */
const MESSAGE_BYTES = 256 * 1024;

/** A message to be, with the last sequence in it of the log it belongs to. */
export interface Outgoing {
  topic: Topic;
  parts: Part[];
  log: string;
  to: number;
  events: number;
  /** Settles once its batches are kept here. */
  kept?: Promise<unknown>;
}

/**
 * Publishes all that is recorded and new statements; how many messages that were, by topic, or null: the membership has
 * ended.
 */
export async function publishNew(run: Run): Promise<Sent | null> {
  const { store, workspace } = run;
  // One transaction: somebody waits for this on the other side.
  const tx = beginRead(store, ['batches', 'links', 'roster', 'vectors']);
  const lastBatch = (topic: 'log' | 'own') =>
    tx.objectStore('batches').openCursor(ofLog(workspace, ownLog(run, topic)), 'prev');
  const [link, statements, vectors, log, own] = await Promise.all([
    tx.objectStore('links').get(workspace),
    tx.objectStore('roster').getAll(ofWorkspace(workspace)),
    tx.objectStore('vectors').getAll(ofWorkspace(workspace)),
    lastBatch('log'),
    lastBatch('own'),
  ]);
  // What was read may be of a log that is not the own one any more.
  if (statements.length !== run.statements) return (await refreshMember(run)) ? publishNew(run) : null;
  const sealed = { log: log?.value.to ?? 0, own: own?.value.to ?? 0 };
  const recorded = new Map(vectors.map(({ device, seq }) => [device, seq]));
  const reachOf = (topic: 'log' | 'own'): Reach => ({
    published: link?.published[ownLog(run, topic)] ?? 0,
    sealed: sealed[topic],
    recorded: recorded.get(ownLog(run, topic)) ?? 0,
  });
  const isThere = statements.every(({ id }) => run.there.has(id));
  async function* outgoing(): AsyncGenerator<Outgoing> {
    if (!isThere) yield rosterMessage(run, statements);
    for (const topic of TOPICS) yield* unpublished(run, topic, reachOf(topic));
  }
  const missing = TOPICS.map(reachOf).map(({ published, recorded }) => Math.max(0, recorded - published));
  const total = missing.reduce((sum, events) => sum + events, 0);
  const sent = await stream(run, outgoing(), total);
  for (const { id } of statements) run.there.add(id);
  if (link?.published[MARKS.roster] !== statements.length)
    await noteProgress(run.store, run.server, { published: { [MARKS.roster]: statements.length } });
  return sent;
}

/** How far an own log has come: last sequences. */
interface Reach {
  published: number;
  sealed: number;
  recorded: number;
}

/** What of an own log the server lacks; what was not sealed yet is, while the last is on its way. */
async function* unpublished(
  run: Run,
  topic: 'log' | 'own',
  { published, sealed, recorded }: Reach,
): AsyncGenerator<Outgoing> {
  const { store, workspace, member } = run;
  const log = ownLog(run, topic);
  let at = sealed;
  // Others may have sealed it, and left it for us to publish; a batch may hold what was published too.
  if (published < sealed) {
    const batches = await batchesAfter(store, workspace, log, published);
    at = batches.at(-1)?.to ?? at;
    yield* packed(topic, batches);
  }
  for await (const { batches, kept } of sealAfter(store, member, log, at, recorded)) {
    for (const message of packed(topic, batches)) yield { ...message, kept };
  }
}

/** The whole roster, before the batches that may need it; it is small. */
function rosterMessage({ member }: Run, statements: readonly Statement[]): Outgoing {
  const parts = statements.map((statement): Part => ({ kind: 'statement', statement }));
  return { topic: 'log', parts, log: member.me.device, to: 0, events: 0 };
}

/** How many messages of the own logs went out, by topic. */
export type Sent = Record<'log' | 'own', number>;

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
  await stream(run, outgoing, total);
}

/** As {@link send}, for messages of `total` events that are made on the way. */
async function stream(
  run: Run,
  outgoing: Iterable<Outgoing> | AsyncIterable<Outgoing>,
  total: number,
): Promise<Sent> {
  const sent: Sent = { log: 0, own: 0 };
  let done = 0;
  if (total > 0) run.onProgress('sending', done, total);
  const write = async (message: Outgoing): Promise<Sending> => {
    const { topic, parts } = message;
    const data = await writePacket({ workspace: run.workspace, parts });
    return { topic, data, id: messageId(run, message, data) };
  };
  await pour(run.link, outgoing, write, async (landed) => {
    for (const { topic, events } of landed) {
      if (topic === 'log' || topic === 'own') sent[topic] += 1;
      done += events;
    }
    await noteSent(run, landed);
    if (done < total) run.onProgress('sending', done, total);
  });
  return sent;
}

/** One write for all that was acknowledged in one go. */
async function noteSent(run: Run, sent: readonly Outgoing[]): Promise<void> {
  const { me } = run.member;
  const own = sent.filter(({ log, to }) => to > 0 && (log === me.device || log === me.privateDevice));
  if (own.length === 0) return;
  // What is noted as published is what is held, and can be given again.
  for (const { kept } of own) await kept;
  const published = Object.fromEntries(own.map(({ log, to }) => [log, to]));
  const places = { [MARKS.log]: run.places.log, [MARKS.own]: run.places.own };
  await noteProgress(run.store, run.server, { published: { ...published, ...places } });
}

/**
 * The same message again has the same id, by the checksum of its packet; what another device relays is another message, and so
 * is what was there before (`salt`): a server passes over an id that it met lately, even when the message has been replaced
 * since.
 */
export function messageId(
  { member, salt }: Pick<Run, 'member' | 'salt'>,
  { topic, log, to }: Pick<Outgoing, 'topic' | 'log' | 'to'>,
  packet: Uint8Array<ArrayBuffer>,
): string {
  return `${member.me.device}.${topic}:${log}:${to}:${checksumOf(packet)}${salt}`;
}
