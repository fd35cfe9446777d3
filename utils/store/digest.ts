/** What a digest is made of: a few rows of each list and the latest events, whatever the number of items. */
import { newestFirst, type Section } from '@/utils/delegation/derive';
import {
  DIGEST_ENTRIES,
  spanOf,
  type Came,
  type DigestFacts,
  type DigestPeriod,
  type DigestSpan,
} from '@/utils/delegation/digest';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { newsOf } from '@/utils/delegation/news';
import { rowOf, type Row } from '@/utils/delegation/row';
import { doneSince } from '@/utils/delegation/tally';
import type { Scope, ScopedWorkspace } from '@/utils/delegation/workspace';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { readFigures } from './figures';
import { ofWorkspace, type Ranks } from './keys';
import type { Store } from './open';
import { listPeople } from './people';
import { getItem, getTally, listSection } from './queries';
import { listCall, readMarked } from './questions';
import type { Remembered } from './schema';
import { beginRead } from './transaction';

/** Rows read of a list: more than are shown, so that those which stand elsewhere can be left out. */
const MOST_ROWS = 4 * DIGEST_ENTRIES;
/** Events of one device looked at, from the latest back. */
const MOST_EVENTS = 300;
/** Items about which nobody said a word: all that two people leave lying, and an end in sight. */
const MOST_SILENT = 200;

/** Where something open can stand besides what needs the reader, or is set aside. */
const OPEN: readonly Section[] = ['hand', 'with', 'brief'];

/** Reads a digest of `scope`; the reader's `zone` (IANA) says when days begin. */
export async function readDigest(
  store: Store,
  scope: Scope,
  period: DigestPeriod,
  now: Date,
  zone: string,
): Promise<DigestFacts<Remembered>> {
  const span = spanOf(period, now, zone);
  const list = (section: Section, ranks?: Ranks) => listSection(store, scope, section, MOST_ROWS, now, ranks);
  const [tally, needs, done, later, dated, came, call, silent, people, figures] = await Promise.all([
    getTally(store, scope, now),
    list('needs'),
    list('done', { to: newestFirst(span.since) }),
    list('later'),
    readDated(store, scope, span, now),
    readCame(store, scope, span, now),
    listCall(store, scope, now),
    readSilent(store, scope, now),
    Promise.all(scope.map(({ id }) => listPeople(store, id))),
    period === 'day'
      ? Promise.resolve(null)
      : readFigures(store, scope, { since: span.since, from: dayIn(span.since, zone), to: span.today }, now),
  ]);
  return {
    ...{ needs, done, later, silent, came, figures },
    ...dated,
    needsCount: tally.buckets.needs,
    doneCount: doneSince(tally, new Date(span.since)),
    laterCount: tally.buckets.later,
    questions: call.questions.filter(({ row }) => !isAsleep(row, scope)),
    people: people.flat(),
  };
}

function dayIn(instant: string, zone: string): string {
  return dateOf(dayAt(zone, Date.parse(instant)));
}

/** Whether the reader has set it aside. */
function isAsleep({ workspace, asleep }: Row, scope: Scope): boolean {
  return scope.some(({ id, role }) => id === workspace && asleep.includes(role));
}

/** What is open with a date before the end of the span; what has passed apart, so that it never hides what comes. */
async function readDated(
  store: Store,
  scope: Scope,
  { untilAt }: DigestSpan,
  now: Date,
): Promise<Pick<DigestFacts<Remembered>, 'dated' | 'cut'>> {
  const moment = now.toISOString();
  const lists = await Promise.all(
    OPEN.flatMap((section) => [
      listSection(store, scope, section, MOST_ROWS, now, { to: moment }),
      listSection(store, scope, section, MOST_ROWS, now, { from: moment, to: untilAt }),
    ]),
  );
  return { dated: lists.flat(), cut: lists.some(({ length }) => length === MOST_ROWS) };
}

async function readCame(store: Store, scope: Scope, span: DigestSpan, now: Date): Promise<Came[]> {
  const came = await Promise.all(
    scope.map(async ({ id, role }) => {
      const news = newsOf(await eventsSince(store, id, span.since), role);
      const latest = [...news].sort(([, a], [, b]) => (a.at < b.at ? 1 : -1)).slice(0, MOST_ROWS);
      const items = await Promise.all(latest.map(([item]) => getItem(store, scope, item, now)));
      return latest.flatMap(([, one], i): Came[] => {
        const item = items[i] ?? null;
        return item === null ? [] : [{ ...one, row: rowOf(item, role) }];
      });
    }),
  );
  return came.flat().sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The events written since an instant: of each device from its latest back, so that nothing older is read. */
async function eventsSince(store: Store, workspace: string, since: string): Promise<ItemEvent[]> {
  const tx = beginRead(store, ['vectors', 'events']);
  const vectors = await tx.objectStore('vectors').getAll(ofWorkspace(workspace));
  const events = tx.objectStore('events');
  const found = await Promise.all(
    vectors.map(async ({ device, seq }): Promise<ItemEvent[]> => {
      if (seq === 0) return [];
      const range = IDBKeyRange.bound([device, Math.max(1, seq - MOST_EVENTS + 1)], [device, seq]);
      const latest: ItemEvent[] = [];
      let cursor = await events.openCursor(range, 'prev');
      while (cursor !== null && cursor.value.at >= since) {
        latest.push(cursor.value);
        cursor = await cursor.continue();
      }
      return latest;
    }),
  );
  return found.flat();
}

/** What nobody said a word about for too long, the oldest word first. */
export async function readSilent(store: Store, scope: Scope, now: Date): Promise<Row[]> {
  const readOne = async ({ id, role }: ScopedWorkspace): Promise<[Item, Row][]> => {
    const items = await readMarked(store, id, 'silent', now, MOST_SILENT);
    return items.map((item) => [item, rowOf(item, role)]);
  };
  const all = (await Promise.all(scope.map(readOne))).flat();
  return all
    .filter(([, row]) => row.signals.includes('silent') && !isAsleep(row, scope))
    .sort(([a], [b]) => (a.updatedAt < b.updatedAt ? -1 : 1))
    .map(([, row]) => row);
}
