/** What the rules of a language are made of. */
import type { Today } from '@/utils/deadlines/rule';
import { bothScripts, inLatin } from './plain';
import type { Part } from './tags';

/** What an expression means. Days are numbered from 1970-01-01. */
export interface Meaning {
  day?: number;
  /** A weekday or "tomorrow", which gives way to a date beside it. */
  loose?: boolean;
  /** A bare weekday, a week later where its time has gone by. */
  weekly?: boolean;
  time?: { hour: number | string; minute: number | string };
  part?: Part;
  /** Means something only beside another expression. */
  weak?: boolean;
  /** Its own form says "by". */
  until?: boolean;
}

/** The groups of a match by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What stands around a match: plain text, at most 24 characters, and the match itself as it was written. */
export interface Around {
  before: string;
  after: string;
  said: string;
}

/** One expression: its pattern over plain text and how a match is read; null when it is none after all. */
export interface Rule {
  pattern: RegExp;
  read: (groups: Groups, today: Today, around: Around) => Meaning | null;
}

/** A rule for whole words. */
export function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`(?<!\\w)(?:${bothScripts(source)})(?!\\w)`, 'g'), read };
}

/** Beginnings of words and what they stand for. */
export type Table<Value = number> = Readonly<Record<string, Value>>;

/** The value of the longest key that `word` begins with. */
export function valueOf<Value>(table: Table<Value>, word: string | undefined): Value | undefined {
  if (word === undefined) return undefined;
  const latin = inLatin(word);
  let best = '';
  for (const key of Object.keys(table)) if (key.length > best.length && latin.startsWith(key)) best = key;
  return best === '' ? undefined : table[best];
}

/** The keys of a table as alternatives of a pattern, the longest first. */
export function keysOf(table: Table<unknown>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** A number in digits or words. */
export function count(words: Table, said: string | undefined): number | undefined {
  return said !== undefined && /^\d/.test(said) ? Number(said) : valueOf(words, said);
}

/** Whether a weekday is a name, "Mr Friday": a capital letter in the middle of a sentence. `said` begins with it. */
export function isName(said: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(said) && /[\w"] $/.test(before);
}
