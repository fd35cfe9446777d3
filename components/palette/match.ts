/** Which ways a few typed letters mean. */
import { foldText } from '@/utils/delegation/fold-text';
import type { Way } from './way';

/**
 * The ways that fit, the best first: a label that begins so, then a word of it that does, then one that holds all words
 * anywhere. Equal ones keep their order; nothing typed gives all.
 */
export function waysFor(ways: readonly Way[], typed: string): Way[] {
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [...ways];
  return ways
    .map((one, i) => ({ one, i, rank: rankOf(foldText(`${one.label} ${one.note}`), words) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ one }) => one);
}

const NONE = 3;

/** `text` is folded: each of its words stands after a space. */
function rankOf(text: string, words: readonly string[]): number {
  if (text.startsWith(` ${words.join(' ')}`)) return 0;
  if (words.every((word) => text.includes(` ${word}`))) return 1;
  return words.every((word) => text.includes(word)) ? 2 : NONE;
}
