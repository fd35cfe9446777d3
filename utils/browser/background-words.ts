/** What the background says, in the language the user chose. */
import { backgroundWords, type BackgroundWords } from '@/utils/i18n/background';
import type { LanguageCode } from '@/utils/i18n/languages';
import { readSettings } from '@/utils/store/settings';
import { languageFor } from './language-choice';
import { sharedStore } from './shared-store';

/** The words of the background, in the language of the settings as they are now; never rejects. */
export async function backgroundWordsNow(): Promise<BackgroundWords> {
  return backgroundWords(languageFor(await chosen()));
}

/** Where the database does not open, that is what must be said, in the language of the browser. */
async function chosen(): Promise<LanguageCode | null> {
  try {
    return (await readSettings(await sharedStore())).language;
  } catch {
    return null;
  }
}
