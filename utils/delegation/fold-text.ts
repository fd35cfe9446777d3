/** Text as it is compared: without case, accents and script, so that "ćevap" finds "Ћевап" and the other way round. */

/** What taking the accents away does not make Latin: Cyrillic as Serbian writes it, and the letters that are no accents. */
const PAIRS =
  'а=a б=b в=v г=g д=d ђ=dj е=e ж=z з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=h ' +
  'ц=c ч=c џ=dz ш=s щ=sc ъ= ы=y ь= э=e ю=ju я=ja і=i є=je đ=dj ø=o ł=l ß=ss æ=ae œ=oe ı=i ð=d þ=th ŧ=t ħ=h';

const LETTERS = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)]));

const SPECIAL = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/** The words of `text` in folded form, each preceded by one space: ` book the flights`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most text is plain, and then the costly part has nothing to do.
  const plain = /^[\x20-\x7e\s]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter);
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}
