/** Which language our own pages speak: the chosen one, else the first of the browser's that we know. */
import { isLanguageCode, type LanguageCode } from '@/utils/i18n/languages';
import type { Language } from '@/utils/i18n/language';
import { loadLanguage } from '@/utils/i18n/load';
import { speak } from '@/utils/i18n/spoken';
import { languageFor } from './language-choice';

export { languageFor };

/** Where a page remembers what was chosen, so that it can speak before the database is open. */
const REMEMBERED = 'language';

/** For developers and translators, by hand in the console: `localStorage.language = 'pseudo'` (CONTRIBUTING.md). */
const TRIALS: Record<string, () => Promise<Language>> = {
  pseudo: async () => (await import('@/utils/i18n/trial/pseudo')).pseudo,
  longest: async () => (await import('@/utils/i18n/trial/longest')).longest,
};

/** Speaks the language chosen last in this browser; before the first render of a page. */
export async function speakFirst(): Promise<void> {
  const held = localStorage.getItem(REMEMBERED);
  await bringIn(isLanguageCode(held) ? held : null);
}

/** Speaks what the settings say from now on, and remembers it. */
export async function speakChosen(chosen: LanguageCode | null): Promise<void> {
  if (trial() === undefined) {
    if (chosen === null) localStorage.removeItem(REMEMBERED);
    else localStorage.setItem(REMEMBERED, chosen);
  }
  await bringIn(chosen);
}

function trial(): (() => Promise<Language>) | undefined {
  return TRIALS[localStorage.getItem(REMEMBERED) ?? ''];
}

let turns = 0;

async function bringIn(chosen: LanguageCode | null): Promise<void> {
  const turn = ++turns;
  const language = await (trial()?.() ?? loadLanguage(languageFor(chosen)));
  // Of two choices in quick succession the later one counts, whichever language came in first.
  if (turn !== turns) return;
  speak(language);
  document.documentElement.lang = language.tag;
}
