/** What leaves with a brief, as the person sees it before it does; and how what was found in it is said. */
import { listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';

/** What kind of thing was found; the same words as in utils/handover/findings.ts. */
export type FoundKind = 'history' | 'address' | 'card' | 'iban' | 'secret';

/** One thing found in the text, once however often it stands there. */
export interface Found {
  kind: FoundKind;
  text: string;
  removed: boolean;
}

/** A part of the text that goes out: ordinary, found, or the mark of something removed. */
export interface Piece {
  text: string;
  kind: FoundKind | 'removed' | null;
}

/** The text that goes out, and what was found in it. */
export interface Leaving {
  to: string;
  subject: string;
  pieces: readonly Piece[];
  found: readonly Found[];
}

/** All that was found of one kind. */
export interface FoundGroup {
  kind: FoundKind;
  all: readonly Found[];
  /** How many of them still go out. */
  left: number;
}

/** In the order shown: what does the most harm first. */
const KINDS: readonly FoundKind[] = ['card', 'iban', 'secret', 'address', 'history'];

/** What must not leave by a slip of the hand. */
const DANGEROUS: readonly FoundKind[] = ['card', 'iban', 'secret'];

/** What was found, by kind. */
export function groupsOf(found: readonly Found[]): FoundGroup[] {
  return KINDS.map((kind) => {
    const all = found.filter((one) => one.kind === kind);
    return { kind, all, left: all.filter(({ removed }) => !removed).length };
  }).filter(({ all }) => all.length > 0);
}

/** What still goes out and could do harm. */
export function dangersIn(found: readonly Found[]): Found[] {
  return found.filter(({ kind, removed }) => !removed && DANGEROUS.includes(kind));
}

/** '2 card numbers', 'quoted history'. */
export function groupWords(kind: FoundKind, count: number): string {
  return kind === 'history' ? t.leaving.history : t.leaving[kind]({ count });
}

/** '2 card numbers and quoted history'; only what still goes out. */
export function leftWords(found: readonly Found[]): string {
  const parts = groupsOf(found).flatMap(({ kind, left }) => (left === 0 ? [] : [groupWords(kind, left)]));
  return listWords(parts);
}
