/** What was said and seen about an item, and until when it is set aside. */
import type { ItemEvent } from './events';
import type { Item, Role, Stage, Told } from './item';
import { isOnBehalf } from './moves';
import type { Replay } from './replay';
import { isWord } from './rules';

type Played = Pick<Replay, 'events' | 'saw'>;

/** What the assistant decided and told, in causal order, with whether a device of the client is on record as holding it. */
export function toldFrom({ events, saw }: Played, standing: readonly number[]): Told[] {
  const told: (Told & { i: number })[] = [];
  for (const i of standing) {
    const event = events[i];
    if (event?.type === 'told')
      told.push({ i, id: event.id, at: event.at, text: event.body.text, seen: false });
    if (event?.type !== 'seen' || event.by.role !== 'client') continue;
    for (const one of told) if (event.body.events.includes(one.id) && saw(i, one.i)) one.seen = true;
  }
  return told.map(({ id, at, text, seen }) => ({ id, at, text, seen }));
}

/**
 * Until when each role has set the item aside. What happens later, or without their knowing, ends the rest: a move, a
 * question, an answer, a warning or a reply is a reason to look again.
 */
export function snoozedFrom({ events, saw }: Played, standing: readonly number[]): Item['snoozed'] {
  const snoozed: Record<Role, string | null> = { client: null, assistant: null };
  for (const role of ['client', 'assistant'] as const) {
    const last = standing.findLast((i) => events[i]?.type === 'snoozed' && events[i].by.role === role);
    const event = last === undefined ? undefined : events[last];
    if (last === undefined || event?.type !== 'snoozed') continue;
    const ended = standing.some((i) => events[i] !== undefined && rouses(events[i]) && !saw(last, i));
    snoozed[role] = ended ? null : event.body.until;
  }
  return snoozed;
}

function rouses({ type }: ItemEvent): boolean {
  return ['moved', 'settled', 'questioned', 'answered', 'warned', 'replied'].includes(type);
}

const IN_HAND: readonly Stage[] = ['accepted', 'working'];

/**
 * When the assistant last said something, also through the client, or was last given something to go on with: the work, an
 * answer, a reply. ISO instant, or null before all that.
 */
export function lastWordFrom({ events }: Pick<Played, 'events'>, standing: readonly number[]): string | null {
  let last: string | null = null;
  for (const i of standing) {
    const event = events[i];
    if (event !== undefined && (last === null || event.at > last) && restartsWait(event)) last = event.at;
  }
  return last;
}

function restartsWait(event: ItemEvent): boolean {
  if (event.by.role === 'assistant') return isWord(event);
  switch (event.type) {
    case 'moved':
      return isOnBehalf(event.body.move, 'client') || IN_HAND.includes(event.body.to);
    case 'settled':
      return IN_HAND.includes(event.body.to);
    case 'answered':
    case 'replied':
      return true;
    default:
      return false;
  }
}
