/** Hours in words. */
import { durationWords } from '@/components/actions/duration';
import { longDay } from '@/utils/i18n/day';
import type { MonthHours } from '@/utils/delegation/hours';
import { monthName } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';

/** 'November 2026' of '2026-11'. */
export function monthWords(month: string): string {
  const [year = '', number = '1'] = month.split('-');
  return `${monthName(Number(number))} ${year}`;
}

/** '12 h 30 min of 20 h', or '12 h 30 min' without a budget. */
export function totalWords({ minutes, budget }: Pick<MonthHours, 'minutes' | 'budget'>): string {
  const time = durationWords(minutes);
  return budget === null ? time : t.hours.of({ time, whole: durationWords(budget) });
}

/** What is left of the budget, or by how much it is passed; '' without one. */
export function leftWords({ minutes, budget }: Pick<MonthHours, 'minutes' | 'budget'>): string {
  if (budget === null) return t.hours.noBudget;
  const left = budget - minutes;
  return left >= 0
    ? t.hours.left({ time: durationWords(left) })
    : t.hours.over({ time: durationWords(-left) });
}

/** How the entries are rounded. */
export function roundingWords(rounding: number | null): string {
  return rounding === null ? t.hours.exact : t.hours.roundedUp({ time: durationWords(rounding) });
}

/** What was approved and when, and what has changed since; '' while nothing is. */
export function approvalWords({ approval, since }: Pick<MonthHours, 'approval' | 'since'>): string {
  if (approval === null) return '';
  const said = t.hours.approved({
    time: durationWords(approval.minutes),
    day: longDay(approval.at.slice(0, 10)),
  });
  if (since === 0) return said;
  const time = durationWords(Math.abs(since));
  return `${said} ${since > 0 ? t.hours.moreSince({ time }) : t.hours.lessSince({ time })}`;
}
