/** The words of the background in all languages: a service worker cannot read a language in when it needs one. */
import { background as en } from './en/background';
import { page as enPage } from './en/page';
import { background as es } from './es/background';
import { page as esPage } from './es/page';
import { background as et } from './et/background';
import { page as etPage } from './et/page';
import { background as hu } from './hu/background';
import { page as huPage } from './hu/page';
import { background as it } from './it/background';
import { page as itPage } from './it/page';
import { background as sr } from './sr/background';
import { page as srPage } from './sr/page';
import { inCyrillic } from './cyrillic';
import type { Words } from './language';
import type { LanguageCode } from './languages';
import { mapWords } from './map-words';

/** What the background can say by itself. */
export type BackgroundWords = Pick<Words, 'background' | 'page'>;

const WORDS: Record<LanguageCode, BackgroundWords> = {
  en: { background: en, page: enPage },
  et: { background: et, page: etPage },
  hu: { background: hu, page: huPage },
  'sr-Latn': { background: sr, page: srPage },
  'sr-Cyrl': mapWords({ background: sr, page: srPage }, inCyrillic),
  it: { background: it, page: itPage },
  es: { background: es, page: esPage },
};

/** The words of the background in a language. */
export function backgroundWords(code: LanguageCode): BackgroundWords {
  return WORDS[code];
}
