/** Makes a message fit an address: only the quoted source is shortened, and the message says so. */
import { t } from '@/utils/i18n/spoken';
import type { Composed } from './channel';
import { boundary, shorten, wordStart } from './lines';
import type { Message } from './message';
import { textOf } from './text';

/** What an address is made of, not yet encoded. */
export interface Fields {
  to: string;
  subject: string;
  body: string;
}

/** Nothing to open: the text is to be pasted wherever the person talks to the other. */
export const TO_PASTE: Composed = { url: '', cut: null, paste: true, file: null };

/**
 * How long an address may be that Windows hands to a program: above 2,048 characters ShellExecuteEx refuses it
 * (INTERNET_MAX_URL_LENGTH; learn.microsoft.com, "Deep link to an application", on Teams). Chats open by such a step.
 */
export const HANDED_ON = 2_000;

/**
 * How long an address may be where no limit is documented. Servers are to take 8,000 octets (RFC 9110, 4.1), and a
 * signed-out person is sent to sign in with the address encoded once more: three characters (%20) become five (%2520).
 */
export const ENCODED_TWICE = 4_800;

/** Composes `message` so that `address` gives at most `limit` characters; `instead` is the body when nothing of it fits: it is for the sender, who replaces it. */
export function fit(
  message: Message,
  limit: number,
  address: (fields: Fields) => string,
  instead = t.channels.pasteHere,
): Composed {
  const { to, subject } = message;
  const attempt = (candidate: Message): string => address({ to, subject, body: textOf(candidate) });
  const total = quoted(message);
  // A character costs at least one: a text beyond the limit cannot fit, and need not be encoded to know it.
  const whole = textOf(message).length <= limit ? attempt(message) : null;
  if (whole !== null && whole.length <= limit) return { url: whole, cut: null, paste: false, file: null };
  let best: Message | null = null;
  let low = 0;
  let high = Math.min(total - 1, limit);
  while (low <= high) {
    const budget = (low + high) >> 1;
    const candidate = cutTo(message, budget);
    if (attempt(candidate).length <= limit) {
      best = candidate;
      low = budget + 1;
    } else high = budget - 1;
  }
  if (best === null) return { ...TO_PASTE, url: toPaste(message, limit, address, instead) };
  const sent = quoted(best);
  return { url: attempt(best), cut: { left: total - sent, sent }, paste: false, file: null };
}

/** Characters of the source that the message quotes. */
function quoted(message: Message): number {
  return message.blocks.reduce((sum, block) => sum + (block.kind === 'quote' ? block.text.length : 0), 0);
}

/** The message with at most `budget` characters quoted: the first quote, what the person selected, keeps the most. */
function cutTo(message: Message, budget: number): Message {
  let left = budget;
  const blocks = message.blocks.map((block) => {
    if (block.kind !== 'quote') return block;
    const text = cutText(block.text, left);
    left = text.length < block.text.length ? 0 : left - text.length;
    return { ...block, text };
  });
  return { ...message, blocks };
}

/** At most `length` characters: up to the end of a sentence, else of a word, else of a visible character. */
function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  // The segmenter need not read a whole book to find the end of its first page.
  const near = text.slice(0, length + 2_000);
  return near.slice(0, boundary(near, length, 'sentence') ?? wordStart(near, length)).trimEnd();
}

function toPaste(
  { to, subject }: Message,
  limit: number,
  address: (fields: Fields) => string,
  instead: string,
): string {
  for (let length = subject.length; length > 0; length = length >> 1) {
    const url = address({ to, subject: shorten(subject, length), body: instead });
    if (url.length <= limit) return url;
  }
  return address({ to: '', subject: '', body: instead });
}
