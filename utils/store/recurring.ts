/** Makes the items of recurrences whose time has come: on every own device the same ones, and each once for ever. */
import type { Agreement } from '@/utils/delegation/agreement';
import { itemIdFor } from '@/utils/delegation/capture';
import type { Edit, NewEvent } from '@/utils/delegation/events';
import { foldKept } from '@/utils/delegation/kept';
import type { Due, Source } from '@/utils/delegation/item';
import { fillFrom } from '@/utils/delegation/procedure-use';
import type { Procedure } from '@/utils/delegation/procedure';
import { recurrenceKey, type Recurrence } from '@/utils/delegation/recurrence';
import { briefFrom } from '@/utils/delegation/registers';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { dueNow } from '@/utils/recurrence/due-now';
import { recurrencePlan, type Occurrence } from '@/utils/recurrence/recurrence-dates';
import type { Store } from './open';
import { write } from './record';
import { beginRead } from './transaction';

/** What was made, and when to look again: ISO instant, or null. */
export interface MadeDue {
  items: string[];
  next: string | null;
}

/** A recurrence of which nothing is to be made before an instant (ms), as long as it says the same. */
interface Settled {
  of: string;
  until: number;
}

/** By recurrence. Looking costs much more than reading, and the background looks after every change. */
const settled = new WeakMap<Store, Map<string, Settled>>();

/**
 * Makes what has come within its lead in the workspaces in which the user is the client. After an absence only the latest
 * missed one is made ({@link missedDates} tells the others). What was made before, also if it was dropped or taken back, is
 * not made again.
 */
export async function makeDue(store: Store, now: Date): Promise<MadeDue> {
  const tx = beginRead(store, ['workspaces', 'recurrences']);
  const [workspaces, recurrences] = await Promise.all([
    tx.objectStore('workspaces').getAll(),
    tx.objectStore('recurrences').getAll(),
  ]);
  const own = new Map(workspaces.filter((one) => roleIn(one) === 'client').map((one) => [one.id, one]));
  const made: MadeDue = { items: [], next: null };
  for (const recurrence of recurrences) {
    const workspace = own.get(recurrence.workspace);
    if (workspace === undefined) continue;
    const { items, next } = await makeOne(store, workspace, recurrence, now);
    made.items.push(...items);
    if (next !== null && (made.next === null || next < made.next)) made.next = next;
  }
  return made;
}

async function makeOne(
  store: Store,
  { id: workspace, agreement }: Workspace,
  recurrence: Recurrence,
  now: Date,
): Promise<MadeDue> {
  const { hours, away, countries } = agreement;
  const of = JSON.stringify([recurrence, hours, away, countries]);
  const memory = settled.get(store) ?? new Map<string, Settled>();
  settled.set(store, memory);
  const known = memory.get(recurrence.id);
  if (known?.of === of && now.getTime() < known.until) {
    return { items: [], next: Number.isFinite(known.until) ? new Date(known.until).toISOString() : null };
  }
  const { due, next } = dueNow(recurrence, recurrencePlan(agreement, recurrence.words.zone), now);
  const items: string[] = [];
  for (const one of due) {
    const item = await makeItem(store, workspace, recurrence, one, agreement, now);
    if (item !== null) items.push(item);
  }
  memory.set(recurrence.id, { of, until: next === null ? Infinity : Date.parse(next) });
  return { items, next };
}

/** One transaction: who is killed halfway finds the item whole, or not there. Null when there is nothing to make. */
async function makeItem(
  store: Store,
  workspace: string,
  recurrence: Recurrence,
  { rule, due }: Occurrence,
  agreement: Agreement,
  now: Date,
): Promise<string | null> {
  const sourceKey = recurrenceKey(recurrence.id, rule);
  const item = await itemIdFor(workspace, sourceKey);
  const { title, procedure: follows } = recurrence.words;
  const procedure = follows === null ? undefined : await store.get('procedures', follows);
  const source: Source = { site: 'none', url: '', title, author: null, excerpt: '', attachments: [] };
  const planned: NewEvent[] = [
    { item, type: 'captured', body: { sourceKey, source } },
    { item, type: 'edited', body: beginning(due, procedure, agreement) },
  ];
  const recorded = await write(store, {
    workspace,
    items: [item, recurrence.id],
    now,
    plan(held) {
      // Whatever was once recorded of it: it may have been dropped, taken back, or made on another device.
      if ((held.events.get(item) ?? []).length > 0) return [];
      const present = foldKept('recurrence', held.events.get(recurrence.id) ?? []).recurrence;
      // Another window has just paused or changed it: the next look goes by that.
      return present?.changedAt === recurrence.changedAt ? planned : [];
    },
  });
  return recorded.ok && recorded.events.length > 0 ? item : null;
}

const NOTHING = briefFrom({ values: new Map(), overridden: new Map() });

/** What the item begins with. The steps have the same ids on every device, so that two that make it make one list of them. */
function beginning(due: Due, procedure: Procedure | undefined, agreement: Agreement): Edit {
  if (procedure === undefined) return { due };
  return { ...fillFrom(NOTHING, procedure, agreement, (index) => `s_${index + 1}`).edit, due };
}

/** The days ('YYYY-MM-DD', the latest first, at most `most`) that nothing was made for, for nobody was there to make it. */
export async function missedDates(
  store: Store,
  recurrence: Recurrence,
  agreement: Agreement,
  now: Date,
  most: number,
): Promise<string[]> {
  const { missed } = dueNow(recurrence, recurrencePlan(agreement, recurrence.words.zone), now);
  const looked = missed.slice(0, most);
  const known = await Promise.all(
    looked.map(async ({ rule }) => {
      const id = await itemIdFor(recurrence.workspace, recurrenceKey(recurrence.id, rule));
      return store.countFromIndex('events', 'item', id);
    }),
  );
  return looked.filter((_, i) => known[i] === 0).map(({ due }) => due.date);
}
