/** Reads the answer form back from a reply. */
import type { Due } from '@/utils/delegation/item';
import { FORM_FIELDS, type FormField } from './answer-form';
import { readDay, type Clock } from './read-day';
import { isNone, readDone, readEstimate, readYesNo } from './read-values';
import { rawReply, type RawAnswer, type RawReply } from './reply-answers';
import { replyLines } from './reply-lines';

/** What a reply says, offered to be confirmed; nothing in it is guessed. */
export interface Reply {
  /** null when the reply does not say. */
  accepted: boolean | null;
  /** Why not, when not accepted, or ''. */
  reason: string;
  /** The work in the assistant's own words, or ''. */
  words: string;
  /** Minutes of work, or null. */
  estimate: number | null;
  due: Due | null;
  question: string;
  done: boolean;
  /** What the person wrote besides the form. */
  note: string;
  /** Lines of the form whose answer was not understood, as they stand. */
  unread: string[];
}

/** When a reply is read, and for which item. */
export interface ReplyContext extends Clock {
  /** The item's token (eight digits): needed when one mail held several briefs; see {@link findToken}. */
  token?: string;
}

/**
 * Reads `text`, a whole reply, in any of the languages; days are meant in the context's zone. Only what the person wrote counts: an answer in own
 * words before one written into the quoted form, and nothing older. What is not understood is in `unread`, word for word.
 */
export function readReply(text: string, context: ReplyContext): Reply {
  const raw = rawReply(replyLines(text), context);
  const reply: Reply = {
    accepted: null,
    reason: '',
    words: '',
    estimate: null,
    due: null,
    question: '',
    done: false,
    note: raw.note,
    unread: [],
  };
  const { mine, unclear } = answersFor(raw, context.token ?? null);
  reply.unread.push(...unclear.map(asWritten));
  for (const field of FORM_FIELDS) takeIn(reply, field, nearest(mine, field), context);
  return reply;
}

/** The answers of one item's form; in a mail with several, the others' are not its own, and those outside are nobody's. */
function answersFor(
  { answers, tokens }: RawReply,
  token: string | null,
): { mine: RawAnswer[]; unclear: RawAnswer[] } {
  const foreign = tokens.length > 1 || (token !== null && tokens.length === 1 && tokens[0] !== token);
  if (!foreign) return { mine: answers, unclear: [] };
  const unclear = answers.filter((answer) => token === null || answer.token === null);
  return { mine: answers.filter((answer) => token !== null && answer.token === token), unclear };
}

/** Own words go before what was written into the quotation. */
function nearest(answers: readonly RawAnswer[], field: FormField): RawAnswer[] {
  const all = answers.filter(({ label }) => label.field === field);
  const depth = Math.min(...all.map((answer) => answer.depth));
  return all.filter((answer) => answer.depth === depth);
}

function takeIn(reply: Reply, field: FormField, answers: readonly RawAnswer[], clock: Clock): void {
  const [first] = answers;
  if (first === undefined) return;
  if (field === 'question') {
    reply.question = answers.map(({ value }) => value).join('\n');
    if (readYesNo(reply.question)?.rest === '' || isNone(reply.question)) reply.question = '';
    return;
  }
  const same = answers.every(({ value }) => value === first.value);
  if (!same || !understand(reply, field, first, clock)) reply.unread.push(...answers.map(asWritten));
}

/** Puts what `value` says into the reply; false when it was not understood. */
function understand(
  reply: Reply,
  field: Exclude<FormField, 'question'>,
  { value, label: { language } }: RawAnswer,
  clock: Clock,
): boolean {
  switch (field) {
    case 'due':
      reply.due = readDay(value, clock, language);
      return reply.due !== null;
    case 'estimate':
      reply.estimate = readEstimate(value);
      return reply.estimate !== null;
    case 'accepted': {
      const answer = readYesNo(value);
      if (answer === null) return false;
      reply.accepted = answer.yes;
      reply[answer.yes ? 'words' : 'reason'] = answer.rest;
      return true;
    }
    case 'done': {
      const answer = readDone(value);
      if (answer === null) return false;
      reply.done = answer.yes;
      if (answer.rest !== '') reply.note = `${reply.note}\n${answer.rest}`.trim();
      return true;
    }
  }
}

/** 'Done by: next Friday': the line as it was asked, without its hint. */
function asWritten({ label, value }: RawAnswer): string {
  return `${label.name}: ${value.replaceAll('\n', ' ')}`;
}
