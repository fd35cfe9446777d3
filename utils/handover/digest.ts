/** The digest of two people's work, to the other of them. */
import { dayEndAt } from '@/utils/delegation/due';
import { dateFor, DIGEST_ENTRIES, type Asked, type Digest, type Group } from '@/utils/delegation/digest';
import type { Due, Person, Role } from '@/utils/delegation/item';
import type { Figures } from '@/utils/delegation/insight-figures';
import type { Row } from '@/utils/delegation/row';
import { otherRole } from '@/utils/delegation/slots';
import { countLabel, percentLabel } from '@/utils/i18n/format';
import type { Language } from '@/utils/i18n/language';
import { oneLine, shorten } from './lines';
import { greeting, signature, SUBJECT_LENGTH, titleOf, type Block, type Message } from './message';
import { dayWords, dueSentence, type LetterClocks } from './phrases';

/** What the message is made of: only what both of them hold. */
export interface SharedWork {
  digest: Digest<unknown>;
  /** What waits for the reader. */
  theirs: readonly Row[];
  /** The writer's role. */
  role: Role;
  /** Where both are. */
  clocks: LetterClocks;
}

/** The digest from `from` to `to`, in the reader's language. */
export function digestMessageOf(work: SharedWork, to: Person, from: Person, language: Language): Message {
  const { period, span } = work.digest;
  const words = language.words.digestMessage;
  const day = dayWords(span.today, language);
  const sections = sectionsOf(work, language);
  return {
    language,
    to: oneLine(to.email),
    subject: shorten(
      period === 'day' ? words.subjectDay({ day }) : words.subjectWeek({ day }),
      SUBJECT_LENGTH,
    ),
    blocks: [
      greeting(to, language),
      { kind: 'paragraph', text: period === 'day' ? words.openingDay : words.openingWeek },
      ...(sections.length === 0 ? [{ kind: 'paragraph' as const, text: words.nothing }] : sections),
      ...signature(from, language),
    ],
    link: '',
  };
}

function sectionsOf(work: SharedWork, language: Language): Block[] {
  const { digest, theirs, role } = work;
  const words = language.words.digestMessage;
  const { late, due, needs, done, waits, questions, span } = digest;
  const daily = digest.period === 'day';
  const named = new Set([...late.entries, ...due.entries, ...waits.entries].map(({ id }) => id));
  const others = theirs.filter(({ id }) => !named.has(id));
  const group = (title: string, rows: Group<Row>): Block[] => rowsBlock(title, rows, work, language);
  return [
    ...(daily ? [] : group(words.done, done)),
    ...figuresBlock(digest.figures, language),
    ...group(words.late, late),
    ...group(daily ? words.soon : words.dueBy({ day: dayWords(span.until, language) }), due),
    ...group(words.withYou, {
      entries: others.slice(0, DIGEST_ENTRIES),
      more: Math.max(0, others.length - DIGEST_ENTRIES),
    }),
    ...(daily ? group(words.withMe, needs) : group(words.waits, waits)),
    ...questionsBlock(words.questionsToYou, questions.entries, role, language),
    ...questionsBlock(words.questionsToMe, questions.entries, otherRole(role), language),
  ];
}

/** What both know: how long the client explained is the client's alone. */
function figuresBlock(figures: Figures | null, language: Language): Block[] {
  if (figures === null) return [];
  const { words } = language;
  const { onTime, given, hours } = figures;
  const { kept, sharePercent, hours: logged } = words.insights;
  const time = given.value ?? hours.value;
  const text = [
    ...(onTime.value === null
      ? []
      : [
          kept.saysOnTime({
            share: sharePercent({
              part: countLabel(onTime.value, language),
              whole: countLabel(onTime.of, language),
              percent: percentLabel(onTime.value / onTime.of, language),
            }),
          }),
        ]),
    ...(time === null ? [] : [logged.says({ time: hoursWords(time.onItems + time.loose, language) })]),
  ].join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function hoursWords(minutes: number, { words }: Language): string {
  const { duration } = words.actions;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return duration.minutes({ minutes: rest });
  return rest === 0 ? duration.hours({ hours }) : duration.both({ hours, minutes: rest });
}

function rowsBlock(
  title: string,
  { entries, more }: Group<Row>,
  work: SharedWork,
  language: Language,
): Block[] {
  if (entries.length === 0) return [];
  const { digestMessage } = language.words;
  const rest = more === null ? digestMessage.someMore : more > 0 ? digestMessage.more({ count: more }) : '';
  const lines = [
    ...entries.map((row) => `- ${rowLine(row, work, language)}`),
    ...(rest === '' ? [] : [rest]),
  ];
  return [{ kind: 'section', title, text: lines.join('\n') }];
}

/** 'Book the flights · accepted · Friday 27 November 2026, 17:00 (Tallinn)'. */
function rowLine(row: Row, work: SharedWork, language: Language): string {
  const date = row.stage === 'done' ? null : dateFor(row);
  return [
    titleOf(row, language),
    ...(row.stage === 'done' ? [] : [language.words.today.stageWithin[row.stage]]),
    ...(date === null ? [] : [dateWords(date, work, language)]),
  ].join(' · ');
}

/** A day without a time ends with the assistant's working day: to the client that is a time like any other. */
function dateWords(due: Due, { role, clocks }: SharedWork, language: Language): string {
  const said = role === 'assistant' && due.time === null ? { ...due, time: dayEndAt(due) } : due;
  return dueSentence(said, language, clocks);
}

function questionsBlock(title: string, asked: readonly Asked[], by: Role, language: Language): Block[] {
  const own = asked.filter(({ question }) => question.by === by && question.answers.length === 0);
  if (own.length === 0) return [];
  const lines = own.map(({ row, question }) => `- ${titleOf(row, language)}: ${oneLine(question.text)}`);
  return [{ kind: 'section', title, text: lines.join('\n') }];
}
