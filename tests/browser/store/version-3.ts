/** A database as version 3 of the extension left it: nothing in it is shared, and no key, batch or stamp is there. */
import { openDB } from 'idb';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import { nextClock } from '@/utils/delegation/clock';
import type { ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { rowOf } from '@/utils/delegation/row';
import { count, emptyTally } from '@/utils/delegation/tally';
import { MIGRATIONS, migrate } from '@/utils/store/migrations';
import { after, captureOf, START } from './support';

/** What such a database holds, by store. */
export const OLD = {
  workspaces: [
    {
      id: 'w_old',
      createdAt: START.toISOString(),
      device: 'd_old',
      privateDevice: 'p_old',
      me: 'm_me',
      members: [
        { id: 'm_me', role: 'client', name: 'Ana', email: 'ana@example.org' },
        { id: 'm_other', role: 'assistant', name: 'Mari', email: '' },
      ],
      colour: 'plum',
      initials: 'MT',
      walled: true,
      agreement: NO_AGREEMENT,
      agreementHeads: [],
      stale: false,
    },
  ],
  settings: [
    {
      captureMode: 'later',
      mailClient: 'outlook',
      theme: 'dark',
      language: 'hu',
      workspace: 'w_old',
      view: 'all',
      reminders: false,
      welcomed: true,
    },
  ],
  drafts: [
    { key: 'item:i_old', path: 'guidelines', value: 'Half a tho', updatedAt: after(3).toISOString() },
    { key: 'new', path: 'title', value: 'Half', updatedAt: after(3).toISOString() },
  ],
  people: [{ id: 'h_old', workspace: 'w_old', name: 'Liis', day: '11-27', note: 'Tulips' }],
  reminders: [{ workspace: 'w_old', id: 'r_old', shownAt: after(4).toISOString(), snoozedUntil: null }],
} as const;

const EVENTS: ItemEvent[] = (() => {
  const [first, second] = [nextClock(null, START), nextClock(null, after(1))];
  const envelope = { workspace: 'w_old', item: 'i_old', by: { member: 'm_me', role: 'client' } } as const;
  const own = { device: 'p_old', at: START.toISOString() };
  const { source } = captureOf(null);
  return [
    { ...envelope, ...own, id: 'p_old:1', type: 'captured', seq: 1, clock: first, after: [], body: { sourceKey: 'k', source } },
    { ...envelope, ...own, id: 'p_old:2', type: 'edited', seq: 2, clock: second, after: ['p_old:1'], body: { goal: 'Booked' } },
  ];
})(); // prettier-ignore

/** Makes such a database. */
export async function makeVersion3(name: string): Promise<void> {
  const old = await openDB(name, 3, {
    upgrade(database, from, _to, tx) {
      void migrate(MIGRATIONS.slice(0, 3), from, database, tx);
    },
  });
  const item = fold(EVENTS, START);
  if (item === null) throw new Error('There is no item.');
  const tally = emptyTally('w_old');
  count(tally, item, 'client', 1);
  const own = { workspace: 'w_old', seq: 0, clock: null };
  const records: Record<string, readonly object[]> = {
    ...OLD,
    events: EVENTS,
    items: [item],
    order: [rowOf(item, 'client')],
    tally: [tally],
    vectors: [
      { ...own, device: 'd_old' },
      { ...own, device: 'p_old', seq: 2, clock: EVENTS[1]?.clock },
    ],
  };
  const tx = old.transaction(Object.keys(records), 'readwrite');
  for (const [store, all] of Object.entries(records)) {
    for (const record of all) {
      await tx.objectStore(store).put(record, ...(store === 'settings' ? ['main'] : []));
    }
  }
  await tx.done;
  old.close();
}
