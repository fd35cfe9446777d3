import { english } from '@/utils/i18n/en/index';
import type { Language } from '@/utils/i18n/language';
import { mapWords } from '@/utils/i18n/map-words';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'áƀçďéƒğĥíĵķľɱñóþɋřšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĽḾÑÓÞɊŘŠŤÚṼŴẊÝŽ';
const MARKS = new Map(Array.from(PLAIN, (letter, i) => [letter, MARKED.charAt(i)]));

/** English in letters with marks: what still shows plain ones is no message. */
export const pseudo: Language = {
  ...english,
  words: mapWords(english.words, (text) => text.replace(/[a-z]/gi, (letter) => MARKS.get(letter) ?? letter)),
};
