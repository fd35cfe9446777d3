/** What a moment means to both people, and how it is with the other one now. */
import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays, format } from 'date-fns';
import { nameFirst, nameOr, type Clock, type Side } from '@/components/today/words';
import { dayEndAt } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { presenceOf, type State } from '@/utils/delegation/presence';
import { clocksDiffer } from '@/utils/delegation/zone-days';
import { longDay, shortDay } from '@/utils/i18n/day';
import { dayAs } from '@/utils/i18n/format';
import { cityOf, countryName } from '@/utils/i18n/places';
import { t } from '@/utils/i18n/spoken';

/** The clocks of two people. */
export type TwoClocks = Pick<Pair, 'role' | 'other' | 'zone' | 'theirs'>;

/** Those of the workspace that a row is looked at in. */
export function clocksOf({ role, other, theirs = null }: Side, { zone }: Clock): TwoClocks {
  return { role, other, zone, theirs };
}

/** What a deadline means, in full: the day, and the time with its city, or whose working day it ends with. */
export function dueMeaning(due: Due, { role, other }: Pair): string {
  const [day, city] = [longDay(due.date), cityOf(due.zone)];
  if (due.time !== null) return t.brief.dueTime({ day, time: due.time, zone: city });
  const clock = dayEndAt(due);
  return role === 'assistant'
    ? t.clocks.endOfYourDay({ day, clock, city })
    : t.clocks.endOfDay({ day, name: nameOr(other, role), clock, city });
}

/** '17:00 for you · 18:00 for Mari' where both clocks are known and differ at that instant (ISO), else ''. */
export function bothTimes(at: string, { role, other, zone, theirs }: TwoClocks): string {
  if (theirs === null || !clocksDiffer(at, zone, theirs)) return '';
  const [mine, their] = [new TZDate(at, zone), new TZDate(at, theirs)];
  const say = (moment: TZDate): string =>
    sameDay(mine, their) ? format(moment, 'HH:mm') : dayAndClock(moment);
  return t.clocks.both({ mine: say(mine), theirs: say(their), name: nameOr(other, role) });
}

/** `when` on the user's own clock, with the other's behind it where that shows another time: 'at 15:00 (16:00 for Mari)'. */
export function andTheirs(when: string, at: string, { role, other, zone, theirs }: TwoClocks): string {
  if (theirs === null || !clocksDiffer(at, zone, theirs)) return when;
  const [mine, their] = [new TZDate(at, zone), new TZDate(at, theirs)];
  const clock = sameDay(mine, their) ? format(their, 'HH:mm') : dayAndClock(their);
  return t.clocks.andTheirs({ when, theirs: clock, name: nameOr(other, role) });
}

function sameDay(one: TZDate, other: TZDate): boolean {
  return format(one, 'yyyy-MM-dd') === format(other, 'yyyy-MM-dd');
}

/** 'Sat 00:30'. */
function dayAndClock(moment: TZDate): string {
  return `${dayAs(moment, 'weekday')} ${format(moment, 'HH:mm')}`;
}

/** 'Mari: 18:20, off until Mon 09:00'; without the time where both clocks show the same, '' where their hours are not known. */
export function presenceWords({ agreement, role, other }: Pair, { now, zone }: Clock): string {
  const presence = presenceOf(agreement, role === 'client' ? 'assistant' : 'client', now);
  if (presence === null) return '';
  const name = nameFirst(other, role);
  const state = stateWords(presence.state, now, presence.zone);
  if (!clocksDiffer(now.toISOString(), zone, presence.zone)) return t.clocks.presenceHere({ name, state });
  const clock = format(new TZDate(now.getTime(), presence.zone), 'HH:mm');
  return t.clocks.presence({ name, clock, state });
}

function stateWords(state: State, now: Date, zone: string): string {
  switch (state.kind) {
    case 'working':
      return t.clocks.working;
    case 'off':
      return state.until === null
        ? t.clocks.off
        : t.clocks.offUntil({ until: untilWords(state.until, now, zone) });
    case 'holiday':
      return t.clocks.holiday({ country: countryName(state.country) });
    case 'away':
      return t.clocks.awayUntil({ until: shortDay(state.until) });
  }
}

/** When work begins again, on that person's clock: '09:00' today, 'Mon 09:00' within a week, else with the date. */
function untilWords(until: string, now: Date, zone: string): string {
  const at = new TZDate(until, zone);
  const days = differenceInCalendarDays(at, new TZDate(now.getTime(), zone));
  if (days === 0) return format(at, 'HH:mm');
  return days < 7 ? dayAndClock(at) : `${dayAs(at, 'short')} ${format(at, 'HH:mm')}`;
}
