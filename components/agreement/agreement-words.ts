/** The agreement in words. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Away, Confirmed, Hours } from '@/utils/delegation/agreement';
import type { Authority, Contact, Role } from '@/utils/delegation/item';
import { weekdayName } from '@/utils/i18n/day';
import { countLabel, dateAs, dayAs } from '@/utils/i18n/format';
import { cityOf } from '@/utils/i18n/places';
import { t } from '@/utils/i18n/spoken';

/** Products, called the same in every language. */
const PRODUCTS = {
  trello: 'Trello',
  asana: 'Asana',
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  telegram: 'Telegram',
  teams: 'Microsoft Teams',
  slack: 'Slack',
  zoom: 'Zoom',
} as const;

/** A way to talk as people know it. */
export function contactWord(contact: Contact): string {
  const names: Record<Contact, string> = { ...PRODUCTS, ...t.agreement.contacts };
  return names[contact];
}

/** The ISO weekdays from Monday. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What an authority means, in one sentence about the assistant: `name` begins it; null: the reader is the assistant. */
export function authorityMeans(authority: Authority, name: string | null): string {
  return name === null ? t.areas.youMay[authority] : t.areas.theyMay[authority]({ name });
}

/** 'Mon to Fri, 9:00–17:00 (Tallinn)'. */
export function hoursWords({ days, from, to, zone }: Hours): string {
  return `${daysWords(days)}, ${clock(from)}–${clock(to)} (${cityOf(zone)})`;
}

function daysWords(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return t.agreementTime.hours.noDay;
  const inARow = last - first === sorted.length - 1 && sorted.length > 2;
  if (!inARow) return sorted.map((day) => weekdayName(day, 'short')).join(', ');
  const [from, to] = [weekdayName(first, 'short'), weekdayName(last, 'short')];
  return t.agreementTime.hours.dayRange({ from, to });
}

/** '9:00' for '09:00'. */
export function clock(time: string): string {
  return time.replace(/^0/u, '');
}

/** '2', '1.5' for working minutes. */
export function hoursOfWork(minutes: number): string {
  return countLabel(Math.round((minutes / 60) * 100) / 100);
}

/** '21 Nov 2026' for '2026-11-21'. */
export function dayWords(date: string): string {
  return dateAs(date, 'dayMonthYear');
}

/** 'Mon 23 Nov 2026, 9:00' for an instant, on the clock of `zone`. */
export function momentWords(iso: string, zone: string): string {
  const at = new TZDate(iso, zone);
  return `${dayAs(at, 'shortYear')}, ${format(at, 'H:mm')}`;
}

/** '1 Dec 2026 to 8 Dec 2026', or the one day; with what the assistant may do meanwhile. */
export function awayWords({ from, to, standIn }: Away): string {
  const { away } = t.agreementTime;
  const days = from === to ? dayWords(from) : away.days({ from: dayWords(from), to: dayWords(to) });
  return standIn === null ? days : away.meanwhile[standIn]({ days });
}

/**
 * Who confirmed when: 'confirmed on 21 Nov 2026', with 'noted by …' where somebody else did; `noter` is that person's name
 * within a sentence, null for the reader.
 */
export function confirmedWords(confirmed: Confirmed, whose: Role, noter: string | null): string {
  const { begin } = t.agreement;
  const day = dayWords(confirmed.on);
  if (confirmed.by === whose) return begin.confirmed({ day });
  return noter === null ? begin.notedByYou({ day }) : begin.notedBy({ day, name: noter });
}
