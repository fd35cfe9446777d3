/** What two people say to each other about an item, besides moving it: each verb is one {@link write}. */
import type { EventBodies, EventId, NewEvent } from '@/utils/delegation/events';
import type { ChannelId, Item, WarningReply } from '@/utils/delegation/item';
import type { Capture } from '@/utils/delegation/capture';
import type { Store } from './open';
import { write, type Recorded, type RefusalReason } from './record';

/** Asks the other side; refused with `not-allowed` about an item of which they know nothing yet. */
export function askQuestion(
  store: Store,
  item: string,
  question: EventBodies['questioned'],
  now: Date,
): Promise<Recorded> {
  return one(store, item, now, ({ shared }) =>
    shared === null ? 'not-allowed' : [{ item, type: 'questioned', body: question }],
  );
}

/** Answers a question; an answer that is there already is answered once more, and the later one wins if it saw it. */
export function answerQuestion(
  store: Store,
  item: string,
  answer: EventBodies['answered'],
  now: Date,
): Promise<Recorded> {
  return one(store, item, now, () => [{ item, type: 'answered', body: answer }]);
}

/** The assistant will not make the date. */
export function warn(store: Store, item: string, body: EventBodies['warned'], now: Date): Promise<Recorded> {
  return one(store, item, now, () => [{ item, type: 'warned', body }]);
}

/** The client replies to a warning; accepting it sets the new deadline in the same write. */
export function replyToWarning(
  store: Store,
  item: string,
  warning: EventId,
  reply: WarningReply,
  options: { note?: string; now: Date },
): Promise<Recorded> {
  const { note, now } = options;
  return one(store, item, now, (held) => {
    const body = { warning, reply, ...(note === undefined ? {} : { note }) };
    const due = held.warning?.id === warning ? held.warning.due : null;
    return [
      { item, type: 'replied', body },
      ...(reply === 'accept' && due !== null ? [{ item, type: 'edited' as const, body: { due } }] : []),
    ];
  });
}

/** Tells what was decided. */
export function tell(store: Store, item: string, text: string, now: Date): Promise<Recorded> {
  return one(store, item, now, () => [{ item, type: 'told', body: { text } }]);
}

/** Notes that events of several items (by item id) have reached the user's side; empty lists note nothing. */
export function markSeen(
  store: Store,
  workspace: string,
  seen: Readonly<Record<string, EventId[]>>,
  now: Date,
): Promise<Recorded> {
  const items = Object.keys(seen);
  const plan = (): NewEvent[] =>
    items.flatMap((item) => {
      const events = seen[item] ?? [];
      return events.length === 0 ? [] : [{ item, type: 'seen', body: { events } }];
    });
  return write(store, { workspace, items, now, plan });
}

/** Sets items of one workspace aside until an instant (ISO); null takes them up again. */
export function snoozeItems(
  store: Store,
  items: readonly string[],
  until: string | null,
  now: Date,
): Promise<Recorded> {
  const plan = (): NewEvent[] => items.map((item) => ({ item, type: 'snoozed', body: { until } }));
  return write(store, { items, now, plan });
}

/** Puts items of one workspace on the next call's agenda, or takes them off. */
export function talkAbout(
  store: Store,
  items: readonly string[],
  talk: boolean,
  now: Date,
): Promise<Recorded> {
  const plan = (): NewEvent[] => items.map((item) => ({ item, type: 'edited', body: { talk } }));
  return write(store, { items, now, plan });
}

/** Notes that the assistant was reminded. */
export function nudge(store: Store, item: string, channel: ChannelId, now: Date): Promise<Recorded> {
  return one(store, item, now, () => [{ item, type: 'nudged', body: { channel } }]);
}

/** Joins a capture to an item as material; what is joined before the hand-over stays with the client. */
export function joinCapture(store: Store, item: string, capture: Capture, now: Date): Promise<Recorded> {
  const { key: sourceKey, source } = capture;
  return one(store, item, now, () => [{ item, type: 'joined', body: { sourceKey, source } }]);
}

function one(
  store: Store,
  item: string,
  now: Date,
  plan: (held: Item) => NewEvent[] | RefusalReason,
): Promise<Recorded> {
  return write(store, {
    items: [item],
    now,
    plan: (held) => {
      const found = held.items.get(item) ?? null;
      return found === null ? 'unknown-item' : plan(found);
    },
  });
}
