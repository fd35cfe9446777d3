/** What makes a brief clear enough to act on, and how pressing it is. */
import { differenceInBusinessDays } from 'date-fns';
import type { Brief, Due } from './item';

/** Which of the three parts are there, and one sentence in two halves: what is clear, what is missing. */
export interface BriefCheck {
  goal: boolean;
  process: boolean;
  deadline: boolean;
  sentence: { clear: string; missing: string };
}

/** Checks goal, process and deadline; steps without words do not count. */
export function checkBrief(brief: Pick<Brief, 'goal' | 'steps' | 'due'>): BriefCheck {
  const goal = brief.goal.trim() !== '';
  const process = brief.steps.some((step) => step.text.trim() !== '');
  const deadline = brief.due !== null;
  const clear = [
    ...(goal ? ['goal'] : []),
    ...(process ? ['process'] : []),
    ...(deadline ? ['deadline'] : []),
  ];
  const missing = [
    ...(goal ? [] : ['a goal']),
    ...(process ? [] : ['a process']),
    ...(deadline ? [] : ['a deadline']),
  ];
  return { goal, process, deadline, sentence: { clear: clearHalf(clear), missing: missingHalf(missing) } };
}

function clearHalf(parts: readonly string[]): string {
  if (parts.length === 0) return '';
  return `${capitalized(listed(parts))} ${parts.length === 1 ? 'is' : 'are'} clear.`;
}

function missingHalf(parts: readonly string[]): string {
  if (parts.length === 0) return '';
  return `${capitalized(listed(parts))} ${parts.length === 1 ? 'is' : 'are'} missing.`;
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With fewer working days than this left, an item is urgent. */
export const URGENT_WORKING_DAYS = 2;

/** How pressing a deadline is; `days` are whole working days (Monday to Friday) until it turns urgent. */
export type Urgency = { kind: 'none' } | { kind: 'urgent' } | { kind: 'soon'; days: number };

/** Computed from the deadline, never typed; people take urgent for important (Zhu, Yang and Hsee 2018, PEERS.md). */
export function urgencyOf(due: Due | null, now: Date): Urgency {
  if (due === null) return { kind: 'none' };
  const left = differenceInBusinessDays(new Date(due.at), now);
  return left < URGENT_WORKING_DAYS
    ? { kind: 'urgent' }
    : { kind: 'soon', days: left - URGENT_WORKING_DAYS + 1 };
}
