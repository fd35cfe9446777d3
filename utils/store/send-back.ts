/** Sending work back, and learning from it. */
import { addGuideline } from '@/utils/delegation/areas';
import type { NewEvent } from '@/utils/delegation/events';
import type { Store } from './open';
import { write, type Held, type Recorded, type RefusalReason } from './record';
import { randomId } from './ids';

/** Why it goes back, and what shall hold for all work of an area from now on. */
export interface SendBack {
  note: string;
  /** `area` is the area's id; one that is gone gets no guideline. */
  guideline: { area: string; text: string } | null;
  now: Date;
}

/** Sends a delivery back; the guideline becomes part of the agreement in the same write. */
export async function sendBack(
  store: Store,
  item: string,
  { note, guideline, now }: SendBack,
): Promise<Recorded> {
  const workspace = (await store.get('items', item))?.workspace;
  if (workspace === undefined) return { ok: false, reason: 'unknown-item' };
  const plan = (held: Held): NewEvent[] | RefusalReason => {
    const found = held.items.get(item) ?? null;
    if (found === null) return 'unknown-item';
    const body = { move: 'send-back', from: found.stage, to: 'working', note } as const;
    const { agreement } = held.workspace;
    const agreed =
      guideline === null ? null : addGuideline(agreement, guideline.area, guideline.text, randomId('g'));
    return [
      { item, type: 'moved', body },
      ...(agreed === null ? [] : [{ item: workspace, type: 'agreed' as const, body: agreed }]),
    ];
  };
  return write(store, { workspace, items: [item, workspace], now, plan });
}
