/** Which of the user's two logs an event goes to: the shared one, or the one that never leaves the client. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { ItemEvent, NewEvent } from '@/utils/delegation/events';
import type { Role } from '@/utils/delegation/item';
import { keptKind } from '@/utils/delegation/kept';

/**
 * Whether `event` stays with its author. What a client does about an item stays until the item is handed over, which is
 * seen from an event of a shared log among `held` (those of the same item); what is read of a page stays always.
 * An assistant keeps nothing back, and undo follows what it takes back.
 */
export function staysPrivate(
  event: NewEvent,
  role: Role,
  held: readonly Pick<ItemEvent, 'device'>[],
): boolean {
  if (role === 'assistant' || event.type === 'agreed' || event.type === 'introduced') return false;
  if (event.type === 'written') return false;
  if (event.type === 'enriched' || event.type === 'spent' || event.type === 'recurs') return true;
  if (event.type === 'retired') return keptKind(event.item) === 'recurrence';
  if (event.type === 'withdrawn') return isPrivateDevice(event.body.event);
  return held.every(({ device }) => isPrivateDevice(device));
}
