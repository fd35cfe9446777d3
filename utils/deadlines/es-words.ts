/** Spanish: the words and what they stand for. */
import type { Period, Unit } from './phrases';

/** A weekday, group `weekday`. */
export const WEEKDAY = '(?<weekday>lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';
/** How the weekdays begin, Monday first. */
export const WEEKDAYS = ['lu', 'ma', 'mi', 'ju', 'vi', 'sa', 'do'];
/** A month, written out or short, group `month`. */
export const MONTH =
  '(?<month>ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:tiembre|t)?|set(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\\.?';
/** A month written out. */
export const FULL_MONTH =
  '(?<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
/** How the months begin. */
export const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'se', 'oct', 'nov', 'dic'];
/** The year after a date, groups `year` and `year2`. */
export const YEAR =
  "(?:,?\\s+(?:del?\\s+)?(?<year>20\\d\\d)|\\s+(?:del?\\s+)?(?<year2>[’']?2\\d)(?![:.\\d]))?";
/** Numbers in words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  sesenta: 60,
  noventa: 90,
  'un par de': 2,
  unos: 3,
  unas: 3,
};
/** A number in figures or words, group `n`. */
export const NUMBER = `(?<n>\\d{1,3}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
/** What time is counted in, group `unit`. */
export const UNIT =
  '(?<unit>minutos?|horas?|d[ií]as?(?:\\s+(?<working>h[aá]biles|laborables?|laborales))?|semanas?|mes(?:es)?|años?)';
/** Units by their words, or how these begin. */
export const UNITS: Readonly<Record<string, Unit>> = {
  mi: 'minute',
  ho: 'hour',
  di: 'day',
  dí: 'day',
  se: 'week',
  me: 'month',
  añ: 'year',
};
/** What has an end, group `period`. */
export const PERIOD = '(?<period>semana|mes|trimestre|año)';
/** Periods by their words, or how these begin. */
export const PERIODS: Readonly<Record<string, Period>> = { s: 'week', m: 'month', t: 'quarter', a: 'year' };
/** Words for the next one. */
export const NEXT = 'pr[oó]xim[oa]|que viene|que entra|entrante|siguiente';

/** The period that a word names. */
export const periodOf = (word = ''): Period => PERIODS[word.charAt(0).toLowerCase()] ?? 'week';
/** 1 where one of the words says that the next is meant. */
export const later = (...words: (string | undefined)[]): number =>
  words.some((word) => new RegExp(NEXT, 'i').test(word ?? '')) ? 1 : 0;
