/** How Today parts what is open: by section, and for an assistant by what is new and what is due today. */
import type { Tone } from '@/components/ui/Chip';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
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
      return parted(group, 'today', t.today.dueToday, 'late', (row) => isDueToday(row, clock), 'before');
    }
    return [group];
  });
}

function isNew(row: Row, { role }: Side): boolean {
  return role === 'assistant' && row.stage === 'asked' && row.question?.by !== 'client';
}

function isDueToday({ promised, due }: Row, clock: Clock): boolean {
  const by = promised ?? due;
  return by !== null && isByToday(by, clock);
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
