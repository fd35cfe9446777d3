/** Of two things that two own devices said of one matter, which holds. */
import { canonical } from '@/utils/store/canonical';

/** Whether something said at `at` takes the place of what was said at `heldAt` (undefined: nothing was). */
export function wins(at: string, value: unknown, heldAt: string | undefined, held: unknown): boolean {
  if (heldAt === undefined || at !== heldAt) return heldAt === undefined || at > heldAt;
  return textOf(value) > textOf(held);
}

/** One text for equal values; '' for none. */
export function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : canonical(value);
}
