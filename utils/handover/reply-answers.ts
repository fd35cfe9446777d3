/** What stands behind each line of the answer form in a reply. */
import { FORM_HEADING, FORM_LINES, type FormField } from './answer-form';
import { readDay, readEstimate, readYesNo, type Clock } from './read-values';
import type { ReplyLine } from './reply-lines';
import { findToken } from './token';

/** An answer as written: not yet understood. */
export interface RawAnswer {
  field: FormField;
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

/** Own words may name a line more freely, and without its hint; in a quotation only the form itself counts. */
const FREE: readonly { field: FormField; label: RegExp }[] = [
  { field: 'accepted', label: /^accept(?:ed)?$/i },
  { field: 'due', label: /^(?:done|ready|finished) by$/i },
  { field: 'estimate', label: /^estimate(?:d time)?$/i },
  { field: 'question', label: /^questions?$/i },
  { field: 'done', label: /^(?:finished|done)$/i },
];

interface Label {
  field: FormField;
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
    if (text.startsWith(`${FORM_HEADING} RH`)) {
      if (depth < 2) token = findToken(text);
      if (token !== null) tokens.add(token);
      used.add(at);
    }
    const label = labels[at];
    if (label === null || label === undefined) return;
    used.add(at);
    const value = valueAt({ lines, labels, last, clock }, at, label, used);
    if (value !== '') answers.push({ field: label.field, value, depth, token });
  });
  const own = lines.map(({ text, depth }, at) => (depth === 0 && !used.has(at) ? text : null));
  const note = own
    .filter((text) => text !== null)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return { answers, tokens: [...tokens], note: note.trim() };
}

function labelOf({ text, depth }: ReplyLine): Label | null {
  if (depth > 1) return null;
  const bare = text.replace(/^[\s*_•·-]{1,9}/, '');
  for (const { field, line } of FORM_LINES) {
    const start = bare.replace(/[ \t]{2,9}/g, ' ').slice(0, line.length);
    if (start.toLowerCase() === line.toLowerCase()) {
      return { field, value: cleaned(bare.replace(/[ \t]{2,9}/g, ' ').slice(line.length)) };
    }
  }
  const free =
    depth === 0 ? /^([a-z ]{4,16}?)\s{0,3}(?:\([^)]{0,40}\))?\s{0,3}\*{0,2}[:=](.*)$/i.exec(bare) : null;
  const field = FREE.find(({ label }) => label.test(free?.[1] ?? ''))?.field;
  return field === undefined ? null : { field, value: cleaned(free?.[2] ?? '') };
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
  const long = label.field === 'question' || label.field === 'accepted';
  if (label.value !== '') {
    return long ? [label.value, ...goesOn(form, at + 1, depth, used)].join('\n') : label.value;
  }
  const next = form.lines.findIndex(({ text }, index) => index > at && text !== '');
  const line = form.lines[next];
  if (line === undefined || form.labels[next] !== null || line.depth > depth || used.has(next)) return '';
  if (line.text.startsWith(`${FORM_HEADING} RH`) || !belongs(form, at, next, label.field)) return '';
  used.add(next);
  const value = cleaned(line.text);
  return long ? [value, ...goesOn(form, next + 1, line.depth, used)].join('\n') : value;
}

/** Whether line `next`, the first that is not blank, answers the empty label at `at`, rather than begin something else. */
function belongs({ lines, last, clock }: Form, at: number, next: number, field: FormField): boolean {
  const line = lines[next] ?? { text: '', depth: 0 };
  if (understood(field, cleaned(line.text), clock)) return true;
  // What is quoted was written by somebody else, and what follows the last line is a greeting, unless it stands right there.
  if (line.depth > 0) return false;
  if (at < last) return true;
  return field === 'question' && next === at + 1;
}

function understood(field: FormField, value: string, clock: Clock): boolean {
  if (field === 'due') return readDay(value, clock) !== null;
  if (field === 'estimate') return readEstimate(value) !== null;
  return field !== 'question' && readYesNo(value) !== null;
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
