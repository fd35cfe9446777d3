/** Ids that nobody else makes. */

/** What an id is of. */
export type IdKind =
  'w' | 'd' | 'p' | 'm' | 'i' | 'a' | 'g' | 'h' | 'k' | 'o' | 'n' | 'r' | 'v' | 'sop' | 'rec' | 'hrs';

/**
 * A random id with letters that say of what: `w` workspace, `d` device, `p` private device, `m` member, `i` item, `a` area,
 * `g` guideline, `h` somebody to remember, `k` a secret of the workspace, `o` one of a member's own devices, `n` invite,
 * `r` recovery kit, `v` saved search, and those of kept.ts: `sop` procedure, `rec` recurrence, `hrs` logged time.
 */
export function randomId(kind: IdKind): string {
  return `${kind}_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`;
}
