/** Which statements of the roster somebody holds, told in few words: the latest ones that are held with all before them. */
import type { Statement } from '@/utils/delegation/roster';

/** The ids of the latest of `held` that are held with everything before them. */
export function headsHeld(held: readonly Statement[]): string[] {
  const known = new Map(held.map((one) => [one.id, one]));
  const whole = new Map<string, boolean>();
  const isWhole = (id: string): boolean => {
    const found = whole.get(id);
    if (found !== undefined) return found;
    const statement = known.get(id);
    // An id is made of the content, so nothing comes before itself.
    const is = statement !== undefined && statement.after.every(isWhole);
    whole.set(id, is);
    return is;
  };
  const all = held.filter(({ id }) => isWhole(id));
  const before = new Set(all.flatMap(({ after }) => after));
  return all.flatMap(({ id }) => (before.has(id) ? [] : id)).sort();
}

/** Those of `statements` that whoever told `heads` does not hold for sure. */
export function withoutKnown(statements: readonly Statement[], heads: readonly string[]): Statement[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const known = new Set<string>();
  const left = [...heads];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    left.push(...(byId.get(id)?.after ?? []));
  }
  return statements.filter(({ id }) => !known.has(id));
}
