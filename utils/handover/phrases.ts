/** The plain sentences of a brief: what a deadline or an authority means to the person who reads it. */
import { format } from 'date-fns';
import type { Authority, Due } from '@/utils/delegation/item';
import { END_OF_DAY } from '@/utils/delegation/due';

/** 'Friday 27 November 2026, 17:00 (Europe/Tallinn)'; says so when there is no deadline or only a day. */
export function dueSentence(due: Due | null): string {
  if (due === null) return 'None is set: tell me when you can have it done.';
  const [year = 0, month = 1, day = 1] = due.date.split('-').map(Number);
  // The day is already the right one in its own zone: as a local date it only lends its weekday and names.
  const words = format(new Date(year, month - 1, day), 'EEEE d MMMM yyyy');
  return due.time === null
    ? `${words}, by the end of the working day, ${END_OF_DAY} (${due.zone})`
    : `${words}, ${due.time} (${due.zone})`;
}

/** How far the assistant may decide, said by the client. */
export function authoritySentence(authority: Authority): string {
  switch (authority) {
    case 'ask-first':
      return 'Please ask me before you decide anything.';
    case 'decide-and-tell':
      return 'Decide yourself, and tell me what you decided.';
    case 'just-do-it':
      return 'Just do it; you need not ask or report.';
  }
}

/** The name to greet with: the first word of a name, or ''. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
