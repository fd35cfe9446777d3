/** Hungarian: clock times and parts of the day, over plain text. */
import { rule, valueOf, type Meaning, type Rule, type Table } from '@/utils/deadlines/toolkit/rule';
import type { Part } from '@/utils/deadlines/toolkit/tags';

const HOURS: Table = {
  ...{ egy: 1, ket: 2, harom: 3, negy: 4, ot: 5, hat: 6, het: 7, nyolc: 8, kilenc: 9, tiz: 10 },
  ...{ tizenegy: 11, tizenket: 12 },
};
const HOUR = '(?:tizenegy|tizenketto|egy|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz)';
const CASE = '(?:kor|ig|r[ae]|tol)';

function at(hour: number | string, minute: number | string, end = '', weak = false): Meaning | null {
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  return { time: { hour, minute }, ...(end === 'ig' && { until: true }), ...(weak && { weak }) };
}

const NUMBER_BEFORE = /[\d.,:/$#-]$/;

/** 17 órakor, 17 óráig, 17 óra 30 perckor. */
const hours = rule(
  `(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? ?(?:ora|h)(?: (?<m2>\\d\\d)(?: ?perc)?)?-?(?<end>${CASE}|i)?`,
  ({ h = '', m, m2, end }, _today, { before }) =>
    NUMBER_BEFORE.test(before) ? null : at(h, m ?? m2 ?? 0, end, end === undefined || /^r/.test(end)),
);

/** 17:30-kor; without a suffix only beside a day. */
const minutes = rule(
  `(?<h>\\d{1,2})(?<sep>[:.])(?<m>\\d\\d)(?:-?(?<end>${CASE}))?`,
  ({ h = '', sep, m = '', end }, _today, { before, after }) => {
    if (
      NUMBER_BEFORE.test(before) ||
      /^[\d/:]|^[.,-] ?\d|^ ?(?:[$%]|eur|ft|huf|kg|km|szazal|pont|fejez)/.test(after)
    )
      return null;
    if (sep === '.' && end === undefined && (h.length < 2 || after.startsWith('.'))) return null;
    return at(h, m, end, end === undefined || (sep === '.' && end !== 'kor'));
  },
);

const bare = rule(
  `(?:(?<h>\\d{1,2})-?(?<end>kor|ig|r[ae])|(?<word>${HOUR})(?<case>kor|ig|r[ae]))`,
  ({ h, end, word, case: own }, _today, { before }) => {
    if (NUMBER_BEFORE.test(before)) return null;
    // "Egykor" is also once upon a time, "hétre" for a week.
    const strong = end === 'kor' || (own === 'kor' && word !== 'egy');
    return at(h ?? valueOf(HOURS, word) ?? 0, 0, end ?? own, !strong);
  },
);

const QUARTERS: Table = { fel: 30, negyed: 15, haromnegyed: 45 };
const half = rule(
  `(?<part>fel|negyed|haromnegyed) (?:(?<h>\\d{1,2})|(?<word>${HOUR}))(?:-?(?<end>kor|ig|r[ae]))?`,
  ({ part = '', h, word, end }, _today, { said }) => {
    const hour = (h === undefined ? (valueOf(HOURS, word) ?? 0) : Number(h)) - 1;
    // "Fel" without its accent is up.
    const sure = end !== undefined && (part !== 'fel' || end === 'kor' || /^fé/i.test(said));
    return at(hour === 0 ? 12 : hour, valueOf(QUARTERS, part) ?? 0, end, !sure);
  },
);

/** From ten to twelve: the beginning, and only beside a day. */
const range = rule(
  `(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))?(?: ?ora)?(?:-?tol | ?- ?)\\d{1,2}(?:[:.]\\d\\d)?(?: ?ora)?(?:-?(?:ig|kor))?`,
  ({ h = '', m = 0 }, _today, { before, after, said }) =>
    NUMBER_BEFORE.test(before) || /^[.,/:]\d|^ ?[%$]/.test(after) || !/:|ór|ora|t[őo]l|ig$|kor$/i.test(said)
      ? null
      : at(h, m, '', true),
);

const PARTS: Table<Part> = {
  ...{
    reggel: 'morning',
    delel: 'forenoon',
    de: 'forenoon',
    delb: 'noon',
    deli: 'noon',
    delr: 'noon',
    'del e': 'noon',
  },
  ...{ delut: 'afternoon', du: 'afternoon', est: 'evening', ejj: 'night', ejf: 'midnight' },
};
const part = rule(
  `(?:kora |keso )?(?<part>reggel(?:re|ig|i)?|delelott(?:re|ig|i)?|delben|delig|delre|del elott|delutan(?:ra|ig|i)?|d[eu]\\.(?= ?\\d)|estig|estere|este|ejjel|ejfel(?:ig|kor|re))`,
  ({ part: word = '' }) => {
    const by = /ig$|^del elott/.test(word);
    const plain = by || /^del(?:ben|re)$|^ejfel|^estere|^reggelre/.test(word);
    return {
      part: valueOf(PARTS, word) ?? 'noon',
      ...(by && { until: true }),
      ...(!plain && { weak: true }),
    };
  },
);

/** All of them, in the order in which they win. */
export const times: readonly Rule[] = [range, hours, half, minutes, bare, part];
