/** Why a row is where it is, said to each role. English for now. */
import { durationWords } from '@/components/actions/duration';
import type { Answer, Question, Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { QUIET_DAYS } from '@/utils/delegation/watches';
import { agoLabel, plural } from '@/utils/i18n/format';
import { atLabel, dateLabel } from './moments';
import { capital, nameOr, stageWord, type Clock, type Side } from './words';

/** A sentence, with what stands out in it. */
export type Words = readonly (string | { strong: string })[];

/** Whether a question to `role` still waits for its slot: until then it is not to disturb. */
export function isHeld({ by, putAt, answers }: Question, role: Role, clock: Clock): boolean {
  return by !== role && answers.length === 0 && Date.parse(putAt) > clock.now.getTime();
}

/** Why a row is where it is, in a sentence or two; null when its stage says all. */
export function reasonOf(row: Row, { role, other }: Side, clock: Clock): Words | null {
  const name = nameOr(other, role);
  if (row.signals.includes('conflict')) return clashWords(row);
  const closed = row.stage === 'done' || row.stage === 'dropped';
  if (row.question !== null && !closed && !isHeld(row.question, role, clock)) {
    return questionWords(row.question, role, name, clock);
  }
  if (row.warning !== null) return role === 'client' ? warningWords(row) : ownWarningWords(row, name);
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

function ownWarningWords({ warning, due }: Row, name: string): Words {
  if (warning === null) return [];
  const instead = due === null ? '' : ` instead of ${dateLabel(due)}`;
  return ['You proposed ', { strong: dateLabel(warning.due) }, `${instead}; ${name} has not answered yet.`];
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
