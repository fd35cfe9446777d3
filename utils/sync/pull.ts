/** Reads the stream, in rounds of many messages: each is taken in by one go, with the place up to which it was read. */
import { SyncError } from './errors';
import { headerOf, type BatchHeader } from './batch';
import type { Reading, StreamMessage, Topic } from './jetstream';
import { LinkError } from './link-error';
import { readPacket, type Part } from './packet';
import { receive, type Received, type ReceiveOptions } from './receive';
import { ownerOf } from './receive-batches';
import { MARKS, noteProgress } from '@/utils/store/links';
import { newMemory } from '@/utils/store/take-events';
import { statementIds, type Run } from './run';
import { emptyRound, type Round } from './round';
import { skipped } from './skipped';

/** A round is taken in when it holds so many events or bytes, or nothing more is to come. */
const ROUND_EVENTS = 5000;
const ROUND_BYTES = 2 * 1024 * 1024;

/** Less is through before anybody reads how far it is. */
const SHOWN_EVENTS = 1000;

/** What reading leads to. */
export interface Hooks {
  /** After each round with anything in it. */
  onReceived(received: Received): void;
  /** Each time that everything there is was taken in. */
  onCaughtUp(): void;
}

/** Reads all messages after place `after` and goes on until the connection ends; keeps the place. */
export async function follow(run: Run, after: number, hooks: Hooks): Promise<void> {
  const reading = run.link.messages(after);
  const memory = newMemory();
  if ((await reading.pending) === 0) run.position = Math.max(after, run.link.last);
  await readRounds(
    run,
    reading,
    hooks,
    async (round, onProgress) => {
      const { last } = round;
      const cursor = last === null ? {} : { cursor: { created: run.link.created, ...last } };
      const received = await take(run, round, { ...cursor, memory, onProgress });
      run.position = round.seq;
      return received;
    },
    after + 1,
  );
}

/** Reads what there is in a topic, or in all, once more from the start; the place is kept as it is. */
export async function readAgain(run: Run, filter?: { device: string; topic: Topic }): Promise<void> {
  let over = false;
  const hooks = { onReceived: () => undefined, onCaughtUp: () => void (over = true) };
  await readRounds(
    run,
    run.link.messages(0, filter),
    hooks,
    (round) => take(run, round),
    filter === undefined ? 1 : null,
    () => over,
  );
}

async function readRounds(
  run: Run,
  reading: Reading,
  hooks: Hooks,
  takeIn: (round: Round, onProgress: (done: number, total: number) => void) => Promise<Received | null>,
  /** The first place to come, where none may be passed over. */
  first: number | null,
  isOver = () => false,
): Promise<void> {
  let read = 0;
  let from = first;
  let round = emptyRound();
  if ((await reading.pending) === 0) hooks.onCaughtUp();
  if (isOver()) return;
  for await (const { message, pending } of reading) {
    round.seqs.push(message.seq);
    await add(run, round, message);
    if (pending > 0 && round.events < ROUND_EVENTS && round.bytes < ROUND_BYTES) continue;
    if (from !== null)
      for (const one of await skipped(run.link, from, round.seqs)) await add(run, round, one);
    from &&= round.seq + 1;
    const { messages, events } = round;
    // Of what is still to come only the number of messages is known; each will be as the last ones were.
    const left = Math.round((pending * Math.max(events, 1)) / messages);
    const [before, total] = [read, read + events + left];
    const received = await takeIn(round, (done, all) => {
      if (total >= SHOWN_EVENTS) run.onProgress('reading', before + Math.round((events * done) / all), total);
    });
    round = emptyRound();
    read += events;
    if (received !== null) hooks.onReceived(received);
    if (pending > 0) run.onProgress('reading', read, total);
    else hooks.onCaughtUp();
    if (isOver()) return;
  }
}

/** Adds what of a message is ours to read. */
async function add(run: Run, round: Round, message: StreamMessage): Promise<void> {
  // The next connection reads all there is, and gives back what is lacking.
  if (message.emptied && run.coverage === null) {
    await noteProgress(run.store, run.server, { published: { [MARKS.verify]: 1 } });
    throw new LinkError('unreachable', 'a device emptied the stream');
  }
  round.messages += 1;
  round.seq = Math.max(round.seq, message.seq);
  if (round.seq === message.seq && (message.topic === 'log' || message.topic === 'own'))
    round.last = { seq: message.seq, time: message.time };
  if (!concerns(run, message)) return;
  round.bytes += message.data.length;
  for (const part of await partsOf(message.data, run.workspace)) {
    if (part.kind === 'statement') run.there.add(part.statement.id);
    else if (part.kind === 'batch' && !(await addBatch(run, round, message.device, part.bytes))) continue;
    round.parts.push(part);
  }
}

/** Whether a message is to be looked into: not one's own notes, nor what is for the devices of the other member alone. */
function concerns({ member }: Run, { device, topic }: StreamMessage): boolean {
  if (device === member.me.device) return topic === 'log' || topic === 'own';
  if (topic === 'log' || topic === 'ack') return true;
  const author = member.roster.devices.find((one) => one.device === device);
  return author === undefined || author.member === member.me.member;
}

/** Counts a batch; false: it is one's own, and known. */
async function addBatch(
  run: Run,
  round: Round,
  from: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const header = headerIn(bytes);
  if (header === null) return true;
  const { me, roster } = run.member;
  const owner = ownerOf(roster, header.device);
  // A device may publish to its own subjects alone, so what is under its name or ours was checked by whom it concerns.
  if (from === owner?.device || from === me.device) run.coverage?.add(header.device, header.from, header.to);
  else if (run.coverage !== null) round.claims.push({ header, bytes });
  if (owner?.device === me.device) {
    // Other bytes may say something else: then this installation was set back to an old copy.
    const held = await run.store.get('batches', [run.workspace, header.device, header.from]);
    if (held !== undefined && isSame(held.bytes, bytes)) return false;
  }
  round.events += header.to - header.from + 1;
  return true;
}

function headerIn(bytes: Uint8Array<ArrayBuffer>): BatchHeader | null {
  try {
    return headerOf(bytes);
  } catch (error) {
    if (error instanceof SyncError) return null;
    throw error;
  }
}

/** Nothing of what is no packet of this workspace: only a member can have put it there, and it does nothing. */
async function partsOf(data: Uint8Array<ArrayBuffer>, workspace: string): Promise<Part[]> {
  try {
    const packet = await readPacket(data);
    return packet.workspace === workspace ? packet.parts : [];
  } catch (error) {
    if (error instanceof SyncError) return [];
    throw error;
  }
}

/** Null: there was nothing in it for us. */
async function take(run: Run, round: Round, options: ReceiveOptions = {}): Promise<Received | null> {
  const { store, workspace, now } = run;
  if (round.parts.length === 0) {
    const { cursor } = options;
    if (cursor !== undefined) await noteProgress(store, run.server, { cursor });
    return null;
  }
  const session = isAsKnown(run, round).then((is) => (is ? run.member : null));
  const received = await receive(store, workspace, round.parts, now(), { ...options, session });
  for (const { header, bytes } of round.claims) {
    const held = await store.get('batches', [workspace, header.device, header.from]);
    if (held !== undefined && isSame(held.bytes, bytes))
      run.coverage?.add(header.device, header.from, header.to);
  }
  return received;
}

/** Whether the membership is as the run knows it: reading it anew goes through many stores, and somebody waits. */
async function isAsKnown(run: Run, { parts }: Round): Promise<boolean> {
  if (parts.some(({ kind }) => kind === 'statement')) return false;
  return (await statementIds(run.store, run.workspace)).length === run.statements;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
