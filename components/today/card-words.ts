/** How a row is said, to each role: its chip, why it is there, its second line. English for now. */
import type { Tone } from '@/components/ui/Chip';
import type { Answer, Question, Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { QUIET_DAYS } from '@/utils/delegation/watches';
import { agoLabel, dueLabel, lateLabel, plural } from '@/utils/i18n/format';
import { durationWords } from '@/components/actions/duration';
import { ageLabel, atLabel, dateLabel, hourLabel, isByToday } from './moments';
import { capital, nameOr, siteWord, stageTone, stageWord, type Clock, type Side } from './words';

/** A sentence, with what stands out in it. */
export type Words = readonly (string | { strong: string })[];

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

/** Why a row is where it is, in a sentence or two; null when its stage says all. */
export function reasonOf(row: Row, { role, other }: Side, clock: Clock): Words | null {
  const name = nameOr(other, role);
  if (row.signals.includes('conflict')) return clashWords(row);
  if (row.question !== null && row.stage !== 'done' && row.stage !== 'dropped') {
    return questionWords(row.question, role, name, clock);
  }
  if (row.warning !== null) return warningWords(row);
  if (row.section === 'needs') return needsWords(row, role, name, clock);
  if (row.stage === 'proposed') return [`Waits for a yes from ${name}.`];
  if (row.stage === 'declined' && row.stageNote !== '') return [`“${row.stageNote}”`];
  return dangerWords(row, role, clock);
}

function clashWords(row: Row): Words {
  if (row.sides.length > 0) {
    const sides = row.sides.map((side) => stageWord(side).toLowerCase()).join(' and ');
    return [`Two answers crossed: ${sides}. Which one holds?`];
  }
  if (row.rivalDues.length > 0) {
    const dates = row.rivalDues.map((due) => (due === null ? 'no deadline' : dateLabel(due)));
    return ['You both changed the date: ', { strong: dates.join(' and ') }, '. Which one holds?'];
  }
  const said = row.question?.answers.map((answer) => answerText(row.question, answer)) ?? [];
  return [
    `“${row.question?.text ?? ''}” has two answers: `,
    { strong: said.join(' and ') },
    '. Which one holds?',
  ];
}

/** What an answer says: the words of the proposal or of the option, or own ones. */
export function answerText(
  question: Pick<Question, 'options' | 'recommended'> | null,
  { kind, option, text }: Pick<Answer, 'kind' | 'option' | 'text'>,
): string {
  const index = kind === 'proposal' ? (option ?? question?.recommended ?? null) : option;
  const chosen = index === null ? '' : (question?.options[index] ?? '');
  return [chosen, text].filter((part) => part !== '').join('. ');
}

function questionWords(question: Question, role: Role, name: string, clock: Clock): Words {
  const own = question.by === role;
  const words: (string | { strong: string })[] = [
    own ? `You asked: “${question.text}”` : `“${question.text}”`,
  ];
  const proposal = question.recommended === null ? undefined : question.options[question.recommended];
  const fallback = fallbackWords(question, role, name, clock);
  if (fallback !== null) words.push(...fallback);
  else if (!own && proposal !== undefined) words.push(' Proposes ', { strong: proposal }, '.');
  if (own && Date.parse(question.putAt) > clock.now.getTime()) {
    words.push(` Goes to ${name} ${atLabel(question.putAt, clock)}.`);
  }
  return words;
}

/** 'Will do B at 15:00 unless you say no.', each role's way; null without a default action. */
export function fallbackWords(
  question: Pick<Question, 'by' | 'fallback' | 'options'>,
  role: Role,
  name: string,
  clock: Clock,
): Words | null {
  const { fallback } = question;
  if (fallback === null) return null;
  const what = question.options[fallback.option] ?? 'as proposed';
  const when = atLabel(fallback.at, clock);
  return question.by === role
    ? [' You will do ', { strong: what }, ` ${when} unless ${name} says no.`]
    : [' Will do ', { strong: what }, ` ${when} unless you say no.`];
}

function warningWords(row: Row): Words {
  const { warning, due } = row;
  if (warning === null) return [];
  const instead = due === null ? '.' : ` instead of ${dateLabel(due)}.`;
  const rescue = warning.rescue === '' ? [] : [` What would save it: ${sentence(warning.rescue)}`];
  return [`${sentence(warning.reason)} Proposes `, { strong: dateLabel(warning.due) }, instead, ...rescue];
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

function needsWords(row: Row, role: Role, name: string, clock: Clock): Words | null {
  // What an assistant is asked is said by the title; the rest of a new card is its second line.
  if (role === 'assistant' && row.stage === 'asked') return dangerWords(row, role, clock);
  if (row.stageNote !== '') return [`“${row.stageNote}”`];
  const when = agoLabel(row.stageSince, clock.now, clock.zone);
  if (row.stage === 'delivered') return [`Delivered ${when}`];
  if (row.stage === 'declined') return [`${capital(name)} declined ${when}`];
  return row.stage === 'proposed' ? [`${capital(name)} proposed this ${when}`] : null;
}

/** What makes a row amber, and what was done about it. */
function dangerWords(row: Row, role: Role, clock: Clock): Words | null {
  const nudged = row.nudgedAt === null ? '' : ` Nudged ${agoLabel(row.nudgedAt, clock.now, clock.zone)}.`;
  if (row.signals.includes('at-risk')) return [`${riskWords(row)}${nudged}`];
  if (row.signals.includes('silent')) return [`${silenceWords(row, role)}${nudged}`];
  return nudged === '' || row.stage === 'done' || row.stage === 'dropped' ? null : [nudged.trim()];
}

function riskWords(row: Row): string {
  if (row.stage === 'asked') return 'Due soon, and not accepted yet.';
  if (row.estimate === null) return 'The date is in danger.';
  const due = row.due ?? row.promised;
  return `Should have begun by now: ${durationWords(row.estimate)} of work${due === null ? '' : `, due ${dateLabel(due)}`}.`;
}

function silenceWords(row: Row, role: Role): string {
  if (row.stage === 'asked') {
    return role === 'client' ? 'Not accepted in the promised time.' : 'An answer was promised by now.';
  }
  const quiet = plural(QUIET_DAYS, { one: 'working day', other: 'working days' });
  return role === 'client' ? `No word for ${quiet}.` : `You have said nothing for ${quiet}.`;
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
