/** Leaves out of an edit what already is so: an event that says nothing would only hide one that does. */
import type { Edit, StepEdit } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';

/** The part of `edit` that differs from the item, or null when nothing does. */
export function changesOf(item: Item, edit: Edit): Edit | null {
  const { steps: asked = {}, ...fields } = edit;
  const held: Edit = { ...withoutSteps(item), title: item.title };
  const changed = differing(fields, held);
  const steps: Record<string, StepEdit> = {};
  for (const [id, step] of Object.entries(asked)) {
    const part = differing(step, item.brief.steps.find((one) => one.id === id) ?? { gone: true });
    if (Object.keys(part).length > 0) steps[id] = part;
  }
  const whole: Edit = Object.keys(steps).length > 0 ? { ...changed, steps } : changed;
  return Object.keys(whole).length > 0 ? whole : null;
}

function withoutSteps(item: Item): Edit {
  const { goal, due, guidelines, materials, authority, important } = item.brief;
  return { goal, due, guidelines, materials, authority, important };
}

function differing<T extends object>(asked: T, held: Partial<T>): T {
  const parts = Object.entries(asked).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(held[field as keyof T]),
  );
  return Object.fromEntries(parts) as T;
}
