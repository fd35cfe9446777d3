/** What is still missing in a dialog, said before anything is recorded. */
import type { Due, Item, Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
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
      return empty && given.role === 'assistant' ? t.missing.declineReason : null;
    case 'deliver':
      return deliverProblem(typed);
    case 'send-back':
      return empty ? t.missing.backReason : null;
    case 'ask':
      return askProblem(typed, given);
    case 'answer':
      return empty ? t.missing.answer : null;
    case 'warn':
      return warnProblem(typed, given);
    case 'tell':
      return empty ? t.missing.told : null;
    case 'note':
      return empty ? t.missing.note : null;
    case 'nudge':
      return empty ? t.missing.reminder : null;
    case 'review':
    case 'drop':
    case 'refuse':
      return null;
  }
}

function acceptProblem({ estimate, due }: Typed, { now }: Given): string | null {
  if (estimate.trim() !== '' && minutesFrom(estimate) === null) {
    return t.missing.estimate;
  }
  if (due !== null && Date.parse(due.at) <= now.getTime()) return t.missing.promisePast;
  return null;
}

function deliverProblem({ links, followed, differed }: Typed): string | null {
  if (followed === false && differed.trim() === '') return t.procedures.deliver.missing;
  const read = linksFrom(links);
  return read.ok ? null : t.missing.noLink({ line: read.line });
}

function askProblem(typed: Typed, { role, now, putAt }: Given): string | null {
  if (typed.words.trim() === '') return t.missing.question;
  const picked = recommendedOf(typed);
  if (picked === null && typed.why.trim() === '') {
    return t.missing.recommendation;
  }
  if (typed.fallback === null || role === 'client') return null;
  if (picked === null) return t.missing.fallbackOption;
  const put = typed.urgent ? now.getTime() : Math.max(Date.parse(putAt), now.getTime());
  return Date.parse(typed.fallback.at) <= put ? t.missing.fallbackEarly : null;
}

function warnProblem({ words, due, rescue, noRescue }: Typed, given: Given): string | null {
  if (words.trim() === '') return t.missing.warnReason;
  if (due === null) return t.missing.newDate;
  if (Date.parse(due.at) <= given.now.getTime()) return t.missing.newDatePast;
  if (given.due !== null && Date.parse(due.at) <= Date.parse(given.due.at)) {
    return t.missing.newDateEarly;
  }
  return rescue.trim() === '' && !noRescue ? t.missing.rescue : null;
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
