/** What weekdays, spans, ends of periods and numeric dates come down to, the same in every language. */
import * as reckon from '@/utils/deadlines/reckon';
import { dayNumber, type Today } from '@/utils/deadlines/rule';
import { weekdayOf } from '@/utils/delegation/zone-days';
import { rule, type Around, type Groups, type Meaning, type Rule } from './rule';

/** What a span is counted in, or what ends. */
export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

/** A weekday (ISO, 1 to 7): the coming one, this week's (0), next week's (1), or of the week after (2). */
export function onWeekday(today: Today, weekday: number, week?: number): Meaning {
  if (week === undefined) return { day: reckon.upcoming(today.day, weekday), loose: true, weekly: true };
  const day = reckon.inWeek(today.day, weekday, week);
  return { day: day < today.day ? day + 7 : day, loose: true };
}

/** So many units from now. */
export function later(today: Today, amount: number, unit: Unit): Meaning | null {
  if (unit === 'hour' || unit === 'minute') return laterToday(today, amount * (unit === 'hour' ? 60 : 1));
  if (amount > 400) return null;
  if (unit === 'workday') return { day: workdays(today.day, amount) };
  if (unit === 'month' || unit === 'quarter') {
    return { day: reckon.addMonths(today.day, unit === 'month' ? amount : 3 * amount) };
  }
  if (unit === 'year') return { day: reckon.addMonths(today.day, 12 * amount) };
  return { day: today.day + amount * (unit === 'week' ? 7 : 1) };
}

function laterToday(today: Today, minutes: number): Meaning | null {
  if (minutes > 7 * 24 * 60) return null;
  const total = today.minutes + Math.round(minutes);
  const day = today.day + Math.floor(total / (24 * 60));
  // "05" and not 5: counted hours are never meant in the afternoon.
  const hour = String(Math.floor((total % (24 * 60)) / 60)).padStart(2, '0');
  return { day, time: { hour, minute: total % 60 } };
}

function workdays(today: number, amount: number): number {
  let day = today;
  for (let left = amount; left > 0;) {
    day++;
    if (weekdayOf(day) < 6) left--;
  }
  return day;
}

/** The end of this (0) or a later day, week, month, quarter or year. */
export function endOf(today: Today, unit: Unit, ahead = 0): Meaning | null {
  if (unit === 'day' || unit === 'workday') return { day: today.day + ahead };
  if (unit === 'week') return { day: reckon.endOfWeek(today.day, ahead) };
  if (unit === 'month') return { day: reckon.endOfMonth(today.day, ahead) };
  if (unit === 'year') return { day: reckon.endOfYear(today.day, ahead) };
  if (unit !== 'quarter') return null;
  const month = new Date(today.day * 86_400_000).getUTCMonth();
  return { day: reckon.endOfMonth(today.day, 2 - (month % 3) + 3 * ahead) };
}

/** The end of a month by its number, in the next year when it has gone by. */
export function endOfNamed(today: Today, month: number, year?: string): Meaning {
  const now = new Date(today.day * 86_400_000);
  const own = year === undefined ? now.getUTCFullYear() : Number(year);
  const day = reckon.lastOf(own, month);
  return { day: year === undefined && day < today.day ? reckon.lastOf(own + 1, month) : day };
}

/** A day and month, or null when there is no such day. */
export function onDate(today: Today, month: number, day: number, year?: string): Meaning | null {
  const date = reckon.dayOfMonth(today.day, month, day, year);
  return date === null ? null : { day: date };
}

/** What follows an amount or the number of a section. */
export const UNITS =
  /^ ?(?:\$|%|eur|usd|gbp|chf|huf|ft|rsd|din|kg|g\b|mg\b|t\b|km|m\b|m2|m3|cm|mm|l\b|ml\b|h\b|kw|mb\b|gb\b|tb\b|px|pt\b|tk\b|db\b|darab|kom\b|x\b|ha\b|mio|mrd|milj|mill|ezer|hilj|tuhat|tund|perc|min\b|protsen|szazalek|posto|procen|pont|fejezet|szakasz|alpont|bekezd|abra|tabl|oldal|verzio)/;

/** Numbers that go on before: amounts, versions, sections. */
const NUMBERED =
  /(?:[\d./,:+$#=_]$|[\d+$#=] $|[a-z]-$|\b(?:v|ver|nr|no|br|p|pp|lk|str|vol|sec|pkt|art|ptk|ip|tel|sz|id|ref|arve|racun|faktura|versio\w*|verzi\w*|punkt\w*|tack\w*|clan\w*|stav\w*|odelj\w*|poglavlj\w*|peatuk\w*|jao\w*|paragra\w*|release|ubuntu|python|ios|android|windows|macos|node|chrome|firefox|java|php|excel|word|kurs\w*|hind|hinne|cena|arfolyam\w*|fejezet\w*|tabel\w*|joonis\w*|slika|abra|score|skoor|indeks|index|ruum\w*|tuba|toa|soba|sob[ei]|szoba\w*|sal[ae]|terem\w*|saal\w*|room|kokku|summa|ukupno|osszesen)\.?) ?$/;

/**
 * Numeric dates with the day first. `lead` is what may stand before (group `until` or `lead`), `ending` a case suffix after.
 * `dot`: without a year the month has to end in one ("27.11."), as in Serbian.
 */
export function numeric(lead: string, ending: string, dot: boolean): Rule {
  const source = `(?:${lead})?(?<d>\\d{1,2})(?<sep>\\. ?|/)(?<m>\\d{1,2})(?:\\k<sep>(?<y>20\\d\\d|\\d\\d))?(?<dot>\\.)?(?<end>-?(?:${ending}))?`;
  return rule(source, (groups, today, around) => {
    const { d = '', m = '', y, until, end } = groups;
    const cued = until !== undefined || isCued(around);
    if (/^[\d/:]|^[.,-]\d/.test(around.after) || (!cued && isNumbered(groups, around))) return null;
    if (!plausible(groups, dot, cued)) return null;
    if (y === undefined && UNITS.test(around.after)) return null;
    const date = onDate(today, Number(m), Number(d), y);
    return date && { ...date, ...(until !== undefined || /ks|ni/.test(end ?? '') ? { until: true } : {}) };
  });
}

/** Whether a number goes on before, or names a version, a section, an invoice. */
export function isNumbered({ y }: Groups, { before }: Around): boolean {
  return y?.length === 4 ? /[\d./,$#-]$/.test(before) : NUMBERED.test(before);
}

/** Whether a word before says that a date comes, or a time follows. */
export function isCued({ before, after }: Pick<Around, 'before' | 'after'>): boolean {
  return (
    /(?:^|\W)(?:\w*taht(?:ae|aj|pae)\w*|rok\w{0,3}|hatarid\w*|datum\w*|kuupae\w*)\W{1,3}(?:\w{1,5} )?$/.test(
      before,
    ) || /^\.?,? (?:u|do|kell|kella|kl\.?) \d/.test(after)
  );
}

/** Whether the digits look like a date: "3.5" is none, "27.11" may be one. */
function plausible(
  { d = '', m = '', y, sep, lead, dot, end }: Groups,
  needsDot: boolean,
  cued: boolean,
): boolean {
  if (y?.length === 4) return true;
  if (y !== undefined) return sep !== '/' && d.length === 2 && m.length === 2;
  if (sep === '/') return false;
  if (end !== undefined || (cued && m.length === 2)) return true;
  if (dot !== undefined && (lead !== undefined || cued)) return true;
  if (m.length < 2 || (sep !== '.' && dot === undefined)) return false;
  return (
    dot !== undefined ||
    (!needsDot && d.length === 2 && (Number(d) > 12 || lead !== undefined || d.startsWith('0')))
  );
}

/** Year, month and day in this order: 2026-11-27 and 2026.11.27., with a case suffix. */
export function yearFirst(lead: string, ending: string): Rule {
  const source = `(?:${lead})?(?<y>20\\d\\d)(?<sep>-|/|\\. ?)(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})\\.?(?<end>-?(?:${ending}))?`;
  return rule(source, ({ y = '', m = '', d = '', until, end }, _today, { before, after }) => {
    if (/[\d./,$#+-]$/.test(before) || /^[\d/]|^[.,-]\d/.test(after)) return null;
    const day = dayNumber(Number(y), Number(m), Number(d));
    return day === null
      ? null
      : { day, ...(until !== undefined || /ig|ks|ni|r[ae]/.test(end ?? '') ? { until: true } : {}) };
  });
}
