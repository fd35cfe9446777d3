/** Spanish: times of day and its parts. */
import type { Parser } from 'chrono-node';
import { clock } from './reckon';
import { CLOSE, rule, weakPart, weakTime, type Moment } from './rule';
import { PART_HOURS } from './toolkit/tags';

const HOURS = [
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];
const HOUR = `(?<h>[01]?\\d|2[0-4]|${HOURS.join('|')})`;
const AT = '(?:(?:(?:a|para|hasta|antes\\s+de|sobre|hacia|desde|de)\\s+)?las?)\\s+';
const PART =
  '(?:\\s+(?:de|por|en)\\s+la\\s+(?<part>mañana|tarde|noche|madrugada)|\\s+del\\s+(?<noon>mediod[ií]a)|\\s*(?<half>[ap]\\.?\\s?m\\b\\.?))?';
const MINUTES: Readonly<Record<string, number>> = {
  media: 30,
  cuarto: 15,
  diez: 10,
  veinte: 20,
  cinco: 5,
  veinticinco: 25,
};
const STEP = `(?<step>${Object.keys(MINUTES).join('|')}|\\d\\d)`;
const NOT_A_TIME =
  '(?![.,:/-]?\\d|\\s?[%€$£]|\\s+(?:veces|euros?|personas|d[ií]as|semanas|meses|años|partes|p[aá]ginas|facturas|empresas|oficinas|opciones|ofertas)\\b)';
const PARTS: Readonly<Record<string, number>> = {
  mañana: PART_HOURS.morning,
  tarde: PART_HOURS.afternoon,
  noche: PART_HOURS.night,
  madrugada: 4,
};

interface Said {
  h?: string;
  part?: string;
  noon?: string;
  half?: string;
}

const sure = (minutes: number | null): Moment | null => (minutes === null ? null : { minutes });

function at({ h = '', part, noon, half }: Said, minutes: string | number = 0): number | null {
  const word = HOURS.indexOf(h.toLowerCase());
  const hour = word < 0 ? h : word + 1;
  if (part === undefined && noon === undefined && half === undefined) return clock(hour, minutes);
  // Twelve at night is the end of the day.
  if (/^noche/i.test(part ?? '') && Number(hour) === 12) return 24 * 60 - 1;
  const am = /^(?:mañ|mad)/i.test(part ?? '') || /^a/i.test(half ?? '');
  return clock(hour, minutes, am ? 'am' : 'pm');
}

/** What finds Spanish times of day. */
export const ES_TIMES: Parser[] = [
  rule(
    `${AT}${HOUR}(?:[:.](?<m>[0-5]\\d))?(?:\\s?(?:h(?:oras|rs|s)?\\b\\.?))?(?:\\s+en\\s+punto)?${PART}${NOT_A_TIME}`,
    (groups, _, match) => {
      const minutes = at(groups, groups['m']);
      // "Las dos" may be two of anything.
      return /^las?\s+[a-z]+$/i.test(match) ? weakTime(minutes) : sure(minutes);
    },
  ),
  rule(`${AT}${HOUR}\\s+y\\s+${STEP}${PART}`, (groups) =>
    sure(at(groups, MINUTES[groups['step']?.toLowerCase() ?? ''] ?? groups['step'])),
  ),
  rule(`${AT}${HOUR}\\s+menos\\s+${STEP}${PART}`, (groups) => {
    const hour = at(groups);
    const step = MINUTES[groups['step']?.toLowerCase() ?? ''] ?? Number(groups['step']);
    return hour === null ? null : { minutes: (hour - step + 1440) % 1440 };
  }),
  rule(
    `(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?h(?:oras|rs|s)?\\b\\.?)?${PART}(?![:.]?\\d)`,
    (groups) => sure(at(groups, groups['m'])),
  ),
  rule(`(?<h>[01]?\\d|2[0-4])(?:[.](?<m>[0-5]\\d))?\\s?(?:h|hrs|horas)\\b\\.?`, (groups, _, match) =>
    /horas/i.test(match) && groups['m'] === undefined ? null : weakTime(at(groups, groups['m'])),
  ),
  rule(`(?<h>[01]?\\d)\\s?(?<half>[ap]\\.?\\s?m\\b\\.?)`, (groups) => sure(at(groups))),
  rule(
    'de\\s+(?<h>[01]?\\d|2[0-4])(?:[:.](?<m>[0-5]\\d))?\\s+a\\s+[0-2]?\\d(?:[:.][0-5]\\d)?\\s?h(?:oras)?\\b\\.?',
    (groups) => weakTime(at(groups, groups['m'])),
  ),
  rule('(?:(?:al|a|hasta el|antes del|para el)\\s+)?mediod[ií]a', () => weakTime(PART_HOURS.noon * 60)),
  rule('(?:(?:a|hasta|antes de)\\s+(?:la\\s+)?)?medianoche', () => weakTime(24 * 60 - 1)),
  rule('(?:por|en|a|de)\\s+la\\s+(?<part>mañana|tarde|noche|madrugada)', ({ part = '' }) =>
    weakPart(PARTS[part.toLowerCase()]),
  ),
  rule('a primera hora(?:\\s+(?:de|por)\\s+la\\s+mañana)?', () => weakTime(PART_HOURS.morning * 60)),
  rule('a primera hora de la tarde', () => weakTime(PART_HOURS.afternoon * 60)),
  rule(
    '(?:el\\s+|al\\s+)?(?:fin|final|t[eé]rmino|cierre)\\s+(?:del?\\s+)(?:la\\s+)?(?:d[ií]a|jornada)(?:\\s+laboral)?|(?:a\\s+)?[uú]ltima hora(?:\\s+(?:del día|de la tarde))?',
    (_, { day }) => ({
      day,
      weekly: true,
      tags: [CLOSE],
    }),
  ),
];
