/** A calendar entry: as a file, and as an address of Google Calendar. */
import type { Person } from '@/utils/delegation/item';

/** A meeting of two people. */
export interface Meeting {
  /** The same for the same meeting, so that a calendar replaces the entry instead of adding another. */
  uid: string;
  title: string;
  /** ISO instant. */
  at: string;
  minutes: number;
  text: string;
  /** The meeting's web address, or ''. */
  link: string;
  organizer?: Person;
}

/** The entry as an iCalendar file (RFC 5545). */
export function icsOf(_meeting: Meeting & { now: Date }): string {
  return '';
}

/** The address that opens the entry in Google Calendar, to be saved there. */
export function googleCalendarUrl(_meeting: Omit<Meeting, 'uid' | 'organizer'>): string {
  return '';
}
