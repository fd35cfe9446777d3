/** Tells what this installation holds, and its own state, where that changed since it was last told. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { ofWorkspace } from '@/utils/store/keys';
import { MARKS, noteProgress, readLink } from '@/utils/store/links';
import { sealNote } from './note';
import { ackNote } from './outbox';
import { readState } from './own-state';
import { writePacket } from './packet';
import type { Run } from './run';

/** What is held, and the state, are told at most so often, ms: a note replaces the one before. */
const HELD_MS = 1_000;
const STATE_MS = 2_000;

/**
 * Tells what changed, at once when it was not told just now; gives how long to wait before it is to be called again, in ms,
 * undefined: nothing waits. `now`: without waiting.
 */
export function makeTeller(): (run: Run, now: boolean) => Promise<number | undefined> {
  const held = paced(tellHeld, HELD_MS);
  const state = paced(tellState, STATE_MS);
  return async (run, now) => {
    const waits = [await held(run, now), await state(run, now)].filter((wait) => wait !== undefined);
    return waits.length === 0 ? undefined : Math.min(...waits);
  };
}

function paced(tellOne: (run: Run) => Promise<boolean>, everyMs: number) {
  let last = -Infinity;
  return async (run: Run, now: boolean): Promise<number | undefined> => {
    const left = last + everyMs - performance.now();
    if (left > 0 && !now) return left;
    if (await tellOne(run)) last = performance.now();
    return undefined;
  };
}

/** Tells what is held of the others' shared logs, which says to them what has come. */
async function tellHeld(run: Run): Promise<boolean> {
  const { store, workspace, member } = run;
  const held = (await store.getAll('vectors', ofWorkspace(workspace))).filter(
    ({ device }) => device !== member.me.device && !isPrivateDevice(device),
  );
  // Vectors only grow, so their sum tells whether one did; the members' number, whether somebody has not been told yet.
  const sum = held.reduce((total, { seq }) => total + seq, 0) * 1000 + member.roster.devices.length;
  if (held.every(({ seq }) => seq === 0) || (await told(run, MARKS.ack)) === sum) return false;
  return tell(run, 'ack', await ackNote(store, member, run.now()), sum);
}

/** Tells one's own other devices the settings, drafts and people. */
async function tellState(run: Run): Promise<boolean> {
  const { workspace, member, now } = run;
  const entries = await readState(run.store, workspace, now());
  if (entries.length === 0) return false;
  const text = new TextEncoder().encode(JSON.stringify([member.current.own.id, entries]));
  const mark = await digestOf(text);
  if ((await told(run, MARKS.state)) === mark) return false;
  const header = { kind: 'state', workspace, device: member.me.device, n: now().getTime() } as const;
  const note = await sealNote(header, entries, member.current.own, member.pairs.signing.privateKey);
  return tell(run, 'state', note, mark);
}

async function told(run: Run, mark: string): Promise<number | undefined> {
  return (await readLink(run.store, run.workspace))?.published[mark];
}

async function tell(
  run: Run,
  topic: 'ack' | 'state',
  bytes: Uint8Array<ArrayBuffer>,
  mark: number,
): Promise<boolean> {
  const { workspace, member, now } = run;
  const data = await writePacket({ workspace, parts: [{ kind: 'note', bytes }] });
  await run.link.replace(topic, data, `${member.me.device}.${topic}:${now().getTime()}:${mark}`, null);
  await noteProgress(run.store, run.server, {
    published: { [topic === 'ack' ? MARKS.ack : MARKS.state]: mark },
  });
  return true;
}

/** 48 bits of SHA-256, as a number. */
async function digestOf(data: Uint8Array<ArrayBuffer>): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', data);
  return Number(new DataView(hash).getBigUint64(0) >> 16n);
}
