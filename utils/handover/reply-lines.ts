/** A reply as lines, each with how deep it is quoted: 0 is what the person wrote now, 1 what they answer, 2 and more older. */
import { announces, isHeader, linesOf, type Line } from './find-history';
import { FORM_LINES, isFactsHeading, literal } from './form-words';

/** One line of a reply. */
export interface ReplyLine {
  /** Without quote marks, in plain blanks. */
  text: string;
  depth: number;
}

type Facts = 'none' | 'heading' | 'lines';

/** The lines of `text`; those that announce a quoted mail, and a signature behind '-- ', are left out. */
export function replyLines(text: string): ReplyLine[] {
  const marked = linesOf(text).flatMap(({ text: line }) => unmarked(line));
  const plain: Line[] = marked.map((line) => ({ text: line.text, index: 0, end: 0 }));
  const lines: ReplyLine[] = [];
  const older = new Map<number, number>();
  let signed = false;
  let facts: Facts = 'none';
  for (let at = 0; at < marked.length; at += 1) {
    const { text: line, marks } = marked[at] ?? { text: '', marks: 0 };
    facts = factsAt(facts, line);
    const header = facts === 'none' && isHeader(plain, at);
    const begins = announces(plain, at) || (header ? headerSize(plain, at) : 0);
    if (begins > 0) {
      // Quote marks behind it say by themselves what is quoted; without them everything below is.
      const next = marked.slice(at + begins).find((one) => one.text !== '');
      if ((next?.marks ?? 0) <= marks) older.set(marks, (older.get(marks) ?? 0) + 1);
      at += begins - 1;
      continue;
    }
    const depth = marks + [...older].reduce((sum, [from, count]) => sum + (from <= marks ? count : 0), 0);
    if (depth === 0 && line === '--') signed = true;
    if (depth > 0) signed = false;
    if (!signed) lines.push({ text: line, depth });
  }
  return lines;
}

/** Where a line stands in what our own message says of its source, which looks like the header of a mail. */
function factsAt(before: Facts, line: string): Facts {
  if (isFactsHeading(line)) return 'heading';
  if (line === '') return before === 'heading' ? 'heading' : 'none';
  return before === 'none' ? 'none' : 'lines';
}

/** How many lines of 'Name: value' a quoted mail's header has. */
function headerSize(lines: readonly Line[], at: number): number {
  let size = 1;
  while (size < 8 && /^[*\s]{0,4}[\p{L} ]{1,20}\*?:/u.test(lines[at + size]?.text ?? '')) size += 1;
  return size;
}

/** A line without its '>' marks; broken where a mail program joined lines of the form. */
function unmarked(line: string): { text: string; marks: number }[] {
  const plain = line
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '');
  const quote = /^(?:[ \t]{0,3}>){1,50}/.exec(plain)?.[0] ?? '';
  const marks = quote.replace(/[^>]/g, '').length;
  const rest = plain.slice(quote.length);
  return apart(rest).map((text) => ({ text: text.trim(), marks }));
}

const FORM_LABELS = new RegExp(
  FORM_LINES.map(({ line }) => literal(line).replaceAll(' ', '[ \\t]{1,3}')).join('|'),
  'giu',
);

function apart(line: string): string[] {
  const starts = [...line.matchAll(FORM_LABELS)].map(({ index }) => index).filter((index) => index > 0);
  // A label of one common word ('Question:') may stand in a sentence; two labels in a line are the form's.
  const joined = starts.length + Number(/^[\s*_•-]{0,9}\S/.test(line)) > 1 && countLabels(line) > 1;
  if (!joined) return [line];
  const cuts = [0, ...starts, line.length];
  return cuts.slice(1).map((end, at) => line.slice(cuts[at], end));
}

function countLabels(line: string): number {
  return [...line.matchAll(FORM_LABELS)].length;
}
