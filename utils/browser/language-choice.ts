import { pickLanguage, type LanguageCode } from '@/utils/i18n/languages';

/** The language for a choice; null follows the browser. */
export function languageFor(chosen: LanguageCode | null): LanguageCode {
  return chosen ?? pickLanguage(navigator.languages);
}
