/** Fills a workspace of an assistant with work, for the desk: asked, in hand with estimates, and done. */
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { NewEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import type { Due, Source } from '@/utils/delegation/item';
import { emptyTally } from '@/utils/delegation/tally';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { ITEM_STORES, replaceItem } from '@/utils/store/replace-item';
import { stamp, type OwnVectors } from '@/utils/store/stamp';
import { beginWrite, commit, put } from '@/utils/store/transaction';
import { createWorkspace, firstVector } from '@/utils/store/workspaces';

const CHUNK = 1000;
const HOUR = 3_600_000;
const HOURS = { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00', zone: 'UTC' };
/** Of each hundred: so many asked, and in hand; the rest are done. */
const ASKED = 20;
const IN_HAND = 30;

/** Makes a workspace in which the user assists, current from then on, with `count` items that its client handed over. */
export async function seedDesk(store: Store, count: number, now: Date): Promise<void> {
  const made = await createWorkspace(store, 'assistant', { name: 'Anna', email: '' }, now);
  const workspace = {
    ...made,
    agreement: { ...NO_AGREEMENT, hours: { client: null, assistant: HOURS } },
  };
  await store.put('workspaces', workspace);
  // What comes from the client's own installation.
  const theirs = { ...workspace, me: otherOf(made).id, device: 'd_bench', privateDevice: 'p_bench' };
  const vectors: OwnVectors = { shared: firstVector(theirs), kept: undefined };
  const tally = emptyTally(made.id);
  for (let start = 0; start < count; start += CHUNK) {
    const tx = beginWrite(store, ['events', 'tally', 'vectors', ...ITEM_STORES]);
    await commit(tx, () => {
      for (let i = start; i < Math.min(start + CHUNK, count); i++) {
        const events = stampOne(theirs, vectors, i, now);
        for (const event of events) put(tx, 'events', event);
        replaceItem(tx, tally, null, fold(events, now), 'assistant');
      }
      put(tx, 'tally', tally);
      put(tx, 'vectors', vectors.shared);
      return Promise.resolve();
    });
  }
  // The search index has measures of its own: it is not to be built beside these.
  await store.clear('unindexed');
}

function stampOne(workspace: Workspace, vectors: OwnVectors, i: number, now: Date) {
  const at = new Date(now.getTime() - HOUR * (i % 5000) - 60_000);
  const stamped = stamp(eventsOf(i, now), { workspace, vectors, eventsOf: () => [], share: true, now: at });
  vectors.shared = stamped.vectors[0] ?? vectors.shared;
  return stamped.events;
}

function eventsOf(i: number, now: Date): NewEvent[] {
  const item = `i_desk${String(i).padStart(7, '0')}`;
  const slot = i % 100;
  const instant = new Date(now.getTime() + HOUR * (48 + (i % 1000))).toISOString();
  const due: Due = { at: instant, date: instant.slice(0, 10), time: instant.slice(11, 16), zone: 'UTC' };
  const source: Source = {
    ...{ site: 'none', url: '', title: `Work ${i}`, author: null, excerpt: '', attachments: [] },
  };
  const accept = {
    move: 'accept',
    from: 'asked',
    to: 'accepted',
    estimate: 10 + (i % 50),
    promised: due,
  } as const;
  const finish = { move: 'finish', from: 'asked', to: 'done' } as const;
  return [
    { item, type: 'captured', body: { sourceKey: null, source } },
    { item, type: 'edited', body: { due, goal: `Work ${i} is done.` } },
    { item, type: 'moved', body: { move: 'hand-over', from: 'inbox', to: 'asked' } },
    ...(slot < ASKED
      ? []
      : [{ item, type: 'moved' as const, body: slot < ASKED + IN_HAND ? accept : finish }]),
  ];
}
