/** What was handed over again and again: found among finished work by procedure, sender and title, told with its reason. */
import { ENOUGH_TIMES, groupAlike, lastingWords, type Alike } from './alike';
import { dateOf, dayAt, dayOf } from './zone-days';

/** One that was handed over. */
export interface HandedOver extends Alike {
  /** ISO instant of the hand-over. */
  at: string;
  /** Whether a recurrence made it. */
  recurring: boolean;
}

/** About how often. */
export type RepeatRhythm = 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** Work that comes again, to be proposed as a recurrence. */
export interface Repeat {
  /** Tells it from all others: 'procedure:<id>', or 'words:' and what the titles share. */
  about: string;
  /** The latest of them. */
  latest: HandedOver;
  times: number;
  rhythm: RepeatRhythm;
  /** When it is likely to come next, 'YYYY-MM-DD', today or later. */
  next: string;
  why: 'procedure' | 'sender' | 'title';
}

/** So many of the latest are looked at: what was otherwise long ago says nothing. */
const MOST_TIMES = 6;
/** Hand-overs within so many days are one time. */
const SAME_TIME = 3;

/** Days between two times, and how far off still counts. */
const RHYTHMS: Record<RepeatRhythm, readonly [days: number, off: number]> = {
  weekly: [7, 2],
  monthly: [30.4, 6],
  quarterly: [91.3, 14],
  yearly: [365.2, 30],
};

/** What recurs already. */
export interface Known {
  title: string;
  procedure: string | null;
}

/**
 * The repeats among what was handed over, the most frequent first; none of what a recurrence makes or says already, and none
 * whose `about` was `settled` before.
 */
export function repeatsOf(
  handed: readonly HandedOver[],
  known: readonly Known[],
  settled: readonly string[],
  now: Date,
  zone: string,
): Repeat[] {
  return groupAlike(handed)
    .flatMap((group) => repeatOf(group, now, zone) ?? [])
    .filter((repeat) => !isKnown(repeat, known) && !settled.some((about) => isSame(about, repeat.about)))
    .sort((a, b) => RHYTHMS[a.rhythm][0] - RHYTHMS[b.rhythm][0] || b.times - a.times);
}

function repeatOf(group: readonly HandedOver[], now: Date, zone: string): Repeat | null {
  const sorted = [...group].sort((a, b) => (a.at < b.at ? -1 : 1));
  const latest = sorted.at(-1);
  if (latest === undefined || sorted.some(({ recurring }) => recurring)) return null;
  const days: number[] = [];
  for (const { at } of sorted) {
    const day = dayAt(zone, Date.parse(at));
    if (day - (days.at(-1) ?? -Infinity) >= SAME_TIME) days.push(day);
  }
  const today = dayAt(zone, now.getTime());
  const rhythm = rhythmIn(days.slice(-MOST_TIMES), today);
  if (rhythm === null) return null;
  const shared = sharedWords(sorted);
  return {
    about: latest.procedure !== null ? `procedure:${latest.procedure}` : `words:${shared.join('+')}`,
    ...{ latest, times: days.length, rhythm },
    next: nextDay(days.at(-1) ?? today, rhythm, today),
    why: latest.procedure !== null ? 'procedure' : sameSender(sorted) ? 'sender' : 'title',
  };
}

/** The rhythm that every gap fits, as long as it has not ended since. */
function rhythmIn(days: readonly number[], today: number): RepeatRhythm | null {
  const last = days.at(-1);
  if (last === undefined || days.length < ENOUGH_TIMES) return null;
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  const names = Object.keys(RHYTHMS) as RepeatRhythm[];
  return (
    names.find((name) => {
      const [every, off] = RHYTHMS[name];
      return today - last <= every + 2 * off && gaps.every((gap) => Math.abs(gap - every) <= off);
    }) ?? null
  );
}

/** The same weekday, or the same day of the month, or the last one of a shorter month. */
function nextDay(last: number, rhythm: RepeatRhythm, today: number): string {
  for (let n = 1; ; n += 1) {
    const day = rhythm === 'weekly' ? last + 7 * n : monthsLater(last, n * MONTHS[rhythm]);
    if (day >= today) return dateOf(day);
  }
}

const MONTHS = { monthly: 1, quarterly: 3, yearly: 12 } as const;

function monthsLater(day: number, count: number): number {
  const [year = 1970, month = 1, date = 1] = dateOf(day).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const most = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return (dayOf(first.toISOString().slice(0, 10)) ?? day) + Math.min(date, most) - 1;
}

function sharedWords(group: readonly Alike[]): string[] {
  const [first = [], ...others] = group.map(({ title }) => lastingWords(title));
  const shared = first.filter((word) => others.every((words) => words.includes(word)));
  return shared.length > 0 ? shared : first;
}

function sameSender([first, ...others]: readonly Alike[]): boolean {
  return first !== undefined && first.from !== '' && others.every(({ from }) => from === first.from);
}

function isKnown({ latest, about }: Repeat, known: readonly Known[]): boolean {
  return known.some(({ title, procedure }) => {
    if (latest.procedure !== null) return latest.procedure === procedure;
    return isSame(`words:${lastingWords(title).join('+')}`, about);
  });
}

/** The words that titles share grow fewer with every title: what was settled as more, or as fewer of them, is settled. */
function isSame(settled: string, about: string): boolean {
  if (settled === about) return true;
  if (!settled.startsWith('words:') || !about.startsWith('words:')) return false;
  const [one = [], other = []] = [settled, about].map((text) => text.slice('words:'.length).split('+'));
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  return fewer.every((word) => word !== '' && more.includes(word));
}
