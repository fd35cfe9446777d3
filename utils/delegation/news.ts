/** What the other side did of late, item by item. */
import type { EventId, ItemEvent } from './events';
import type { Role } from './item';
import { isOnBehalf, type MoveName } from './moves';

/** What can have come of an item from the other side. */
export type CameKind =
  | 'asked'
  | 'accepted'
  | 'declined'
  | 'delivered'
  | 'sentBack'
  | 'approved'
  | 'dropped'
  | 'proposed'
  | 'answered'
  | 'told'
  | 'warned'
  | 'replied'
  | 'noted';

/** What came about one item. */
export interface News {
  /** In the order they came, each once. */
  kinds: CameKind[];
  /** When the latest of it was written, ISO instant. */
  at: string;
}

const BY_MOVE: Partial<Record<MoveName, CameKind>> = {
  take: 'accepted',
  'hand-over': 'asked',
  accept: 'accepted',
  decline: 'declined',
  deliver: 'delivered',
  finish: 'approved',
  'send-back': 'sentBack',
  reopen: 'sentBack',
  drop: 'dropped',
};

/** What an event of the other side brings to the reader; null for what is no news. A question is news when its time comes. */
export function cameKindOf(event: ItemEvent): CameKind | null {
  const { role } = event.by;
  switch (event.type) {
    case 'moved':
      return isOnBehalf(event.body.move, role) ? null : (BY_MOVE[event.body.move] ?? null);
    case 'captured':
      return role === 'assistant' ? 'proposed' : null;
    case 'answered':
    case 'told':
    case 'warned':
    case 'replied':
    case 'noted':
      return event.type;
    default:
      return null;
  }
}

/** The news of the other side by item, `role` being the reader's: the kinds in the order written, and when the last was. */
export function newsOf(events: readonly ItemEvent[], role: Role): Map<string, News> {
  const taken = new Set<EventId>(
    events.flatMap((event) => (event.type === 'withdrawn' ? [event.body.event] : [])),
  );
  const news = new Map<string, News>();
  for (const event of [...events].sort((a, b) => (a.clock < b.clock ? -1 : 1))) {
    const kind = event.by.role === role || taken.has(event.id) ? null : cameKindOf(event);
    if (kind === null) continue;
    const held = news.get(event.item)?.kinds ?? [];
    news.set(event.item, { kinds: [...held.filter((one) => one !== kind), kind], at: event.at });
  }
  return news;
}
