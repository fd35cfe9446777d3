/** One session a workspace with a server: begun when the background wakes, ended when there is nothing to do and no view open. */
import { scheduleSync } from '@/utils/browser/alarms';
import { coalesce } from '@/utils/browser/coalesce';
import { sharedStore } from '@/utils/browser/shared-store';
import { makeStatusWriter } from '@/utils/browser/sync-status';
import type { LinkFault, SyncStatus } from '@/utils/delegation/sync';
import { allLinks } from '@/utils/store/links';
import type { Change } from '@/utils/store/live';
import type { ServerLink } from '@/utils/store/schema';
import { openLink, testLink } from '@/utils/sync/jetstream';
import { startSession, type Session } from '@/utils/sync/session';

/** Sessions end after so long without a view, a change or anything on the way; a little less than a worker lives, ms. */
const REST_MS = 25_000;

/** When to wake again, in minutes: something is not sent, or only to look whether something came. */
const UNSENT_MINUTES = 1;
const LOOK_MINUTES = 5;

interface Held {
  session: Session;
  /** The address, credentials and pause it was begun with. */
  terms: string;
  phase: SyncStatus['phase'];
}

const sessions = new Map<string, Held>();

/** When it was last of use that the sessions run: a view, a change, or something on the way. */
let useful = 0;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Begins what is to run and ends what is not; after a wake, a change of the servers, and a ring of the alarm. */
export const keepSessions: () => Promise<void> = coalesce(async () => {
  const store = await sharedStore();
  const links = await allLinks(store);
  const wanted = new Map(links.map((link) => [link.workspace, link]));
  for (const [workspace, { session, terms }] of [...sessions]) {
    const link = wanted.get(workspace);
    if (link !== undefined && termsOf(link) === terms) continue;
    sessions.delete(workspace);
    await session.stop();
    if (link === undefined)
      makeStatusWriter(workspace)({ phase: 'off', done: 0, total: 0, fault: null, at: null });
  }
  for (const link of links) if (!sessions.has(link.workspace)) begin(link, store);
  await scheduleNext();
});

function termsOf({ url, credentials, paused }: ServerLink): string {
  return JSON.stringify([url, credentials, paused]);
}

function begin(link: ServerLink, store: Awaited<ReturnType<typeof sharedStore>>): void {
  const { workspace } = link;
  const write = makeStatusWriter(workspace);
  const held: Held = {
    terms: termsOf(link),
    phase: 'off',
    session: startSession({
      store,
      workspace,
      open: openLink,
      now: () => new Date(),
      random: Math.random,
      onStatus: (status) => {
        const changed = held.phase !== status.phase;
        held.phase = status.phase;
        if (changed) void scheduleNext().catch((error: unknown) => console.error(error));
        if (isBusy(status.phase)) stayUp();
        write(status);
      },
    }),
  };
  sessions.set(workspace, held);
}

/** Whenever the worker ends, it wakes again: soon when something may be unsent. */
async function scheduleNext(): Promise<void> {
  const phases = [...sessions.values()].map(({ phase }) => phase);
  const running = phases.filter((phase) => phase !== 'off' && phase !== 'paused');
  const unsent = running.some((phase) => phase !== 'live');
  await scheduleSync(running.length === 0 ? null : unsent ? UNSENT_MINUTES : LOOK_MINUTES);
}

function isBusy(phase: SyncStatus['phase']): boolean {
  return phase === 'connecting' || phase === 'reading' || phase === 'sending';
}

/** Something is of use: the sessions go on for a while. */
function stayUp(): void {
  useful = Date.now();
  resting ??= setTimeout(restOrStay, REST_MS);
}

/** Lets the worker sleep: connections would keep it awake. The alarm wakes it again. */
function restOrStay(): void {
  resting = undefined;
  const left = useful + REST_MS - Date.now();
  const busy = [...sessions.values()].some(({ phase }) => isBusy(phase));
  if (left > 0 || busy) {
    resting = setTimeout(restOrStay, Math.max(left, 1000));
    return;
  }
  void rest().catch((error: unknown) => console.error(error));
}

async function rest(): Promise<void> {
  await scheduleNext();
  const ending = [...sessions.values()];
  sessions.clear();
  await Promise.all(ending.map(({ session }) => session.stop()));
}

/** The worker woke, the alarm rang, or a view is open. */
export function wakeSync(): void {
  stayUp();
  keepSessions().catch((error: unknown) => console.error(error));
}

/** Something was recorded: it goes out now, not after the views have been refreshed. */
export function syncChange(change?: Change): void {
  stayUp();
  if (change?.by === 'session') return;
  if (change?.settings === true || sessions.size === 0) wakeSync();
  for (const { session } of sessions.values()) session.kick();
}

/** The person asks for it. */
export async function syncNow(workspace: string): Promise<void> {
  stayUp();
  await keepSessions();
  sessions.get(workspace)?.session.kick();
}

/** Tries a server as the device of this workspace, and leaves nothing there. */
export async function tryServer(asked: {
  workspace: string;
  url: string;
  credentials: string;
}): Promise<LinkFault | null> {
  const workspace = await (await sharedStore()).get('workspaces', asked.workspace);
  if (workspace === undefined) return 'wrong-device';
  return testLink({ ...asked, device: workspace.device });
}
