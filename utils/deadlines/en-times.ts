/** English: times of day and its parts. */
import type { Parser } from 'chrono-node';
import { PART_HOURS } from './toolkit/tags';
import { clock } from './reckon';
import { CLOSE, rule, weakPart, weakTime, type Moment } from './rule';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(?<h>[01]?\\d|2[0-4]|${HOURS.join('|')})`;
const AT = '(?:at|by|before|until|till|from|around|about|@|no later than)\\s*';
const HALF =
  '(?:\\s*(?<half>a\\.?m\\b\\.?|p\\.?m\\b\\.?)|\\s+in\\s+the\\s+(?<part>morning|afternoon|evening))';
const AFTER: Record<string, number> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};

const hourOf = (word = ''): number | string => {
  const index = HOURS.indexOf(word.toLowerCase());
  return index < 0 ? word : index + 1;
};

function halfOf(half?: string, part?: string): 'am' | 'pm' | undefined {
  const said = (half ?? part ?? '').toLowerCase();
  if (said === '') return undefined;
  return said.startsWith('a') && said !== 'afternoon' ? 'am' : said === 'morning' ? 'am' : 'pm';
}

const sure = (minutes: number | null): Moment | null => (minutes === null ? null : { minutes });

/** What finds English times of day. */
export const EN_TIMES: Parser[] = [
  rule(`(?:${AT})?${HOUR}(?:[:.](?<m>[0-5]\\d))?${HALF}`, ({ h, m, half, part }) =>
    sure(clock(hourOf(h), m, halfOf(half, part))),
  ),
  rule(
    `(?:${AT})?(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?::[0-5]\\d)?(?:\\s*(?:hrs|h|o['’]?clock))?(?![:.]?\\d)`,
    ({ h = '', m }) => sure(clock(h, m)),
  ),
  rule(
    `${AT}(?<h>[01]?\\d|2[0-4])\\.(?<m>[0-5]\\d)(?![.,]?\\d|\\s?(?:%|€|EUR|USD|GBP|per))`,
    ({ h = '', m }) => weakTime(clock(h, m)),
  ),
  rule(`(?:${AT})?${HOUR}\\s*o['’]?clock(?:${HALF})?`, ({ h, half, part }) =>
    sure(clock(hourOf(h), 0, halfOf(half, part))),
  ),
  rule(
    `(?:at|by|before|until|till|@)\\s*${HOUR}(?:\\s*(?:hrs|h|sharp))?(?![.,:/-]?\\d|\\s?[%€$£]|\\s+(?:of|per|percent|people|days?|hours?|weeks?|months?|years?|euros?|points?)\\b|\\s+[a-z]+s\\b)`,
    ({ h }) => weakTime(clock(hourOf(h))),
  ),
  rule(
    `(?:${AT})?(?<after>five|ten|(?:a\\s+)?quarter|twenty(?:-five)?|half)\\s+(?<to>past|to|after)\\s+${HOUR}(?:${HALF})?`,
    ({ after = '', to, h, half, part }) => {
      const hour = clock(hourOf(h), 0, halfOf(half, part));
      const step = AFTER[after.toLowerCase().replace(/^a\s+/, '')] ?? 0;
      return hour === null
        ? null
        : weakTime((hour + (to?.toLowerCase() === 'to' ? -step : step) + 1440) % 1440);
    },
  ),
  rule(`(?:(?:at|by|before|until|till|around)\\s+)?(?:12\\s+)?(?:noon|midday)`, () =>
    weakTime(PART_HOURS.noon * 60),
  ),
  rule(`(?:(?:at|by|before|until|till|around)\\s+)?(?:12\\s+)?midnight`, () => weakTime(24 * 60 - 1)),
  rule(
    `(?:(?:early\\s+)?in\\s+the\\s+|first\\s+thing\\s+(?:in\\s+the\\s+)?|early\\s+)?(?<part>morning|afternoon|evening|night)`,
    ({ part = '' }) => {
      const key = part.toLowerCase();
      return weakPart(key in PART_HOURS ? PART_HOURS[key as keyof typeof PART_HOURS] : undefined);
    },
  ),
  rule('first thing', () => weakTime(PART_HOURS.morning * 60)),
  rule(`at lunch(?:time)?|(?:over|by) lunch(?:time)?`, () => weakTime(PART_HOURS.noon * 60)),
  rule(
    `(?:the\\s+)?end\\s+of\\s+(?:the\\s+|your\\s+)?(?:business\\s+|work(?:ing)?\\s+)?day|EOD|COB|EOB|close\\s+of\\s+(?:business|play)`,
    (_, { day }, __, before) =>
      /\bat\s+(?:the\s+)?$/i.test(before)
        ? null
        : {
            day,
            weekly: true,
            tags: [CLOSE],
          },
  ),
];
