/** Why a row is where it is, said to each role. */
import { durationWords } from '@/components/actions/duration';
import { andTheirs, clocksOf, type TwoClocks } from '@/components/clocks/clock-words';
import type { Answer, Question, Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { QUIET_DAYS } from '@/utils/delegation/watches';
import { agoLabel, listWords } from '@/utils/i18n/format';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import { atLabel, dateLabel } from './moments';
import { nameFirst, nameOr, stageWithin, type Clock, type Side } from './words';

type Part = string | { strong: string };

/** A sentence, with what stands out in it. */
export type Words = readonly Part[];

/** What a message says, with values that stand out in it. */
function said<Key extends string>(
  say: (values: Record<Key, string>) => string,
  values: Record<Key, Part>,
): Words {
  const keys = Object.keys(values) as Key[];
  return slots(say, keys).flatMap((part, index) => {
    if (index % 2 === 1) return [values[part as Key]];
    return part === '' ? [] : [part];
  });
}

/** Sentences one after the other. */
function inRow(...sentences: readonly (Words | null)[]): Words {
  const spoken = sentences.filter((one) => one !== null);
  return spoken.flatMap((one, index) => (index === 0 ? one : [' ', ...one]));
}

/** Whether a question to `role` still waits for its slot: until then it is not to disturb. */
export function isHeld({ by, putAt, answers }: Question, role: Role, clock: Clock): boolean {
  return by !== role && answers.length === 0 && Date.parse(putAt) > clock.now.getTime();
}

/** Why a row is where it is, in a sentence or two; null when its stage says all. */
export function reasonOf(row: Row, side: Side, clock: Clock): Words | null {
  const { role, other } = side;
  if (row.signals.includes('conflict')) return clashWords(row);
  const closed = row.stage === 'done' || row.stage === 'dropped';
  const name = nameOr(other, role);
  if (row.question !== null && !closed && !isHeld(row.question, role, clock)) {
    return questionWords(row.question, side, clock);
  }
  if (row.warning !== null) return role === 'client' ? warningWords(row) : ownWarningWords(row, name);
  if (row.section === 'needs') return needsWords(row, side, clock);
  if (row.stage === 'proposed') return [t.cards.waitsForYes({ name })];
  if (row.stage === 'declined' && row.stageNote !== '') return [t.common.quoted({ text: row.stageNote })];
  return dangerWords(row, role, clock);
}

function clashWords(row: Row): Words {
  const { conflict } = t.cards;
  if (row.sides.length > 0) {
    return [conflict.stages({ stages: listWords(row.sides.map(stageWithin)) })];
  }
  if (row.rivalDues.length > 0) {
    const dates = row.rivalDues.map((due) => (due === null ? conflict.noDeadline : dateLabel(due)));
    return said(conflict.dates, { dates: { strong: listWords(dates) } });
  }
  const answers = row.question?.answers.map((answer) => answerText(row.question, answer)) ?? [];
  return said(conflict.answers, {
    question: row.question?.text ?? '',
    answers: { strong: listWords(answers) },
  });
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

function questionWords(question: Question, side: Side, clock: Clock): Words {
  const { role } = side;
  const name = nameOr(side.other, role);
  const own = question.by === role;
  const words = t.cards.question;
  const asked = own ? words.youAsked({ question: question.text }) : t.common.quoted({ text: question.text });
  const held = own && Date.parse(question.putAt) > clock.now.getTime();
  return inRow(
    [asked],
    fallbackWords(question, clocksOf(side, clock), clock) ?? (own ? null : proposalWords(question)),
    held ? [words.goesTo({ name, when: putWords(question.putAt, side, clock) })] : null,
  );
}

/** When a question is put, on both clocks where they differ. */
function putWords(at: string, side: Side, clock: Clock): string {
  return andTheirs(atLabel(at, clock), at, clocksOf(side, clock));
}

function proposalWords({ recommended, options }: Question): Words | null {
  const proposal = recommended === null ? undefined : options[recommended];
  return proposal === undefined ? null : said(t.cards.question.proposes, { proposal: { strong: proposal } });
}

/** 'Will do B at 15:00 (16:00 for Mari) unless you say no.', each role's way; null without a default action. */
export function fallbackWords(
  question: Pick<Question, 'by' | 'fallback' | 'options'>,
  clocks: TwoClocks,
  clock: Clock,
): Words | null {
  const { fallback } = question;
  if (fallback === null) return null;
  const { youWill, otherWill, asProposed } = t.cards.question;
  const what = { strong: question.options[fallback.option] ?? asProposed };
  const when = andTheirs(atLabel(fallback.at, clock), fallback.at, clocks);
  const name = nameOr(clocks.other, clocks.role);
  return question.by === clocks.role ? said(youWill, { what, when, name }) : said(otherWill, { what, when });
}

function warningWords({ warning, due }: Row): Words {
  if (warning === null) return [];
  const words = t.cards.warning;
  const date = { strong: dateLabel(warning.due) };
  return inRow(
    [sentence(warning.reason)],
    due === null
      ? said(words.proposes, { date })
      : said(words.proposesInstead, { date, due: dateLabel(due) }),
    warning.rescue === '' ? null : [words.rescue({ rescue: sentence(warning.rescue) })],
  );
}

function ownWarningWords({ warning, due }: Row, name: string): Words {
  if (warning === null) return [];
  const { youProposed, youProposedInstead } = t.cards.warning;
  const date = { strong: dateLabel(warning.due) };
  return due === null
    ? said(youProposed, { date, name })
    : said(youProposedInstead, { date, due: dateLabel(due), name });
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

function needsWords(row: Row, { role, other }: Side, clock: Clock): Words | null {
  // What an assistant is asked is said by the title; the rest of a new card is its second line.
  if (role === 'assistant' && row.stage === 'asked') return dangerWords(row, role, clock);
  if (row.stageNote !== '') return [t.common.quoted({ text: row.stageNote })];
  const ago = agoLabel(row.stageSince, clock.now, clock.zone);
  const name = nameFirst(other, role);
  if (row.stage === 'delivered') return [t.cards.delivered({ ago })];
  if (row.stage === 'declined') return [t.cards.declined({ name, ago })];
  return row.stage === 'proposed' ? [t.cards.proposed({ name, ago })] : null;
}

/** What makes a row amber, and what was done about it. */
function dangerWords(row: Row, role: Role, clock: Clock): Words | null {
  const { nudgedAt, signals, stage } = row;
  const nudged =
    nudgedAt === null ? null : [t.cards.nudged({ ago: agoLabel(nudgedAt, clock.now, clock.zone) })];
  if (signals.includes('at-risk')) return inRow([riskWords(row)], nudged);
  if (signals.includes('silent')) return inRow([silenceWords(row, role)], nudged);
  return stage === 'done' || stage === 'dropped' ? null : nudged;
}

function riskWords({ stage, estimate, due, promised }: Row): string {
  if (stage === 'asked') return t.cards.dueSoon;
  if (estimate === null) return t.cards.dateInDanger;
  const by = due ?? promised;
  const work = durationWords(estimate);
  if (by === null) return t.cards.shouldHaveBegun({ work });
  return t.cards.shouldHaveBegunDue({ work, date: dateLabel(by) });
}

function silenceWords({ stage }: Row, role: Role): string {
  if (stage === 'asked') return role === 'client' ? t.cards.notAcceptedInTime : t.cards.answerWasPromised;
  const count = QUIET_DAYS;
  return role === 'client' ? t.cards.noWordFor({ count }) : t.cards.youSaidNothing({ count });
}
