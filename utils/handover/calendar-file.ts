/**
 * Deadlines and calls as a calendar file. A deadline is an event and no task (VTODO): Google Calendar and Outlook import no
 * tasks. It begins at its instant, takes no time from the day (TRANSPARENT) and reminds a day before.
 */
import { meetingEvent, type Meeting } from './calendar';
import { fileOf, PRODUCT, textValue } from './ics';

/** A deadline in a calendar. */
export interface DeadlineEntry {
  /** The item's id: the entry keeps it, so that a calendar replaces it when it moves. */
  item: string;
  title: string;
  /** ISO instant. */
  at: string;
  text: string;
}

/** What a calendar file holds. */
export interface CalendarContents {
  /** What the calendar is called. */
  name: string;
  deadlines: readonly DeadlineEntry[];
  /** One that `reminds` does so a quarter of an hour before. */
  meetings: readonly (Meeting & { reminds?: boolean })[];
  now: Date;
}

/** Calendars hide what takes no time at all, in minutes. */
const SHOWN_MINUTES = 15;
/** How often a calendar that subscribes to the file should read it again. */
const REFRESH = 'PT12H';
/** A number that grows with time and stays below 2³¹: of two entries with one UID calendars keep that with the higher. */
const EPOCH = Date.UTC(2020, 0, 1);

/** The file, as a calendar to import or to subscribe to; '' when no entry can be written, for a file needs one. */
export function calendarFile({ name, deadlines, meetings, now }: CalendarContents): string {
  const sequence = `SEQUENCE:${Math.floor((now.getTime() - EPOCH) / 60_000)}`;
  const events = [
    ...deadlines.map((entry) => deadlineEvent(entry, now, sequence)),
    ...meetings.map(({ reminds = false, ...meeting }) =>
      meetingEvent({ ...meeting, now }, [sequence, ...(reminds ? alarm(meeting.title, '-PT15M') : [])]),
    ),
  ].filter((event) => event !== null);
  if (events.length === 0) return '';
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    PRODUCT,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...events.flat(),
    'END:VCALENDAR',
  ]);
}

function deadlineEvent(entry: DeadlineEntry, now: Date, sequence: string): string[] | null {
  const { item, ...rest } = entry;
  const meeting = { ...rest, uid: `deadline-${item}@right-hand`, minutes: SHOWN_MINUTES, link: '', now };
  return meetingEvent(meeting, [sequence, 'TRANSP:TRANSPARENT', ...alarm(entry.title, '-P1D')]);
}

function alarm(title: string, before: string): string[] {
  return [
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${textValue(title)}`],
    ...[`TRIGGER:${before}`, 'END:VALARM'],
  ];
}
