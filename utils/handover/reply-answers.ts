/** What stands behind each line of the answer form in a reply. */
import { FORM_LINES, isFormHeading, lineNamed, type FormLine } from './form-words';
import { readDay, type Clock } from './read-day';
import { readDone, readEstimate, readYesNo } from './read-values';
import type { ReplyLine } from './reply-lines';
import { findToken } from './token';

/** An answer as written: not yet understood. */
export interface RawAnswer {
  /** The line it answers, in the language it was asked in. */
  label: FormLine;
  value: string;
  depth: number;
  /** The eight digits of the form's heading above it, or null. */
  token: string | null;
}

/** The answers, filled ones only, and what the person wrote besides. */
export interface RawReply {
  answers: RawAnswer[];
  /** The tokens of all forms in it, filled or not. */
  tokens: string[];
  note: string;
}

interface Label {
  line: FormLine;
  value: string;
}

/** Takes the form out of the lines of a reply. */
export function rawReply(lines: readonly ReplyLine[], clock: Clock): RawReply {
  const labels = lines.map(labelOf);
  const last = labels.findLastIndex((label) => label !== null);
  const used = new Set<number>();
  const answers: RawAnswer[] = [];
  const tokens = new Set<string>();
  let token: string | null = null;
  lines.forEach(({ text, depth }, at) => {
    if (isFormHeading(text)) {
      if (depth < 2) token = findToken(text);
      if (token !== null) tokens.add(token);
      used.add(at);
    }
    const label = labels[at];
    if (label === null || label === undefined) return;
    used.add(at);
    const value = valueAt({ lines, labels, last, clock }, at, label, used);
    if (value !== '') answers.push({ label: label.line, value, depth, token });
  });
  const own = lines.map(({ text, depth }, at) => (depth === 0 && !used.has(at) ? text : null));
  const note = own
    .filter((text) => text !== null)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return { answers, tokens: [...tokens], note: note.trim() };
}

/** Own words may name a line more freely, and without its hint; in a quotation only the form itself counts. */
function labelOf({ text, depth }: ReplyLine): Label | null {
  if (depth > 1) return null;
  const bare = text.replace(/^[\s*_•·-]{1,9}/, '').replace(/[ \t]{2,9}/g, ' ');
  const small = bare.toLowerCase();
  const form = FORM_LINES.find((one) => small.startsWith(one.small));
  if (form !== undefined) return { line: form, value: cleaned(bare.slice(form.line.length)) };
  if (depth > 0) return null;
  const free = /^([\p{L} ]{3,24}?)\s{0,3}(?:\([^)]{0,40}\))?\s{0,3}\*{0,2}[:=](.*)$/iu.exec(bare);
  const line = lineNamed(free?.[1] ?? '');
  return line === null ? null : { line, value: cleaned(free?.[2] ?? '') };
}

/** Without the marks that Markdown or a mail program leaves around a value. */
function cleaned(text: string): string {
  return text
    .replace(/^[\s*_]{1,9}/, '')
    .replace(/[\s*_\\]{1,9}$/, '')
    .trim();
}

interface Form {
  lines: readonly ReplyLine[];
  labels: readonly (Label | null)[];
  /** Index of the last label. */
  last: number;
  clock: Clock;
}

/** The value behind the colon, with the lines that go on with it, or from the line below. */
function valueAt(form: Form, at: number, label: Label, used: Set<number>): string {
  const depth = form.lines[at]?.depth ?? 0;
  const { field } = label.line;
  const long = field === 'question' || field === 'accepted';
  if (label.value !== '') {
    return long ? [label.value, ...goesOn(form, at + 1, depth, used)].join('\n') : label.value;
  }
  const next = form.lines.findIndex(({ text }, index) => index > at && text !== '');
  const line = form.lines[next];
  if (line === undefined || form.labels[next] !== null || line.depth > depth || used.has(next)) return '';
  if (isFormHeading(line.text) || !belongs(form, at, next, label.line)) return '';
  used.add(next);
  const value = cleaned(line.text);
  return long ? [value, ...goesOn(form, next + 1, line.depth, used)].join('\n') : value;
}

/** Whether line `next`, the first that is not blank, answers the empty label at `at`, rather than begin something else. */
function belongs({ lines, last, clock }: Form, at: number, next: number, asked: FormLine): boolean {
  const line = lines[next] ?? { text: '', depth: 0 };
  if (understood(asked, cleaned(line.text), clock)) return true;
  // What is quoted was written by somebody else, and what follows the last line is a greeting, unless it stands right there.
  if (line.depth > 0) return false;
  if (at < last) return true;
  return asked.field === 'question' && next === at + 1;
}

function understood({ field, language }: FormLine, value: string, clock: Clock): boolean {
  if (field === 'due') return readDay(value, clock, language) !== null;
  if (field === 'estimate') return readEstimate(value) !== null;
  if (field === 'done') return readDone(value) !== null;
  return field === 'accepted' && readYesNo(value) !== null;
}

/** Further lines of own words, up to a blank line or the next label. */
function goesOn({ lines, labels }: Form, from: number, depth: number, used: Set<number>): string[] {
  const more: string[] = [];
  if (depth > 0) return more;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '' || line.depth !== depth || labels[at] !== null) break;
    used.add(at);
    more.push(cleaned(line.text));
  }
  return more;
}
