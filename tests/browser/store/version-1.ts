/** A database as version 1 of the extension left it, written without any of today's code but the first migration. */
import { openDB } from 'idb';
import { nextClock } from '@/utils/delegation/clock';
import type { Due, Stage } from '@/utils/delegation/item';
import { MIGRATIONS } from '@/utils/store/migrations';

const WORKSPACE = {
  id: 'w_old',
  createdAt: '2026-01-05T08:00:00.000Z',
  device: 'd_old',
  me: 'm_me',
  members: [
    { id: 'm_me', role: 'client', name: 'Ana', email: 'ana@example.org' },
    { id: 'm_other', role: 'assistant', name: 'Mari', email: '' },
  ],
};

/** The moves that led to each stage; in version 1 only the client wrote, also on behalf. */
const WAYS: [Stage, [move: string, to: Stage][]][] = [
  ['inbox', []],
  ['asked', [['hand-over', 'asked']]],
  ['accepted', [['hand-over', 'asked'], ['accept', 'accepted']]],
  ['working', [['hand-over', 'asked'], ['start', 'working']]],
  ['delivered', [['hand-over', 'asked'], ['deliver', 'delivered']]],
  ['done', [['hand-over', 'asked'], ['deliver', 'delivered'], ['send-back', 'working'], ['deliver', 'delivered'], ['finish', 'done']]],
  ['declined', [['hand-over', 'asked'], ['decline', 'declined']]],
  ['dropped', [['drop', 'dropped']]],
]; // prettier-ignore

/** The stages of the items, which are called `i_<stage>`. */
export const OLD_STAGES: readonly Stage[] = WAYS.map(([stage]) => stage);

/** Makes such a database: an item of each stage, due at `due`, as of `start`. */
export async function makeVersion1(name: string, start: Date, due: Due): Promise<void> {
  const [first] = MIGRATIONS;
  const old = await openDB(name, 1, {
    upgrade(database, _old, _new, tx) {
      void first?.migrate(database, tx);
    },
  });
  const tx = old.transaction([...old.objectStoreNames], 'readwrite');
  await tx.objectStore('workspaces').put(WORKSPACE);
  const settings = {
    captureMode: 'later',
    mailClient: 'gmail',
    theme: 'dark',
    workspace: null,
    welcomed: true,
  };
  await tx.objectStore('settings').put(settings, 'main');
  await tx
    .objectStore('drafts')
    .put({ key: 'new', path: 'title', value: 'Half', updatedAt: start.toISOString() });
  let seq = 0;
  let clock: string | null = null;
  for (const [stage, moves] of WAYS) {
    const item = `i_${stage}`;
    let from: Stage = 'inbox';
    let after: string[] = [];
    const write = async (type: string, body: object): Promise<void> => {
      seq += 1;
      clock = nextClock(clock, start);
      const id = `d_old:${seq}`;
      const by = { member: 'm_me', role: 'client' };
      const event = {
        id,
        workspace: 'w_old',
        item,
        type,
        by,
        device: 'd_old',
        seq,
        clock,
        after,
        at: start.toISOString(),
        body,
      };
      await tx.objectStore('events').put(event);
      after = [id];
    };
    const source = {
      site: 'page',
      url: 'https://example.org',
      title: `In ${stage}`,
      author: null,
      excerpt: 'Text',
      attachments: [],
    };
    await write('captured', { sourceKey: `k:${stage}`, source });
    await write('edited', { goal: 'Goal', due });
    for (const [move, to] of moves) {
      await write('moved', { move, from, to, ...(move === 'hand-over' ? { channel: 'gmail' } : {}) });
      from = to;
    }
    const common = {
      id: item,
      workspace: 'w_old',
      stage,
      title: source.title,
      signals: [],
      nextChange: due.at,
    };
    await tx.objectStore('items').put({ ...common, sourceKey: `k:${stage}`, source, heads: after });
    await tx.objectStore('order').put({ ...common, section: 'with', rank: due.at, due, site: 'page' });
    await tx.objectStore('wakes').put({ at: due.at, item, workspace: 'w_old' });
  }
  await tx
    .objectStore('tally')
    .put({ workspace: 'w_old', stages: {}, signals: {}, buckets: {}, doneByHour: {} });
  await tx.objectStore('vectors').put({ workspace: 'w_old', device: 'd_old', seq, clock });
  await tx.done;
  old.close();
}
