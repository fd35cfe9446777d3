/** Fills a database with items as the product would have made them, only faster: many items a transaction. */
import type { NewEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import type { Source } from '@/utils/delegation/item';
import { emptyTally } from '@/utils/delegation/tally';
import type { Workspace } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { ITEM_STORES, replaceItem } from '@/utils/store/replace-item';
import { stamp, type OwnVectors } from '@/utils/store/stamp';
import { beginWrite, commit, put } from '@/utils/store/transaction';
import { currentWorkspace, firstVector } from '@/utils/store/workspaces';

const CHUNK = 1000;
const HOUR = 3_600_000;
const STORES = ['events', 'tally', 'vectors', ...ITEM_STORES] as const;
const WORDS =
  'quote invoice supplier painter office receipt flight hotel dentist meeting agenda contract newsletter client list room price offer visit delivery'.split(
    ' ',
  );

/** How the items are spread: of each hundred, so many to brief and with the assistant; the rest are done. */
export interface Spread {
  brief: number;
  asked: number;
}

/** The id of the `i`th seeded item. */
export function seededId(i: number): string {
  return `i_seed${String(i).padStart(7, '0')}`;
}

/** Adds items `from` to `to` (exclusive). */
export async function seed(store: Store, from: number, to: number, spread: Spread, now: Date): Promise<void> {
  const workspace = await currentWorkspace(store);
  for (let start = from; start < to; start += CHUNK) {
    await seedChunk(store, workspace, start, Math.min(start + CHUNK, to), spread, now);
  }
}

async function seedChunk(
  store: Store,
  workspace: Workspace,
  from: number,
  to: number,
  spread: Spread,
  now: Date,
): Promise<void> {
  const tx = beginWrite(store, STORES);
  await commit(tx, async () => {
    const { id, device, privateDevice } = workspace;
    const [shared, kept, tallied] = await Promise.all([
      tx.objectStore('vectors').get([id, device]),
      tx.objectStore('vectors').get([id, privateDevice]),
      tx.objectStore('tally').get(id),
    ]);
    const vectors: OwnVectors = { shared: shared ?? firstVector(workspace), kept };
    const tally = tallied ?? emptyTally(id);
    for (let i = from; i < to; i++) {
      const time = new Date(now.getTime() - HOUR * (i % 5000) - 60_000);
      // What is still to be briefed is the client's alone.
      const share = i % 100 >= spread.brief;
      const asked = { workspace, vectors, eventsOf: () => [], share, now: time };
      const stamped = stamp(eventsOf(i, spread, now), asked);
      for (const vector of stamped.vectors) vectors[vector.device === device ? 'shared' : 'kept'] = vector;
      for (const event of stamped.events) put(tx, 'events', event);
      replaceItem(tx, tally, null, fold(stamped.events, now), 'client');
    }
    put(tx, 'tally', tally);
    put(tx, 'vectors', vectors.shared);
    if (vectors.kept !== undefined) put(tx, 'vectors', vectors.kept);
  });
}

function eventsOf(i: number, spread: Spread, now: Date): NewEvent[] {
  const item = seededId(i);
  const slot = i % 100;
  const asked = slot >= spread.brief;
  const due = new Date(now.getTime() + HOUR * (48 + (i % 1000))).toISOString();
  const events: NewEvent[] = [
    { item, type: 'captured', body: { sourceKey: `page:example.com/${i}`, source: sourceOf(i) } },
    {
      item,
      type: 'edited',
      body: {
        goal: words(i, 12),
        due: { at: due, date: due.slice(0, 10), time: due.slice(11, 16), zone: 'UTC' },
        steps: { a: { text: words(i + 1, 5), place: 'a0' }, b: { text: words(i + 2, 5), place: 'a1' } },
      },
    },
  ];
  if (asked) events.push({ item, type: 'moved', body: { move: 'hand-over', from: 'inbox', to: 'asked' } });
  if (slot >= spread.brief + spread.asked) {
    events.push({ item, type: 'moved', body: { move: 'finish', from: 'asked', to: 'done' } });
  }
  return events;
}

function sourceOf(i: number): Source {
  return {
    site: 'page',
    url: `https://example.com/${i}`,
    title: words(i, 6),
    author: { name: `Person ${i % 97}`, email: `person${i % 97}@example.com` },
    excerpt: `${words(i, 80)} ${rare(i, 60)}`,
    attachments: [],
  };
}

/** So many words there are besides the common ones, some of them in most texts and most of them in few. */
const RARE = 50_000;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va ze čo đa õl'.split(' ');

/** Words as they are spread over real texts: the n-th as often as an n-th of the first. */
function rare(seed: number, count: number): string {
  let state = (seed + 1) * 2_654_435_761;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return rareWord(Math.floor(RARE ** (state / 2 ** 32)));
  }).join(' ');
}

/** The n-th of the rare words: each number has its own syllables. */
export function rareWord(n: number): string {
  let [text, rest] = ['', n + SYLLABLES.length];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return text;
}

function words(start: number, count: number): string {
  return Array.from({ length: count }, (_, i) => WORDS[(start * 7 + i * i) % WORDS.length]).join(' ');
}
