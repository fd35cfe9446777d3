/** How a row is said, to each role: its chip and its second line. */
import type { Tone } from '@/components/ui/Chip';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { agoLabel, countLabel, dueLabel, lateLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { ageLabel, atLabel, dateLabel, hourLabel, isByToday, untilLabel } from './moments';
import { isHeld } from './reason-words';
import { capital, siteWord, stageTone, stageWithin, stageWord, type Clock, type Side } from './words';

/** The chip of a row: what asks for attention before where it stands; null when the section says it already. */
export function chipOf(row: Row, role: Role, clock: Clock): { tone: Tone; text: string } | null {
  const { signals, due, question } = row;
  if (signals.includes('conflict')) return { tone: 'risk', text: clashWord(row) };
  if (question !== null && question.by !== role && row.turns.includes(role)) {
    return { tone: 'question', text: t.cards.chip.question };
  }
  if (signals.includes('late') && due !== null) {
    return { tone: 'late', text: capital(lateLabel(due, clock.now)) };
  }
  if (signals.includes('at-risk')) return { tone: 'risk', text: t.cards.chip.atRisk };
  if (signals.includes('silent')) return { tone: 'risk', text: silentWord(row, role) };
  return stageChip(row, role, clock);
}

function clashWord(row: Row): string {
  return row.sides.length === 0 && row.rivalDues.length > 0 ? t.cards.chip.twoDates : t.cards.chip.twoAnswers;
}

function silentWord(row: Row, role: Role): string {
  const { chip } = t.cards;
  if (row.question !== null && row.question.by === role) return chip.noAnswer;
  if (role === 'client') return row.stage === 'asked' ? chip.notAccepted : chip.noWord;
  return row.stage === 'asked' || row.question !== null ? chip.answerOverdue : chip.wordOverdue;
}

function stageChip(row: Row, role: Role, clock: Clock): { tone: Tone; text: string } | null {
  const { stage } = row;
  if (stage === 'inbox') return null;
  if (row.question !== null && row.question.by === role) {
    return { tone: 'neutral', text: t.cards.chip.questionAsked };
  }
  const due = row.promised ?? row.due;
  if (row.section === 'hand' && due !== null && isByToday(due, clock)) {
    return { tone: 'late', text: hourLabel(due, clock.zone) };
  }
  if (stage === 'asked') {
    return role === 'client'
      ? { tone: 'neutral', text: t.cards.chip.asked({ ago: ageLabel(row.stageSince, clock.now) }) }
      : null;
  }
  if (row.improves !== null && stage === 'proposed')
    return { tone: 'question', text: t.cards.chip.improvement };
  return { tone: stageTone(stage), text: stageWord(stage) };
}

/**
 * The second line: site or who it is from, deadline and promise, steps, and what else is known; `procedure` is the name of the
 * one it follows, or ''.
 */
export function metaOf(row: Row, side: Side, clock: Clock, procedure = ''): string {
  const { role, colour, other, channel = '' } = side;
  const { meta } = t.cards;
  const parts = [colour !== null && chipOf(row, role, clock) !== null ? other : '', siteWord(row.site)];
  if (row.section === 'done' || row.section === 'dropped') {
    const ago = agoLabel(row.stageSince, clock.now, clock.zone);
    parts.push(meta.closed({ stage: stageWithin(row.stage), ago }));
    return parts.filter((part) => part !== '').join(' · ');
  }
  if (row.section === 'later' && row.until !== null) {
    parts.push(meta.setAside({ until: untilLabel(row.until, clock) }));
  }
  parts.push(row.due === null ? row.from : dueLabel(row.due, clock.now, clock.zone));
  parts.push(...extrasOf(row, role, procedure));
  // Of several clients each is reached in a way of their own.
  if (colour !== null && role === 'assistant' && row.stage === 'asked') parts.push(channel);
  if (row.question !== null && isHeld(row.question, role, clock)) {
    parts.push(meta.questionComes({ when: atLabel(row.question.putAt, clock) }));
  }
  return parts.filter((part) => part !== '').join(' · ');
}

function extrasOf(row: Row, role: Role, procedure: string): string[] {
  const { meta } = t.cards;
  const { promised, due, stepsTotal, stepsDone, questions, sentBack } = row;
  const parts: string[] = [];
  if (promised !== null && promised.at !== due?.at) parts.push(meta.promised({ date: dateLabel(promised) }));
  if (role === 'assistant' && row.stage === 'asked') parts.push(meta.authority[row.authority]);
  if (procedure !== '') parts.push(meta.procedure({ title: procedure }));
  if (stepsTotal > 0) {
    const done = countLabel(stepsDone);
    // Beside the procedure's name it is plain what is counted.
    parts.push(
      procedure === ''
        ? meta.steps({ done, count: stepsTotal })
        : meta.progress({ done, all: countLabel(stepsTotal) }),
    );
  }
  if (questions > 1) parts.push(meta.questions({ count: questions }));
  if (sentBack > 0) parts.push(meta.sentBack({ count: sentBack }));
  if (row.talk) parts.push(meta.talk);
  return parts;
}
