/** What a session does while it is connected: reads first, then publishes whatever comes, until the connection ends. */
import { compactWhere, type Counts } from './compact';
import { fillGaps } from './gaps';
import { checkIntact } from './intact';
import { LinkError } from './link-error';
import { makeTeller } from './notes';
import { publishNew } from './publish';
import { follow, type Hooks } from './pull';
import { refill } from './refill';
import { refreshMember, type Run } from './run';
import { makeSignal, type Signal } from './signal';

/** What was received is shown first: reading what to tell of it would make the views wait, ms. */
const SHOWN_MS = 40;

/** What a session and its connection tell each other. */
export interface Conversation {
  run: Run;
  /** Something was recorded, or is to be looked at. */
  kicked: Signal;
  isStopped: () => boolean;
  /** How often somebody asked to be in step. */
  asked: () => number;
  /** For those who had asked so often: all that was there is read, all that was recorded is acknowledged. */
  onInStep: (asked: number) => void;
  /** Gaps that were looked into before, over all connections. */
  mended: Set<string>;
}

interface Reader {
  caughtUp: boolean;
  ended: boolean;
  /** Batches wait, maybe for what can be read again. */
  waiting: boolean;
  moved: Signal;
  /** Kicks a moment after something was received. */
  telling: ReturnType<typeof setTimeout> | undefined;
}

/** So often a connection that lasts looks whether the server still has what it had, ms. */
const CHECK_MS = 30_000;

/** Ends when the session stops, or the membership; rejects with LinkError, or with what is a bug. */
export async function converse(talk: Conversation): Promise<void> {
  const { run, kicked, isStopped } = talk;
  const reader: Reader = {
    caughtUp: false,
    ended: false,
    waiting: true,
    moved: makeSignal(),
    telling: undefined,
  };
  const reading = follow(run, run.coverage === null ? run.position : 0, hooksOf(reader, kicked)).finally(
    () => {
      reader.ended = true;
      reader.moved.raise();
      kicked.raise();
    },
  );
  const writing = write(talk, reader);
  let stays = true;
  try {
    // Whichever ends or fails ends the other.
    stays = await Promise.race([reading.then(() => true), writing, run.link.closed.then(() => true)]);
  } finally {
    await run.link.close();
    await Promise.allSettled([reading, writing]);
    clearTimeout(reader.telling);
  }
  if (stays && !isStopped()) throw new LinkError((await run.link.closed) ?? 'unreachable');
}

function hooksOf(reader: Reader, kicked: Signal): Hooks {
  return {
    onReceived: ({ waiting }) => {
      if (waiting > 0) reader.waiting = true;
      clearTimeout(reader.telling);
      reader.telling = setTimeout(() => kicked.raise(), SHOWN_MS);
    },
    onCaughtUp: () => {
      reader.caughtUp = true;
      reader.moved.raise();
    },
  };
}

/** Publishes what there is whenever it is asked to; false: this installation is no longer a member. */
async function write(talk: Conversation, reader: Reader): Promise<boolean> {
  const { run, kicked } = talk;
  const over = (): boolean => reader.ended || talk.isStopped();
  const counts: Counts = {};
  const teller = makeTeller();
  let checked = performance.now();
  while (!reader.caughtUp && !over()) await reader.moved.heard();
  while (!over()) {
    const asked = talk.asked();
    if (performance.now() - checked > CHECK_MS) {
      await checkIntact(run);
      checked = performance.now();
    }
    if (reader.waiting || run.coverage !== null) {
      if (!(await refreshMember(run))) return false;
      await mend(talk, reader);
    }
    const sent = await publishNew(run);
    if (sent === null) return false;
    await compactWhere(run, counts, sent);
    const later = await teller(run, asked > 0);
    if (asked > 0) await readUpTo(run, reader, over);
    if (over()) break;
    talk.onInStep(asked);
    await kicked.heard(Math.min(later ?? Infinity, checked + CHECK_MS - performance.now() + 1));
  }
  return true;
}

/** What is missing here, and what the server was found to lack. */
async function mend({ run, mended }: Conversation, reader: Reader): Promise<void> {
  if (reader.waiting) {
    reader.waiting = false;
    await fillGaps(run, mended);
  }
  if (run.coverage !== null) await refill(run, run.coverage);
  run.coverage = null;
}

/** Waits until all that the server has now was read. */
async function readUpTo(run: Run, { moved }: Reader, over: () => boolean): Promise<void> {
  const there = await run.link.position();
  while (run.position < there && !over()) await moved.heard();
}
