/** Takes many batches: the next ones are opened while the last are written. */
import type { Refusal } from '@/utils/delegation/sync';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import type { Ack, ServerLink } from '@/utils/store/schema';
import { TAKEN_AT_ONCE, takeEvents, type Intake, type Memory, type Taken } from '@/utils/store/take-events';
import type { Closing } from '@/utils/store/take-rest';
import { beginRead } from '@/utils/store/transaction';
import { headerOf } from './batch';
import {
  limitsOf,
  mayBeTaken,
  openArrival,
  readHeader,
  type Arrival,
  type Known,
  type Opened,
} from './receive-batches';
import { refusalOf, refusedEvent } from './refusing';

/** What else is written with the batches. */
export interface Besides {
  refusals: readonly Refusal[];
  acks: readonly Ack[];
  cursor: ServerLink['cursor'] | undefined;
  onProgress: (done: number, total: number) => void;
  memory: Memory;
}

/** What came of all of them. */
export interface Sum {
  events: number;
  items: Set<string>;
  agreement: boolean;
  waiting: number;
  refusals: Refusal[];
  acks: number;
}

/** Takes the batches, and what waited for them; then writes what is `besides`. */
export async function takeBatches(
  store: Store,
  known: Known,
  bytes: readonly Uint8Array<ArrayBuffer>[],
  now: Date,
  besides: Besides,
): Promise<Sum> {
  const sum: Sum = {
    events: 0,
    items: new Set(),
    agreement: false,
    waiting: 0,
    refusals: [],
    acks: besides.acks.length,
  };
  const read = await Promise.all(bytes.map((one) => readHeader(known.workspace, one, now)));
  const unreadable = read.filter((one) => 'fault' in one);
  const arrivals = await whatToOpen(
    store,
    known,
    read.filter((one) => 'header' in one),
  );
  const closing: Writable<Closing> = {
    waiting: [],
    ended: [],
    refusals: [...besides.refusals, ...unreadable],
    acks: besides.acks,
    cursor: besides.cursor,
  };
  const slices = sliced(arrivals);
  const intake = intakeOf(known, besides.memory, now);
  let opening = openAll(known, slices[0] ?? [], now);
  let done = 0;
  for (let i = 0; i < Math.max(1, slices.length); i++) {
    const opened = await opening;
    opening = openAll(known, slices[i + 1] ?? [], now);
    closing.waiting = [...closing.waiting, ...opened.flatMap(({ waiting }) => waiting ?? [])];
    closing.ended = [...closing.ended, ...opened.flatMap(({ ended }) => ended ?? [])];
    closing.refusals = [...closing.refusals, ...opened.flatMap(({ refusals }) => refusals)];
    intake.candidates = [...intake.candidates, ...opened.flatMap(({ candidate }) => candidate ?? [])];
    if (i >= slices.length - 1) intake.closing = closing;
    if (intake.candidates.length > 0 || isWorthIt(intake.closing)) await drain(store, intake, sum);
    done += slices[i]?.length ?? 0;
    besides.onProgress(done, arrivals.length);
  }
  return sum;
}

/** Takes until nothing more can be taken of what is opened. */
async function drain(store: Store, intake: Writable<Intake>, sum: Sum): Promise<void> {
  for (;;) {
    const taken: Taken | null = await takeEvents(store, intake);
    if (taken === null) return;
    sum.events += taken.events;
    for (const item of taken.items) sum.items.add(item);
    sum.agreement ||= taken.agreement;
    sum.waiting += taken.waiting;
    sum.refusals.push(...taken.refusals);
    intake.candidates = taken.left;
    if (!taken.more) return;
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function intakeOf(known: Known, memory: Memory, now: Date): Writable<Intake> {
  return {
    workspace: known.workspace,
    candidates: [],
    limits: limitsOf(known.roster),
    now,
    memory,
    closing: null,
    refusal: (fault, of) =>
      'batch' in of
        ? refusalOf(known.workspace, fault, of.batch, of.hash, now)
        : refusedEvent(of, fault, now),
  };
}

function isWorthIt(closing: Closing | null): boolean {
  if (closing === null) return false;
  const { waiting, ended, refusals, acks, cursor } = closing;
  return [waiting, ended, refusals, acks].some(({ length }) => length > 0) || cursor !== undefined;
}

/** Without those that are held byte for byte; with those that waited and may be taken now. */
async function whatToOpen(store: Store, known: Known, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const tx = beginRead(store, ['vectors', 'waiting', 'batches']);
  const range = ofWorkspace(known.workspace);
  const [vectors, waiting] = await Promise.all([
    tx.objectStore('vectors').getAll(range),
    tx.objectStore('waiting').getAll(range),
  ]);
  const held = new Map(vectors.map(({ device, seq }) => [device, seq]));
  const twins = await Promise.all(
    arrivals.map(({ header: { workspace, device, from, to } }) =>
      to <= (held.get(device) ?? 0)
        ? tx.objectStore('batches').get([workspace, device, from])
        : Promise.resolve(undefined),
    ),
  );
  const fresh = arrivals.filter(({ bytes }, i) => !isTwin(twins[i]?.bytes, bytes));
  const ready = mayBeTaken(known, waiting, fresh, held).map((one): Arrival => {
    return { header: headerOf(one.bytes), bytes: one.bytes, waits: one };
  });
  return interleaved([...ready, ...fresh]);
}

function isTwin(held: Uint8Array | undefined, bytes: Uint8Array): boolean {
  return held !== undefined && held.length === bytes.length && held.every((byte, i) => byte === bytes[i]);
}

/** The logs side by side, each in sequence: what several wrote about the same items is then opened together. */
function interleaved(arrivals: readonly Arrival[]): Arrival[] {
  const last = new Map<string, number>();
  for (const { header } of arrivals)
    last.set(header.device, Math.max(last.get(header.device) ?? 0, header.to));
  const first = new Map(last);
  for (const { header } of arrivals)
    first.set(header.device, Math.min(first.get(header.device) ?? 0, header.from));
  const place = ({ header: { device, from } }: Arrival): number => {
    const begin = first.get(device) ?? 0;
    return (from - begin) / Math.max(1, (last.get(device) ?? 0) - begin);
  };
  return [...arrivals].sort((a, b) => place(a) - place(b));
}

/** Slices of about as many events as one transaction takes. */
function sliced(arrivals: readonly Arrival[]): Arrival[][] {
  const slices: Arrival[][] = [];
  let events = TAKEN_AT_ONCE;
  for (const one of arrivals) {
    const { from, to } = one.header;
    events += to - from + 1;
    if (events > TAKEN_AT_ONCE) {
      slices.push([]);
      events = to - from + 1;
    }
    slices.at(-1)?.push(one);
  }
  return slices;
}

function openAll(known: Known, slice: readonly Arrival[], now: Date): Promise<Opened[]> {
  return Promise.all(slice.map((one) => openArrival(known, one, now)));
}
