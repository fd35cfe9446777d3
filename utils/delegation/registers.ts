/** The editable fields of an item: the later write wins, a write that was lost unseen is remembered. */
import type { Causal } from './causal-order';
import { AUTHORITIES, type Brief, type Step } from './item';
import type { Edit } from './events';

/** The values that edits left, and which edits lost a value to another that had not seen it. */
export interface Registers {
  values: ReadonlyMap<string, unknown>;
  /** Index of the losing edit → the paths it lost. */
  overridden: ReadonlyMap<number, string[]>;
}

/** An edit as single writes: a register's path ('goal', 'steps.<id>.text') and the value written to it. */
export function pathsOf(edit: Edit): [path: string, value: unknown][] {
  const { steps, ...fields } = edit;
  const writes: [string, unknown][] = Object.entries(fields);
  for (const [id, step] of Object.entries(steps ?? {})) {
    for (const [field, value] of Object.entries(step)) writes.push([`steps.${id}.${field}`, value]);
  }
  return writes;
}

/** Applies the edits at `indices`, in causal order. */
export function applyEdits({ events, saw }: Causal, indices: readonly number[]): Registers {
  const values = new Map<string, unknown>();
  const writers = new Map<string, number[]>();
  const overridden = new Map<number, string[]>();
  for (const i of indices) {
    const event = events[i];
    if (event?.type !== 'edited') continue;
    for (const [path, value] of pathsOf(event.body)) {
      const unseen = (writers.get(path) ?? []).filter((j) => !saw(i, j));
      if (!same(values.get(path), value)) {
        for (const j of unseen) overridden.set(j, [...(overridden.get(j) ?? []), path]);
      }
      writers.set(path, [...unseen, i]);
      values.set(path, value);
    }
  }
  return { values, overridden };
}

/** The title as edited, or null when nobody has. */
export function titleFrom({ values }: Registers): string | null {
  const title = values.get('title');
  return typeof title === 'string' && title.trim() !== '' ? title : null;
}

/** The brief the registers describe; untouched fields are empty and the authority is the most careful one. */
export function briefFrom({ values }: Registers): Brief {
  const fields = Object.fromEntries(values) as Omit<Edit, 'steps'>;
  return {
    goal: fields.goal ?? '',
    steps: stepsFrom(values),
    due: fields.due ?? null,
    guidelines: fields.guidelines ?? '',
    materials: fields.materials ?? '',
    authority: fields.authority ?? AUTHORITIES[0],
    important: fields.important ?? null,
    area: fields.area ?? null,
    procedure: fields.procedure ?? null,
  };
}

function stepsFrom(values: ReadonlyMap<string, unknown>): Step[] {
  const ids = new Set<string>();
  for (const path of values.keys()) {
    const id = /^steps\.(.+)\.\w+$/.exec(path)?.[1];
    if (id !== undefined) ids.add(id);
  }
  const steps: Step[] = [];
  for (const id of ids) {
    if (values.get(`steps.${id}.gone`) === true) continue;
    const text = values.get(`steps.${id}.text`);
    const place = values.get(`steps.${id}.place`);
    steps.push({
      id,
      text: typeof text === 'string' ? text : '',
      done: values.get(`steps.${id}.done`) === true,
      place: typeof place === 'string' ? place : '',
    });
  }
  return steps.sort((a, b) => compare(a.place, b.place) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
