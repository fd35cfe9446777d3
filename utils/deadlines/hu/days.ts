/** Hungarian: weekdays, tomorrow, spans and ends of periods, over plain text. */
import { endOf, endOfNamed, isCued, later, onWeekday, type Unit } from '@/utils/deadlines/toolkit/readers';
import { count, isName, rule, valueOf, type Rule, type Table } from '@/utils/deadlines/toolkit/rule';
import { BY, isFor, MONTH, MONTHS } from './dates';

const LEAD = `(?:(?<until>${BY}) )`;
const WEEKDAYS: Table = { hetf: 1, kedd: 2, szerd: 3, csut: 4, pent: 5, szomb: 6, vasar: 7 };
const WEEKDAY =
  'hetfo(?:n|re|ig|i|tol|jen|jeig|jere)?|kedd(?:en|re|ig|i|tol|jen|jeig|jere)?|szerda(?:n|ra|ig|i|tol|jan|jaig|jara)?|csutortok(?:on|re|ig|i|tol|en|eig|ere)?|pentek(?:en|re|ig|i|tol|eig|ere)?|szombat(?:on|ra|ig|i|tol|jan|jaig|jara)?|vasarnap(?:ra|ig|i|tol|jan|jaig|jara)?';

const weekday = rule(
  `${LEAD}?(?:az? )?(?:(?<week>(?:jovo|kovetkezo) het(?:en|i)?,? )|(?<own>(?:e|ez(?:en)? a) het(?:en|i)?,? )|(?<next>jovo )|(?<same>(?:most|ezen a|ez a|kovetkezo) ))?(?<day>${WEEKDAY})(?: (?:a )?(?<late>jovo heten)| (?:ezen a|e) (?<early>heten))?(?<close> elott| vegeig)?`,
  ({ until, week, own, next, day = '', late, early, close }, today, { before, after, said }) => {
    const bare = /(?:fo|kedd|da|tok|tek|bat|nap)$/.test(day);
    if (bare && (isName(said, before) || /^[Aa]z? \p{Lu}\p{Ll}/u.test(said))) return null;
    // "A pénteki levél" may be any Friday's.
    if (
      /[^f]i$/.test(day) &&
      !/^ (?:hatarid|megbesz|talalk|hivas|ules|nap|reggel|delut|delel|ertekez|egyezt)/.test(after)
    )
      return null;
    const weeks = (week ?? next ?? late) ? 1 : (own ?? early) ? 0 : undefined;
    const meaning = onWeekday(today, valueOf(WEEKDAYS, day) ?? 1, weeks);
    return {
      ...meaning,
      ...((until !== undefined ||
        close !== undefined ||
        day.endsWith('ig') ||
        isFor(day, { before, after })) && { until: true }),
    };
  },
);

const DAYS: Table = { ma: 0, holnap: 1, holnaputan: 2 };
const near = rule(
  `${LEAD}?(?:a )?(?<day>ma(?:ra|ig)?|mai nap(?:on|ra)?|holnap(?:utan)?(?:ra|ig|i)?)(?<close> elott)?`,
  ({ until, day = '', close }, today, { before, after, said }) => {
    // "MA" is a code and "Mara" a name; "ma is", "ma már" and "máig sem" are no day.
    if (said === 'MA' || (day === 'mara' && !/á/i.test(said))) return null;
    if (/^ma(?:ig)?$/.test(day) && /^ (?:is|mar|sem|nem)\b/.test(after)) return null;
    const by =
      until !== undefined || close !== undefined || day.endsWith('ig') || isFor(day, { before, after });
    return { day: today.day + (valueOf(DAYS, day) ?? 0), loose: true, ...(by && { until: true }) };
  },
);

const NUMBERS: Table = {
  ...{ egy: 1, ket: 2, harom: 3, negy: 4, ot: 5, hat: 6, het: 7, nyolc: 8, kilenc: 9, tiz: 10, tizenot: 15 },
  ...{ tizennegy: 14, husz: 20, harminc: 30, hatvan: 60, par: 2, fel: 0.5, masfel: 1.5, negyed: 0.25 },
};
const NUMBER =
  '\\d{1,3}|egy|ket(?:to)?|harom|negy|ot|hat|het|nyolc|kilenc|tiz|tizennegy|tizenot|husz|harminc|hatvan|par|fel|masfel|negyed';
const UNITS: Table<Unit> = {
  ...{
    nap: 'day',
    munkanap: 'workday',
    munkaid: 'workday',
    het: 'week',
    ho: 'month',
    ev: 'year',
    negyedev: 'quarter',
  },
  ...{ ora: 'hour', perc: 'minute' },
};

/** From the receipt of something, or in the days gone by. */
const NOT_FROM_NOW = /(?:szamit\w+|koveto\w*|elmult|utolso|elso|mult|minden|(?<!ma|holnap)t[oe]l) $/;

const span = rule(
  `(?<n>${NUMBER}) ?(?<unit>munkanap|nap|het|honap|negyedev|ev|ora|perc)(?:[oe]?n)? (?<post>mulva|belul)`,
  ({ n, unit = '', post }, today, { before, after }) => {
    if (NOT_FROM_NOW.test(before) || /^ (?:az? )?\w+(?: \w+)? (?:utan|kovetoen|szamitva)/.test(after))
      return null;
    const amount = count(NUMBERS, n);
    const meaning = amount === undefined ? null : later(today, amount, valueOf(UNITS, unit) ?? 'day');
    return meaning && { ...meaning, ...(post === 'belul' && { until: true }) };
  },
);

const end = rule(
  `${LEAD}?(?:az? )?(?:(?:e|ez a|ennek a|folyo|aktualis|idei) |(?<next>jovo|kovetkezo) |(?<day>mai|holnapi) |(?<y>20\\d\\d)\\.? )?(?<unit>munkanap|munkaido|nap|het|honap|ho|negyedev|ev|(?<month>${MONTH})(?: ho(?:nap)?)?)(?<gap> ?)vege(?<form>ig|re|n|t)?`,
  ({ until, next, day, y, unit = '', month, gap, form }, today, around) => {
    // "Hétvége" is the weekend, "a nap végén" is said of anything, and "Jó hétvégét!" of this one.
    if (form === 't' || (form === undefined && until === undefined && !isCued(around))) return null;
    if (form === 'n' && (unit === 'nap' || gap === '')) return null;
    const named = valueOf(MONTHS, month);
    const kind = valueOf(UNITS, unit);
    const ahead = next !== undefined || day === 'holnapi' ? 1 : 0;
    const whole =
      y !== undefined && kind === 'year'
        ? endOfNamed(today, 12, y)
        : kind === undefined
          ? null
          : endOf(today, kind, ahead);
    const meaning = named === undefined ? whole : endOfNamed(today, named, y);
    return (
      meaning && {
        ...meaning,
        ...(/nap$/.test(unit) && { loose: true }),
        ...((until !== undefined || /ig|re/.test(form ?? '')) && { until: true }),
      }
    );
  },
);

/** "Mához egy hétre": a week from today. */
const weeks = rule('mahoz (?<n>egy|ket|harom) hetre', ({ n }, today) =>
  later(today, count(NUMBERS, n) ?? 1, 'week'),
);

/** All of them, in the order in which they win. */
export const days: readonly Rule[] = [weekday, near, weeks, end, span];
