/** Quoted history: earlier mails that stand below or between what somebody wrote now. */
import type { Span } from './findings';

/** A line of a text without its break. */
export interface Line extends Span {
  text: string;
}

/** The lines of a text; every kind of break that mail knows ends one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let index = 0;
  for (const { index: at, 0: mark } of text.matchAll(/\r\n|[\r\n]/g)) {
    lines.push({ index, end: at, text: text.slice(index, at) });
    index = at + mark.length;
  }
  return [...lines, { index, end: text.length, text: text.slice(index) }];
}

/**
 * 'wrote' as Gmail, Apple Mail and Thunderbird say it in English, Estonian, Serbian and Croatian, Hungarian, Spanish,
 * Italian and German. With a time or an address before or behind it and a colon at the end it announces a quoted mail.
 */
const WROTE =
  /(?<!\p{L})(?:wrote|kirjutas|napisa(?:o|la)(?:\/la)?|написа(?:о|ла)(?:\/ла)?|(?:ezt )?írta|escribió|ha scritto|schrieb)(?!\p{L})/iu;

/** 'Original message' in the same languages, between hyphens. */
const ORIGINAL =
  /^[-_ ]{2,20}(?:original message|algne (?:sõnum|kiri)|originaalsõnum|(?:izvorna|originalna) poruka|(?:изворна|оригинална) порука|eredeti üzenet|mensaje original|messaggio originale|ursprüngliche nachricht)[-_ ]{2,20}$/i;

/** The first line of the header that Outlook puts above a quoted mail, in the same languages, and the lines behind it. */
const FROM = /^[*>\s]{0,4}(?:from|saatja|od|šalje|pošiljalac|шаље|од|feladó|de|da|von)\*?:\*?\s{0,9}\S/i;
const HEADER =
  /^[*>\s]{0,4}(?:sent|date|to|cc|subject|saadetud|kuupäev|adressaat|kellele|koopia|teema|poslano|poslato|datum|za|kome|prima|predmet|naslov|послато|датум|за|наслов|elküldve|dátum|címzett|másolatot kap|tárgy|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|gesendet|an|betreff)\*?:/i;

/** Longer lines are prose. */
const LONGEST = 500;

/** How many lines from `at` on announce a quoted mail ('On … wrote:', wrapped or not); 0 when they do not. */
export function announces(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text.trim() ?? '';
  if (first === '' || first.startsWith('>') || first.length > LONGEST) return 0;
  if (ORIGINAL.test(first)) return 1;
  for (let size = 1, joined = first; size <= 3; size += 1) {
    if (joined.endsWith(':')) {
      const dated = /\d{1,2}[:.]\d{2}|\d{4}|@/.test(joined);
      return dated && joined.length <= LONGEST && WROTE.test(joined) ? size : 0;
    }
    const next = lines[at + size]?.text.trim() ?? '';
    // A mail program wraps in the middle of a sentence: a first line without date or address is somebody's own.
    if (next === '' || next.startsWith('>') || !/\d{4}|@|\d{1,2}[:.]\d{2}/.test(first)) return 0;
    joined = `${joined} ${next}`;
  }
  return 0;
}

/** Whether a quoted mail's header ('From: … Sent: … To: …') begins at this line: two of the next four lines are its own. */
export function isHeader(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.text ?? '';
  if (line.length > LONGEST || !FROM.test(line)) return false;
  return lines.slice(at + 1, at + 5).filter(({ text }) => HEADER.test(text.slice(0, LONGEST))).length >= 2;
}

/** Quoted mails; a text that is nothing else holds none, because then they are what it is about. */
export function historyIn(text: string): Span[] {
  const lines = linesOf(text);
  const spans: Span[] = [];
  let own = false;
  for (let at = 0; at < lines.length; at += 1) {
    const end = historyEnd(lines, at);
    const [first, last] = [lines[at], lines[end - 1]];
    if (end === at || first === undefined || last === undefined) {
      own ||= first !== undefined && first.text.trim() !== '';
      continue;
    }
    spans.push({ index: first.index, end: last.end });
    at = end - 1;
  }
  return own ? spans : [];
}

/** The line behind the quoted mail that begins at line `at`; `at` itself when none does. */
function historyEnd(lines: readonly Line[], at: number): number {
  const announced = announces(lines, at);
  if (announced > 0) {
    const quotes = quoteEnd(lines, at + announced);
    return quotes > 0 ? quotes : lastWritten(lines);
  }
  if (isHeader(lines, at)) return lastWritten(lines);
  if (lines[at]?.text.startsWith('>') !== true) return at;
  // One such line alone may be anything: an arrow, a sum, a prompt.
  const quotes = quoteEnd(lines, at);
  return quotes > at + 1 ? quotes : at;
}

/** The line behind the '>' lines from `at` on, blank lines before and between them included; 0 when there are none. */
function quoteEnd(lines: readonly Line[], at: number): number {
  let end = 0;
  for (let next = at; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text.startsWith('>')) end = next + 1;
    else if (text.trim() !== '') break;
  }
  return end;
}

/** The line behind the last that is not blank. */
function lastWritten(lines: readonly Line[]): number {
  return lines.findLastIndex(({ text }) => text.trim() !== '') + 1;
}
