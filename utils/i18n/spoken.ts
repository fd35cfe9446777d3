/** The language this document or worker speaks: set once before anything is shown, and again when the user chooses another. */
import type { Language, Words } from './language';

/** The language spoken now. */
export let spoken: Language;

/** Its words. Read them where they are shown, never while a module loads: then no language is chosen yet. */
export let t: Words;

/** Speaks `language` from now on. Whoever calls it renders again. */
export function speak(language: Language): void {
  spoken = language;
  t = language.words;
}
