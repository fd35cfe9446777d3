/** What views know of how work travels: what others lack, whether a mail can carry it, where each item has arrived. */
import { useCallback, useRef } from 'preact/hooks';
import type { Held } from '@/components/carrying/HeldLine';
import { useLive } from '@/components/hooks/use-live';
import type { Item } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import type { Workspace } from '@/utils/delegation/workspace';
import { heldByOther, itemsHeldByOther } from '@/utils/store/acks';
import { readLacking, type Lacking } from '@/utils/store/lacking';
import { readLink } from '@/utils/store/links';
import { live } from '@/utils/store/live';
import { useApp } from './app-context';

/** What the other devices of a workspace may lack, as it changes; null until it is known. */
export function useLacking(workspace: string): Lacking | null {
  const { store } = useApp();
  const { value } = useLive<Lacking>(
    useCallback(
      (onValue, onError) => live(() => readLacking(store, workspace), onValue, onError),
      [store, workspace],
    ),
  );
  return value ?? null;
}

/** Whether the other side has an item; null where nothing of it is shared, or it is not known yet. */
export function useHeld(item: Pick<Item, 'id' | 'workspace'>): Held | null {
  const { store, workspaces } = useApp();
  const shared = workspaces.some(({ id, root }) => id === item.workspace && root !== null);
  const { id, workspace } = item;
  const { value } = useLive<Held | null>(
    useCallback(
      (onValue, onError) => {
        if (!shared) return () => undefined;
        const read = async (): Promise<Held | null> => {
          const held = (await itemsHeldByOther(store, workspace, [id])).get(id);
          if (held !== 'on-the-way') return held ?? null;
          const link = await readLink(store, workspace);
          return link === null || link.paused ? 'unsent' : held;
        };
        return live(read, onValue, onError);
      },
      [store, shared, workspace, id],
    ),
  );
  return value ?? null;
}

const NONE: ReadonlySet<string> = new Set();

/** The ids of those rows that the other side does not have yet. */
export function useNotThere(rows: readonly Row[]): ReadonlySet<string> {
  const { store, workspaces } = useApp();
  const shared = workspaces.filter(({ root }) => root !== null).map(({ id }) => id);
  const asked = shared.map((id) => ({
    id,
    items: rows.filter(({ workspace }) => workspace === id).map((row) => row.id),
  }));
  const names = JSON.stringify(asked.filter(({ items }) => items.length > 0));
  const { value } = useLive<ReadonlySet<string>>(
    useCallback(
      (onValue, onError) => {
        const wanted = JSON.parse(names) as { id: string; items: string[] }[];
        if (wanted.length === 0) {
          onValue(NONE);
          return () => undefined;
        }
        const read = async () => {
          const all = await Promise.all(wanted.map(({ id, items }) => itemsHeldByOther(store, id, items)));
          const away = all.flatMap((held) => [...held].filter(([, where]) => where === 'on-the-way'));
          return new Set(away.map(([item]) => item));
        };
        return live(read, onValue, onError);
      },
      [store, names],
    ),
  );
  return useSame(value ?? NONE);
}

/** The first of all sets with the same ids, so that cards need not be rendered anew for each. */
function useSame(ids: ReadonlySet<string>): ReadonlySet<string> {
  const held = useRef(ids);
  const isSame = held.current.size === ids.size && [...ids].every((id) => held.current.has(id));
  if (!isSame) held.current = ids;
  return held.current;
}

/** What takes a hand-over to somebody who has Right Hand too; null in a workspace that nobody else has joined. */
export function usePacketWay({ id, root }: Workspace): 'packet' | 'server' | null {
  const { store } = useApp();
  const { value } = useLive<'packet' | 'server' | null>(
    useCallback(
      (onValue, onError) => {
        const read = async () => {
          if (root === null || (await heldByOther(store, id)) === null) return null;
          const link = await readLink(store, id);
          return link === null || link.paused ? 'packet' : 'server';
        };
        return live(read, onValue, onError, { touches: ({ settings }) => settings });
      },
      [store, id, root],
    ),
  );
  return value ?? null;
}
