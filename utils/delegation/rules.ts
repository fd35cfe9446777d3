/** What each role may write; enforced in the fold, so that no interface and no file gets around it. */
import type { EventBodies, ItemEvent } from './events';
import type { Role } from './item';
import { keptKind } from './kept-kinds';
import { needsNote } from './moves';
import { isUsableEntry } from './time-entry';

/**
 * Whether the event may stand by its author and its own words alone. Whether a move fits the stage, or an answer its question,
 * is for those who know the history: stage-track.ts, questions.ts, warnings.ts.
 */
export function isAllowed(event: ItemEvent): boolean {
  const { role } = event.by;
  switch (event.type) {
    case 'edited':
      // How far the assistant may decide, and in which area, is the client's to say.
      return role === 'client' || (event.body.authority === undefined && event.body.area === undefined);
    case 'moved':
      return !needsNote(event.body.move, role) || says(event.body.note);
    case 'questioned':
      return isAskable(event.body, role);
    case 'settled':
    case 'replied':
    case 'nudged':
      return role === 'client';
    case 'warned':
      return role === 'assistant' && says(event.body.reason);
    case 'timed': {
      const { entry, words } = event.body;
      if (keptKind(event.item) === 'time' && entry !== event.item) return false;
      return role === 'assistant' && (words === null || isUsableEntry(words));
    }
    case 'retired':
      return role === 'client' || keptKind(event.item) !== 'recurrence';
    case 'recurs':
    case 'spent':
      return role === 'client';
    case 'told':
      return role === 'assistant' && says(event.body.text);
    default:
      return true;
  }
}

/**
 * Whether `role` may ask this: with words, and either one of its options recommended or a reason why none is. Only the
 * assistant can announce what happens without an answer.
 */
export function isAskable(question: EventBodies['questioned'], role: Role): boolean {
  const { text, options, recommended, why, fallback } = question;
  if (!says(text)) return false;
  if (recommended === null ? !says(why) : !isOption(options, recommended)) return false;
  if (fallback === null) return true;
  return role === 'assistant' && isOption(options, fallback.option) && !Number.isNaN(Date.parse(fallback.at));
}

/** Whether `index` is that of an option. */
export function isOption(options: readonly string[], index: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < options.length;
}

/** Whether there is more than white space. */
export function says(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Whether the event says something to the other side, unlike a receipt, a later reading of the page or a rest. */
export function isWord({ type }: ItemEvent): boolean {
  return !['seen', 'snoozed', 'withdrawn', 'enriched', 'timed', 'spent'].includes(type);
}
