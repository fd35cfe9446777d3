/** The logged time of one month, with what it was for. */
import { daysOfMonth } from '@/utils/delegation/hours';
import { scopeOf, type Workspace } from '@/utils/delegation/workspace';
import type { Store } from './open';
import type { LoggedTime } from './schema';
import { listTimes } from './times';

/** An entry with the title and area (ids) of its item; '' and null where it belongs to none. */
export interface MonthEntry extends LoggedTime {
  title: string;
  area: string | null;
}

/** The entries of a month ('YYYY-MM') in a workspace. */
export async function readMonth(store: Store, workspace: Workspace, month: string): Promise<MonthEntry[]> {
  const { from, to } = daysOfMonth(month);
  const times = await listTimes(store, scopeOf(workspace), from, to);
  const ids = [...new Set(times.flatMap(({ item }) => item ?? []))];
  const items = store.transaction('items').store;
  const held = new Map(
    (await Promise.all(ids.map((id) => items.get(id)))).flatMap((item) =>
      item === undefined ? [] : [[item.id, item]],
    ),
  );
  return times.map((entry) => {
    const item = held.get(entry.item ?? '');
    return { ...entry, title: item?.title ?? '', area: item?.brief.area ?? null };
  });
}
