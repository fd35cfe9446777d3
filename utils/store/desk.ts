/** What the assistant's desk reads besides its lists: as many records as fit into the days ahead, whatever the number of items. */
import type { Work } from '@/utils/delegation/capacity';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import { dateOf, dayAt, instantAt } from '@/utils/delegation/zone-days';
import type { Scope, ScopedWorkspace } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { getTally, listSection } from './queries';
import { listTimes } from './times';

/** Promised work, with the item it is. */
export interface PromisedWork extends Work {
  item: string;
}

/** What fills the days of the assistant. */
export interface DeskLoad {
  work: PromisedWork[];
  /** How many were promised without an estimate. */
  unknown: number;
  /** Minutes logged today, without the running timer. */
  logged: number;
}

/** What the assistant has to know of one client. */
export interface ClientFacts {
  /** How many items need the assistant. */
  needs: number;
  /** How many are promised by the end of today; `more`: there are more than were read. */
  today: number;
  more: boolean;
  /** Minutes logged this month. */
  month: number;
}

/** More promises than this are not planned: the nearest first. */
const MOST_PROMISES = 300;
/** So many of what waits or rests are looked at for promises. */
const MOST_OTHERS = 100;
/** More due today than this are not counted. */
const MOST_TODAY = 50;

/** The {@link DeskLoad} of the workspaces of `scope` in which the user assists; `zone` (IANA) says what today is. */
export async function readLoad(store: Store, scope: Scope, now: Date, zone: string): Promise<DeskLoad> {
  const own = scope.filter(({ role }) => role === 'assistant');
  const today = dateOf(dayAt(zone, now.getTime()));
  const limits: [Section, number][] = [
    ['hand', MOST_PROMISES],
    // What was accepted may wait for an answer, or have been set aside; it is promised all the same.
    ['needs', MOST_OTHERS],
    ['later', MOST_OTHERS],
  ];
  const [times, ...lists] = await Promise.all([
    listTimes(store, own, today, today),
    ...limits.map(([section, limit]) => listSection(store, own, section, limit, now)),
  ]);
  const promised = lists.flat().filter(isPromised);
  return {
    work: promised.flatMap(workOf),
    unknown: promised.filter(({ estimate }) => estimate === null).length,
    logged: times.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

function isPromised({ stage, promised, due }: Row): boolean {
  return (stage === 'accepted' || stage === 'working') && (promised ?? due) !== null;
}

function workOf({ id, promised, due, estimate, logged }: Row): PromisedWork[] {
  const by = promised ?? due;
  if (by === null || estimate === null) return [];
  return [{ item: id, due: by.at, minutes: Math.max(0, estimate - logged) }];
}

/** The {@link ClientFacts} of a workspace. */
export async function readClient(
  store: Store,
  workspace: ScopedWorkspace,
  now: Date,
  zone: string,
): Promise<ClientFacts> {
  const scope = [workspace];
  const day = dayAt(zone, now.getTime());
  const month = dateOf(day).slice(0, 7);
  const tomorrow = new Date(instantAt(zone, day + 1, 0)).toISOString();
  const [tally, due, times] = await Promise.all([
    getTally(store, scope, now),
    listSection(store, scope, 'hand', MOST_TODAY + 1, now, { to: tomorrow }),
    listTimes(store, scope, `${month}-01`, `${month}-31`),
  ]);
  return {
    needs: tally.buckets.needs,
    today: Math.min(due.length, MOST_TODAY),
    more: due.length > MOST_TODAY,
    month: times.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
