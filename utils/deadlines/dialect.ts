/** What one language brings to the search for dates. */
import type { Parser, Refiner } from 'chrono-node';

/** The languages dates are read in; Serbian in both scripts. */
export const DIALECT_CODES = ['en', 'et', 'hu', 'sr', 'it', 'es'] as const;

/** One of {@link DIALECT_CODES}. */
export type DialectCode = (typeof DIALECT_CODES)[number];

/** One language, as the search uses it. One file each. */
export interface Dialect {
  code: DialectCode;
  /** What finds expressions and puts them together, for a `Chrono` of its own. */
  configuration: { parsers: Parser[]; refiners: Refiner[] };
  /** Words that, close before or behind a date in its sentence, make it a deadline; and a meeting. No flags but `iu`. */
  deadline: RegExp;
  meeting: RegExp;
  /** Frequent small words that tell this language from the others, lower case, as they are written. */
  common: readonly string[];
  /** Words that, close before a date in its clause, say that it is over or comes again and again; such a date is dropped. Flags as above. */
  past?: RegExp;
}

/** Tag of a result that counts only beside another: a time without a day that is not plainly one. Dropped when left alone. */
export const WEAK = 'deadlines/weak';
