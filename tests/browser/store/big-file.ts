/** A backup with many items, made without a database. */
import { nextClock } from '@/utils/delegation/clock';
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { BACKUP_FORMAT, BACKUP_VERSION } from '@/utils/store/backup-format';
import { DEFAULT_SETTINGS } from '@/utils/store/settings';
import { after, captureOf } from './support';

/** The workspace of {@link bigFile}. */
export const BIG = 'w_big';

/** What a big file holds besides its events. */
export interface Head {
  root?: string | null;
  drafts?: unknown[];
}

/** How many items are captured before the first of them is edited. */
const LATER = 10;

/** Of each item two events, the second some time later, by the client's and the assistant's device in turn. */
export function bigEvents(items: number): ItemEvent[] {
  const events: ItemEvent[] = [];
  const seqs = new Map<string, number>();
  let clock: string | null = null;
  const add = (role: 'client' | 'assistant', rest: Pick<ItemEvent, 'item' | 'type' | 'body' | 'after'>): string => {
    const device = `d_${role}`;
    const seq = (seqs.get(device) ?? 0) + 1;
    seqs.set(device, seq);
    clock = nextClock(clock, after(events.length / 60));
    const id = eventId(device, seq);
    const by = { member: `m_${role}`, role };
    const at = after(events.length / 60).toISOString();
    events.push({ ...rest, id, workspace: BIG, by, device, seq, clock, at } as ItemEvent);
    return id;
  }; // prettier-ignore
  const captured: string[] = [];
  for (let i = 0; i < items + LATER; i += 1) {
    if (i < items) {
      const { source } = captureOf(null, { title: `Item ${i}` });
      captured.push(
        add('client', { item: `i_${i}`, type: 'captured', body: { sourceKey: `k${i}`, source }, after: [] }),
      );
    }
    const told = captured[i - LATER];
    if (told === undefined) continue;
    const body = { goal: `Goal ${i}`, steps: { s: { text: 'Ask', place: 'a0' } } };
    add(i % 2 === 0 ? 'client' : 'assistant', {
      item: `i_${i - LATER}`,
      type: 'edited',
      body,
      after: [told],
    });
  }
  return events;
}

/** The text of such a file. */
export function bigFile(items: number, head: Head = {}): Blob {
  const members = (['client', 'assistant'] as const).map((role) => ({
    id: `m_${role}`,
    role,
    name: role,
    email: '',
  }));
  const file = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    kind: 'backup',
    exportedAt: after(0).toISOString(),
    workspaces: [
      { id: BIG, createdAt: after(0).toISOString(), me: 'm_client', members, root: head.root ?? null },
    ],
    settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
    drafts: head.drafts ?? [],
    people: [],
    procedures: [],
    events: bigEvents(items),
  };
  return new Blob([JSON.stringify(file)]);
}
