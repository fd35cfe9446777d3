/** The words of the background in all languages: a service worker cannot read a language in when it needs one. */
import { background as en } from './en/background';
import { page as enPage } from './en/page';
import { problems as enProblems } from './en/problems';
import { reminders as enReminders } from './en/reminders';
import { background as es } from './es/background';
import { page as esPage } from './es/page';
import { problems as esProblems } from './es/problems';
import { reminders as esReminders } from './es/reminders';
import { background as et } from './et/background';
import { page as etPage } from './et/page';
import { problems as etProblems } from './et/problems';
import { reminders as etReminders } from './et/reminders';
import { background as hu } from './hu/background';
import { page as huPage } from './hu/page';
import { problems as huProblems } from './hu/problems';
import { reminders as huReminders } from './hu/reminders';
import { background as it } from './it/background';
import { page as itPage } from './it/page';
import { problems as itProblems } from './it/problems';
import { reminders as itReminders } from './it/reminders';
import { background as sr } from './sr/background';
import { page as srPage } from './sr/page';
import { problems as srProblems } from './sr/problems';
import { reminders as srReminders } from './sr/reminders';
import { inCyrillic } from './cyrillic';
import type { Words } from './language';
import type { LanguageCode } from './languages';
import { mapWords } from './map-words';

/** What the background can say by itself. */
export type BackgroundWords = Pick<Words, 'background' | 'page' | 'problems' | 'reminders'>;

const WORDS: Record<LanguageCode, BackgroundWords> = {
  en: { background: en, page: enPage, problems: enProblems, reminders: enReminders },
  et: { background: et, page: etPage, problems: etProblems, reminders: etReminders },
  hu: { background: hu, page: huPage, problems: huProblems, reminders: huReminders },
  'sr-Latn': { background: sr, page: srPage, problems: srProblems, reminders: srReminders },
  'sr-Cyrl': mapWords(
    { background: sr, page: srPage, problems: srProblems, reminders: srReminders },
    inCyrillic,
  ),
  it: { background: it, page: itPage, problems: itProblems, reminders: itReminders },
  es: { background: es, page: esPage, problems: esProblems, reminders: esReminders },
};

/** The words of the background in a language. */
export function backgroundWords(code: LanguageCode): BackgroundWords {
  return WORDS[code];
}
