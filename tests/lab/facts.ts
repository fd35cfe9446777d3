/** What must be alike on all devices once everything has arrived. */
import type { Item } from '@/utils/delegation/item';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';

/** What one device holds of a workspace; plain JSON, so that a test can compare it field by field. */
export interface Facts {
  /** Each item by its id, without what is one person's alone. */
  items: Record<string, unknown>;
  agreement: unknown;
  procedures: unknown[];
  /** Logged time that belongs to no item. */
  times: unknown[];
  /** By shared log the last sequence. */
  vectors: Record<string, number>;
  /** By log and sequence, every event of the shared logs as text: the same everywhere, each once. */
  events: Record<string, string>;
}

/** What both see alike of an item; rests and the client's own material are one person's. */
function common({ id, stage, title, brief, questions, warning, told, review, ...item }: Item): unknown {
  const { shared, promise, conflict, rivalDues, links, handedOver, improves, talk, stageNote } = item;
  const { deviation, times } = item;
  return {
    ...{ id, stage, title, brief, questions, warning, told, review, shared, promise, conflict, rivalDues },
    ...{ links, handedOver, improves, talk, stageNote, deviation, times },
  };
}

/** The facts of one database. */
export async function factsOf(store: Store, workspace: string): Promise<Facts> {
  const [held, items, events, vectors, procedures, times] = await Promise.all([
    store.get('workspaces', workspace),
    store.getAll('items'),
    store.getAll('events'),
    store.getAll('vectors'),
    store.getAll('procedures'),
    store.getAll('times'),
  ]);
  const own = items.filter((item) => item.workspace === workspace && item.shared !== null);
  const shared = events.filter((event) => event.workspace === workspace && !isPrivateDevice(event.device));
  return {
    items: Object.fromEntries(own.map((item) => [item.id, common(item)])),
    agreement: held?.agreement,
    procedures: procedures.filter((one) => one.workspace === workspace),
    times: times.filter((one) => one.workspace === workspace && one.item === null),
    vectors: Object.fromEntries(
      vectors
        .filter((one) => one.workspace === workspace && !isPrivateDevice(one.device) && one.seq > 0)
        .map((one) => [one.device, one.seq]),
    ),
    events: Object.fromEntries(shared.map((event) => [event.id, JSON.stringify(event, sortedKeys)])),
  };
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
