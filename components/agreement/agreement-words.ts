/** The agreement in words. English for now. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Away, Confirmed, Hours } from '@/utils/delegation/agreement';
import type { Authority, Contact, Role } from '@/utils/delegation/item';

import { spoken } from '@/utils/i18n/spoken';

/** The ways to talk as people know them. */
export const CONTACT_WORDS: Record<Contact, string> = {
  email: 'Email',
  trello: 'Trello',
  asana: 'Asana',
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  telegram: 'Telegram',
  teams: 'Microsoft Teams',
  slack: 'Slack',
  document: 'Shared document',
  zoom: 'Zoom',
  phone: 'Phone',
};

/** Why a third channel is refused. */
export const TWO_ARE_ENOUGH =
  'Two channels are enough. With a third, each of you looks in three places, and what was said in one is missed in the other.';

/** The ISO weekdays from Monday, short and in full. */
export const DAYS = [
  { day: 1, short: 'Mon', name: 'Monday' },
  { day: 2, short: 'Tue', name: 'Tuesday' },
  { day: 3, short: 'Wed', name: 'Wednesday' },
  { day: 4, short: 'Thu', name: 'Thursday' },
  { day: 5, short: 'Fri', name: 'Friday' },
  { day: 6, short: 'Sat', name: 'Saturday' },
  { day: 7, short: 'Sun', name: 'Sunday' },
] as const;

/** An authority in two or three words, as said by the client. */
export const AUTHORITY_WORDS: Record<Authority, string> = {
  'ask-first': 'Ask first',
  'decide-and-tell': 'Decide and tell',
  'just-do-it': 'Just do it',
};

/** What an authority means, in one sentence about the assistant: `who` is 'You' or a name. */
export function authorityMeans(authority: Authority, who: string): string {
  const they = who === 'You' ? { asks: 'You ask', decides: 'You decide', does: 'You do' } : of(who);
  switch (authority) {
    case 'ask-first':
      return `${they.asks} before anything is decided.`;
    case 'decide-and-tell':
      return `${they.decides}, and ${who === 'You' ? 'tell' : 'tells'} what was decided.`;
    case 'just-do-it':
      return `${they.does} it, without asking or telling.`;
  }
}

function of(who: string) {
  const name = sentence(who);
  return { asks: `${name} asks`, decides: `${name} decides`, does: `${name} does` };
}

/** 'Mon to Fri, 9:00–17:00 (Europe/Tallinn)'. */
export function hoursWords({ days, from, to, zone }: Hours): string {
  return `${daysWords(days)}, ${clock(from)}–${clock(to)} (${zoneWords(zone)})`;
}

function daysWords(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const word = (day: number | undefined): string => DAYS.find((one) => one.day === day)?.short ?? '';
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 'No day';
  const inARow = last - first === sorted.length - 1 && sorted.length > 2;
  return inARow ? `${word(first)} to ${word(last)}` : sorted.map(word).join(', ');
}

/** '9:00' for '09:00'. */
export function clock(time: string): string {
  return time.replace(/^0/u, '');
}

/** A zone as people read it: 'Europe/Isle of Man'. */
export function zoneWords(zone: string): string {
  return zone.replaceAll('_', ' ');
}

/** '2 h', '1.5 h' for working minutes. */
export function hoursOfWork(minutes: number): string {
  return `${Math.round((minutes / 60) * 100) / 100} h`;
}

/** '21 Nov 2026' for '2026-11-21'. */
export function dayWords(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return format(new Date(year, month - 1, day), 'd MMM yyyy', { locale: spoken.dates });
}

/** 'Mon 23 Nov 2026, 9:00' for an instant, on the clock of `zone`. */
export function momentWords(iso: string, zone: string): string {
  return format(new TZDate(iso, zone), 'EEE d MMM yyyy, H:mm', { locale: spoken.dates });
}

/** '1 Dec 2026 to 8 Dec 2026', or the one day. */
export function awayWords({ from, to }: Away): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

/** Who confirmed when: 'confirmed on 21 Nov 2026', with 'noted by …' where somebody else did. */
export function confirmedWords(confirmed: Confirmed, whose: Role, noter: string): string {
  const on = `confirmed on ${dayWords(confirmed.on)}`;
  return confirmed.by === whose ? on : `${on}, noted by ${noter === 'You' ? 'you' : noter}`;
}

/** With a capital at the start, for a name such as 'your assistant'. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
