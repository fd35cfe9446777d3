/** Edits that are not events yet: what is being typed, on top of the item it is typed into. */
import type { Edit } from './events';
import type { Brief, Item } from './item';
import { briefFrom, pathsOf } from './registers';

type Edited = Pick<Item, 'title' | 'source' | 'brief'>;

/** The item as it would be with `edit` applied; everything but title and brief stays as it is. */
export function withEdit<T extends Edited>(item: T, edit: Edit): T {
  if (pathsOf(edit).length === 0) return item;
  const values = new Map([...valuesOf(item), ...pathsOf(edit)]);
  const title = edit.title === undefined ? item.title : edit.title;
  return { ...item, title, brief: briefFrom({ values, overridden: new Map() }) };
}

/** Both edits as one; where they set the same field, `later` wins. */
export function mergeEdits(earlier: Edit, later: Edit): Edit {
  if (later.steps === undefined) return { ...earlier, ...later };
  const steps = { ...earlier.steps };
  for (const [id, step] of Object.entries(later.steps)) steps[id] = { ...steps[id], ...step };
  return { ...earlier, ...later, steps };
}

/** What of `edit` would change the item; null when nothing would. */
export function changesOf(item: Edited, edit: Edit): Edit | null {
  const values = valuesOf(item);
  const known = new Set(item.brief.steps.map((step) => step.id));
  const paths = pathsOf(edit).filter(([path, value]) => {
    const id = stepIdOf(path);
    // A step that came and went while it was typed leaves nothing behind.
    if (id !== null && !known.has(id) && edit.steps?.[id]?.gone === true) return false;
    return !same(values.get(path), value);
  });
  return paths.length === 0 ? null : editFrom(paths);
}

/** The fields of `edit` whose paths ('goal', 'steps.<id>.text') are in `paths`. */
export function pickEdit(edit: Edit, paths: readonly string[]): Edit {
  return editFrom(pathsOf(edit).filter(([path]) => paths.includes(path)));
}

/** Whether the edit sets nothing. */
export function isEmptyEdit(edit: Edit): boolean {
  return pathsOf(edit).length === 0;
}

function valuesOf({ title, brief }: Edited): Map<string, unknown> {
  const { steps, ...fields } = brief;
  const byId: NonNullable<Edit['steps']> = {};
  for (const { id, ...step } of steps) byId[id] = { ...step, gone: false };
  return new Map(pathsOf({ ...(fields satisfies Omit<Brief, 'steps'>), title, steps: byId }));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function stepIdOf(path: string): string | null {
  return /^steps\.(.+)\.\w+$/.exec(path)?.[1] ?? null;
}

/** The edit that makes these single writes; the reverse of `pathsOf`, whose values they have to be. */
export function editFrom(paths: readonly [path: string, value: unknown][]): Edit {
  const fields: Record<string, unknown> = {};
  const steps: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of paths) {
    const id = stepIdOf(path);
    if (id === null) fields[path] = value;
    else steps[id] = { ...steps[id], [path.slice(path.lastIndexOf('.') + 1)]: value };
  }
  // The values come from an edit, so that they have its types.
  return Object.keys(steps).length === 0 ? fields : { ...fields, steps };
}
