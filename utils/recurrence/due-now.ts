/** Which times of a recurrence have come, which were missed, and when to look again. */
import type { Recurrence } from '@/utils/delegation/recurrence';
import { dayAt } from '@/utils/delegation/zone-days';
import { FURTHEST_MOVE, occurrences, type Occurrence, type RecurrencePlan } from './recurrence-dates';

/** Where a lead is long and a rule is short, so many are begun beforehand and no more. */
export const MOST_AHEAD = 12;

/** How far back the latest missed time is looked for, in days: most rules have one soon. */
const LOOKS = [62, 800, Infinity] as const;

/** What a recurrence asks for at one moment. */
export interface DueNow {
  /** Begun, in order: at most one whose moment has passed, the latest; an older one is of no use any more. */
  due: Occurrence[];
  /** Older ones whose moment has passed, the latest first: as far as was looked. */
  missed: Occurrence[];
  /** When the next begins, ISO instant; null: never. */
  next: string | null;
}

/** Nothing of what was due before the recurrence was last written, paused or taken up again. */
export function dueNow(recurrence: Recurrence, plan: RecurrencePlan, now: Date): DueNow {
  const { words, retired, changedAt } = recurrence;
  if (retired || words.paused) return { due: [], missed: [], next: null };
  const today = dayAt(words.zone, now.getTime());
  const first = dayAt(words.zone, Date.parse(changedAt)) - FURTHEST_MOVE;
  for (const back of LOOKS) {
    const from = Math.max(first, today - back);
    const found = lookFrom(recurrence, plan, from, now);
    if (found.due.some(({ due }) => hasPassed(due.at, now)) || from === first) return found;
  }
  return { due: [], missed: [], next: null };
}

function lookFrom({ words, changedAt }: Recurrence, plan: RecurrencePlan, from: number, now: Date): DueNow {
  const passed: Occurrence[] = [];
  const ahead: Occurrence[] = [];
  let next: string | null = null;
  for (const one of occurrences(words, plan, from)) {
    if (!hasPassed(one.begins, now)) {
      next = one.begins;
      break;
    }
    if (one.due.at < changedAt) continue;
    if (hasPassed(one.due.at, now)) passed.push(one);
    else if (ahead.length < MOST_AHEAD) ahead.push(one);
  }
  const latest = passed.pop();
  return { due: latest === undefined ? ahead : [latest, ...ahead], missed: passed.reverse(), next };
}

function hasPassed(at: string, now: Date): boolean {
  return Date.parse(at) <= now.getTime();
}
