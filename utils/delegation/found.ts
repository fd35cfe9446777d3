/** What the source of an item says by when: which of its dates are offered, and the moment its words are meant from. */
import type { Source } from './item';
import { DAY_MS, dayOf, instantAt } from './zone-days';

/** A date found in a text. */
export interface FoundDay {
  /** The words it came from, '' where it came from none. */
  text: string;
  /** 'YYYY-MM-DD', by the clocks of the zone asked for. */
  date: string;
  /** 'HH:mm', where the text says one. */
  time?: string;
  /** The instant, as ISO: of `time`, or of the end of that day. */
  at: string;
  kind: 'deadline' | 'meeting' | 'date';
}

/** How a text is read for dates. */
export interface Reading {
  /** What relative words are meant from. */
  now: Date;
  /** IANA. */
  zone: string;
  /** BCP 47 tag, as the page declares it. */
  language?: string | undefined;
}

/** Reads the dates of a text in order of appearance (utils/deadlines, which is loaded when it is needed). */
export type ReadDates = (text: string, reading: Reading) => FoundDay[];

/** What is looked through; the title and the excerpt are all that a page in view has. */
export type Says = Pick<
  Source,
  'title' | 'excerpt' | 'selection' | 'checklists' | 'shownDue' | 'shownDate' | 'language'
>;

const RANK: Record<FoundDay['kind'], number> = { deadline: 0, meeting: 1, date: 2 };
/** So far back even a year-old mail has its date ahead of it; readers find nothing that is further ahead than ten years. */
const LONG_AGO_MS = 9 * 365 * DAY_MS;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The dates that `source` says, deadlines before meetings before others, each moment once. Words such as "tomorrow" are
 * meant from when it was written, as far as it shows that, else from when it was captured (ISO). Without a reader it is
 * only what the site's own data says.
 */
export function daysSaid(source: Says, capturedAt: string, zone: string, read: ReadDates | null): FoundDay[] {
  const { shownDue = '', language } = source;
  const instant = dueInstant(shownDue, zone);
  if (read === null) return instant;
  const now = writtenAt(source, capturedAt, zone, read);
  const texts = [source.selection ?? '', source.title, source.excerpt, ...checklistLines(source)];
  const said = texts
    .filter((text) => text.trim() !== '')
    .flatMap((text) => read(text, { now, zone, language }));
  const shown = instant.length > 0 || shownDue === '' ? [] : read(shownDue, { now, zone, language });
  const due = shown.slice(0, 1).map((one): FoundDay => ({ ...one, kind: 'deadline' }));
  const all = [...instant, ...due, ...said].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return all.filter((one, at) => !all.some((other, before) => covers(other, one, before < at)));
}

/** Those that have not gone by. */
export function stillAhead(found: readonly FoundDay[], now: Date, zone: string): FoundDay[] {
  return found.filter(({ date, time, at }) => {
    if (time !== undefined) return Date.parse(at) > now.getTime();
    const day = dayOf(date);
    return day !== null && instantAt(zone, day + 1, 0) > now.getTime();
  });
}

/** The one that a person who typed a text means: its first deadline, else its first date. */
export function meantDay(found: readonly FoundDay[]): FoundDay | null {
  return found.find(({ kind }) => kind === 'deadline') ?? found[0] ?? null;
}

/** Whether `one` says nothing that `other` does not: the same moment, or the same day with a time. */
function covers(other: FoundDay, one: FoundDay, earlier: boolean): boolean {
  if (other.date !== one.date) return false;
  if (other.time === one.time) return earlier;
  return one.time === undefined && other.kind === one.kind;
}

/** When a source was written: the date it shows where that is certain, else when it was captured (ISO). */
export function writtenAt(
  { shownDate = '', language }: Pick<Says, 'shownDate' | 'language'>,
  capturedAt: string,
  zone: string,
  read: ReadDates,
): Date {
  const captured = Date.parse(capturedAt);
  const shown = INSTANT.test(shownDate) ? Date.parse(shownDate) : shownTime();
  // A date that shows no year, or that is ahead, was not understood: NaN is in no order with anything.
  return new Date(shown <= captured + DAY_MS ? shown : captured);

  function shownTime(): number {
    if (!/(?<!\d)(?:19|20)\d\d(?!\d)/.test(shownDate)) return NaN;
    const [found] = read(shownDate, { now: new Date(captured - LONG_AGO_MS), zone, language });
    if (found === undefined) return NaN;
    return found.time === undefined ? instantAt(zone, dayOf(found.date) ?? NaN, 0) : Date.parse(found.at);
  }
}

function checklistLines({ checklists = [] }: Says): string[] {
  return checklists.flatMap(({ title, items }) => [
    title,
    ...items.filter(({ done }) => !done).map(({ text }) => text),
  ]);
}

/** The due date of a card, which its data gives as an instant. */
function dueInstant(shownDue: string, zone: string): FoundDay[] {
  const time = INSTANT.test(shownDue) ? Date.parse(shownDue) : NaN;
  if (Number.isNaN(time)) return [];
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', at = ''] = clock.format(time).split(' ');
  return [{ text: '', date, time: at, at: new Date(time).toISOString(), kind: 'deadline' }];
}
