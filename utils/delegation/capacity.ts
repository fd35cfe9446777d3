/**
 * What fits into the assistant's days. One person has one day, however many clients: they work whenever at least one of
 * their agreements says so, so that equal hours count once and hours that differ add up; a holiday or a time away takes out
 * only the hours of the agreement it stands in. See docs/decisions/0011-order-out-of-many.md.
 */
import { FURTHEST_DAYS, spanOn, type Calendar, type Span } from './working-time';
import { MINUTE_MS, dateOf, dayAt, instantAt } from './zone-days';

/** Work that was promised, with what is left of it. */
export interface Work {
  /** The promised instant, ISO. */
  due: string;
  /** Left to do: the estimate without what is logged; minutes, 0 or more. */
  minutes: number;
}

/** What the plan goes by. */
export interface Load {
  /** The assistant's calendars, one an agreement that has hours. */
  calendars: readonly Calendar[];
  work: readonly Work[];
  /** Minutes logged today, for whomever. */
  logged: number;
  now: Date;
  /** Whose days are meant, IANA. */
  zone: string;
}

/** One calendar day; minutes. */
export interface PlannedDay {
  /** 'YYYY-MM-DD'. */
  date: string;
  /** Working time of the whole day. */
  total: number;
  /** What of it is still to come: from now on, and not more than what was not logged yet. */
  ahead: number;
  /** What of `ahead` promised work takes. */
  promised: number;
}

/** Where promised work goes. */
export interface Plan {
  /** Today and {@link PLANNED_DAYS} after it. */
  days: PlannedDay[];
  /** Minutes of promised work for which there is no time before its date. */
  over: number;
  /** What is still free, in order. */
  free: Span[];
  /** What was ahead before anything took it, in order. */
  ahead: Span[];
}

/** How far a plan looks, in days; work that is promised later takes nothing of it. */
export const PLANNED_DAYS = 92;

/** The working time of all calendars together between two instants (ms), in order, nothing counted twice. */
export function openHours(calendars: readonly Calendar[], from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (const calendar of calendars) {
    const { zone } = calendar.hours;
    const last = Math.min(dayAt(zone, to), dayAt(zone, from) + FURTHEST_DAYS);
    for (let day = dayAt(zone, from); day <= last; day += 1) {
      const span = spanOn(calendar, day);
      if (span !== null) spans.push(span);
    }
  }
  return between(merged(spans), from, to);
}

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function between(spans: readonly Span[], from: number, to: number): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Minutes of `spans` before an instant, ISO. */
export function minutesBefore(spans: readonly Span[], instant: string): number {
  return lengthOf(between(spans, -Infinity, Date.parse(instant))) / MINUTE_MS;
}

/**
 * Puts each piece of work as late as its date allows, backwards over the working days before it; what is late already goes
 * first, into the first free time. Work is parted wherever a day ends. Takes and leaves the same time whatever the order of
 * equal dates, so that `over` is the least there can be.
 */
export function planOf({ calendars, work, logged, now, zone }: Load): Plan {
  const [start, today] = [now.getTime(), dayAt(zone, now.getTime())];
  const edges = Array.from({ length: PLANNED_DAYS + 2 }, (_, i) => instantAt(zone, today + i, 0));
  const end = edges.at(-1) ?? start;
  const hours = openHours(calendars, edges[0] ?? start, end);
  const ahead = aheadOf(hours, { start, midnight: edges[1] ?? end, logged });
  const planned = [...work]
    .filter(({ due }) => Date.parse(due) <= end)
    .sort((a, b) => (a.due < b.due ? 1 : -1));
  const late = planned.filter(({ due }) => Date.parse(due) <= start);
  let [free, over] = [ahead, 0];
  for (const { minutes, due } of [...late, ...planned.filter((one) => !late.includes(one))]) {
    const isLate = Date.parse(due) <= start;
    const taken = isLate ? takeFirst(free, minutes) : takeLast(free, minutes, Date.parse(due));
    free = taken.free;
    over += taken.over;
  }
  const days = edges.slice(0, -1).map((from, i): PlannedDay => {
    const cut = (spans: readonly Span[]) => lengthOf(between(spans, from, edges[i + 1] ?? end)) / MINUTE_MS;
    return {
      date: dateOf(today + i),
      total: cut(hours),
      ahead: cut(ahead),
      promised: cut(ahead) - cut(free),
    };
  });
  return { days, over, free, ahead };
}

/** The hours from now on; of today's not more than was not worked yet, what is too much taken from their end. */
function aheadOf(hours: readonly Span[], at: { start: number; midnight: number; logged: number }): Span[] {
  const today = between(hours, -Infinity, at.midnight);
  const left = Math.max(0, lengthOf(today) - Math.max(0, at.logged) * MINUTE_MS);
  const rest = between(today, at.start, at.midnight);
  const surplus = Math.max(0, lengthOf(rest) - left) / MINUTE_MS;
  return [...takeLast(rest, surplus, Infinity).free, ...between(hours, at.midnight, Infinity)];
}

interface Taken {
  free: Span[];
  /** Minutes that found no room. */
  over: number;
}

function takeLast(free: readonly Span[], minutes: number, before: number): Taken {
  let left = Math.round(minutes * MINUTE_MS);
  const rest: Span[] = [];
  for (const span of free.toReversed()) {
    const usable = Math.max(0, Math.min(span.end, before) - span.start);
    const take = Math.min(left, usable);
    left -= take;
    const until = span.start + usable;
    if (until < span.end) rest.push({ start: until, end: span.end });
    if (span.start < until - take) rest.push({ start: span.start, end: until - take });
  }
  return { free: merged(rest), over: left / MINUTE_MS };
}

function takeFirst(free: readonly Span[], minutes: number): Taken {
  let left = Math.round(minutes * MINUTE_MS);
  const rest: Span[] = [];
  for (const { start, end } of free) {
    const take = Math.min(left, end - start);
    left -= take;
    if (start + take < end) rest.push({ start: start + take, end });
  }
  return { free: rest, over: left / MINUTE_MS };
}
