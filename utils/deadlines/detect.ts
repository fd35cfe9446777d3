/** Which of the six languages a text is in, by its small words and its letters. */
import type { Dialect, DialectCode } from './dialect';

/** Letters that one language has and the others, mostly, have not. */
const LETTERS: readonly (readonly [RegExp, DialectCode, number])[] = [
  [/[Ѐ-ӿ]+/g, 'sr', 2],
  [/[őű]/gi, 'hu', 2],
  [/õ/gi, 'et', 1.5],
  [/[ñ¿¡]/gi, 'es', 2],
  [/[čćđ]/gi, 'sr', 1.5],
];
/** Below so many points nothing is said about the language. */
const FEW = 3;
/** A second language counts from this part of the first's points on. */
const SHARE = 0.25;

/** The points of each language in a text. */
export function scores(text: string, dialects: readonly Dialect[]): Map<DialectCode, number> {
  const points = new Map<DialectCode, number>();
  const add = (code: DialectCode, value: number): void =>
    void points.set(code, (points.get(code) ?? 0) + value);
  const owners = ownersOf(dialects);
  for (const word of text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []) {
    const codes = owners.get(word);
    // A word that several languages have says less.
    if (codes !== undefined) for (const code of codes) add(code, 1 / codes.length);
  }
  for (const [letters, code, value] of LETTERS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) add(code, Math.min(count, 40) * value);
  }
  return points;
}

const owned = new WeakMap<readonly Dialect[], Map<string, DialectCode[]>>();

function ownersOf(dialects: readonly Dialect[]): Map<string, DialectCode[]> {
  const known = owned.get(dialects);
  if (known !== undefined) return known;
  const owners = new Map<string, DialectCode[]>();
  for (const { code, common } of dialects)
    for (const word of new Set(common)) owners.set(word, [...(owners.get(word) ?? []), code]);
  owned.set(dialects, owners);
  return owners;
}

/**
 * The languages to read a text in, likeliest first: one, or two of a text that mixes them. Empty where the text is too
 * short to tell.
 */
export function languagesOf(text: string, dialects: readonly Dialect[]): DialectCode[] {
  const ranked = [...scores(text, dialects)].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] < FEW) return [];
  const mixed = second !== undefined && second[1] >= Math.max(FEW, first[1] * SHARE);
  if (second !== undefined && first[1] < 8 && second[1] > first[1] * 0.6) return [];
  return mixed ? [first[0], second[0]] : [first[0]];
}

/** The language a tag such as 'sr-Latn' names, or null for one that is not read. */
export function codeOf(locale: string, dialects: readonly Dialect[]): DialectCode | null {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return dialects.find(({ code }) => code === language)?.code ?? null;
}
