/** Deadlines and calls into the user's own calendar, as files. */
import { firstName } from '@/components/today/words';
import type { Item } from '@/utils/delegation/item';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { calendarFile, type DeadlineEntry } from '@/utils/handover/calendar-file';
import { CALL_MINUTES } from '@/utils/handover/message';
import { t } from '@/utils/i18n/spoken';
import { listDated } from '@/utils/store/dated';
import type { Store } from '@/utils/store/open';
import type { Space } from './act-space';
import { saveFile } from './brief-send';

/** Saves the deadline of an item as a calendar file; what to say about it. */
export function saveDeadline(item: Item, { workspace }: Pick<Space, 'workspace'>): string {
  const name = calendarName(workspace);
  const at = item.brief.due?.at ?? '';
  const deadlines = [entryOf({ item: item.id, title: item.title, at, name })];
  const content = calendarFile({ name, deadlines, meetings: [], now: new Date() });
  if (content === '') return t.calendar.noMoment;
  return t.calendar.added({ file: saved('deadline.ics', content) });
}

/** Saves a meeting that a source speaks of as a calendar file that reminds of it; what to say about it. */
export function saveMeeting(
  { key, title }: { key: string; title: string },
  { at }: { at: string },
  workspace: Workspace,
): string {
  const name = calendarName(workspace);
  const meeting = {
    uid: `meeting-${key}-${at}@right-hand`,
    title,
    at,
    link: '',
    minutes: CALL_MINUTES,
    text: name,
  };
  const now = new Date();
  const content = calendarFile({ name, deadlines: [], meetings: [{ ...meeting, reminds: true }], now });
  if (content === '') return t.calendar.noMoment;
  return t.calendar.added({ file: saved('meeting.ics', content) });
}

/** Saves all open deadlines and the next call of a workspace as a calendar file; what to say about it. */
export async function saveCalendar(store: Store, workspace: Workspace, now: Date): Promise<string> {
  const name = calendarName(workspace);
  const dated = await listDated(store, workspace, now);
  const deadlines = dated.map(({ row, due }) =>
    entryOf({ item: row.id, title: row.title, at: due.at, name }),
  );
  const { call } = workspace.agreement;
  const meetings =
    call === null || Date.parse(call.at) <= now.getTime()
      ? []
      : [
          {
            // The same as in the agenda: who took the call from there has it once.
            uid: `${workspace.id}@right-hand`,
            title: callTitle(workspace),
            ...{ at: call.at, link: call.link, minutes: CALL_MINUTES, text: name },
          },
        ];
  const content = calendarFile({ name, deadlines, meetings, now });
  if (content === '') return t.calendar.none;
  const file = saved(`right-hand${plainName(workspace)}.ics`, content);
  return t.calendar.saved({ file, count: deadlines.length + meetings.length });
}

function entryOf({
  name,
  title,
  ...entry
}: {
  item: string;
  title: string;
  at: string;
  name: string;
}): DeadlineEntry {
  return { ...entry, title: t.calendar.deadline({ title }), text: name };
}

/** What the calendar is called: the product, and the other's name. */
function calendarName(workspace: Workspace): string {
  const name = otherOf(workspace).name.trim();
  return name === '' ? t.common.product : `${t.common.product} · ${name}`;
}

function callTitle(workspace: Workspace): string {
  const name = firstName(otherOf(workspace).name);
  return name === '' ? t.call.title : t.calendar.call({ name });
}

/** The other's name as part of one that every file system takes; always the same, so that a saved file takes the place of the last. */
function plainName(workspace: Workspace): string {
  const plain = firstName(otherOf(workspace).name).replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain === '' ? '' : `-${plain}`;
}

function saved(file: string, content: string): string {
  saveFile({ name: file, type: 'text/calendar', content });
  return file;
}
