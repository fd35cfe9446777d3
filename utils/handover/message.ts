/** Item → message: the whole brief, for a person who may have neither this extension nor the client's mailbox. */
import type { Agreement } from '@/utils/delegation/agreement';
import type { Due, Item, Person, Source } from '@/utils/delegation/item';
import type { Meeting } from './calendar';
import { authoritySentence, dueSentence, firstName } from './phrases';

/** One line of facts about the source; `link` says that the value is a web address. */
export interface Fact {
  label: string;
  value: string;
  link: boolean;
}

/** A part of a message, before it becomes plain text, Markdown or HTML. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'section'; title: string; text: string }
  | { kind: 'steps'; title: string; numbered: boolean; steps: { text: string; done: boolean }[] }
  | { kind: 'facts'; title: string; facts: Fact[] }
  /** Quoted text of the source: the only thing that may ever be shortened. `of` counts its characters when whole. */
  | { kind: 'quote'; title: string; text: string; of: number };

/** A brief on its way out, apart from the channel that carries it. */
export interface Message {
  /** An email address, or '' when none is known. */
  to: string;
  /** One line, at most {@link SUBJECT_LENGTH} characters; the whole title is in the blocks. */
  subject: string;
  blocks: Block[];
  /** A web address of what it is about, and its deadline, for channels with a place of their own for them. */
  link?: string;
  due?: Due | null;
  /** The call it is for; Zoom and phone make it a calendar entry. */
  meeting?: Meeting;
}

/** What a message can say beyond the item. */
export interface MessageOptions {
  /** Who signs it. */
  from?: Person;
  /** Adds what was agreed on the item's area, and the promised response time. */
  agreement?: Agreement;
  /** Tells whether the work is urgent, and which call is the next. */
  now?: Date;
}

/** Longer subjects are cut by mail programs anyway. In UTF-16 units. */
export const SUBJECT_LENGTH = 150;

/** The message that hands `item` over to `to`. */
export function messageOf(item: Item, to: Person, _options: MessageOptions = {}): Message {
  const title = oneLine(item.title) || 'Something for you';
  const name = firstName(to.name);
  return {
    to: oneLine(to.email),
    subject: shorten(title, SUBJECT_LENGTH),
    blocks: [
      { kind: 'paragraph', text: name === '' ? 'Hello,' : `Hi ${name},` },
      { kind: 'paragraph', text: `please take this on: ${title}` },
      ...briefBlocks(item),
      ...sourceBlocks(item),
    ],
  };
}

function briefBlocks({ brief }: Item): Block[] {
  const blocks: Block[] = [];
  const section = (title: string, text: string): void => {
    if (text.trim() !== '') blocks.push({ kind: 'section', title, text: tidy(text) });
  };
  section('Goal', brief.goal);
  const steps = brief.steps.map(({ text, done }) => ({ text: oneLine(text), done }));
  const written = steps.filter((step) => step.text !== '');
  if (written.length > 0) blocks.push({ kind: 'steps', title: 'Steps', numbered: true, steps: written });
  section('Deadline', dueSentence(brief.due));
  section('How far you may decide', authoritySentence(brief.authority));
  if (brief.important === true) section('Important', 'Yes: this one matters more than most.');
  section('Guidelines', brief.guidelines);
  section('Materials', brief.materials);
  return blocks;
}

function sourceBlocks({ source, title, brief }: Item): Block[] {
  const facts = factsOf(source, oneLine(title));
  const blocks: Block[] = facts.length === 0 ? [] : [{ kind: 'facts', title: 'Where it comes from', facts }];
  const known = new Set(brief.steps.map((step) => oneLine(step.text)));
  for (const list of source.checklists ?? []) {
    const steps = list.items.map(({ text, done }) => ({ text: oneLine(text), done }));
    if (steps.every((step) => known.has(step.text))) continue;
    const name = oneLine(list.title);
    const title = name === '' ? 'Its checklist' : `Its checklist “${name}”`;
    blocks.push({ kind: 'steps', title, numbered: false, steps });
  }
  const selection = tidy(source.selection ?? '');
  const excerpt = tidy(source.excerpt);
  if (selection !== '' && selection !== excerpt) blocks.push(quote('The part that matters', selection));
  if (excerpt !== '') blocks.push(quote('What it says', excerpt));
  return blocks;
}

function factsOf(source: Source, title: string): Fact[] {
  const facts: Fact[] = [];
  const fact = (label: string, value: string | undefined, link = false): void => {
    const line = oneLine(value ?? '');
    if (line !== '') facts.push({ label, value: line, link });
  };
  const people = (persons: Person[] | undefined): string => (persons ?? []).map(personLine).join(', ');
  if (oneLine(source.title) !== title) fact('Title', source.title);
  fact('From', source.author === null ? '' : personLine(source.author));
  fact('To', people(source.recipients));
  fact('Date', source.shownDate);
  fact('Site', source.siteName);
  fact('Board', source.board);
  fact('Project', source.project);
  fact('List', source.list);
  fact('Labels', source.labels?.join(', '));
  fact('Members', people(source.members));
  fact('Due there', source.shownDue);
  fact('Address', source.url, true);
  fact('Attachments, ask me for them', source.attachments.map((file) => oneLine(file.name)).join(', '));
  return facts;
}

function quote(title: string, text: string): Block {
  return { kind: 'quote', title, text, of: text.length };
}

function personLine({ name, email }: Person): string {
  if (email === '' || email === name) return name;
  return name === '' ? email : `${name} <${email}>`;
}

/** Text from a stranger as one line, so that it cannot pass for further lines of the brief. */
function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Text with its own line breaks: one kind of break, no trailing blanks, no more than one empty line in a row. */
function tidy(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** The text without halves of surrogate pairs, which no address can carry. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** At most `length` characters, cut before a word and marked as cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, wordStart(text, length - 1)).trimEnd()}…`;
}

/** The last place at or before `at` where a word begins; failing one nearby, where a visible character begins. */
export function wordStart(text: string, at: number): number {
  return boundary(text, at, 'word') ?? boundary(text, at, 'grapheme') ?? 0;
}

/**
 * Where the sentence, word or visible character that holds position `at` begins; null when that would give up more
 * than four tenths. Never inside a surrogate pair.
 */
export function boundary(
  text: string,
  at: number,
  granularity: Intl.SegmenterOptions['granularity'],
): number | null {
  if (at >= text.length) return text.length;
  const segmenter = new Intl.Segmenter(undefined, { granularity });
  const start = segmenter.segment(text).containing(at)?.index ?? 0;
  return granularity !== 'grapheme' && start < at * 0.6 ? null : start;
}
