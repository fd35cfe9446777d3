/** Hungarian: dates with month names and in figures, month before day, over plain text. */
import { dayOfThisMonth } from '@/utils/deadlines/reckon';
import { isCued, isNumbered, numeric, onDate, UNITS, yearFirst } from '@/utils/deadlines/toolkit/readers';
import {
  rule,
  valueOf,
  type Around,
  type Meaning,
  type Rule,
  type Table,
} from '@/utils/deadlines/toolkit/rule';

/** The words that make what follows a deadline. */
export const BY = 'legkesobb';
const LEAD = `(?:(?<until>${BY}) )`;

/** Beginnings of the names of months. */
export const MONTHS: Table = {
  ...{ jan: 1, feb: 2, marc: 3, apr: 4, maj: 5, jun: 6, jul: 7, aug: 8, szep: 9, okt: 10, nov: 11, dec: 12 },
};
/** The names of months, as a pattern. */
export const MONTH =
  '(?:januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december)';

/** The case suffixes of a day: 27-én, 1-jéig, 27-re. */
const ENDING = 'j?[ea](?:n|ig|r[ae]|tol|i)?|ig|r[ae]|tol|i';
/** Behind a bare number these say that it was no day. */
const COUNTED =
  /^ (?:db|darab|fo\b|ezer|millio|ft\b|szazalek|ora|nap|het|ev\b|perc|tetel|szam|meg|uj|fos|oldal)/;

/** "Péntekre" is by Friday, unless people meet then: "keddre tesszük a megbeszélést". */
export function isFor(word: string, { before, after }: Pick<Around, 'before' | 'after'>): boolean {
  return (
    /r[ae]$/.test(word) &&
    !/megbesz|talalk|hivas|ertekez|ules|ebed|idopont|interju|egyezt/.test(before + after)
  );
}

const by = (until: string | undefined, end = ''): Partial<Meaning> =>
  until !== undefined || end.endsWith('ig') ? { until: true } : {};

const named = rule(
  `${LEAD}?(?:az? )?(?:(?<y>20\\d\\d)\\.? ?)?(?:(?<month>${MONTH})(?: ho)?|(?<short>jan|febr?|marc|apr|maj|jun|jul|aug|szept?|okt|nov|dec)(?<abbr>\\.)?) ?(?<d>\\d{1,2}|else)(?<dot>\\.)?(?:- ?\\d{1,2}(?:\\.|(?=-))?)?(?<end>-?(?:${ENDING}))?(?<close> elott)?`,
  ({ until, y, month, short, abbr, d, dot, end = '', close }, today, around) => {
    const { after } = around;
    if ([month, abbr, y].every((one) => one === undefined) && end === '') return null;
    if (/^[\d:]|^[.,]\d/.test(after) || (dot === undefined && end === '' && COUNTED.test(after))) return null;
    const meaning = onDate(today, valueOf(MONTHS, month ?? short) ?? 1, d === 'else' ? 1 : Number(d), y);
    return meaning && { ...meaning, ...by(until ?? close ?? (isFor(end, around) ? end : undefined), end) };
  },
);

/** In "pénteken 10.30-ig" the figures are a clock time. */
const AFTER_DAY =
  /(?:kedden|hetfon|szerdan|csutortokon|penteken|szombaton|vasarnap|ma|holnap|holnaputan|reggel|delelott|delutan|este) $/;

const monthFirst = rule(
  `${LEAD}?(?<m>\\d{1,2})\\. ?(?<d>\\d{1,2})(?<dot>\\.)?(?<end>-?(?:${ENDING}))?`,
  (groups, today, around) => {
    const { until, m = '', d = '', dot, end } = groups;
    const cued = until !== undefined || isCued(around);
    if (/^[\d/:]|^[.,-] ?\d/.test(around.after) || UNITS.test(around.after)) return null;
    if (AFTER_DAY.test(around.before) || (!cued && isNumbered(groups, around))) return null;
    const sure =
      end !== undefined ||
      (cued && dot !== undefined) ||
      (dot !== undefined && m.length === 2 && d.length === 2);
    const meaning = sure ? onDate(today, Number(m), Number(d)) : null;
    return meaning && { ...meaning, ...by(until, end) };
  },
);

/** The day alone: "27-én"; "27-ig" only after a word that says so. */
const dayOnly = rule(
  `(?:(?<until>${BY}) )?(?:az? )?(?<lead>(?:e |folyo )?ho(?:nap)? |e havi )?(?<d>\\d{1,2})(?<end>-(?:j?[ea](?:n|ig|r[ae]|tol)|ig))`,
  ({ until, lead, d, end = '' }, today, { before, after, said }) => {
    // "5-en" are five people, "5-én" is the fifth.
    const led = until !== undefined || lead !== undefined || isCued({ before, after });
    if (/[\d.,:/$-]$/.test(before) || !(led || /[áé]/i.test(said.slice(-5)))) return null;
    const day = dayOfThisMonth(today.day, Number(d));
    return day === null ? null : { day, ...by(until, end) };
  },
);

const dayFirst = numeric(LEAD, ENDING, true);
/** As foreigners write it; without a year it would be a clock time or a section. */
const foreign: Rule = {
  pattern: dayFirst.pattern,
  read: (groups, today, around) => (groups['y'] === undefined ? null : dayFirst.read(groups, today, around)),
};

/** All of them, in the order in which they win. */
export const dates: readonly Rule[] = [named, yearFirst(LEAD, ENDING), monthFirst, foreign, dayOnly];
