/** The languages Right Hand speaks, and which of them a browser asks for. */

/** BCP 47 tags, Serbian in both scripts; the order is that of the settings. */
export const LANGUAGE_CODES = ['en', 'et', 'hu', 'sr-Latn', 'sr-Cyrl', 'it', 'es'] as const;

/** One of {@link LANGUAGE_CODES}. */
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Each language as its speakers call it. */
export const LANGUAGE_NAMES: Record<LanguageCode, string> = {
  en: 'English',
  et: 'Eesti',
  hu: 'Magyar',
  'sr-Latn': 'Srpski (latinica)',
  'sr-Cyrl': 'Српски (ћирилица)',
  it: 'Italiano',
  es: 'Español',
};

/**
 * The first of `tags` (BCP 47, best first) that Right Hand speaks, else English. Serbian that names no script is written
 * in Latin letters, as most business mail is; Bosnian, Croatian and Montenegrin readers get it before English.
 */
export function pickLanguage(tags: readonly string[]): LanguageCode {
  for (const tag of tags) {
    const [base = '', ...rest] = tag.toLowerCase().split(/[-_]/u);
    if (/^(?:sr|bs|hr|cnr|sh)$/u.test(base)) return rest.includes('cyrl') ? 'sr-Cyrl' : 'sr-Latn';
    const code = LANGUAGE_CODES.find((one) => one === base);
    if (code !== undefined) return code;
  }
  return 'en';
}

/** Whether a text is one of {@link LANGUAGE_CODES}. */
export function isLanguageCode(text: unknown): text is LanguageCode {
  return LANGUAGE_CODES.some((code) => code === text);
}
