/** What is typed into the form of a procedure: one shape, so that one draft keeps it. */
import { generateNKeysBetween } from 'fractional-indexing';
import { durationWords, minutesFrom } from '@/components/actions/duration';
import type { StepEdits } from '@/components/brief/step-edits';
import { AUTHORITIES, SITE_IDS, type Authority, type SiteId, type Step } from '@/utils/delegation/item';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import { namesIn, tidyProcedure } from '@/utils/delegation/procedure-words';
import { t } from '@/utils/i18n/spoken';

/** Everything in the form. */
export interface TypedProcedure {
  title: string;
  goal: string;
  steps: Step[];
  guidelines: string;
  authority: Authority | null;
  area: string | null;
  /** As typed, such as '1.5 h'. */
  time: string;
  sites: SiteId[];
  /** Between commas. */
  senders: string;
  words: string;
  /** What changed. */
  note: string;
}

/** The form that says `words`. */
export function typedOf(words: ProcedureWords, note = ''): TypedProcedure {
  const { title, goal, guidelines, authority, area, minutes, match } = words;
  const places = generateNKeysBetween(null, null, words.steps.length);
  return {
    ...{ title, goal, guidelines, authority, area, note },
    steps: words.steps.map((text, i) => ({ id: `p_${i}`, text, done: false, place: places[i] ?? '' })),
    time: minutes === null ? '' : durationWords(minutes),
    sites: [...match.sites],
    senders: match.senders.join(', '),
    words: match.words.join(', '),
  };
}

/** What the form says; a time that cannot be read counts as none. */
export function wordsFrom(typed: TypedProcedure, starter: string | null): ProcedureWords {
  const { title, goal, guidelines, authority, area, steps, time, sites } = typed;
  return tidyProcedure({
    ...{ title, goal, guidelines, authority, area, starter },
    steps: steps.map(({ text }) => text),
    minutes: minutesFrom(time),
    match: { sites, senders: namesIn([typed.senders]), words: namesIn([typed.words]) },
  });
}

/** One sentence on what keeps it from being saved, or null. */
export function problemOf(typed: TypedProcedure): string | null {
  const { title, goal, steps } = wordsFrom(typed, null);
  if (title === '') return t.procedures.form.needsName;
  if (goal === '' && steps.length === 0) return t.procedures.form.needsWords;
  return typed.time.trim() !== '' && minutesFrom(typed.time) === null ? t.missing.estimate : null;
}

/** The steps after `edits`. */
export function withSteps(steps: readonly Step[], edits: StepEdits): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const [id, { gone = false, ...change }] of Object.entries(edits)) {
    if (gone) byId.delete(id);
    else byId.set(id, { ...(byId.get(id) ?? { id, text: '', done: false, place: '' }), ...change });
  }
  return [...byId.values()].sort((a, b) =>
    a.place === b.place ? (a.id < b.id ? -1 : 1) : a.place < b.place ? -1 : 1,
  );
}

/** What was typed, from the text of a draft; null when it is none of ours. A draft may come from a file. */
export function typedFrom(text: string): TypedProcedure | null {
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof held !== 'object' || held === null) return null;
  const typed = held as Record<keyof TypedProcedure, unknown>;
  const texts = [
    typed.title,
    typed.goal,
    typed.guidelines,
    typed.time,
    typed.senders,
    typed.words,
    typed.note,
  ];
  const fits =
    texts.every((one) => typeof one === 'string') &&
    (typed.authority === null || AUTHORITIES.some((one) => one === typed.authority)) &&
    (typed.area === null || typeof typed.area === 'string') &&
    Array.isArray(typed.sites) &&
    typed.sites.every((one) => SITE_IDS.some((site) => site === one)) &&
    Array.isArray(typed.steps) &&
    typed.steps.every(isStep);
  return fits ? (typed as unknown as TypedProcedure) : null;
}

function isStep(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text, done, place } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof text === 'string' &&
    typeof done === 'boolean' &&
    typeof place === 'string'
  );
}
