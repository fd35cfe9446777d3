/** A database as version 2 of the extension left it: its agreement knows neither languages nor countries. */
import { openDB } from 'idb';
import { nextClock } from '@/utils/delegation/clock';
import { emptyTally } from '@/utils/delegation/tally';
import { MIGRATIONS, migrate } from '@/utils/store/migrations';
import { START } from './support';

/** What was agreed on in that database. */
export const OLD_AGREEMENT = {
  areas: [{ id: 'a_1', name: 'Bookings', authority: 'ask-first', guidelines: [], since: null }],
  channels: ['email'],
  budget: 20,
} as const;

const STARTERS = ['access', 'confidentiality', 'channels', 'first-tasks', 'home-office'];
const nobody = { client: null, assistant: null };

const WORKSPACE = {
  id: 'w_old',
  createdAt: START.toISOString(),
  device: 'd_old',
  privateDevice: 'p_old',
  me: 'm_me',
  members: [
    { id: 'm_me', role: 'client', name: 'Ana', email: 'ana@example.org' },
    { id: 'm_other', role: 'assistant', name: 'Mari', email: '' },
  ],
  colour: 'green',
  initials: '',
  walled: false,
  agreement: {
    ...OLD_AGREEMENT,
    reach: {},
    hours: nobody,
    promise: { urgent: null, normal: null },
    slots: { client: [], assistant: [] },
    away: nobody,
    starter: Object.fromEntries(STARTERS.map((id) => [id, nobody])),
    call: null,
  },
  agreementHeads: ['d_old:1'],
  stale: false,
};

/** Makes such a database, with the one event that its agreement follows from. */
export async function makeVersion2(name: string): Promise<void> {
  const old = await openDB(name, 2, {
    upgrade(database, from, _to, tx) {
      void migrate(MIGRATIONS.slice(0, 2), from, database, tx);
    },
  });
  const clock = nextClock(null, START);
  const tx = old.transaction(['workspaces', 'events', 'vectors', 'tally'], 'readwrite');
  await tx.objectStore('workspaces').put(WORKSPACE);
  await tx.objectStore('tally').put(emptyTally('w_old'));
  await tx.objectStore('vectors').put({ workspace: 'w_old', device: 'd_old', seq: 1, clock });
  await tx.objectStore('events').put({
    id: 'd_old:1',
    workspace: 'w_old',
    item: 'w_old',
    type: 'agreed',
    by: { member: 'm_me', role: 'client' },
    device: 'd_old',
    seq: 1,
    clock,
    after: [],
    at: START.toISOString(),
    body: { areas: { a_1: { name: 'Bookings' } }, channels: ['email'], budget: 20 },
  });
  await tx.done;
  old.close();
}
