/** A calendar entry: as a file, and as an address of Google Calendar. */
import type { Person } from '@/utils/delegation/item';
import { webAddress } from './html';
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
  const { uid, title, at, minutes, text, link, organizer, now } = meeting;
  const span = spanOf(at, minutes);
  if (span === null) return '';
  const url = webAddress(link);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Right Hand//EN',
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
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
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

/** 'YYYYMMDDTHHMMSSZ'. */
function stamp(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** A TEXT value (RFC 5545, 3.3.11): line breaks, backslashes, semicolons and commas escaped, control characters left out. */
function textValue(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
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

/** The line in pieces of at most 75 octets, each further one after a line break and a blank (3.1); no character is broken. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = '';
      // The blank that begins the next line counts.
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
