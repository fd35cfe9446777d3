/** Which ways a few typed letters mean. */
import type { Way } from './way';

/** Text without case and accents, for comparing; both scripts of Serbian meet in Latin. */
export function plain(text: string): string {
  const latin = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u0400-\u04ff\u0111]/gu, (letter) => LATIN.get(letter) ?? letter);
  return latin.normalize('NFD').replace(/\p{M}+/gu, '');
}

const LATIN = new Map(
  'а=a б=b в=v г=g д=d ђ=dj е=e ж=z з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=h ц=c ч=c џ=dz ш=s đ=dj'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/**
 * The ways that fit, the best first: a label that begins so, then a word of it that does, then one that holds all words
 * anywhere. Equal ones keep their order; nothing typed gives all.
 */
export function waysFor(ways: readonly Way[], typed: string): Way[] {
  const words = plain(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [...ways];
  return ways
    .map((one, i) => ({ one, i, rank: rankOf(plain(`${one.label} ${one.note}`), words) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ one }) => one);
}

const NONE = 3;

function rankOf(text: string, words: readonly string[]): number {
  if (text.startsWith(words.join(' '))) return 0;
  const padded = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  if (words.every((word) => padded.includes(` ${word}`))) return 1;
  return words.every((word) => padded.includes(word)) ? 2 : NONE;
}
