/** What changed between two versions of a procedure, as a person would tell it. */
import type { ProcedureWords } from './procedure';
import { commonOf } from './sequence-diff';

/** A run of words that stayed, came or went. */
export interface Run {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** One step: where it stands after (`to`) and stood before (`from`), counted from 1; `runs` say how its words changed. */
export type StepChange =
  | { kind: 'same'; text: string; from: number; to: number }
  | { kind: 'added'; text: string; to: number }
  | { kind: 'removed'; text: string; from: number }
  | { kind: 'moved'; text: string; from: number; to: number }
  | { kind: 'changed'; runs: Run[]; from: number; to: number };

/** A text whose words changed. */
export interface TextChange {
  field: 'title' | 'goal' | 'guidelines';
  runs: Run[];
}

/** What is said by a choice or a list. */
export type FactField = 'authority' | 'area' | 'minutes' | 'sites' | 'senders' | 'words';

/** A fact that changed; the words for it are the reader's. */
export interface FactChange {
  field: FactField;
  before: ProcedureWords;
  after: ProcedureWords;
}

/** All that changed; with nothing in it the versions say the same. */
export interface ProcedureDiff {
  texts: TextChange[];
  /** Null where the steps are the same; else all of them, as they stand after, what went where it stood. */
  steps: StepChange[] | null;
  facts: FactChange[];
}

const TEXTS = ['title', 'goal', 'guidelines'] as const;
const FACTS: readonly FactField[] = ['authority', 'area', 'minutes', 'sites', 'senders', 'words'];
/** A step with at least this share of its words in common with another is the same one, told differently. */
const ALIKE = 0.5;

/** What changed from `before` to `after`. */
export function procedureDiff(before: ProcedureWords, after: ProcedureWords): ProcedureDiff {
  return {
    texts: TEXTS.filter((field) => before[field] !== after[field]).map((field) => ({
      field,
      runs: runsOf(before[field], after[field]),
    })),
    steps: same(before.steps, after.steps) ? null : stepsOf(before.steps, after.steps),
    facts: FACTS.filter((field) => !same(factOf(before, field), factOf(after, field))).map((field) => ({
      field,
      before,
      after,
    })),
  };
}

/** Whether nothing changed. */
export function isSame({ texts, steps, facts }: ProcedureDiff): boolean {
  return texts.length === 0 && steps === null && facts.length === 0;
}

function factOf(words: ProcedureWords, field: FactField): unknown {
  return field === 'sites' || field === 'senders' || field === 'words' ? words.match[field] : words[field];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The words of both texts in reading order, what went before what came in its place. */
export function runsOf(before: string, after: string): Run[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const runs: Run[] = [];
  const say = (kind: Run['kind'], words: readonly string[]): void => {
    if (words.length === 0) return;
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += words.join('');
    else runs.push({ kind, text: words.join('') });
  };
  let [i, j] = [0, 0];
  for (const [x, y] of [...commonOf(a, b), [a.length, b.length] as const]) {
    say('removed', a.slice(i, x));
    say('added', b.slice(j, y));
    say('same', a.slice(x, x + 1));
    [i, j] = [x + 1, y + 1];
  }
  return runs;
}

/** Words, each with the blanks after it. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+\s*/gu) ?? [];
}

function stepsOf(before: readonly string[], after: readonly string[]): StepChange[] {
  const stayed = commonOf(before, after);
  const from = new Map(stayed.map(([i, j]) => [j, i]));
  const changes = new Map<number, StepChange>();
  for (const [i, j] of stayed) changes.set(j, { kind: 'same', text: after[j] ?? '', from: i + 1, to: j + 1 });
  const left = new Set(before.keys());
  for (const [i] of stayed) left.delete(i);
  const pair = (j: number, i: number | undefined, change: (i: number) => StepChange): void => {
    if (i === undefined) return;
    left.delete(i);
    from.set(j, i);
    changes.set(j, change(i));
  };
  for (const [j, text] of after.entries()) {
    if (changes.has(j)) continue;
    const i = [...left].find((one) => before[one] === text);
    pair(j, i, (i) => ({ kind: 'moved', text, from: i + 1, to: j + 1 }));
  }
  for (const [j, text] of after.entries()) {
    if (changes.has(j)) continue;
    const i = likest([...left], before, text);
    pair(j, i, (i) => ({ kind: 'changed', runs: runsOf(before[i] ?? '', text), from: i + 1, to: j + 1 }));
    if (i === undefined) changes.set(j, { kind: 'added', text, to: j + 1 });
  }
  return inOrder(after.length, changes, from, before, left);
}

/** Of the steps at `left` the one most like `text`; undefined when none is like it. */
function likest(left: readonly number[], before: readonly string[], text: string): number | undefined {
  let best: { i: number; like: number } | undefined;
  const words = plainWords(text);
  for (const i of left) {
    const like = likeness(plainWords(before[i] ?? ''), words);
    if (like >= ALIKE && (best === undefined || like > best.like)) best = { i, like };
  }
  return best?.i;
}

/** Share of words in common (Dice), 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const common = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return a.length + b.length === 0 ? 0 : (2 * common.length) / (a.length + b.length);
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The steps as they stand after; what went follows what it stood behind. */
function inOrder(
  count: number,
  changes: ReadonlyMap<number, StepChange>,
  from: ReadonlyMap<number, number>,
  before: readonly string[],
  gone: ReadonlySet<number>,
): StepChange[] {
  const behind = new Map([...from].map(([j, i]) => [i, j]));
  const removed = new Map<number, StepChange[]>();
  for (const i of [...gone].sort((a, b) => a - b)) {
    let stood = i - 1;
    while (stood >= 0 && !behind.has(stood)) stood--;
    const place = behind.get(stood) ?? -1;
    const change: StepChange = { kind: 'removed', text: before[i] ?? '', from: i + 1 };
    removed.set(place, [...(removed.get(place) ?? []), change]);
  }
  const order = [...(removed.get(-1) ?? [])];
  for (let j = 0; j < count; j++) {
    const change = changes.get(j);
    if (change !== undefined) order.push(change);
    order.push(...(removed.get(j) ?? []));
  }
  return order;
}
