/** Words in their forms: endings of inflected languages, and words that say nothing of the matter. */

/** By length of a word how many letters an ending of it may add: what is longer, is another word. */
const ENDING = [0, 0, 0, 0, 3, 3, 4, 5] as const;

/** What takes the place of a last vowel: fattura, fatture; ponuda, ponudom, ponudama. */
const INSTEAD = /^(?:[aeiou]s?|[aeou]m|[ai]ma|ih|im)$/;

/**
 * Whether `token` is a form of `word`, both folded: the word with an ending, or with another one in place of its last vowel.
 * Short words have no forms, for they begin too many others.
 */
export function isWordOf(token: string, word: string): boolean {
  if (token === word) return true;
  const more = token.length - word.length;
  if (token.startsWith(word)) return more <= (ENDING[word.length] ?? 5);
  if (word.length < 5 || !/[aeiou]$/.test(word)) return false;
  const stem = word.slice(0, -1);
  return token.startsWith(stem) && INSTEAD.test(token.slice(stem.length));
}

/** Folded words that do not count as part of what a title is about, of all six languages; and marks of answers and forwards. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the of for to in on at by and or from with about my our your this that is are be we you it i me us please re fw fwd ' +
    'ja voi ning see need minu meie sinu teie on ei et mis kui palun vs edasi kohta jaoks koos ' +
    'az egy es vagy hogy ez meg nem is mi mint kerem va tov szoloval ' +
    'i u na za od do iz sa s o je su se da li po pri nas nam vas molim ' +
    'il lo la le gli un una uno di del della dei delle da dal al alla ai e ed o per con su che mi ci nostro nostra r i ' +
    'el los las de y para por en mi su nuestro nuestra que rv'
  ).split(' '),
);
