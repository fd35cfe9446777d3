/** Runs a language's parsers over a text. */
import { Chrono, type ParsedResult } from 'chrono-node';
import type { Dialect } from './dialect';

/** What one language found. */
export interface Reading {
  index: number;
  text: string;
  result: ParsedResult;
  dialect: Dialect;
}

const engines = new WeakMap<Dialect, Chrono>();

/** What `dialect` finds in `text`; `reference` shows, by the clock of this process, what clocks show where the text is read. */
export function readAll(text: string, reference: Date, dialect: Dialect): Reading[] {
  let engine = engines.get(dialect);
  if (engine === undefined) engines.set(dialect, (engine = new Chrono(dialect.configuration)));
  return engine
    .parse(text, reference, { forwardDate: true })
    .map((result) => ({ index: result.index, text: result.text, result, dialect }));
}
