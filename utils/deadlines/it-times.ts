/** Italian: times of day and its parts. */
import type { Parser } from 'chrono-node';
import { ordinal } from './phrases';
import { clock } from './reckon';
import { CLOSE, rule, weakPart, weakTime, type Moment } from './rule';
import { PART_HOURS } from './toolkit/tags';

const HOURS = [
  'una',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
];
const HOUR = `(?<h>[01]?\\d|2[0-4]|${HOURS.join('|')})`;
const AT =
  "(?:(?:(?:per|entro|verso|prima)\\s+)?(?:alle|dalle|delle|le|per le|entro le|verso le|fino alle)(?:\\s+ore)?|(?:entro\\s+|prima\\s+del)?(?:l['’]|all['’]|dell['’])|ore|h\\.?)\\s*";
const PART = '(?:\\s+(?:di|del|della)\\s+(?<part>mattina|mattino|pomeriggio|sera|notte))?';
const PARTS: Readonly<Record<string, number>> = {
  mattin: PART_HOURS.morning,
  pomeri: PART_HOURS.afternoon,
  sera: PART_HOURS.evening,
  serata: PART_HOURS.evening,
  notte: PART_HOURS.night,
};

const sure = (minutes: number | null): Moment | null => (minutes === null ? null : { minutes });

function at(h = '', minutes: string | number = 0, part?: string): number | null {
  const half = part === undefined ? undefined : /^mattin/i.test(part) ? 'am' : 'pm';
  const word = HOURS.indexOf(h.toLowerCase());
  return clock(word < 0 ? h : word + 1, minutes, half);
}

/** What finds Italian times of day. */
export const IT_TIMES: Parser[] = [
  rule(
    `${AT}${HOUR}(?:[:.,](?<m>[0-5]\\d))?(?:\\s?h)?${PART}(?![.,:/-]?\\d|\\s?[%€$£]|\\s+(?:volte|euro|persone|giorni|ore|settimane|mesi|anni|sedi|voci|domande|parti|pagine)\\b)`,
    ({ h, m, part }, _, match) => {
      const minutes = at(h, m, part);
      // "Le due" may be two of anything.
      return /^(?:le|delle|l['’]|dell['’])\s*[a-z]+$/i.test(match) ||
        (/^(?:le|delle)\s/i.test(match) && m === undefined && part === undefined)
        ? weakTime(minutes)
        : sure(minutes);
    },
  ),
  rule(
    `${AT}${HOUR}\\s+e\\s+(?<m>mezz[ao]|un quarto|tre quarti|dieci|venti|cinque|\\d\\d)${PART}`,
    ({ h, m = '', part }) => {
      const step =
        [30, 15, 45, 10, 20, 5][ordinal(['mezz', 'un q', 'tre q', 'dieci', 'venti', 'cinque'], m) - 1] ??
        Number(m);
      return sure(at(h, step, part));
    },
  ),
  rule(`${AT}${HOUR}\\s+meno\\s+(?<m>un quarto|dieci|venti|cinque)${PART}`, ({ h, m = '', part }) => {
    const hour = at(h, 0, part);
    const step = [15, 10, 20, 5][ordinal(['un q', 'dieci', 'venti', 'cinque'], m) - 1] ?? 0;
    return hour === null ? null : { minutes: (hour - step + 1440) % 1440 };
  }),
  rule(`(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?::[0-5]\\d)?(?:\\s*h)?(?![:.]?\\d)`, ({ h, m }) =>
    sure(at(h, m)),
  ),
  rule(`(?<h>[01]?\\d|2[0-4])(?:[.](?<m>[0-5]\\d))?\\s?h(?:\\.|\\b)`, ({ h, m }) => weakTime(at(h, m))),
  rule(`(?:(?:a|entro|per|prima di|verso)\\s+)?mezzogiorno(?:\\s+e\\s+mezz[ao])?`, (_, __, match) =>
    weakTime(PART_HOURS.noon * 60 + (/mezz[ao]$/i.test(match) ? 30 : 0)),
  ),
  rule(`(?:(?:a|entro|per|prima di|verso)\\s+)?mezzanotte`, () => weakTime(24 * 60 - 1)),
  rule(
    `(?:(?:in|di|nel|nella|alla|la|al|il|entro la|in prima|primo)\\s+)?(?:prima\\s+|tarda\\s+)?(?<part>mattin[oa]|mattinata|pomeriggio|sera|serata|notte)`,
    ({ part = '' }) => {
      const hour = PARTS[part.toLowerCase().slice(0, 6)] ?? PARTS[part.toLowerCase()];
      return weakPart(hour);
    },
  ),
  rule(
    "(?:l[a'’]\\s*)?(?:fine|termine|chiusura)\\s+(?:di\\s+|della\\s+|dell['’])?(?:giornata|ufficio|orario)(?:\\s+(?:lavorativ[ao]|di lavoro))?|in giornata",
    (_, { day }) => ({ day, weekly: true, tags: [CLOSE] }),
  ),
];
