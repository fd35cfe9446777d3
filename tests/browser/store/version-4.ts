/** A database as version 4 of the extension left it: an item that two people worked on, one that is the client's alone. */
import { openDB } from 'idb';
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import type { ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import type { Item } from '@/utils/delegation/item';
import { rowOf } from '@/utils/delegation/row';
import { count, emptyTally } from '@/utils/delegation/tally';
import { marksOf } from '@/utils/store/marks';
import { MIGRATIONS, migrate } from '@/utils/store/migrations';
import { Device, dueOn, questionOf, sourceOf } from '@/tests/support/histories';
import { after, START } from './support';

/** What an item, a row and an agreement had in version 4. */
const ITEM =
  'id workspace stage title sourceKey createdAt updatedAt stageSince stageNote links closedAt source shared brief handedOver ' +
  'improves promise questions warning told joined review talk snoozed nudgedAt conflict rivalDues watches signals turns ' +
  'asleep nextChange heads';
const ROW =
  'workspace section rank id title stage signals nextChange due site from stageSince stageNote sides stepsDone stepsTotal ' +
  'authority important area turns asleep until question questions warning rivalDues promised estimate sentBack talk ' +
  'improves nudgedAt untold';
const BRIEF = 'goal steps due guidelines materials authority important area';
const AGREEMENT = 'areas channels reach hours promise slots budget away starter call languages countries';

function only(value: object, names: string): object {
  return Object.fromEntries(names.split(' ').map((name) => [name, (value as Record<string, unknown>)[name]]));
}

/** One piece of work that goes all the way and is sent back once, with pauses; a second that nobody else knows. */
function history(): ItemEvent[] {
  const at = (minutes: number) => after(minutes).getTime();
  const [client, assistant] = [
    new Device('d_old', 'client', 'm_me'),
    new Device('d_mari', 'assistant', 'm_other'),
  ];
  client.write('agreed', { budget: 20 }, at(0));
  client.write('captured', { sourceKey: 'k', source: sourceOf('Quotes') }, at(1));
  client.write('edited', { goal: 'Three quotes', due: dueOn(20) }, at(2));
  client.move('hand-over', 'asked', at(3), { channel: 'gmail' });
  assistant.pull(client);
  assistant.move('accept', 'accepted', at(30), { estimate: 60, promised: dueOn(19) });
  const { id } = assistant.write('questioned', questionOf(), at(40));
  client.pull(assistant);
  client.write('answered', { question: id, kind: 'option', option: 0, text: '' }, at(100));
  assistant.pull(client);
  assistant.move('start', 'working', at(110));
  assistant.move('deliver', 'delivered', at(200));
  client.pull(assistant);
  client.move('send-back', 'working', at(300), { note: 'One is missing' });
  assistant.pull(client);
  assistant.move('deliver', 'delivered', at(400));
  client.pull(assistant);
  client.move('finish', 'done', at(500), { rating: 5 });
  const own = new Device('p_old', 'client', 'm_me');
  own.write('captured', { sourceKey: 'k2', source: sourceOf('Nobody knows') }, at(4));
  const named = (event: ItemEvent, item: string): ItemEvent => ({ ...event, workspace: 'w_old', item });
  return [
    ...client.held.map((event) => named(event, event.type === 'agreed' ? 'w_old' : 'i_old')),
    ...own.held.map((event) => named(event, 'i_own')),
  ];
}

/** Makes such a database; its events. */
export async function makeVersion4(name: string): Promise<ItemEvent[]> {
  const old = await openDB(name, 4, {
    upgrade(database, from, _to, tx) {
      void migrate(MIGRATIONS.slice(0, 4), from, database, tx);
    },
  });
  const events = history();
  const { agreement, heads } = foldAgreement(events.filter(({ item }) => item === 'w_old'));
  const items = ['i_old', 'i_own'].map((id): Item => {
    const own = events.filter(({ item }) => item === id);
    const item = fold(own, after(600), agreement);
    if (item === null) throw new Error(`There is no item ${id}.`);
    return item;
  });
  const tally = emptyTally('w_old');
  for (const item of items) count(tally, item, 'client', 1);
  const last = (device: string) => events.filter((event) => event.device === device).at(-1);
  const vector = (device: string) => {
    const { seq = 0, clock = null } = last(device) ?? {};
    return { workspace: 'w_old', device, seq, clock: device === 'd_mari' ? null : clock };
  };
  const members = [
    { id: 'm_me', role: 'client', name: 'Ana', email: 'ana@example.org' },
    { id: 'm_other', role: 'assistant', name: 'Mari', email: '' },
  ];
  const workspace = {
    ...{
      id: 'w_old',
      createdAt: START.toISOString(),
      device: 'd_old',
      privateDevice: 'p_old',
      me: 'm_me',
      root: null,
    },
    ...{ members, colour: 'plum', initials: 'MT', walled: false, stale: false, agreementHeads: heads },
    agreement: only(agreement, AGREEMENT),
  };
  const records: Record<string, readonly object[]> = {
    events,
    items: items.map((item) => ({ ...only(item, ITEM), brief: only(item.brief, BRIEF) })),
    order: items.map((item) => only(rowOf(item, 'client'), ROW)),
    wakes: items.flatMap(({ id, nextChange }) =>
      nextChange === null ? [] : [{ at: nextChange, item: id, workspace: 'w_old' }],
    ),
    marks: items.flatMap((item) => marksOf(item)),
    tally: [tally],
    vectors: ['d_old', 'p_old', 'd_mari'].map(vector),
    workspaces: [workspace],
  };
  const tx = old.transaction(Object.keys(records), 'readwrite');
  for (const [store, all] of Object.entries(records)) {
    for (const record of all) await tx.objectStore(store).put(record);
  }
  await tx.done;
  old.close();
  return events;
}
