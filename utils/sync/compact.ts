/** Makes one's own topic short again: its events packed anew into few batches replace the many it has. */
import { keepBatch } from '@/utils/store/batches';
import { ofWorkspace } from '@/utils/store/keys';
import { MARKS, noteProgress, readLink, withProgress } from '@/utils/store/links';
import type { StoredBatch } from '@/utils/store/schema';
import { beginWrite, commit, get, put } from '@/utils/store/transaction';
import { headerOf } from './batch';
import { SyncError } from './errors';
import { readPacket, writePacket, type Part } from './packet';
import { messageId, packed, send } from './publish';
import { ownLog, type Run } from './run';
import { inLots, sealLots } from './sealing';

/** A topic of fewer messages is left as it is. */
const COMPACT_MESSAGES = 200;

/** It must become so many times shorter. */
const SHORTER = 10;

/** Room in a message for the frame of the packet. */
const FRAME_BYTES = 16 * 1024;

/** How many messages the own topics have, and how many they must have before it is tried. */
export type Counts = Partial<Record<'log' | 'own', { count: number; next: number }>>;

/** Compacts the topics that have grown long, after `sent` more messages. */
export async function compactWhere(
  run: Run,
  counts: Counts,
  sent: Record<'log' | 'own', number>,
): Promise<void> {
  for (const topic of ['log', 'own'] as const) {
    const known = counts[topic];
    const ask = () => run.link.countOf(run.member.me.device, topic);
    const count = known === undefined ? await ask() : known.count + sent[topic];
    const next = known?.next ?? COMPACT_MESSAGES;
    counts[topic] = { count, next };
    if (count < next) continue;
    const done = await compact(run, topic, count);
    const left = done ? await ask() : count;
    counts[topic] = { count: left, next: left + COMPACT_MESSAGES };
  }
}

/**
 * Compacts a topic of `count` messages, all of which was published; false: it is not worth it, or somebody else wrote
 * meanwhile. Interrupted anywhere, nothing is lost: the marks of what the server has are lowered before it is replaced, so
 * that the next connection publishes the rest.
 */
async function compact(run: Run, topic: 'log' | 'own', count: number): Promise<boolean> {
  const log = ownLog(run, topic);
  const through = (await readLink(run.store, run.workspace))?.published[log] ?? 0;
  const range = IDBKeyRange.bound([log, 1], [log, through]);
  const lots = inLots(await run.store.getAll('events', range));
  const { relayed, last } = await readTopic(run, topic);
  if ((lots.length + relayed.length) * SHORTER > count) return false;
  const { current, pairs } = run.member;
  const secret = topic === 'log' ? current.shared : current.own;
  const batches = await sealLots(lots, { secret, signing: pairs.signing.privateKey });
  const [first, rest] = await divide(run, topic, batches);
  const before = await keep(run, batches, { [log]: first.to, [MARKS.verify]: relayed.length > 0 ? 1 : 0 });
  const data = await writePacket({ workspace: run.workspace, parts: first.parts });
  const salt = `@${last}`;
  const id = messageId({ ...run, salt: `${salt}!` }, { topic, log, to: first.to }, data);
  const replaced = await run.link.replace(topic, data, id, last);
  if (!replaced) {
    await noteProgress(run.store, run.server, { published: before });
    return false;
  }
  await send({ ...run, salt }, [...packed(topic, relayed), ...packed(topic, rest)]);
  await noteProgress(run.store, run.server, { published: { [MARKS.verify]: 0 } });
  return true;
}

/** What others' batches the topic carries for them, and the place of its last message. */
async function readTopic(run: Run, topic: 'log' | 'own'): Promise<{ relayed: StoredBatch[]; last: number }> {
  const { me } = run.member;
  const own = [me.device, me.privateDevice];
  const relayed: StoredBatch[] = [];
  let last = 0;
  const reading = run.link.messages(0, { device: me.device, topic });
  if ((await reading.pending) === 0) return { relayed, last };
  for await (const { message, pending } of reading) {
    last = message.seq;
    const batches = await batchesIn(message.data, run.workspace);
    relayed.push(...batches.filter(({ device }) => !own.includes(device)));
    if (pending === 0) break;
  }
  return { relayed, last };
}

async function batchesIn(data: Uint8Array<ArrayBuffer>, workspace: string): Promise<StoredBatch[]> {
  try {
    const { parts } = await readPacket(data);
    return parts.flatMap((part) =>
      part.kind === 'batch' ? [{ ...headerOf(part.bytes), workspace, bytes: part.bytes }] : [],
    );
  } catch (error) {
    if (error instanceof SyncError) return [];
    throw error;
  }
}

/** Keeps the batches in place of those they hold, with the marks; gives back what the marks were. */
async function keep(
  run: Run,
  batches: readonly StoredBatch[],
  published: Record<string, number>,
): Promise<Record<string, number>> {
  const tx = beginWrite(run.store, ['batches', 'links']);
  return commit(tx, async () => {
    const link = await get(tx, 'links', run.workspace);
    for (const batch of batches) await keepBatch(tx, batch);
    if (link === undefined) return {};
    put(tx, 'links', withProgress(link, { published }));
    return Object.fromEntries(Object.keys(published).map((key) => [key, link.published[key] ?? 0]));
  });
}

/** What goes into the one message that replaces all, the roster first, and what comes after it. */
async function divide(
  run: Run,
  topic: 'log' | 'own',
  batches: readonly StoredBatch[],
): Promise<[first: { parts: Part[]; to: number }, rest: StoredBatch[]]> {
  const statements = topic === 'log' ? await run.store.getAll('roster', ofWorkspace(run.workspace)) : [];
  const parts = statements.map((statement): Part => ({ kind: 'statement', statement }));
  let room = run.link.largest - FRAME_BYTES - JSON.stringify(statements).length;
  let to = 0;
  let fits = 0;
  for (const { bytes, to: end } of batches) {
    room -= bytes.length + 16;
    if (room < 0) break;
    parts.push({ kind: 'batch', bytes });
    to = end;
    fits += 1;
  }
  return [{ parts, to }, batches.slice(fits)];
}
