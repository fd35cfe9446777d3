/** Events that no program of ours writes: they stay in the log without effect, and are told of under "Security". */
import type { ItemEvent } from './events';
import { MOVES } from './moves';
import type { Role } from './item';
import { isAllowed } from './rules';

/** Whether the event is more than its author's role may do, by itself; an agreement's edits are judged where they are folded. */
export function isBeyondRole(event: ItemEvent): boolean {
  if (!isAllowed(event)) return true;
  if (event.type !== 'moved') return false;
  const roles: readonly Role[] = MOVES[event.body.move].roles;
  return !roles.includes(event.by.role);
}
