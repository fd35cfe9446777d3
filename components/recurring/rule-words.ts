/** Recurrence rules in words: 'Every 2 weeks: Monday and Thursday · on a day off: the working day after'. */
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import { parseRule } from '@/utils/delegation/recurrence-rule';
import {
  endOf,
  holidaysFor,
  rhythmOf,
  type MonthDay,
  type Rhythm,
  type RhythmEnd,
} from '@/utils/delegation/rhythm';
import { dayMonth, shortDay, weekdayName } from '@/utils/i18n/day';
import { listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';

/** What of a recurrence its words depend on. */
export type Said = Pick<RecurrenceWords, 'rule' | 'start' | 'holidays'>;

/** How often it comes; a rule that no rhythm says as its text. */
export function ruleWords({ rule, start, holidays }: Said): string {
  const rhythm = rhythmOf(rule, start, holidays);
  const parts = parseRule(rule);
  if (rhythm === null || parts === null) return t.recurring.ownRule({ rule });
  const often = withEnd(rhythmWords(rhythm), endOf(parts));
  // The first working day needs no word about days off: it is none.
  const off = holidaysFor(rhythm) === null && holidays !== 'keep' ? [t.recurring.dayOff[holidays]] : [];
  return [often, ...off].join(' · ');
}

/** 'Every month: first working day'. */
export function rhythmWords(rhythm: Rhythm): string {
  const { every, interval: count } = rhythm;
  const { rule } = t.recurring;
  switch (every) {
    case 'day':
      return rule.days({ count });
    case 'week': {
      const names = rhythm.weekdays.map((day) => weekdayName(day));
      return rule.weeks({ count, days: listWords(names) });
    }
    case 'month': {
      const day = monthDayWords(rhythm.on);
      if (count % 12 === 0) return rule.years({ count: count / 12, day });
      return count % 3 === 0 ? rule.quarters({ count: count / 3, day }) : rule.months({ count, day });
    }
    case 'year':
      return rule.years({ count, day: dayMonth(`2024-${rhythm.date}`) });
  }
}

/** 'day 15', 'last day', 'second Tuesday', 'first working day'. */
export function monthDayWords(on: MonthDay): string {
  const { monthDay } = t.recurring;
  if (on.kind === 'working') return on.which === 'first' ? monthDay.firstWorking : monthDay.lastWorking;
  if (on.kind === 'weekday') {
    const { nth, weekday } = on;
    return monthDay.nth({ nth, weekday, name: weekdayName(weekday) });
  }
  if (on.day === -1) return monthDay.last;
  return on.day > 28 ? monthDay.orLast({ day: on.day }) : monthDay.day({ day: on.day });
}

function withEnd(often: string, end: RhythmEnd): string {
  if (end === null) return often;
  return 'count' in end
    ? t.recurring.times({ often, count: end.count })
    : t.recurring.until({ often, day: shortDay(end.until) });
}
