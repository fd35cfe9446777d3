/** Words of a query as search compares them. */
import { foldText } from '@/utils/delegation/fold-text';

/** The folded words of a query, each with the space that makes it match at the beginning of a word. */
export function queryWords(query: string): string[] {
  return foldText(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
}

/** Whether each of `words` begins some word of `folded`. */
export function matches(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
