/** What a person is reminded of, and from when: follows from what is open, the agreement and the moment; nothing is stored. */
import type { Agreement } from './agreement';
import { isUnanswered, openQuestions } from './derive';
import type { Due, Item, Role, Stage } from './item';
import { birthdayReminders, type Birthday } from './reminder-days';
import { lastAgreedSlot, rhythmOf, type Rhythm } from './reminder-slots';
import type { Row } from './row';
import { subtractWorkingMinutes, workingDayMinutes } from './working-time';
import { DAY_MS, MINUTE_MS } from './zone-days';

/** What a reminder can be about. */
export type ReminderKind = 'due-soon' | 'late' | 'silent' | 'questions' | 'check-in' | 'birthday';

/** One thing to remind of. */
export interface Reminder {
  /** Made from what it is about and when, so that it is the same after every start, and a new deadline makes a new one. */
  id: string;
  workspace: string;
  kind: ReminderKind;
  /** From when it holds, ISO instant. */
  at: string;
  /** From when it waits for no slot, ISO instant; null: it is not urgent. */
  urgentFrom: string | null;
  /** From when it says nothing any more, ISO instant; null: it stays true. */
  until: string | null;
  item: string | null;
  /** Of the item, or the person's name; '' where it is about neither. */
  title: string;
  /** The deadline, the call or the missed moment as ISO instant; of a birthday the day, 'YYYY-MM-DD'. */
  about: string;
  /** Questions that wait, or items on the agenda. */
  count: number;
}

/** What reminders follow from, in one workspace. */
export interface ReminderFacts {
  workspace: string;
  role: Role;
  agreement: Agreement;
  /** Where the user is, IANA. */
  zone: string;
  /** What is open with a deadline nearby, as of now. */
  rows: readonly Row[];
  /** When an item was last touched, ISO instant by item, where that is known. */
  touched: ReadonlyMap<string, string>;
  /** Open items about which nobody said a word for long, and those with open questions. */
  silent: readonly Item[];
  asking: readonly Item[];
  /** How many items are on the agenda of the next call. */
  talk: number;
  people: readonly Birthday[];
}

/** What began to hold longer ago is no longer said, in ms. */
export const KEPT_MS = 31 * DAY_MS;

const HOUR_MS = 60 * MINUTE_MS;
/** Who touched an item so short a time ago knows about it, in ms. */
const FRESH_MS = 15 * MINUTE_MS;
/** So long before a call, in ms. */
const CALL_MS = 10 * MINUTE_MS;

/** The stages in which a deadline is still to be kept: what the client has not handed over, and what the assistant has. */
const RUNNING: Record<Role, readonly Stage[]> = {
  client: ['inbox', 'asked', 'accepted', 'working'],
  assistant: ['asked', 'accepted', 'working'],
};

/** Everything to remind of at `now` or later, in no order; what is shown when is decided in reminder-plan.ts. */
export function remindersOf(facts: ReminderFacts, now: Date): Reminder[] {
  const rhythm = rhythmOf(facts.agreement, facts.role, facts.zone);
  return [
    ...facts.rows.flatMap((row) => deadlineOf(row, facts, rhythm, now) ?? []),
    ...facts.silent.flatMap((item) => silenceOf(item, facts, now) ?? []),
    ...questionsOf(facts, rhythm, now),
    ...callOf(facts, now),
    ...birthdayReminders(facts.people, rhythm.calendar, now),
  ];
}

/** The id of a reminder about `about` because of the instant (ISO), to the minute. */
function idOf(kind: ReminderKind, about: string, instant: string): string {
  return `${kind}:${about}:${instant.slice(0, 16)}Z`;
}

type Plain = Pick<Reminder, 'urgentFrom' | 'until' | 'item' | 'title' | 'count'>;

const NOTHING: Plain = { urgentFrom: null, until: null, item: null, title: '', count: 0 };

/** The deadline that `role` reckons with: the assistant with the promised one, as their list does. */
function dueOf(row: Row): Due | null {
  return row.section === 'hand' ? (row.promised ?? row.due) : row.due;
}

function deadlineOf(row: Row, facts: ReminderFacts, rhythm: Rhythm, now: Date): Reminder | null {
  const due = dueOf(row);
  if (due === null || !RUNNING[facts.role].includes(row.stage) || row.asleep.includes(facts.role))
    return null;
  const { hours } = rhythm.calendar;
  const end = Date.parse(due.at);
  const touched = Date.parse(facts.touched.get(row.id) ?? '1970-01-01') + FRESH_MS;
  const about = { ...NOTHING, workspace: row.workspace, item: row.id, title: row.title, about: due.at };
  if (end <= now.getTime()) {
    const urgentFrom = row.important === true ? isoOf(Math.max(end, touched)) : null;
    return { ...about, id: idOf('late', row.id, due.at), kind: 'late', at: due.at, urgentFrom };
  }
  return {
    ...about,
    id: idOf('due-soon', row.id, due.at),
    kind: 'due-soon',
    at: subtractWorkingMinutes(rhythm.calendar, new Date(due.at), workingDayMinutes(hours)).toISOString(),
    urgentFrom: isoOf(Math.max(end - HOUR_MS, touched)),
    until: due.at,
  };
}

/** About the other side's silence: the latest moment at which a word was due from them. */
function silenceOf(item: Item, { role }: ReminderFacts, now: Date): Reminder | null {
  if (!item.signals.includes('silent') || item.asleep.includes(role)) return null;
  const open = openQuestions(item);
  const { acceptBy, wordBy } = item.watches;
  const clientsTurn = isUnanswered(item) || open.some(({ by }) => by === 'assistant');
  const missed = [
    ...open.filter(({ by }) => by === role).map(({ answerBy }) => answerBy),
    ...(role === 'client' ? [acceptBy, clientsTurn ? null : wordBy] : []),
  ].filter((one) => one !== null && Date.parse(one) <= now.getTime());
  const at = missed.sort().at(-1) ?? null;
  if (at === null) return null;
  const { id, workspace, title } = item;
  return {
    ...NOTHING,
    id: idOf('silent', id, at),
    workspace,
    kind: 'silent',
    at,
    item: id,
    title,
    about: at,
  };
}

/** One reminder for all questions that wait at the user's own slot; an urgent one has its own, at once. */
function questionsOf({ workspace, role, asking }: ReminderFacts, rhythm: Rhythm, now: Date): Reminder[] {
  const waiting = asking
    .filter(({ asleep }) => !asleep.includes(role))
    .flatMap((item) =>
      openQuestions(item)
        .filter(({ by, answers, putAt }) => by !== role && answers.length === 0 && putAt <= now.toISOString())
        .map(({ putAt, urgent }) => ({ item, putAt, urgent })),
    );
  const urgent = waiting.filter((one) => one.urgent);
  const kind = 'questions';
  const found = urgent.map(({ item: { id, title }, putAt: at }): Reminder => {
    const about = { ...NOTHING, workspace, kind, at, about: at } as const;
    return { ...about, id: idOf(kind, id, at), urgentFrom: at, item: id, title, count: 1 };
  });
  const at = slotOfQuestions(waiting, rhythm, now);
  const count = waiting.filter(({ putAt }) => at !== null && putAt <= at).length;
  if (at === null || count === 0 || (rhythm.agreed.length === 0 && count === urgent.length)) return found;
  return [...found, { ...NOTHING, id: idOf(kind, workspace, at), workspace, kind, at, about: at, count }];
}

/** Without agreed slots questions are put at once, and the newest makes the reminder. */
function slotOfQuestions(waiting: readonly { putAt: string }[], rhythm: Rhythm, now: Date): string | null {
  const slot = lastAgreedSlot(rhythm, now.getTime(), KEPT_MS / DAY_MS);
  if (slot !== null) return isoOf(slot);
  return (
    waiting
      .map(({ putAt }) => putAt)
      .sort()
      .at(-1) ?? null
  );
}

function callOf({ workspace, agreement: { call }, talk }: ReminderFacts, now: Date): Reminder[] {
  if (call === null || Date.parse(call.at) <= now.getTime()) return [];
  const at = isoOf(Date.parse(call.at) - CALL_MS);
  const about = { ...NOTHING, workspace, kind: 'check-in', about: call.at, count: talk } as const;
  return [{ ...about, id: idOf('check-in', workspace, call.at), at, urgentFrom: at, until: call.at }];
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
