/** A calendar entry: as a file, and as an address of Google Calendar. */
import type { Person } from '@/utils/delegation/item';
import { webAddress } from './html';
import { fileOf, PRODUCT, stamp, textValue } from './ics';
import { emailAddress } from './reach';

/** A meeting of two people. */
export interface Meeting {
  /** The same for the same meeting, so that a calendar replaces the entry instead of adding another. */
  uid: string;
  title: string;
  /** ISO instant. */
  at: string;
  minutes: number;
  text: string;
  /** The meeting's web address or telephone number, or ''. */
  link: string;
  organizer?: Person;
}

/** The entry as an iCalendar file (RFC 5545), its times in UTC; '' when `at` is no instant. */
export function icsOf(meeting: Meeting & { now: Date }): string {
  const event = meetingEvent(meeting);
  return event === null ? '' : fileOf(['BEGIN:VCALENDAR', 'VERSION:2.0', PRODUCT, ...event, 'END:VCALENDAR']);
}

/** The lines of the entry alone, `extra` properties among them; null when `at` is no instant. */
export function meetingEvent(
  { uid, title, at, minutes, text, link, organizer, now }: Meeting & { now: Date },
  extra: readonly string[] = [],
): string[] | null {
  const span = spanOf(at, minutes);
  if (span === null) return null;
  const url = webAddress(link);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(span.from)}`,
    `DTEND:${stamp(span.to)}`,
    `SUMMARY:${textValue(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${textValue(text)}`]),
    ...(link === '' ? [] : [`LOCATION:${textValue(link)}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    ...organizerLines(organizer),
    ...extra,
    'END:VEVENT',
  ];
}

/**
 * The address that opens the entry in Google Calendar, to be saved there; '' when `at` is no instant. Its parameters are
 * undocumented and long in use (github.com/InteractionDesignFoundation/add-event-to-calendar-docs, services/google.md).
 */
export function googleCalendarUrl(meeting: Omit<Meeting, 'uid' | 'organizer'>): string {
  const { title, at, minutes, text, link } = meeting;
  const span = spanOf(at, minutes);
  if (span === null) return '';
  const query = [
    'action=TEMPLATE',
    `text=${encoded(title)}`,
    `dates=${stamp(span.from)}/${stamp(span.to)}`,
    ...(text === '' ? [] : [`details=${encoded(text)}`]),
    ...(link === '' ? [] : [`location=${encoded(link)}`]),
  ];
  return `https://calendar.google.com/calendar/render?${query.join('&')}`;
}

/** Calendars write a year in four digits: what lies outside cannot be said. */
function spanOf(at: string, minutes: number): { from: Date; to: Date } | null {
  const from = new Date(at);
  const length = Number.isFinite(minutes) && minutes >= 1 ? Math.min(minutes, 24 * 60) : 1;
  const to = new Date(from.getTime() + length * 60_000);
  const sayable = from.getUTCFullYear() >= 0 && to.getUTCFullYear() <= 9_999;
  return sayable ? { from, to } : null;
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function organizerLines(organizer: Person | undefined): string[] {
  const email = emailAddress(organizer?.email ?? '');
  if (email === null) return [];
  // A parameter value cannot escape a quotation mark, so it cannot hold one (3.2).
  const name = (organizer?.name ?? '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('"', "'")
    .trim();
  return [`ORGANIZER${name === '' ? '' : `;CN="${name}"`}:mailto:${email}`];
}
