/** One language: its words, and how it writes days and counts. */
import type { Locale } from 'date-fns';
import type { words } from './en/words';
import type { LanguageCode } from './languages';

/**
 * All texts, by area. English (utils/i18n/en) is the source: every other language has the same keys and parameters, or it
 * does not compile.
 */
export type Words = typeof words;

/** How a language writes a day: date-fns patterns. */
export interface DayPatterns {
  /** 'Fri 27 Nov'. */
  short: string;
  /** The same with its year. */
  shortYear: string;
  /** 'Friday 27 November 2026'. */
  long: string;
  /** '27 Nov'. */
  dayMonth: string;
  /** The same with its year. */
  dayMonthYear: string;
  /** 'Fri'. */
  weekday: string;
}

/** One language, ready to speak. */
export interface Language {
  code: LanguageCode;
  /** BCP 47 tag for Intl and the `lang` attribute. */
  tag: string;
  /** Its names of months and days. */
  dates: Locale;
  patterns: DayPatterns;
  words: Words;
}
