import { sr } from 'date-fns/locale/sr';
import { inCyrillic } from '@/utils/i18n/cyrillic';
import type { Language } from '@/utils/i18n/language';
import { mapWords } from '@/utils/i18n/map-words';
import { serbian } from './index';

/** Serbian in Cyrillic letters: the same words, transliterated. */
export const serbianInCyrillic: Language = {
  ...serbian,
  code: 'sr-Cyrl',
  tag: 'sr-Cyrl',
  dates: sr,
  words: mapWords(serbian.words, inCyrillic),
};
