/** Estonian: weekdays, tomorrow, spans, ends of periods, dates, over plain text. */
import {
  endOf,
  endOfNamed,
  later,
  numeric,
  onDate,
  onWeekday,
  yearFirst,
  type Unit,
} from '@/utils/deadlines/toolkit/readers';
import { dayOfThisMonth } from '@/utils/deadlines/reckon';
import { count, isName, rule, valueOf, type Rule, type Table } from '@/utils/deadlines/toolkit/rule';

/** The words that make what follows a deadline. */
const BY = '(?:hiljemalt|kuni|enne)';
const LEAD = `(?:(?:(?<until>${BY})|(?<lead>alates|kuupaeval|kuupaevaks)) )`;

const WEEKDAYS: Table = { esmas: 1, teisi: 2, kolma: 3, nelja: 4, reede: 5, lau: 6, puha: 7 };
const WEEKDAY =
  '(?:(?:esmas|teisi|kolma|nelja|lau|puha)paev(?:a(?:l|ks|ni|st|le|seks|sel)?)?|reede(?:l|ks|ni|st|le|t|seks|sel)?)';
const weekday = rule(
  `${LEAD}?(?:(?<after>ulejargmise(?:l)? nadala(?:l)?,?) |(?<week>(?:jargmise|tuleva|uue)l? nadalal?,?) |(?<own>(?:selle|sellel|sel|kaesoleva) nadalal?,?) |(?<next>jargmi(?:ne|sel?|seks|st|seni)) |(?<same>sel(?:lel|leks|le)?|see|tulev(?:al?|aks|ane)) )?(?<day>${WEEKDAY})(?: (?<late>jargmisel nadalal)| (?<early>sel(?:lel)? nadalal))?(?<close> lopuks)?`,
  ({ until, after, week, own, next, same, day = '', late, early, close }, today, { before, said }) => {
    if (day === 'reedet' && until === undefined) return null;
    if (/(?:reede|aev)$/.test(day) && isName(said, before)) return null;
    const weeks = after !== undefined ? 2 : (week ?? next ?? late) ? 1 : (own ?? early) ? 0 : undefined;
    const meaning = onWeekday(today, valueOf(WEEKDAYS, day) ?? 1, weeks);
    if (same !== undefined && same.startsWith('sel')) delete meaning.weekly;
    return {
      ...meaning,
      ...((until ?? close ?? (/(?:ks|ni)$/.test(day) ? day : undefined)) !== undefined && { until: true }),
    };
  },
);

const DAYS: Table = { tana: 0, hom: 1, ulehom: 2 };
const near = rule(
  `${LEAD}?(?<day>tana(?:seks)?|(?:ule)?hom(?:me(?:ni|ks)?|seks|seni|sel|sest))(?: paeva(?:l|ks)?)?`,
  ({ until, day = '' }, today) => ({
    day: today.day + (valueOf(DAYS, day) ?? 0),
    loose: true,
    ...((until !== undefined || /(?:ks|ni)$/.test(day)) && { until: true }),
  }),
);

const NUMBERS: Table = {
  ...{ uhe: 1, kahe: 2, kolme: 3, nelja: 4, viie: 5, kuue: 6, seitsme: 7, kaheksa: 8, uheksa: 9, kumne: 10 },
  ...{
    neljateist: 14,
    viieteist: 15,
    kahekumne: 20,
    kolmekumne: 30,
    paari: 2,
    poole: 0.5,
    pooleteise: 1.5,
    poolteise: 1.5,
  },
};
const NUMBER =
  '\\d{1,3}|uhe|kahe|kolme|nelja|viie|kuue|seitsme|kaheksa|uheksa|kumne|(?:nelja|viie)teist(?:kumne)?|kahekumne|kolmekumne|paari|poole|poole?teise';
const UNITS: Table<Unit> = {
  ...{ paev: 'day', toopaev: 'workday', nadal: 'week', kuu: 'month', aasta: 'year', kvart: 'quarter' },
  ...{ tunn: 'hour', minut: 'minute', h: 'hour', min: 'minute' },
};
const UNIT = 'paeva|toopaeva|nadala|kuu|aasta|kvartali|tunni|minuti|min|h';
/** "In the last …", "of the whole …", and "from receiving it, within …". */
const NOT_FROM_NOW =
  /(?:viima|moodunu|eelmi|esime|kogu|terve|iga|nende|jargmi)\w* $|\w(?:mises|arvates|alates)t? $/;

const span = rule(
  `(?:(?<this>selle) |(?<next>jargmise) )?(?:(?<n>${NUMBER}) )?(?<unit>${UNIT})(?<time> aja)? (?<post>parast|jooksul|moodudes)`,
  ({ this: own, next, n, unit = '', time, post }, today, { before, after }) => {
    const kind = valueOf(UNITS, unit) ?? 'day';
    if (NOT_FROM_NOW.test(before) || /^ (?:alates|arvates|parast|peale|enne)/.test(after)) return null;
    const within = post === 'jooksul';
    if (n === undefined && within && (own ?? next) !== undefined) {
      const end = endOf(today, kind, next === undefined ? 0 : 1);
      return end && { ...end, until: true };
    }
    // "Päeva jooksul" is in the course of a day, "nädala jooksul" within a week.
    if (n === undefined && (kind === 'day' || (within && time === undefined && kind !== 'week'))) return null;
    const amount = n === undefined ? 1 : count(NUMBERS, n);
    const meaning = amount === undefined ? null : later(today, amount, kind);
    return meaning && { ...meaning, ...(within && { until: true }) };
  },
);

const MONTHS: Table = {
  ...{
    jaan: 1,
    veeb: 2,
    marts: 3,
    apr: 4,
    mai: 5,
    juun: 6,
    juul: 7,
    aug: 8,
    sept: 9,
    okt: 10,
    nov: 11,
    dets: 12,
  },
};
const MONTH_STEM =
  '(?:jaanuar|veebruar|marts|aprill|mai|juun|juul|august|septemb|oktoob|novemb|detsemb)(?:er|ri|i)?';
const end = rule(
  `${LEAD}?(?:(?:selle|kaesoleva|jooksva) |(?<next>jargmise|tuleva|uue) |(?<day>tanase|homse) |(?<y>20\\d\\d)\\.? )?(?<unit>(?:toopaeva|nadala|kuu|aasta|kvartali|paeva)|(?<month>${MONTH_STEM})(?:kuu)?) ?(?<form>lopuks|lopuni|lopus|lopul|loppu)`,
  ({ until, next, day, y, unit = '', month, form = '' }, today) => {
    const named = valueOf(MONTHS, month);
    const kind = valueOf(UNITS, unit);
    const ahead = next !== undefined || day === 'homse' ? 1 : 0;
    const whole =
      y !== undefined && kind === 'year'
        ? endOfNamed(today, 12, y)
        : kind === undefined
          ? null
          : endOf(today, kind, ahead);
    const meaning = named === undefined ? whole : endOfNamed(today, named, y);
    const by = until !== undefined || /(?:ks|ni)$/.test(form);
    return (
      meaning && { ...meaning, ...(unit.endsWith('paeva') && { loose: true }), ...(by && { until: true }) }
    );
  },
);

const CASE = '(?:it|il|iks|ini|ist|ile|i|l|ks|ni|st|le)?';
const MONTH = `(?:(?:jaanuar|veebruar|marts|aprill|mai|juun|juul|august)${CASE}|(?:septemb|oktoob|novemb|detsemb)(?:er|r${CASE}))`;
const date = rule(
  `${LEAD}?(?<d>\\d{1,2})(?:\\.|-?nda(?:ks|l|ni)?)?(?: ?- ?\\d{1,2}\\.?)? ?(?:(?<month>${MONTH})|(?<short>jaan|veebr?|apr|aug|sept?|okt|nov|dets)\\.?(?:-?(?:ks|ni|l))?)(?:,? (?<y>20\\d\\d)\\b(?:\\.? ?a(?:asta(?:l|ks|ni)?)?(?!\\w)\\.?)?)?`,
  ({ until, d, month, short, y }, today, { before, said }) => {
    if (/[\d.,/]$/.test(before)) return null;
    const meaning = onDate(today, valueOf(MONTHS, month ?? short) ?? 1, Number(d), y);
    const by = until !== undefined || /(?:ks|ni)(?:$|[ ,.])/.test(said.toLowerCase());
    return meaning && { ...meaning, ...(by && { until: true }) };
  },
);

/** The cases of a date in figures: 27.11-ks. */
const ENDING = 'ks|ni|st|l|ndaks';

/** "5. kuupäevaks": of this month or the next. */
const dayOnly = rule(
  `${LEAD}?(?<d>\\d{1,2})\\. kuupaev(?<form>a|al|aks|ani)`,
  ({ until, d, form = '' }, today) => {
    const day = dayOfThisMonth(today.day, Number(d));
    return day === null ? null : { day, ...((until !== undefined || /ks|ni/.test(form)) && { until: true }) };
  },
);

/** All of them, in the order in which they win. */
export const days: readonly Rule[] = [
  weekday,
  near,
  end,
  span,
  date,
  dayOnly,
  numeric(LEAD, ENDING, false),
  yearFirst(LEAD, ENDING),
];
