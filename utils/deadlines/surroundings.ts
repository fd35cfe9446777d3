/** What the words around a date make of it. */
import type { Dialect } from './dialect';
import type { Reading } from './read';
import { UNTIL } from './toolkit/tags';
import type { Kind } from './understood';

/** How far words bear on a date, in characters. */
const BEFORE = 70;
const AFTER = 45;
/** Where a sentence ends; a line may end within one. */
const BREAK = /[!?;]|\.(?=\s+\p{Lu})|\n(?=\s*(?:\n|\p{Lu}|[-*•]|\d+[.)]\s|$))/gu;
/** A line that names a fact, "When: …"; the lines around it belong to it. */
const FACT = /^[^\n:]{2,16}:\s/;

/** Whether something is due on a date or people meet; `past`: it is told as over. */
export function bearing(
  text: string,
  { index, text: own, dialect, result }: Reading,
): { kind: Kind; past: boolean } {
  const [left, right] = [Math.max(0, index - BEFORE), index + own.length + AFTER];
  const [far, near] = [text.slice(left, index), text.slice(index + own.length, right)];
  const fact = FACT.test(text.slice(text.lastIndexOf('\n', index - 1) + 1, index));
  const before = fact ? far : sentenceBefore(far, own);
  const after = fact ? near : sentenceAfter(near);
  const { deadline, meeting, past } = searches(dialect);
  if (result.tags().has(UNTIL) || /^(?:by|within|before)\b/i.test(own))
    return { kind: 'deadline', past: false };
  const distance = (words: RegExp): number => nearest(before, own, after, words);
  const [due, meet, over] = [
    distance(deadline),
    distance(meeting),
    past === null ? Infinity : nearest(before, '', '', past),
  ];
  const kind = due === Infinity && meet === Infinity ? 'date' : due <= meet ? 'deadline' : 'meeting';
  // "We met on Thursday": the word for meeting is in the past tense itself.
  return { kind, past: over < Infinity && over <= Math.min(due, meet) };
}

interface Searches {
  deadline: RegExp;
  meeting: RegExp;
  past: RegExp | null;
}

const known = new WeakMap<Dialect, Searches>();

function searches(dialect: Dialect): Searches {
  let own = known.get(dialect);
  if (own === undefined) {
    const all = (words: RegExp): RegExp => new RegExp(words.source, `${words.flags.replace('g', '')}g`);
    const { deadline, meeting, past } = dialect;
    own = { deadline: all(deadline), meeting: all(meeting), past: past === undefined ? null : all(past) };
    known.set(dialect, own);
  }
  return own;
}

/** What of `text` is of the sentence that goes on with `own`, whose first letter tells a new line from a wrapped one. */
function sentenceBefore(text: string, own: string): string {
  let from = 0;
  for (const { index } of `${text}${own.charAt(0)}`.matchAll(BREAK)) from = index + 1;
  return text.slice(from);
}

function sentenceAfter(text: string): string {
  const end = text.search(BREAK);
  return end < 0 ? text : text.slice(0, end);
}

/** Characters from the date to the nearest of the words; those behind it count twice. Infinity where there is none. */
function nearest(before: string, own: string, after: string, words: RegExp): number {
  let best = Infinity;
  for (const match of before.matchAll(words)) best = before.length - match.index - match[0].length;
  if (own !== '' && own.search(words) >= 0) return 0;
  const behind = after.search(words);
  return behind < 0 ? best : Math.min(best, behind * 2 + 1);
}
