/** Estonian: clock times and parts of the day, over plain text. */
import { rule, valueOf, type Meaning, type Rule, type Table } from '@/utils/deadlines/toolkit/rule';
import type { Part } from '@/utils/deadlines/toolkit/tags';

const HOURS: Table = {
  ...{ uks: 1, uhe: 1, kaks: 2, kahe: 2, kolm: 3, neli: 4, nelja: 4, viis: 5, viie: 5, kuus: 6, kuue: 6 },
  ...{
    seits: 7,
    kaheksa: 8,
    uheksa: 9,
    kumme: 10,
    kumne: 10,
    uksteist: 11,
    uheteist: 11,
    kaksteist: 12,
    kaheteist: 12,
  },
};
const HOUR =
  '(?:uksteist|uheteist(?:kumne)?|kaksteist|kaheteist(?:kumne)?|uks|uhe|kaks|kahe(?:ksa)?|kolm|kolme|neli|nelja|viis|viie|kuus|kuue|seitse|seitsme|uheksa|kumme|kumne)';
const CASE = '(?:-?(?:ks|ni|st|l|le))';
const CLOCK = '(?:(?<until>hiljemalt|kuni|enne) )?(?:kell(?:a|aks)?|kl\\.?)';

function at(hour: number | string, minute: number | string, until: boolean, weak = false): Meaning | null {
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  return { time: { hour, minute }, ...(until && { until }), ...(weak && { weak }) };
}

const clock = rule(
  `${CLOCK} (?<h>\\d{1,2}|${HOUR})(?:[.:](?<m>\\d\\d))?(?<end>${CASE})?`,
  ({ until, h = '', m = 0, end = '' }, _today, { after }) =>
    /^\d/.test(after) ? null : at(valueOf(HOURS, h) ?? h, m, until !== undefined || /ks|ni/.test(end)),
);

/** From nine to five: the beginning, and only beside a day. */
const range = rule(
  `(?:kella? )?(?<h>\\d{1,2})(?:[.:](?<m>\\d\\d))?(?:(?:-?st)? kuni | ?- ?|-?st )(?:kella )?\\d{1,2}(?:[.:]\\d\\d)?(?:-?ni)?`,
  ({ h = '', m = 0 }, _today, { said, after }) =>
    /^[.,/:]\d|^ ?[%$]/.test(after) || !/kell|:|ni$/i.test(said) ? null : at(h, m, false, true),
);

const QUARTERS: Table = { pool: 30, veerand: 15, kolmveerand: 45 };
const half = rule(
  `(?<clock>${CLOCK} )?(?<part>poole?|veerand|kolmveerand) (?<h>${HOUR}|\\d{1,2})(?<end>${CASE})?`,
  ({ clock: led, until, part = '', h = '', end = '' }) => {
    const hour = (valueOf(HOURS, h) ?? Number(h)) - 1;
    const by = until !== undefined || /ks|ni/.test(end);
    return at(hour === 0 ? 12 : hour, valueOf(QUARTERS, part) ?? 0, by, led === undefined && !by);
  },
);

const bare = rule(
  `(?<h>\\d{1,2})(?:(?<sep>[.:])(?<m>\\d\\d)(?<end>${CASE})?|(?<case>-?(?:ks|ni)))`,
  ({ h = '', sep, m = 0, end = '', case: own }, _today, { before, after }) => {
    if (
      /[\d.,:/$#-]$/.test(before) ||
      /^[\d/:]|^[.,-]\d|^ ?(?:[$%]|eur|euro|kg|km|protsen|tuhat|miljon)/.test(after)
    )
      return null;
    if (sep === '.' && h.length < 2) return null;
    return at(h, m, own !== undefined || /ks|ni/.test(end), true);
  },
);

const PARTS: Table<Part> = {
  ...{
    hommik: 'morning',
    enneloun: 'forenoon',
    louna: 'noon',
    'enne lounat': 'noon',
    keskpae: 'noon',
    parast: 'afternoon',
  },
  ...{ peale: 'afternoon', ohtu: 'evening', oosel: 'night', keskoo: 'midnight' },
};
const part = rule(
  `(?:vara|hilis)?(?<part>hommik(?:ul|uks|uni|u)|ennelounal|enne lounat|louna(?:ks|ni|l| ajal| ajaks)|keskpaeva(?:l|ks|ni)|parastlouna(?:l|ks|ni)?|(?:parast|peale) lounat|ohtu(?:l|ks|ni)?|oosel|keskoo(?:l|ks|ni))`,
  ({ part: word = '' }, _today, { said }) => {
    // "Ohtu" without its own letter is danger.
    if (word === 'ohtu' && !/õ/i.test(said)) return null;
    const by = /(?:ks|ni)$|^enne /.test(word);
    const plain = by || /^keskpaeval/.test(word);
    return {
      part: valueOf(PARTS, word) ?? 'noon',
      ...(by && { until: true }),
      ...(!plain && { weak: true }),
    };
  },
);

/** All of them, in the order in which they win. */
export const times: readonly Rule[] = [half, range, clock, bare, part];
