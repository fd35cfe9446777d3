/** What follows from an item and the present moment: signals, where a list shows it, in which count it falls. */
import type { Item, Signal, Stage } from './item';

/** The sections of a list, each item in exactly one; they never change by time alone. */
export const SECTIONS = ['needs', 'with', 'brief', 'done', 'dropped'] as const;

/** One of {@link SECTIONS}. */
export type Section = (typeof SECTIONS)[number];

/** The counts of the popup; each open item falls in exactly one, the first that fits. */
export const BUCKETS = ['needs', 'late', 'at-risk', 'hand', 'brief'] as const;

/** One of {@link BUCKETS}. */
export type Bucket = (typeof BUCKETS)[number];

/** With less than this left and nobody having accepted, an item is at risk. In ms. */
export const AT_RISK_MS = 24 * 60 * 60 * 1000;

const WITH_ASSISTANT: readonly Stage[] = ['asked', 'accepted', 'working'];

type Facts = Pick<Item, 'stage' | 'conflict'> & { brief: Pick<Item['brief'], 'due'> };

/** The signals at `now` and the instant they next change by time alone (null: never). */
export function derive(item: Facts, now: Date): { signals: Signal[]; nextChange: string | null } {
  const signals: Signal[] = [];
  const instants: number[] = [];
  const due = item.brief.due === null ? null : Date.parse(item.brief.due.at);
  const waits = item.stage === 'inbox' || WITH_ASSISTANT.includes(item.stage);
  if (due !== null && waits) {
    const late = due <= now.getTime();
    const riskFrom = due - AT_RISK_MS;
    if (late) signals.push('late');
    else if (item.stage === 'asked' && riskFrom <= now.getTime()) signals.push('at-risk');
    if (!late) instants.push(due);
    if (item.stage === 'asked' && riskFrom > now.getTime()) instants.push(riskFrom);
  }
  if (item.stage === 'delivered') signals.push('to-review');
  if (item.conflict !== null) signals.push('conflict');
  const next = instants.length === 0 ? null : new Date(Math.min(...instants)).toISOString();
  return { signals, nextChange: next };
}

/** The item as it is at `now`; the stored one when nothing has come due. */
export function at(item: Item, now: Date): Item {
  if (item.nextChange === null || Date.parse(item.nextChange) > now.getTime()) return item;
  return { ...item, ...derive(item, now) };
}

/** The section of a list that shows the item. */
export function sectionOf(item: Pick<Item, 'stage' | 'signals'>): Section {
  if (item.signals.includes('conflict') || item.signals.includes('question')) return 'needs';
  switch (item.stage) {
    case 'proposed':
    case 'delivered':
    case 'declined':
      return 'needs';
    case 'inbox':
      return 'brief';
    case 'done':
    case 'dropped':
      return item.stage;
    default:
      return 'with';
  }
}

/** The popup's count the item falls in, or null when it is closed. */
export function bucketOf(item: Pick<Item, 'stage' | 'signals'>): Bucket | null {
  const section = sectionOf(item);
  if (section === 'done' || section === 'dropped') return null;
  if (section !== 'with') return section;
  if (item.signals.includes('late')) return 'late';
  return item.signals.includes('at-risk') ? 'at-risk' : 'hand';
}

/** Later instants first: a fixed-width string that sorts against time. */
function newestFirst(iso: string): string {
  return (Number.MAX_SAFE_INTEGER - Date.parse(iso)).toString(36).padStart(11, '0');
}

/**
 * Where the item stands within its section, as a string that sorts: by deadline, then without one the oldest first,
 * but what waits to be briefed and what is closed shows the newest first.
 */
export function rankOf(item: Pick<Item, 'stage' | 'signals' | 'brief' | 'createdAt' | 'closedAt'>): string {
  const section = sectionOf(item);
  if (section === 'done' || section === 'dropped') return newestFirst(item.closedAt ?? item.createdAt);
  if (item.brief.due !== null) return item.brief.due.at;
  return section === 'brief' ? `~${newestFirst(item.createdAt)}` : `~${item.createdAt}`;
}
