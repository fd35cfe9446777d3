/** What is typed into a dialog of an action: one shape for all, so that one draft keeps it. */
import type { Due } from '@/utils/delegation/item';

/** Everything that a dialog of an action can hold; each uses some of it. */
export interface Typed {
  /** The main text: the read-back, the reason, the question, the answer, the note. */
  words: string;
  /** As typed, such as '1.5 h'. */
  estimate: string;
  /** The promised or the new date. */
  due: Due | null;
  /** What would save the old date; `noRescue`: nothing would. */
  rescue: string;
  noRescue: boolean;
  options: string[];
  /** Index into `options`. */
  recommended: number | null;
  /** Why nothing is recommended. */
  why: string;
  urgent: boolean;
  /** When the recommended option is done unless somebody says no. */
  fallback: Due | null;
  /** Web addresses, one a line. */
  links: string;
  /** Whether it was done as the procedure says; null: not said. `differed` says what was different. */
  followed: boolean | null;
  differed: string;
  /** Whether the reasons become a guideline of `area` (its id). */
  guideline: boolean;
  area: string | null;
}

/** Nothing typed yet. */
export const NOTHING_TYPED: Typed = {
  words: '',
  estimate: '',
  due: null,
  rescue: '',
  noRescue: false,
  options: ['', ''],
  recommended: null,
  why: '',
  urgent: false,
  fallback: null,
  links: '',
  followed: null,
  differed: '',
  guideline: false,
  area: null,
};

/** What was typed, from the text of a draft, on top of `initial`; parts that are none of ours are left out. */
export function typedFrom(text: string | undefined, initial: Typed): Typed {
  const held = parsed(text ?? '');
  const entries = Object.entries(initial).map(([name, value]: [string, unknown]) => {
    const kept = held[name];
    return [name, fits(name, kept) ? kept : value];
  });
  return { ...initial, ...(Object.fromEntries(entries) as Partial<Typed>) };
}

/** The draft's text of what was typed: only what differs from `initial`, which the next dialog may begin differently. */
export function changedText(typed: Typed, initial: Typed): string {
  const before = Object.entries(initial).map(([name, value]) => [name, JSON.stringify(value)]);
  const known = new Map(before as [string, string][]);
  const changed = Object.entries(typed).filter(([name, value]) => known.get(name) !== JSON.stringify(value));
  return JSON.stringify(Object.fromEntries(changed));
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A draft may come from a file: every part is looked at before it is shown. */
function fits(name: string, value: unknown): boolean {
  switch (name) {
    case 'words':
    case 'estimate':
    case 'rescue':
    case 'why':
    case 'links':
    case 'differed':
      return typeof value === 'string';
    case 'noRescue':
    case 'urgent':
    case 'guideline':
      return typeof value === 'boolean';
    case 'followed':
      return value === null || typeof value === 'boolean';
    case 'recommended':
      return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
    case 'area':
      return value === null || typeof value === 'string';
    case 'options':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'due':
    case 'fallback':
      return value === null || isDue(value);
    default:
      return false;
  }
}

function isDue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { at, date, time, zone } = value as Record<string, unknown>;
  return (
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    (time === null || typeof time === 'string') &&
    typeof zone === 'string'
  );
}
