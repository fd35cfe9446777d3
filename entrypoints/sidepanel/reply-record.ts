/** Records what a reply says, on behalf of the assistant. */
import type { Reading } from '@/components/reply/readings';
import type { EventId } from '@/utils/delegation/events';
import { t } from '@/utils/i18n/spoken';
import { moveItem, noteItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import { failureWords, refusalWords } from './actions';

/** Records one after the other, each on what the one before has left; stops at the first that is refused. */
export async function recordAll(
  store: Store,
  item: string,
  readings: readonly Reading[],
): Promise<{ text: string; undo: EventId[] }> {
  const undo: EventId[] = [];
  try {
    for (const reading of readings) {
      const recorded = await recordOne(store, item, reading);
      if (!recorded.ok) return { text: refusalWords(recorded.reason), undo };
      undo.push(...recorded.events);
    }
    return {
      text: readings.length === 1 ? t.reply.recordedOne : t.reply.recordedAll,
      undo,
    };
  } catch (error) {
    return { text: failureWords(error), undo };
  }
}

function recordOne(store: Store, item: string, reading: Reading): Promise<Recorded> {
  const now = new Date();
  const note = reading.note === '' ? {} : { note: reading.note };
  switch (reading.id) {
    case 'accept':
      return moveItem(store, item, 'accept', {
        now,
        ...note,
        ...(reading.estimate === null ? {} : { estimate: reading.estimate }),
        ...(reading.due === null ? {} : { promised: reading.due }),
      });
    case 'decline':
      return moveItem(store, item, 'decline', { now, ...note });
    case 'deliver':
      return moveItem(store, item, 'deliver', { now, ...note });
    case 'question':
    case 'note':
      return noteItem(store, item, reading.note, now);
  }
}
