/** Edits of the process: adding, moving and removing steps, as changes of single steps. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Edit } from '@/utils/delegation/events';
import type { Checklist, Step } from '@/utils/delegation/item';
import type { Line } from './lines';

/** The part of an edit that concerns steps. */
export type StepEdits = NonNullable<Edit['steps']>;

/** A new step's id. */
export function newStepId(): string {
  return `s_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
}

/** Puts `lines` as new steps before the one at `index` (`steps.length`: at the end), with the ids `newId` gives. */
export function insertSteps(
  steps: readonly Step[],
  index: number,
  lines: readonly Line[],
  newId: () => string = newStepId,
): { edits: StepEdits; ids: string[] } {
  const fresh: Step[] = lines.map((line) => ({ id: newId(), ...line, place: '' }));
  const order = [...steps.slice(0, index), ...fresh, ...steps.slice(index)];
  const edits: StepEdits = {};
  for (const { id, text, done } of fresh) edits[id] = { text, ...(done ? { done } : {}) };
  for (const [id, place] of placesOf(order, index, fresh.length)) edits[id] = { ...edits[id], place };
  return { edits, ids: fresh.map((step) => step.id) };
}

/** Moves the step at `from` so that it comes to stand at `to`; null when it would not move. */
export function moveStep(steps: readonly Step[], from: number, to: number): StepEdits | null {
  const step = steps[from];
  if (step === undefined || to === from || to < 0 || to >= steps.length) return null;
  const order = steps.toSpliced(from, 1).toSpliced(to, 0, step);
  return Object.fromEntries([...placesOf(order, to, 1)].map(([id, place]) => [id, { place }]));
}

/** The lines of `checklists` that are not among `steps` yet. */
export function checklistLines(steps: readonly Step[], checklists: readonly Checklist[]): Line[] {
  const known = new Set(steps.map((step) => step.text.trim()));
  const lines: Line[] = [];
  for (const { text, done } of checklists.flatMap((list) => list.items)) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line === '' || known.has(line)) continue;
    known.add(line);
    lines.push({ text: line, done });
  }
  return lines;
}

/**
 * Places for the `count` steps from `index` on, between their neighbours. Where two devices gave the same place to
 * two steps nothing fits between them: then all get new ones.
 */
function placesOf(order: readonly Step[], index: number, count: number): Map<string, string> {
  const before = order[index - 1]?.place ?? null;
  const after = order[index + count]?.place ?? null;
  try {
    if (before !== null && after !== null && before >= after) throw new RangeError('nothing fits between');
    const places =
      count === 1 ? [generateKeyBetween(before, after)] : generateNKeysBetween(before, after, count);
    return new Map(places.map((place, at) => [order[index + at]?.id ?? '', place]));
  } catch {
    const places = generateNKeysBetween(null, null, order.length);
    return new Map(order.map((step, at) => [step.id, places[at] ?? '']));
  }
}
