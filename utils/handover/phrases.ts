/** The plain sentences of a letter, in the reader's language: what a deadline or a moment means to them, how they are greeted. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Agreement } from '@/utils/delegation/agreement';
import { dayEndAt } from '@/utils/delegation/due';
import type { Due, Role } from '@/utils/delegation/item';
import { clocksDiffer, isZone } from '@/utils/delegation/zone-days';
import { longDay } from '@/utils/i18n/day';
import { dayAs } from '@/utils/i18n/format';
import type { Language } from '@/utils/i18n/language';
import { cityOf } from '@/utils/i18n/places';

/** The zones (IANA) of the two people of a letter; null where nobody said. */
export interface LetterClocks {
  reader: string | null;
  writer: string | null;
}

/** Of a letter to `reader`, as far as the agreement knows; `own` is the writer's present zone, in case it does not say theirs. */
export function letterClocks(
  { hours }: Pick<Agreement, 'hours'>,
  reader: Role,
  own: string | null = null,
): LetterClocks {
  const writer = reader === 'assistant' ? 'client' : 'assistant';
  return { reader: hours[reader]?.zone ?? null, writer: hours[writer]?.zone ?? own };
}

const NO_CLOCKS: LetterClocks = { reader: null, writer: null };

/** 'Friday 27 November 2026, 17:00 (Tallinn; 16:00 for me)' to the assistant; says so when there is no deadline or only a day. */
export function dueSentence(due: Due | null, language: Language, clocks = NO_CLOCKS): string {
  const { message } = language.words;
  if (due === null) return message.noDeadline;
  const { at, time } = due;
  const day = dayWords(due.date, language);
  const zone = placeWords(at, due.zone, language, clocks);
  return time === null
    ? message.byEndOfDay({ day, clock: dayEndAt(due), zone })
    : message.moment({ day, clock: time, zone });
}

/** The city of a zone, and what the clocks of the two people show at that instant (ISO) where it is something else. */
function placeWords(at: string, zone: string, language: Language, { reader, writer }: LetterClocks): string {
  const { letter } = language.words.clocks;
  const city = cityOf(zone, language);
  const [yours, mine] = [reader, writer].map((other) => clockWords(at, zone, other, language));
  if (yours && mine) return letter.forBoth({ city, yours, mine });
  if (yours) return letter.forYou({ city, yours });
  return mine ? letter.forMe({ city, mine }) : city;
}

/** '16:00', 'Sat 00:30' where it is another day; '' where the clock shows the same as that of `zone`. */
function clockWords(at: string, zone: string, other: string | null, language: Language): string {
  if (other === null || !isZone(other) || !clocksDiffer(at, zone, other)) return '';
  const [here, there] = [new TZDate(at, zone), new TZDate(at, other)];
  const clock = format(there, 'HH:mm');
  const sameDay = format(here, 'yyyy-MM-dd') === format(there, 'yyyy-MM-dd');
  return sameDay ? clock : `${dayAs(there, 'weekday', language)} ${clock}`;
}

/** 'Friday 27 November 2026' for a calendar day 'YYYY-MM-DD'; as it stands when there is no such day. */
export function dayWords(date: string, language: Language): string {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  return Number.isNaN(new Date(year, month - 1, day).getTime()) ? date : longDay(date, language);
}

/** 'Friday 27 November 2026, 17:00 (Tallinn)' for an instant, in `zone` (IANA; UTC when there is no such zone); '' for none. */
export function momentSentence(at: string, zone: string, language: Language, clocks = NO_CLOCKS): string {
  const known = isZone(zone) ? zone : 'UTC';
  const local = new TZDate(Date.parse(at), known);
  if (Number.isNaN(local.getTime())) return '';
  const day = dayAs(local, 'long', language);
  const place = placeWords(at, known, language, clocks);
  return language.words.message.moment({ day, clock: format(local, 'HH:mm'), zone: place });
}

/** By when an answer was promised, one line for each kind: 'Within 4 working hours', 'When it is urgent: within 90 working minutes'. */
export function promiseLines(
  { normal, urgent }: { normal: number | null; urgent: number | null },
  language: Language,
): string[] {
  const { withinHours, withinMinutes, urgentWithinHours, urgentWithinMinutes } = language.words.message;
  return [
    ...(normal === null ? [] : [inHours(normal, withinHours, withinMinutes)]),
    ...(urgent === null ? [] : [inHours(urgent, urgentWithinHours, urgentWithinMinutes)]),
  ];
}

type Counted = (values: { count: number }) => string;

/** Whole hours as hours, anything else in minutes. */
function inHours(minutes: number, hours: Counted, other: Counted): string {
  const whole = minutes >= 60 && minutes % 60 === 0;
  return whole ? hours({ count: minutes / 60 }) : other({ count: minutes });
}

/** The name to greet with, or ''. Hungarian names begin with the family's as often as not, so they are said whole. */
export function letterName(name: string, { code }: Language): string {
  return code === 'hu' ? name.trim() : firstName(name);
}

/** The first word of a name, or ''. */
function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
