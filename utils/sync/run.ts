/** What the parts of a session share while it is connected. */
import { ofWorkspace } from '@/utils/store/keys';
import { MARKS, noteProgress } from '@/utils/store/links';
import type { Store } from '@/utils/store/open';
import type { ServerLink } from '@/utils/store/schema';
import { Coverage } from './coverage';
import { isIntact } from './intact';
import type { Link } from './jetstream';
import { membershipOf, type Membership } from './membership';

/** One connection of a member. */
export interface Run {
  store: Store;
  workspace: string;
  link: Link;
  now: () => Date;
  /** Only its address counts here: what was noted of it changes. */
  server: ServerLink;
  /** As of the statements that {@link refreshMember} saw last. */
  member: Membership;
  statements: number;
  /** Ids of the statements that the server is known to have. */
  there: Set<string>;
  /** What the server has, while all of it is read; else null. */
  coverage: Coverage | null;
  /** Ends the ids of messages, so that the server does not take for a repeat what it has lost or replaced. */
  salt: string;
  /** The place in the stream up to which everything was taken. */
  position: number;
  /** The places of the last messages of the own topics that were acknowledged. */
  places: { log: number; own: number };
  onProgress: (phase: 'reading' | 'sending', done: number, total: number) => void;
}

/** What is known at the beginning of a connection; everything is to be read where the server may lack something. */
export async function startRun(
  known: Pick<Run, 'store' | 'workspace' | 'now' | 'link' | 'server' | 'member'>,
): Promise<Run> {
  const { store, workspace, link, server, member } = known;
  const ids = await statementIds(store, workspace);
  const own = [member.me.device, member.me.privateDevice];
  const vectors = await store.getAll('vectors', ofWorkspace(workspace));
  const holdsOthers = vectors.some(({ device, seq }) => seq > 0 && !own.includes(device));
  const verify =
    isToVerify(server, link, holdsOthers) ||
    (await lacksOwn(server, link, member.me.device)) ||
    !(await isIntact(link, server, member.me.device));
  // An interruption shall not leave the server without what it lacks.
  if (verify) await noteProgress(store, server, { published: { [MARKS.verify]: 1, ...NO_PLACES } });
  const places = {
    log: verify ? 0 : (server.published[MARKS.log] ?? 0),
    own: verify ? 0 : (server.published[MARKS.own] ?? 0),
  };
  return {
    ...known,
    link: noting(link, places),
    places,
    statements: ids.length,
    there: new Set(!verify && server.published[MARKS.roster] === ids.length ? ids : []),
    coverage: verify ? new Coverage() : null,
    salt: verify ? `@${link.last}` : '',
    position: verify ? 0 : (server.cursor?.seq ?? 0),
    onProgress: () => undefined,
  };
}

const NO_PLACES = { [MARKS.log]: 0, [MARKS.own]: 0 };

/** The link, which notes where in the stream its messages are. */
function noting(link: Link, places: Run['places']): Link {
  return {
    ...link,
    publish: async (topic, data, id) => {
      const seq = await link.publish(topic, data, id);
      if (topic === 'log' || topic === 'own') places[topic] = Math.max(places[topic], seq);
      return seq;
    },
  };
}

/**
 * Whether all of the stream is to be read, to know what it lacks: it was made anew, or has lost its end; or we were at it
 * and were interrupted. A server that is new to us may lack what came by packets.
 */
function isToVerify({ cursor, published }: ServerLink, link: Link, holdsOthers: boolean): boolean {
  if (published[MARKS.verify] === 1) return true;
  if (cursor === null) return holdsOthers;
  return cursor.created !== link.created || cursor.seq > link.last;
}

/** Whether nothing is left of what this device published: another of the workspace can do that. */
async function lacksOwn({ published }: ServerLink, link: Link, device: string): Promise<boolean> {
  return (published[device] ?? 0) > 0 && (await link.countOf(device, 'log')) === 0;
}

/** Ids of all statements held. */
export async function statementIds(store: Store, workspace: string): Promise<string[]> {
  const keys = await store.getAllKeys('roster', ofWorkspace(workspace));
  return keys.map(([, id]) => id);
}

/** Reads the membership again where the roster grew; false when it has ended. */
export async function refreshMember(run: Run): Promise<boolean> {
  const { length } = await statementIds(run.store, run.workspace);
  if (length === run.statements) return true;
  const member = await membershipOf(run.store, run.workspace);
  if (member === null) return false;
  run.member = member;
  run.statements = length;
  return true;
}

/** The own log of a topic. */
export function ownLog({ member }: Run, topic: 'log' | 'own'): string {
  return topic === 'log' ? member.me.device : member.me.privateDevice;
}
