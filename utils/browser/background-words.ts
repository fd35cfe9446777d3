/** What the background says, in the language the user chose. */
import { backgroundWords, type BackgroundWords } from '@/utils/i18n/background';
import { readSettings } from '@/utils/store/settings';
import { languageFor } from './language-choice';
import { sharedStore } from './shared-store';

/** The words of the background, in the language of the settings as they are now. */
export async function backgroundWordsNow(): Promise<BackgroundWords> {
  const { language } = await readSettings(await sharedStore());
  return backgroundWords(languageFor(language));
}
