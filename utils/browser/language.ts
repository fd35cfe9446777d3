/** Which language our own pages speak: the chosen one, else the first of the browser's that we know. */
import { isLanguageCode, type LanguageCode } from '@/utils/i18n/languages';
import type { Language } from '@/utils/i18n/language';
import { loadLanguage } from '@/utils/i18n/load';
import { speak } from '@/utils/i18n/spoken';
import { languageFor } from './language-choice';

export { languageFor };

/** Where a page remembers what was chosen, so that it can speak before the database is open. */
const REMEMBERED = 'language';

/** Speaks the language chosen last in this browser; before the first render of a page. */
export async function speakFirst(): Promise<void> {
  const held = localStorage.getItem(REMEMBERED);
  speakNow(await loadLanguage(languageFor(isLanguageCode(held) ? held : null)));
}

/** Speaks what the settings say from now on, and remembers it. */
export async function speakChosen(chosen: LanguageCode | null): Promise<void> {
  if (chosen === null) localStorage.removeItem(REMEMBERED);
  else localStorage.setItem(REMEMBERED, chosen);
  speakNow(await loadLanguage(languageFor(chosen)));
}

function speakNow(language: Language): void {
  speak(language);
  document.documentElement.lang = language.tag;
}
