/** When questions are put, and by when an answer to them was promised. */
import type { Agreement } from './agreement';
import type { Question, Role } from './item';
import { FURTHEST_DAYS, addWorkingMinutes, calendarOf, isWorkingDay } from './working-time';
import { dayAt, instantAt, minutesOf } from './zone-days';

/** The role on the other side. */
export function otherRole(role: Role): Role {
  return role === 'client' ? 'assistant' : 'client';
}

/** The first question slot of `role` at or after `from`, on a day they work; null without slots or hours, or in about two years. */
export function nextSlot(role: Role, agreement: Agreement, from: Date): Date | null {
  const calendar = calendarOf(agreement, role);
  const slots = agreement.slots[role].flatMap((slot) => minutesOf(slot) ?? []).sort((a, b) => a - b);
  if (calendar === null || slots.length === 0) return null;
  const { zone } = calendar.hours;
  const begin = from.getTime();
  const first = dayAt(zone, begin);
  for (let day = first; day <= first + FURTHEST_DAYS; day += 1) {
    if (!isWorkingDay(calendar, day)) continue;
    const times = slots.map((slot) => instantAt(zone, day, slot));
    const next = times.find((time) => time >= begin);
    if (next !== undefined) return new Date(next);
  }
  return null;
}

/**
 * When a question (`by` is who asks) is put to the other side: at once if it is urgent or they agreed to no slots, else at
 * their next one. ISO instant.
 */
export function putAtOf(question: Pick<Question, 'at' | 'urgent' | 'by'>, agreement: Agreement): string {
  if (question.urgent) return question.at;
  const slot = nextSlot(otherRole(question.by), agreement, new Date(question.at));
  return slot === null ? question.at : slot.toISOString();
}

/** By when the side that is asked promised to answer a question, counted from when it is put; ISO instant or null. */
export function answerByOf(
  question: Pick<Question, 'putAt' | 'urgent' | 'by'>,
  agreement: Agreement,
): string | null {
  return promisedAnswer(agreement, otherRole(question.by), question.urgent, question.putAt);
}

/**
 * By when `role` answers what reaches them at `from` (ISO), by the promised response time in their working hours; ISO
 * instant, or null when none was promised or they have no hours.
 */
export function promisedAnswer(
  agreement: Agreement,
  role: Role,
  urgent: boolean,
  from: string,
): string | null {
  const minutes = agreement.promise[urgent ? 'urgent' : 'normal'];
  const calendar = calendarOf(agreement, role);
  if (minutes === null || calendar === null) return null;
  return addWorkingMinutes(calendar, new Date(from), minutes).toISOString();
}
