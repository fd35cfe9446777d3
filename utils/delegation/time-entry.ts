/** Time the assistant worked: entries, each as it was last written. */
import type { ItemEvent } from './events';

/** What an entry says. */
export interface EntryWords {
  /** 'YYYY-MM-DD', in the zone of whoever logs it. */
  day: string;
  /** Minutes as measured or typed, broken ones allowed, at most a day. */
  minutes: number;
  /** When it began, ISO instant; null when it was typed. */
  from: string | null;
  note: string;
}

/** One entry. */
export interface TimeEntry extends EntryWords {
  id: string;
  /** The last writing, ISO instant. */
  at: string;
}

/** Whether an entry is a time of a day that there is. */
export function isUsableEntry({ day, minutes }: EntryWords): boolean {
  return minutes >= 0 && minutes <= 24 * 60 && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
}

/** The entries of these events (causal order, those that count): the later writing wins; sorted by day, then id. */
export function timesOf(events: readonly ItemEvent[]): TimeEntry[] {
  const entries = new Map<string, TimeEntry>();
  for (const event of events) {
    if (event.type !== 'timed') continue;
    const { entry, words } = event.body;
    if (words === null) entries.delete(entry);
    else entries.set(entry, { ...words, id: entry, at: event.at });
  }
  return [...entries.values()].sort((a, b) =>
    a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1,
  );
}
