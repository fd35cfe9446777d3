/** Takes out of a text, or of an item on its way out, what the person removed. */
import type { Item, Person, Source } from '@/utils/delegation/item';
import type { Language } from '@/utils/i18n/language';
import { webAddress } from './html';

/** What stands where something was taken out: '[removed]', in the language of whoever reads it. */
export function removedMark({ words }: Language): string {
  return `[${words.message.removed}]`;
}

/**
 * `text` with a mark ({@link removedMark}) in place of every occurrence of each of `removed`. Letters count as alike whatever
 * their case, and so do all blanks and line breaks, because a message joins and wraps lines.
 */
export function trimText(text: string, removed: readonly string[], language: Language): string {
  const wanted = [...new Set(removed.map((one) => skeletonOf(one).letters.trim()))].filter(
    (one) => one !== '',
  );
  // The longest first: a part of another is gone with it.
  wanted.sort((one, other) => other.length - one.length);
  const mark = markFor(wanted, language);
  return wanted.reduce((rest, one) => without(rest, one, mark), text);
}

/** The item with every text that `messageOf` would send trimmed: title, brief, source, joined material. */
export function trimItem(item: Item, removed: readonly string[], language: Language): Item {
  const trim = (text: string): string => trimText(text, removed, language);
  const { brief } = item;
  return {
    ...item,
    title: trim(item.title),
    brief: {
      ...brief,
      goal: trim(brief.goal),
      guidelines: trim(brief.guidelines),
      materials: trim(brief.materials),
      steps: brief.steps.map((step) => ({ ...step, text: trim(step.text) })),
    },
    source: trimSource(item.source, trim),
    joined: item.joined.map((one) => ({ ...one, source: trimSource(one.source, trim) })),
  };
}

type Trim = (text: string) => string;

/** Text by text; an address that would no longer lead anywhere is left out. */
function trimSource(source: Source, trim: Trim): Source {
  const trimmed: Source = {
    ...source,
    url: trimAddress(source.url, trim),
    title: trim(source.title),
    author: source.author === null ? null : trimPerson(source.author, trim),
    excerpt: trim(source.excerpt),
    attachments: source.attachments.map((file) => ({ ...file, name: trim(file.name) })),
  };
  for (const field of TEXTS) {
    const text = source[field];
    if (text !== undefined) trimmed[field] = trim(text);
  }
  if (source.shortUrl !== undefined) trimmed.shortUrl = trimAddress(source.shortUrl, trim);
  if (source.recipients !== undefined)
    trimmed.recipients = source.recipients.map((one) => trimPerson(one, trim));
  if (source.members !== undefined) trimmed.members = source.members.map((one) => trimPerson(one, trim));
  if (source.labels !== undefined) trimmed.labels = source.labels.map(trim);
  if (source.checklists !== undefined) {
    trimmed.checklists = source.checklists.map(({ title, items }) => ({
      title: trim(title),
      items: items.map((one) => ({ ...one, text: trim(one.text) })),
    }));
  }
  return trimmed;
}

/** The fields of a source that hold one text each. */
const TEXTS = [
  'shownDate',
  'selection',
  'siteName',
  'shownDue',
  'list',
  'board',
  'project',
] as const satisfies readonly (keyof Source)[];

function trimPerson({ name, email }: Person, trim: Trim): Person {
  const address = trim(email);
  return { name: trim(name), email: address === email ? email : '' };
}

/** An address also holds a text in its encoded form. */
function trimAddress(url: string, trim: Trim): string {
  const plain = decoded(url);
  const clean = trim(url) === url && trim(plain) === plain;
  return clean && (url === '' || trim(webAddress(url) ?? '') === (webAddress(url) ?? '')) ? url : '';
}

function decoded(url: string): string {
  return url.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

/** A text as it is compared: small letters, one blank for any row of blanks; `starts` says where each unit stood. */
interface Skeleton {
  letters: string;
  starts: number[];
}

function skeletonOf(text: string): Skeleton {
  const letters: string[] = [];
  const starts: number[] = [];
  let blank = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isBlank = /[\s\p{Cc}]/u.test(unit);
    if (isBlank && blank) continue;
    const small = unit.toLowerCase();
    // Half a pair is what an address cannot carry: it will be the replacement character when it leaves.
    letters.push(isBlank ? ' ' : small.length === 1 ? small : unit);
    starts.push(at);
    blank = isBlank;
  }
  return { letters: wholePairs(letters.join('')), starts: [...starts, text.length] };
}

function wholePairs(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function without(text: string, wanted: string, mark: string): string {
  const { letters, starts } = skeletonOf(text);
  let kept = '';
  let from = 0;
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + wanted.length)) {
    kept += text.slice(from, starts[at]) + mark;
    from = endOf(letters, starts, at + wanted.length, text);
  }
  return from === 0 && kept === '' ? text : kept + text.slice(from);
}

/** Where the text goes on behind a match whose last unit is the one before `at`. */
function endOf(letters: string, starts: readonly number[], at: number, text: string): number {
  return at >= letters.length ? text.length : (starts[at] ?? text.length);
}

/** A mark that what was removed cannot grow from: no removed text shares its brackets or stands inside it. */
function markFor(wanted: readonly string[], language: Language): string {
  const marks = [removedMark(language), `(${language.words.message.removed})`, '{…}', '■'];
  const safe = marks.find((mark) => {
    const [first = '', last = ''] = [mark.at(0), mark.at(-1)];
    return wanted.every((one) => !one.includes(first) && !one.includes(last) && !mark.includes(one));
  });
  return safe ?? '';
}
