/** How a row is said, to each role: its chip and its second line. English for now. */
import type { Tone } from '@/components/ui/Chip';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { agoLabel, dueLabel, lateLabel, plural } from '@/utils/i18n/format';
import { ageLabel, atLabel, dateLabel, hourLabel, isByToday } from './moments';
import { isHeld } from './reason-words';
import { capital, siteWord, stageTone, stageWord, type Clock, type Side } from './words';

/** The chip of a row: what asks for attention before where it stands; null when the section says it already. */
export function chipOf(row: Row, role: Role, clock: Clock): { tone: Tone; text: string } | null {
  const { signals, due, question } = row;
  if (signals.includes('conflict')) return { tone: 'risk', text: clashWord(row) };
  if (question !== null && question.by !== role && row.turns.includes(role)) {
    return { tone: 'question', text: 'Question' };
  }
  if (signals.includes('late') && due !== null) {
    return { tone: 'late', text: capital(lateLabel(due, clock.now)) };
  }
  if (signals.includes('at-risk')) return { tone: 'risk', text: 'At risk' };
  if (signals.includes('silent')) return { tone: 'risk', text: silentWord(row, role) };
  return stageChip(row, role, clock);
}

function clashWord(row: Row): string {
  return row.sides.length === 0 && row.rivalDues.length > 0 ? 'Two dates' : 'Two answers';
}

function silentWord(row: Row, role: Role): string {
  if (row.question !== null && row.question.by === role) return 'No answer';
  if (role === 'client') return row.stage === 'asked' ? 'Not accepted' : 'No word';
  return row.stage === 'asked' || row.question !== null ? 'Answer overdue' : 'Word overdue';
}

function stageChip(row: Row, role: Role, clock: Clock): { tone: Tone; text: string } | null {
  const { stage } = row;
  if (stage === 'inbox') return null;
  if (row.question !== null && row.question.by === role) return { tone: 'neutral', text: 'Question asked' };
  const due = row.promised ?? row.due;
  if (row.section === 'hand' && due !== null && isByToday(due, clock)) {
    return { tone: 'late', text: hourLabel(due, clock.zone) };
  }
  if (stage === 'asked') {
    return role === 'client'
      ? { tone: 'neutral', text: `Asked ${ageLabel(row.stageSince, clock.now)}` }
      : null;
  }
  if (row.improves !== null && stage === 'proposed') return { tone: 'question', text: 'Improvement' };
  return { tone: stageTone(stage), text: stageWord(stage) };
}

/** The second line: site or who it is from, deadline and promise, steps, and what else is known. */
export function metaOf(row: Row, { role, colour, other }: Side, clock: Clock): string {
  const parts = [colour !== null && chipOf(row, role, clock) !== null ? other : '', siteWord(row.site)];
  if (row.section === 'done' || row.section === 'dropped') {
    parts.push(`${stageWord(row.stage).toLowerCase()} ${agoLabel(row.stageSince, clock.now, clock.zone)}`);
    return parts.filter((part) => part !== '').join(' · ');
  }
  if (row.section === 'later' && row.until !== null)
    parts.push(`set aside until ${untilLabel(row.until, clock)}`);
  parts.push(row.due === null ? row.from : dueLabel(row.due, clock.now, clock.zone));
  parts.push(...extrasOf(row, role));
  if (row.question !== null && isHeld(row.question, role, clock)) {
    parts.push(`a question comes ${atLabel(row.question.putAt, clock)}`);
  }
  return parts.filter((part) => part !== '').join(' · ');
}

function untilLabel(until: string, clock: Clock): string {
  return atLabel(until, clock).replace(/^at /u, '');
}

function extrasOf(row: Row, role: Role): string[] {
  const { promised, due } = row;
  const parts: string[] = [];
  if (promised !== null && promised.at !== due?.at) parts.push(`promised ${dateLabel(promised)}`);
  if (role === 'assistant' && row.stage === 'asked') parts.push(AUTHORITY_WORDS[row.authority]);
  if (row.stepsTotal > 0) {
    parts.push(`${row.stepsDone} of ${plural(row.stepsTotal, { one: 'step', other: 'steps' })}`);
  }
  if (row.questions > 1) parts.push(`${row.questions} questions`);
  if (row.sentBack > 0) parts.push(row.sentBack === 1 ? 'sent back once' : `sent back ${row.sentBack} times`);
  if (row.talk) parts.push('on the next call’s agenda');
  return parts;
}

const AUTHORITY_WORDS = {
  'ask-first': 'ask first',
  'decide-and-tell': 'decide, tell me',
  'just-do-it': 'just do it',
} as const;
