/** Item → message: the whole brief, for a person who may have neither this extension nor the client's mailbox. */
import type { Agreement } from '@/utils/delegation/agreement';
import type { Item, Person } from '@/utils/delegation/item';
import { watchesOf } from '@/utils/delegation/watches';
import type { Language } from '@/utils/i18n/language';
import { answerForm } from './answer-form';
import { itemBlocks } from './brief-blocks';
import type { Meeting } from './calendar';
import { oneLine, shorten } from './lines';
import { letterClocks, letterName, momentSentence, promiseLines } from './phrases';
import { tokenOf } from './token';

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
  /** The reader's, in which all of it is written. */
  language: Language;
  /** An email address, or '' when none is known. */
  to: string;
  /** One line, at most {@link SUBJECT_LENGTH} characters; the whole title is in the blocks. */
  subject: string;
  blocks: Block[];
  /** A web address of what it is about, for a channel with a place of its own for one. */
  link?: string;
  /** The call it is for, and when it was written down (ISO); Zoom and phone make it a calendar entry. */
  meeting?: Meeting & { madeAt: string };
}

/** What a message can say beyond the item. */
export interface MessageOptions {
  /** What the reader reads, whatever the interface speaks. */
  language: Language;
  /** Who signs it. */
  from?: Person;
  /** Adds what was agreed on the item's area, and the promised response time. */
  agreement?: Agreement;
  /** The names of procedures by id: a brief that follows one says so. */
  procedures?: ReadonlyMap<string, string>;
  /** With an agreement: by when an answer is promised, and which call is the next. */
  now?: Date;
}

/** Longer subjects are cut by mail programs anyway. In UTF-16 units. */
export const SUBJECT_LENGTH = 150;

/** How long a call is when nobody said, in minutes. */
export const CALL_MINUTES = 30;

/** The message that hands `item` over to `to`; a reply finds the item by the token at the end of its subject. */
export function messageOf(item: Item, to: Person, options: MessageOptions): Message {
  const { language, from } = options;
  const title = titleOf(item, language);
  const meeting = nextCall(item, options);
  return {
    language,
    to: oneLine(to.email),
    subject: subjectOf(item, language),
    blocks: [
      greeting(to, language),
      { kind: 'paragraph', text: language.words.message.takeOn({ title }) },
      ...itemBlocks(item, options),
      ...promiseBlocks([item], options),
      ...signature(from, language),
      answerForm(item.id, language),
    ],
    link: item.source.url,
    ...(meeting === null ? {} : { meeting }),
  };
}

/** The item's title as one line; never empty. */
export function titleOf(item: Pick<Item, 'title'>, language: Language): string {
  return oneLine(item.title) || language.words.message.untitled;
}

/** The title, cut to leave room for the token that follows it. */
export function subjectOf(item: Pick<Item, 'id' | 'title'>, language: Language): string {
  const token = ` [${tokenOf(item.id)}]`;
  return shorten(titleOf(item, language), SUBJECT_LENGTH - token.length) + token;
}

/** 'Hi Mari,', or 'Hello,' when no name is known; what follows goes on from it as the language wants. */
export function greeting(to: Person, language: Language): Block {
  const { hello, greeting: hi } = language.words.message;
  const name = letterName(oneLine(to.name), language);
  return { kind: 'paragraph', text: name === '' ? hello : hi({ name }) };
}

/** Thanks, signed with the first name; nothing when nobody signs. */
export function signature(from: Person | undefined, language: Language): Block[] {
  const name = letterName(oneLine(from?.name ?? ''), language);
  return name === '' ? [] : [{ kind: 'paragraph', text: language.words.message.signature({ name }) }];
}

/** The answer that was promised for work handed over now: an instant where the hours are known, else the time agreed on. */
export function promiseBlocks(items: readonly Item[], { agreement, now, language }: MessageOptions): Block[] {
  if (agreement === undefined) return [];
  const { answer: title, answerBy: by } = language.words.message;
  const say = (text: string): Block[] => [{ kind: 'section', title, text }];
  const zone = agreement.hours.assistant?.zone ?? 'UTC';
  const instants = now === undefined ? [] : items.map((item) => answerBy(item, agreement, now));
  const first = instants.filter((at) => at !== null).sort()[0];
  if (first !== undefined)
    return say(by({ moment: momentSentence(first, zone, language, letterClocks(agreement, 'assistant')) }));
  const lines = promiseLines(agreement.promise, language);
  return lines.length === 0 ? [] : say(lines.join('\n'));
}

function answerBy({ brief }: Item, agreement: Agreement, now: Date): string | null {
  const handedOver = { at: now.toISOString(), channel: 'copy' as const };
  const facts = { stage: 'asked' as const, handedOver, promise: null, brief, nudgedAt: null, lastWord: null };
  return watchesOf(facts, agreement).acceptBy;
}

function nextCall(
  item: Item,
  { agreement, now, from, language }: MessageOptions,
): (Message['meeting'] & object) | null {
  const call = agreement?.call ?? null;
  if (call === null || now === undefined || !(Date.parse(call.at) >= now.getTime())) return null;
  return {
    uid: `${tokenOf(item.id)}@right-hand`,
    title: subjectOf(item, language),
    at: call.at,
    minutes: CALL_MINUTES,
    text: '',
    link: call.link,
    madeAt: now.toISOString(),
    ...(from === undefined ? {} : { organizer: from }),
  };
}
