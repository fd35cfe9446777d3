/** Italian: the words and what they stand for. */
import type { Period, Unit } from './phrases';

/** A weekday, group `weekday`. */
export const WEEKDAY = "(?<weekday>(?:luned|marted|mercoled|gioved|venerd)(?:ì|i['’`]?)|sabato|domenica)";
/** How the weekdays begin, Monday first. */
export const WEEKDAYS = ['lu', 'ma', 'me', 'gi', 've', 'sa', 'do'];
/** A month, written out or short, group `month`. */
export const MONTH =
  '(?<month>gen(?:naio)?|feb(?:braio|br)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre|t)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\\.?';
/** A month written out. */
export const FULL_MONTH =
  '(?<month>gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
/** How the months begin. */
export const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
/** The year after a date, groups `year` and `year2`. */
export const YEAR =
  "(?:,?\\s+(?:del\\s+|dell['’]anno\\s+)?(?<year>20\\d\\d)|\\s+(?<year2>[’']?2\\d)(?![:.\\d]))?";
/** Numbers in words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  "un'": 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  quindici: 15,
  venti: 20,
  trenta: 30,
  quaranta: 40,
  sessanta: 60,
  novanta: 90,
  'un paio di': 2,
  qualche: 3,
};
/** A number in figures or words, group `n`. */
export const NUMBER = `(?<n>\\d{1,3}|un paio di|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .filter((word) => word !== 'un paio di' && word !== "un'")
  .join('|')}|un['’])`;
/** What time is counted in, group `unit`. */
export const UNIT =
  '(?<unit>minut[oi]|or[ae]|giorn[oi](?:\\s+(?<working>lavorativ[oi]|feriali|utili))?|settiman[ae]|mes[ei]|ann[oi])';
/** Units by their words, or how these begin. */
export const UNITS: Readonly<Record<string, Unit>> = {
  mi: 'minute',
  or: 'hour',
  gi: 'day',
  se: 'week',
  me: 'month',
  an: 'year',
};
/** What has an end, group `period`. */
export const PERIOD = '(?<period>settimana|mese|trimestre|anno)';
/** Periods by their words, or how these begin. */
export const PERIODS: Readonly<Record<string, Period>> = { s: 'week', m: 'month', t: 'quarter', a: 'year' };
/** Words for the next one. */
export const NEXT = 'prossim[oa]|che viene|entrante|venturo|successiv[oa]|seguente';

/** The period that a word names. */
export const periodOf = (word = ''): Period => PERIODS[word.charAt(0).toLowerCase()] ?? 'week';
/** 1 where one of the words says that the next is meant. */
export const later = (...words: (string | undefined)[]): number =>
  words.some((word) => new RegExp(NEXT, 'i').test(word ?? '')) ? 1 : 0;
