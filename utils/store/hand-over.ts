/** Handing over: what the client kept alone enters the shared log, whole and trimmed, in one write. */
import { changesOf, withEdit } from '@/utils/delegation/edits';
import type { Edit, MoveBody, NewEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import type { ChannelId, Item, Joined, Source, Stage } from '@/utils/delegation/item';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { write, type Held, type Recorded, type RefusalReason } from './record';

/**
 * What goes out: how, the source as it was trimmed (without it: as it is shared already, else all of it), the joined
 * material likewise, and what was changed on the way.
 */
export interface Handing {
  channel?: ChannelId;
  source?: Source;
  joined?: readonly Joined[];
  edit?: Edit;
  note?: string;
  /** The stage to reach; only 'asked' is allowed, and anything else is refused. */
  to?: Stage;
}

/**
 * Hands an item over. What the other side does not hold yet is written for them: the source, title and brief of an item
 * that was private, of any other what changed; then the move. Undo of all its events takes everything back.
 */
export function handOver(
  store: Store,
  item: string,
  options: Handing & { now: Date; clearDraft?: string },
): Promise<Recorded> {
  const { now, clearDraft, ...handing } = options;
  return write(store, {
    items: [item],
    now,
    share: true,
    ...(clearDraft === undefined ? {} : { clearDraft }),
    plan: (held) => planHandOver(held, item, handing),
  });
}

/** Hands several items of one workspace over, all or none. */
export function handOverMany(
  store: Store,
  items: readonly { id: string; source?: Source; joined?: readonly Joined[] }[],
  options: { now: Date; channel?: ChannelId; note?: string; to?: Stage },
): Promise<Recorded> {
  const { now, ...common } = options;
  const plan = (held: Held): NewEvent[] | RefusalReason => {
    const all: NewEvent[] = [];
    for (const { id, ...trimmed } of items) {
      const own = planHandOver(held, id, { ...common, ...trimmed });
      if (typeof own === 'string') return own;
      all.push(...own);
    }
    return all;
  };
  return write(store, { items: items.map(({ id }) => id), now, share: true, plan });
}

function planHandOver(held: Held, id: string, handing: Handing): NewEvent[] | RefusalReason {
  const item = held.items.get(id) ?? null;
  if (item === null) return 'unknown-item';
  const { channel, note, to = 'asked' } = handing;
  const body: MoveBody = { move: 'hand-over', from: item.stage, to };
  if (channel !== undefined) body.channel = channel;
  if (note !== undefined) body.note = note;
  return [...shareOf(held, item, handing), { item: id, type: 'moved', body }];
}

/** What the shared log lacks of the item as it goes out. */
function shareOf(held: Held, item: Item, { source, joined = item.joined, edit = {} }: Handing): NewEvent[] {
  const { id, sourceKey, improves, talk } = item;
  const shared = (held.events.get(id) ?? []).filter(({ device }) => !isPrivateDevice(device));
  // Its signals do not matter here, so the moment does not either.
  const known = shared.length === 0 ? null : fold(shared, new Date(0));
  const sent = source ?? known?.shared ?? item.source;
  const captured: NewEvent = {
    item: id,
    type: 'captured',
    body: { sourceKey, source: sent, ...(improves === null ? {} : { improves }) },
  };
  const out = withEdit({ ...item, title: titleOf(item, sent) }, edit);
  const whole = wholeOf(out);
  if (known === null) {
    return [
      captured,
      { item: id, type: 'edited', body: { ...whole, ...(talk ? { talk } : {}) } },
      ...joined.map((one): NewEvent => ({
        item: id,
        type: 'joined',
        body: { sourceKey: one.sourceKey, source: one.source, of: one.id },
      })),
    ];
  }
  const changes = changesOf(known, { ...whole, steps: { ...goneFrom(known, out), ...whole.steps } });
  return [
    // A copy that was trimmed anew takes the place of the one before.
    ...(same(sent, known.shared) ? [] : [captured]),
    ...(changes === null ? [] : [{ item: id, type: 'edited' as const, body: changes }]),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A title that nobody wrote is that of the source, and is trimmed with it. */
function titleOf(item: Item, source: Source): string {
  return item.title === item.source.title ? source.title : item.title;
}

/** Title and brief as one edit that sets every field. */
function wholeOf({ title, brief }: Pick<Item, 'title' | 'brief'>): Edit {
  const { steps, ...fields } = brief;
  return { ...fields, title, steps: Object.fromEntries(steps.map(({ id, ...step }) => [id, step])) };
}

/** The end of the steps that are held of an item and no longer part of it. */
function goneFrom(known: Item, out: Item): NonNullable<Edit['steps']> {
  const left = new Set(out.brief.steps.map(({ id }) => id));
  const gone = known.brief.steps.filter(({ id }) => !left.has(id));
  return Object.fromEntries(gone.map(({ id }) => [id, { gone: true }]));
}
