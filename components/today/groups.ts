/** How Today parts what is open: by section, and for an assistant by what is new and what is due today. */
import type { Tone } from '@/components/ui/Chip';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import { byKey } from './by-key';
import { isByToday } from './moments';
import type { Clock, Side } from './words';

/** One section as it was read: its count, and its first rows. */
export interface TodaySection {
  section: Section;
  count: number;
  /** Whether there may be more than `count`. */
  atLeast?: boolean;
  rows: readonly Row[];
}

/** Rows under one heading. */
export interface Group {
  id: string;
  /** Null: the words of its section. */
  title: string | null;
  /** Of its count. */
  tone: Tone;
  section: Section;
  count: number;
  atLeast: boolean;
  rows: readonly Row[];
}

/** The groups of the sections, in their order; a section that was not read to its end is not parted. */
export function groupsOf(
  sections: readonly TodaySection[],
  sideOf: (row: Row) => Side,
  clock: Clock,
): Group[] {
  return sections.flatMap((read) => {
    const count = Math.max(read.count, read.rows.length);
    const tone: Tone = read.section === 'needs' ? 'question' : 'neutral';
    const whole = { id: read.section, title: null, tone, section: read.section, rows: read.rows };
    const group: Group = { ...whole, count, atLeast: read.atLeast === true };
    if (read.section === 'needs' && count === read.rows.length) {
      return parted(group, 'new', t.today.newToAccept, 'question', (row) => isNew(row, sideOf(row)), 'after');
    }
    if (read.section === 'hand') {
      const [today, ...rest] = parted(group, 'today', t.today.dueToday, 'late', byToday(clock), 'before');
      // What is due today stands alone; of what is left each day is a group.
      return today?.id === 'today'
        ? [today, ...rest.flatMap((one) => byDay(one, clock))]
        : byDay(group, clock);
    }
    return [group];
  });
}

function isNew(row: Row, { role }: Side): boolean {
  return role === 'assistant' && row.stage === 'asked' && row.question?.by !== 'client';
}

function byToday(clock: Clock): (row: Row) => boolean {
  return ({ promised, due }) => {
    const by = promised ?? due;
    return by !== null && isByToday(by, clock);
  };
}

/** The group parted by the reader's day each row is promised for, in the order of the rows; the last tells of those not read. */
function byDay(group: Group, { zone }: Clock): Group[] {
  const days = byKey(group.rows, ({ promised, due }) => {
    const by = promised ?? due;
    return by === null ? '' : dateOf(dayAt(zone, Date.parse(by.at)));
  });
  if (days.size === 1 && days.has('')) return [group];
  const groups = [...days].map(([day, rows]): Group => ({
    ...{ ...group, rows, count: rows.length, atLeast: false },
    id: `${group.id}:${day}`,
    title: day === '' ? t.desk.noDate : shortDay(day),
  }));
  const last = groups.at(-1);
  const unread = group.atLeast || group.count > group.rows.length;
  return last === undefined || !unread ? groups : [...groups.slice(0, -1), { ...last, atLeast: true }];
}

/** The group in two: the rows that fit under a title of their own, and what is left. */
function parted(
  group: Group,
  id: string,
  title: string,
  tone: Tone,
  fits: (row: Row) => boolean,
  place: 'before' | 'after',
): Group[] {
  const own = group.rows.filter(fits);
  if (own.length === 0) return [group];
  const rows = group.rows.filter((row) => !fits(row));
  const part: Group = { ...group, id, title, tone, rows: own, count: own.length, atLeast: false };
  const rest = { ...group, rows, count: group.count - own.length };
  if (rest.count === 0) return [part];
  return place === 'before' ? [part, rest] : [rest, part];
}
