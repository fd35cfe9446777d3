/** The instants after which silence about an item means something: promises, counted in the assistant's working hours. */
import type { Agreement } from './agreement';
import type { Item, Watches } from './item';
import {
  addWorkingMinutes,
  calendarOf,
  subtractWorkingMinutes,
  workingDayMinutes,
  workingMinutesBetween,
  type Calendar,
} from './working-time';

/** So many working days of the assistant without a word are silence. */
export const QUIET_DAYS = 2;

/** Silence is said at least so long before a deadline, in working minutes, so that amber comes before red. */
export const LEAD_MINUTES = 60;

/** What of an item its watches follow from; `lastWord` is the assistant's latest event, ISO instant or null. */
export type WatchFacts = Pick<Item, 'stage' | 'handedOver' | 'promise' | 'brief' | 'nudgedAt'> & {
  lastWord: string | null;
};

/**
 * The watches of an item. All are null without working hours of the assistant; `acceptBy` also without a promised response
 * time, `startBy` without an estimate and a date.
 */
export function watchesOf(facts: WatchFacts, agreement: Agreement): Watches {
  const calendar = calendarOf(agreement, 'assistant');
  const watches: Watches = { acceptBy: null, wordBy: null, startBy: null };
  if (calendar === null) return watches;
  if (facts.stage === 'asked') return { ...watches, acceptBy: acceptByOf(facts, calendar, agreement) };
  if (facts.stage !== 'accepted' && facts.stage !== 'working') return watches;
  const startBy = facts.stage === 'accepted' ? startByOf(facts, calendar) : null;
  return { ...watches, wordBy: wordByOf(facts, calendar), startBy };
}

function acceptByOf(facts: WatchFacts, calendar: Calendar, { promise }: Agreement): string | null {
  const from = latest(facts.handedOver?.at ?? null, facts.nudgedAt);
  if (from === null) return null;
  const minutes = isUrgent(facts, calendar) ? (promise.urgent ?? promise.normal) : promise.normal;
  if (minutes === null) return null;
  return beforeDeadline(addWorkingMinutes(calendar, from, minutes), from, facts, calendar);
}

/** Work is urgent when it was handed over with less than one working day left to its deadline. */
function isUrgent({ handedOver, brief }: WatchFacts, calendar: Calendar): boolean {
  if (handedOver === null || brief.due === null) return false;
  const left = workingMinutesBetween(calendar, new Date(handedOver.at), new Date(brief.due.at));
  return left < workingDayMinutes(calendar.hours);
}

function wordByOf(facts: WatchFacts, calendar: Calendar): string | null {
  const heard = facts.lastWord ?? facts.promise?.at ?? facts.handedOver?.at ?? null;
  const from = latest(heard, facts.nudgedAt);
  if (from === null) return null;
  const quiet = QUIET_DAYS * workingDayMinutes(calendar.hours);
  return beforeDeadline(addWorkingMinutes(calendar, from, quiet), from, facts, calendar);
}

function startByOf({ promise, brief }: WatchFacts, calendar: Calendar): string | null {
  const due = brief.due ?? promise?.due ?? null;
  const estimate = promise?.estimate ?? null;
  if (due === null || estimate === null || estimate <= 0) return null;
  return subtractWorkingMinutes(calendar, new Date(due.at), estimate).toISOString();
}

/** The watch, moved to before the deadline; not where the wait itself only began in the last moments before it. */
function beforeDeadline(watch: Date, from: Date, { brief }: WatchFacts, calendar: Calendar): string {
  if (brief.due === null) return watch.toISOString();
  const lead = subtractWorkingMinutes(calendar, new Date(brief.due.at), LEAD_MINUTES);
  return (from < lead && lead < watch ? lead : watch).toISOString();
}

function latest(one: string | null, other: string | null): Date | null {
  if (one === null || other === null) {
    const only = one ?? other;
    return only === null ? null : new Date(only);
  }
  return new Date(Math.max(Date.parse(one), Date.parse(other)));
}
