/** Brings a language in: each is a file of its own, read when somebody speaks it or is written to in it. */
import type { Language } from './language';
import type { LanguageCode } from './languages';

const LOADERS: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('./en/index')).english,
  et: async () => (await import('./et/index')).estonian,
  hu: async () => (await import('./hu/index')).hungarian,
  'sr-Latn': async () => (await import('./sr/index')).serbian,
  'sr-Cyrl': async () => (await import('./sr/cyrillic')).serbianInCyrillic,
  it: async () => (await import('./it/index')).italian,
  es: async () => (await import('./es/index')).spanish,
};

/** The language, ready to speak. */
export function loadLanguage(code: LanguageCode): Promise<Language> {
  return LOADERS[code]();
}
