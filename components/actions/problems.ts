/** What is still missing in a dialog, said before anything is recorded. */
import type { Due, Item, Role } from '@/utils/delegation/item';
import { minutesFrom } from './duration';
import { linksFrom } from './links';
import type { Typed } from './typed';

/** The dialogs that actions open. */
export type DialogKind =
  | 'accept'
  | 'decline'
  | 'deliver'
  | 'review'
  | 'send-back'
  | 'drop'
  | 'ask'
  | 'answer'
  | 'warn'
  | 'refuse'
  | 'tell'
  | 'note'
  | 'nudge';

/** What a problem depends on besides what was typed. */
export interface Given {
  role: Role;
  /** The deadline that holds now: the promised one, else the asked one. */
  due: Due | null;
  /** When a question asked now, not urgent, is put; ISO instant. */
  putAt: string;
  now: Date;
}

/** One sentence on what keeps `typed` from being recorded, or null when nothing does. */
export function problemOf(kind: DialogKind, typed: Typed, given: Given): string | null {
  const empty = typed.words.trim() === '';
  switch (kind) {
    case 'accept':
      return acceptProblem(typed, given);
    case 'decline':
      return empty && given.role === 'assistant' ? 'Say why, so that the item can be briefed better.' : null;
    case 'deliver':
      return deliverProblem(typed);
    case 'send-back':
      return empty ? 'Say what is missing, so that it can be put right.' : null;
    case 'ask':
      return askProblem(typed, given);
    case 'answer':
      return empty ? 'Write your answer first.' : null;
    case 'warn':
      return warnProblem(typed, given);
    case 'tell':
      return empty ? 'Write what you decided.' : null;
    case 'note':
      return empty ? 'Write the note first.' : null;
    case 'nudge':
      return empty ? 'The reminder is empty.' : null;
    case 'review':
    case 'drop':
    case 'refuse':
      return null;
  }
}

function acceptProblem({ estimate, due }: Typed, { now }: Given): string | null {
  if (estimate.trim() !== '' && minutesFrom(estimate) === null) {
    return 'Write the time like “2 h”, “90 min” or “1.5 h”.';
  }
  if (due !== null && Date.parse(due.at) <= now.getTime()) return 'That date is past: promise one to come.';
  return null;
}

function deliverProblem({ links }: Typed): string | null {
  const read = linksFrom(links);
  return read.ok ? null : `“${read.line}” is no web address; one that begins with https:// is.`;
}

function askProblem(typed: Typed, { role, now, putAt }: Given): string | null {
  if (typed.words.trim() === '') return 'Write the question first.';
  const picked = recommendedOf(typed);
  if (picked === null && typed.why.trim() === '') {
    return 'Mark what you would do, or say why you propose nothing.';
  }
  if (typed.fallback === null || role === 'client') return null;
  if (picked === null) return 'Mark the option that you would carry out.';
  const put = typed.urgent ? now.getTime() : Math.max(Date.parse(putAt), now.getTime());
  return Date.parse(typed.fallback.at) <= put
    ? 'Leave time to answer: that moment is before the question is put.'
    : null;
}

function warnProblem({ words, due, rescue, noRescue }: Typed, given: Given): string | null {
  if (words.trim() === '') return 'Say why.';
  if (due === null) return 'Say which date you can keep.';
  if (Date.parse(due.at) <= given.now.getTime()) return 'That date is past: name one to come.';
  if (given.due !== null && Date.parse(due.at) <= Date.parse(given.due.at)) {
    return 'That is not later than the date it has.';
  }
  return rescue.trim() === '' && !noRescue
    ? 'Say what would save the old date, or that nothing would.'
    : null;
}

/** The options that hold a text, and the index among them of the recommended one, or null. */
export function optionsOf({ options, recommended }: Pick<Typed, 'options' | 'recommended'>): {
  options: string[];
  recommended: number | null;
} {
  const kept = options.flatMap((text, i) => (text.trim() === '' ? [] : [{ text: text.trim(), i }]));
  const at = kept.findIndex(({ i }) => i === recommended);
  return { options: kept.map(({ text }) => text), recommended: at < 0 ? null : at };
}

function recommendedOf(typed: Typed): number | null {
  return optionsOf(typed).recommended;
}

/** The date asked for, while it can still be promised. */
export function promisable({ brief: { due } }: Pick<Item, 'brief'>, now: Date): Due | null {
  return due !== null && Date.parse(due.at) > now.getTime() ? due : null;
}
