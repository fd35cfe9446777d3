/** Which recognised words and phrases a text has. */
import { foldText } from './fold-text';
import { FILLERS, isWordOf } from './word-forms';

/** A word of the capture: as it stands there, and folded. */
export interface Token {
  said: string;
  folded: string;
}

/** A recognised word or phrase, and the tokens that it takes. */
export interface Hit {
  tokens: readonly Token[];
  inTitle: boolean;
}

/** The words of a text that say something. */
export function tokensOf(text: string): Token[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .map((said) => ({ said, folded: foldText(said).trim() }))
    .filter(({ folded }) => !FILLERS.has(folded));
}

const known = new WeakMap<readonly string[], string[][]>();

/** Recognised words and phrases as they are looked for, the longest first; remembered, for folding takes longer than looking. */
function phrasesOf(words: readonly string[]): string[][] {
  const held = known.get(words);
  if (held !== undefined) return held;
  const phrases = words.map((word) => {
    const parts = foldText(word).trim().split(' ');
    return parts.length === 1 ? parts : parts.filter((part) => !FILLERS.has(part));
  });
  phrases.sort((a, b) => b.length - a.length);
  known.set(words, phrases);
  return phrases;
}

/** The words and phrases of a procedure among `tokens`, phrases first, each token taken once. */
export function hitsIn(tokens: readonly Token[], words: readonly string[], inTitle: boolean): Hit[] {
  const hits: Hit[] = [];
  const free = new Set(tokens);
  const beginnings = new Set(tokens.map(({ folded }) => folded.slice(0, 2)));
  for (const phrase of phrasesOf(words)) {
    if (!phrase.every((part) => beginnings.has(part.slice(0, 2)))) continue;
    const found = findTogether(tokens, phrase);
    if (found === null || !found.every((token) => free.has(token))) continue;
    for (const token of found) free.delete(token);
    hits.push({ tokens: found, inTitle });
  }
  return hits;
}

/** The tokens that are these words, in any order and close together: at most two others lie between them. */
function findTogether(tokens: readonly Token[], phrase: readonly string[]): Token[] | null {
  for (let at = 0; at < tokens.length; at++) {
    const near = tokens.slice(at, at + (phrase.length === 1 ? 1 : phrase.length + 2));
    const found: Token[] = [];
    for (const word of phrase) {
      const token = near.find((one) => !found.includes(one) && isWordOf(one.folded, word));
      if (token !== undefined) found.push(token);
    }
    if (found.length === phrase.length && found.length > 0) return found;
  }
  return null;
}
