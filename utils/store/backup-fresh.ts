/** Which events of a backup are new here, and whether they go together with the ones that are held. */
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { checkSame } from './backup-check';
import { BackupError } from './backup-error';
import type { Backup } from './backup-format';
import type { Vector } from './schema';

/** The store of events, inside the transaction that will write them. */
interface Events {
  get(key: [device: string, seq: number]): Promise<ItemEvent | undefined>;
}

/** Events compared at a time. */
const CHUNK = 500;

/** The events that are not held, in sequence; throws where one is missing, or differs from the one held. */
export async function newEvents(
  events: Events,
  backup: Backup,
  vectors: readonly Vector[],
): Promise<ItemEvent[]> {
  const held = new Map(vectors.map((vector) => [vector.device, vector]));
  const fresh: ItemEvent[] = [];
  const known: ItemEvent[] = [];
  const next = new Map<string, number>();
  const sorted = [...backup.events.values()].sort((a, b) => a.seq - b.seq);
  for (const event of sorted) {
    const vector = held.get(event.device);
    if (vector !== undefined && vector.workspace !== event.workspace) {
      throw new BackupError({ code: 'used-device' });
    }
    if (event.seq <= (vector?.seq ?? 0)) known.push(event);
    else {
      const expected = next.get(event.device) ?? (vector?.seq ?? 0) + 1;
      if (event.seq !== expected) {
        throw new BackupError({ code: 'gap', event: eventId(event.device, expected) });
      }
      next.set(event.device, expected + 1);
      fresh.push(event);
    }
  }
  for (const event of fresh) checkCauses(event, (id) => backup.events.has(id) || isHeld(held, id));
  for (let from = 0; from < known.length; from += CHUNK) {
    const chunk = known.slice(from, from + CHUNK);
    const twins = await Promise.all(chunk.map(({ device, seq }) => events.get([device, seq])));
    for (const [i, event] of chunk.entries()) checkSame(twins[i] ?? event, event);
  }
  return fresh;
}

/** What somebody kept in a private log is named as a cause, and never comes along. */
function checkCauses(event: ItemEvent, isThere: (id: string) => boolean): void {
  const missing = event.after.find((id) => !isPrivateDevice(id) && !isThere(id));
  if (missing !== undefined) throw new BackupError({ code: 'gap', event: missing });
}

function isHeld(held: ReadonlyMap<string, Vector>, id: string): boolean {
  const colon = id.lastIndexOf(':');
  return Number(id.slice(colon + 1)) <= (held.get(id.slice(0, colon))?.seq ?? 0);
}
