/** Words that buttons are made of. */
import type { Due } from '@/utils/delegation/item';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';

/** The longest text of a button, in UTF-16 units. */
const LONGEST = 60;

/** The text on one line, cut at a word where it is too long for a button. */
export function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= LONGEST) return line === '' ? t.actions.noWords : line;
  const head = line.slice(0, LONGEST);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > LONGEST / 2 ? space : LONGEST).trimEnd()}…`;
}

/** 'Tue 24 Nov', 'Tue 24 Nov, 10:00', 'No deadline'. */
export function dueWords(due: Due | null): string {
  if (due === null) return t.actions.noDeadline;
  return due.time === null ? shortDay(due.date) : `${shortDay(due.date)}, ${due.time}`;
}
