/** Serbian: weekdays, tomorrow, spans, ends of periods, dates. Ekavian and ijekavian, over plain text. */
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
import { count, isName, keysOf, rule, valueOf, type Rule, type Table } from '@/utils/deadlines/toolkit/rule';

const WEEKDAYS: Table = { poned: 1, utor: 2, sr: 3, cet: 4, pet: 5, sub: 6, ned: 7 };
const WEEKDAY =
  'ponedj?elj(?:ak|ka)|utor(?:ak|ka)|sr(?:ij)?ed[aeu]|cetvrt(?:ak|ka)|pet(?:ak|ka)|subot[aeu]|nedj?elj[eu]';
const NEXT = '(?:(?:sledec|sljedec|slijedec)(?:eg|i|e|u)|iduc(?:eg|i|e|u)|naredn(?:og|i|e|u))';
const WEEK = '(?:nedj?elje|sedmice)';

/** The words that make what follows a deadline. */
export const BY = '(?:(?:(?:naj)?kasnije |zakljucno )?(?:do|pre|prije|sa?)|najkasnije(?: u)?|ne kasnije od) ';

/** Until or on; `until` and `lead` are the groups. */
export const LEAD = `(?:(?<until>${BY})|(?<lead>(?:vec |tek |i to )?(?:u|za|od|na dan|dana) ))`;

const weekday = rule(
  `${LEAD}?(?:(?<week>${NEXT} ${WEEK}),? (?:u )?|(?<own>ove ${WEEK}),? (?:u )?|(?<next>${NEXT}) |(?<same>ov(?:og|aj|e|u)) )?(?<day>${WEEKDAY})(?: (?:u )?(?<late>${NEXT} ${WEEK})| (?<early>ove ${WEEK}))?`,
  (
    { until, lead, week, own, next, same, day = '', late, early },
    today,
    { before, after, said: written },
  ) => {
    const said = until ?? lead;
    const led = said !== undefined || [week, own, next, same].some((one) => one !== undefined);
    // "sreda" stands alone, "srede" may be a verb and "petka" is nothing without a preposition.
    if (!led && late === undefined && !/(?:ak|a)$/.test(day)) return null;
    if (!led && (day.endsWith('ka') || isName(written, before))) return null;
    if (day.startsWith('ned') && !isSunday(day, said, `${next ?? ''}${same ?? ''}`, after)) return null;
    const weeks = (week ?? next ?? late) ? 1 : (own ?? same ?? early) ? 0 : undefined;
    const meaning = onWeekday(today, valueOf(WEEKDAYS, day) ?? 1, weeks);
    return until === undefined ? meaning : { ...meaning, until: true };
  },
);

/** "Nedelja" is the week more often than the Sunday. */
function isSunday(day: string, said = '', which: string, after: string): boolean {
  if (/u$/.test(day)) return / ?u $/.test(` ${said}`) && !/^ dana/.test(after) && !/^za /.test(said);
  return /^(?:(?:naj)?kasnije )?(?:do|pre|prije) $/.test(said) && which === '';
}

const DAYS: Table = { danas: 0, veceras: 0, sutra: 1, prekosutra: 2, preksutra: 2 };
const near = rule(
  `(?:(?<until>${BY})|(?:za|od|vec) )?(?<day>danas|veceras|sutra|preko?sutra)`,
  ({ until, day = '' }, today, { before, after }) => {
    if (/^-\w/.test(after) || /\w-$/.test(before)) return null;
    const meaning = { day: today.day + (valueOf(DAYS, day) ?? 0), loose: true };
    return {
      ...meaning,
      ...(day === 'veceras' && { part: 'evening' as const }),
      ...(until !== undefined && { until: true }),
    };
  },
);

const NUMBERS: Table = {
  ...{
    jedan: 1,
    jedn: 1,
    dva: 2,
    dve: 2,
    dvije: 2,
    tri: 3,
    cetiri: 4,
    pet: 5,
    sest: 6,
    sedam: 7,
    osam: 8,
    devet: 9,
  },
  ...{ deset: 10, dvanaest: 12, cetrnaest: 14, petnaest: 15, dvadeset: 20, trideset: 30, par: 2, pola: 0.5 },
};
const NUMBER =
  '\\d{1,3}|jedan|jedn(?:u|og)|dva|dv(?:ij)?e|tri|cetiri|pet|sest|sedam|osam|devet|deset|dvanaest|cetrnaest|petnaest|dvadeset|trideset|par|pola';
const UNITS: Table<Unit> = {
  ...{ radn: 'workday', dan: 'day', ned: 'week', sedm: 'week', mes: 'month', mjes: 'month', god: 'year' },
  ...{ sat: 'hour', cas: 'hour', h: 'hour', min: 'minute', kvart: 'quarter' },
};
const UNIT =
  'radn(?:i|a|ih|og) dana?|dana?|nedj?elj[aeu]|sedmic[aeu]|mj?esec(?:a|i)?|godin[aeu]|sat(?:a|i)?|cas(?:a|ova)?|h|minuta?|min';

const span = rule(
  `(?:(?<within>u roku(?: od)?|(?:u|tokom) (?:narednih|sledecih|naredna|sledeca|naredne|sledece))|za|kroz) (?:(?<n>${NUMBER}) )?(?<unit>${UNIT})(?<days> dana| vremena)?`,
  ({ within, n, unit = '', days }, today, { after }) => {
    // From the day of something else, or every so often.
    if (/^ (?:od|nakon|posle|poslije|po|pre|prije|rada|unazad)\b/.test(after)) return null;
    const kind = valueOf(UNITS, unit) ?? 'day';
    if (n === undefined && days === undefined) return null;
    const amount = n === undefined ? 1 : count(NUMBERS, n);
    const meaning = amount === undefined ? null : later(today, amount, kind);
    return meaning && { ...meaning, ...(within !== undefined && { until: true }) };
  },
);

const MONTHS: Table = {
  ...{
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    maj: 5,
    jun: 6,
    jul: 7,
    avg: 8,
    aug: 8,
    sep: 9,
    okt: 10,
    nov: 11,
    dec: 12,
  },
};
const MONTH =
  '(?:januar|februar|mart|april|maj|jun|jul|avgust|august|septemb(?:a?r)|oktob(?:a?r)|novemb(?:a?r)|decemb(?:a?r))(?:a|i|u|om)?';

const end = rule(
  `(?:(?<until>(?:najkasnije )?(?:do|pre)(?: samog)? kraja|najkasnije (?:krajem|na kraju))|krajem|na kraju) (?:(?:ov(?:og|e)|tekuc(?:eg|e)) |(?<next>${NEXT}) )?(?<unit>radnog (?:dana|vremena)|dana|nedj?elje|sedmice|mj?eseca|godine|kvartala|${MONTH})(?: (?<y>20\\d\\d)\\b)?`,
  ({ until, next, unit = '', y }, today) => {
    const month = valueOf(MONTHS, unit);
    const kind = valueOf(UNITS, unit);
    // "Na kraju dana" is said of anything.
    if (until === undefined && unit === 'dana') return null;
    const meaning =
      month !== undefined
        ? endOfNamed(today, month, y)
        : kind === undefined
          ? null
          : endOf(today, kind, next ? 1 : 0);
    return (
      meaning && {
        ...meaning,
        ...(unit.endsWith('dana') && { loose: true }),
        ...(until !== undefined && { until: true }),
      }
    );
  },
);

const date = rule(
  `${LEAD}?(?:(?<d>\\d{1,2})(?:(?<dot>\\.) ?|-?og | )|prvog )(?:(?<month>${MONTH})|(?<short>jan|feb|mar|apr|maj|jun|jul|avg|sept?|okt|nov|dec)(?<abbr>\\.)?)(?: (?<y>20\\d\\d)\\b\\.?(?: ?g(?:od)?(?:ine|\\.))?)?`,
  ({ until, d = 1, dot, month, short, abbr, y }, today, { before }) => {
    if (/[\d.,/]$/.test(before) || (month === undefined && dot === undefined && abbr === undefined))
      return null;
    const meaning = onDate(today, valueOf(MONTHS, month ?? short) ?? 1, Number(d), y);
    return meaning && { ...meaning, ...(until !== undefined && { until: true }) };
  },
);

const ROMANS: Table = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};
const roman = rule(
  `${LEAD}?(?<d>\\d{1,2})\\. ?(?<m>${keysOf(ROMANS)})\\.? (?<y>20\\d\\d)\\b\\.?`,
  ({ until, d, m = '', y }, today) => {
    const meaning = onDate(today, ROMANS[m] ?? 0, Number(d), y);
    return meaning && { ...meaning, ...(until !== undefined && { until: true }) };
  },
);

/** All of them, in the order in which they win. */
export const days: readonly Rule[] = [
  weekday,
  near,
  span,
  end,
  date,
  roman,
  numeric(LEAD, 'og', true),
  yearFirst(LEAD, 'og'),
];
