/** The words of the background in all languages: a service worker cannot read a language in when it needs one. */
import { background as en } from './en/background';
import { page as enPage } from './en/page';
import { problems as enProblems } from './en/problems';
import { background as es } from './es/background';
import { page as esPage } from './es/page';
import { problems as esProblems } from './es/problems';
import { background as et } from './et/background';
import { page as etPage } from './et/page';
import { problems as etProblems } from './et/problems';
import { background as hu } from './hu/background';
import { page as huPage } from './hu/page';
import { problems as huProblems } from './hu/problems';
import { background as it } from './it/background';
import { page as itPage } from './it/page';
import { problems as itProblems } from './it/problems';
import { background as sr } from './sr/background';
import { page as srPage } from './sr/page';
import { problems as srProblems } from './sr/problems';
import { inCyrillic } from './cyrillic';
import type { Words } from './language';
import type { LanguageCode } from './languages';
import { mapWords } from './map-words';

/** What the background can say by itself. */
export type BackgroundWords = Pick<Words, 'background' | 'page' | 'problems'>;

const WORDS: Record<LanguageCode, BackgroundWords> = {
  en: { background: en, page: enPage, problems: enProblems },
  et: { background: et, page: etPage, problems: etProblems },
  hu: { background: hu, page: huPage, problems: huProblems },
  'sr-Latn': { background: sr, page: srPage, problems: srProblems },
  'sr-Cyrl': mapWords({ background: sr, page: srPage, problems: srProblems }, inCyrillic),
  it: { background: it, page: itPage, problems: itProblems },
  es: { background: es, page: esPage, problems: esProblems },
};

/** The words of the background in a language. */
export function backgroundWords(code: LanguageCode): BackgroundWords {
  return WORDS[code];
}
