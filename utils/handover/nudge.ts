/** One polite reminder, short enough for any channel. */
import type { Item, Person } from '@/utils/delegation/item';
import { oneLine, shorten } from './lines';
import { greeting, signature, subjectOf, titleOf, type Block, type Message } from './message';
import { dueSentence, momentSentence } from './phrases';

/** Why to remind: nobody accepted, no word, past its date, or a question of the client's waits. */
export type NudgeReason = 'not-accepted' | 'quiet' | 'late' | 'question';

/** A time to speak from. */
export interface When {
  now: Date;
  /** IANA zone in which days and hours are said. */
  zone: string;
}

/** Longer titles and questions are cut: a reminder only has to say which one it means. */
const SHORT = 120;

/** The reminder about `item` to `to`, signed by `from`: what it is about, what was expected, and what to answer. */
export function nudgeOf(item: Item, why: NudgeReason, to: Person, from: Person, when: When): Message {
  const title = `“${shorten(titleOf(item), SHORT)}”`;
  const paragraphs = sentences(item, why, title, when).map((text): Block => ({
    kind: 'paragraph',
    text: oneLine(text),
  }));
  return {
    to: oneLine(to.email),
    subject: subjectOf(item),
    blocks: [greeting(to), ...paragraphs, ...signature(from)],
    link: '',
  };
}

function sentences(item: Item, why: NudgeReason, title: string, when: When): string[] {
  const due = item.brief.due ?? item.promise?.due ?? null;
  switch (why) {
    case 'not-accepted':
      return [
        `a short reminder of ${title}${since(item.handedOver?.at, when, ', which I sent on ')}.`,
        'Can you take it on, and by when? A yes or a no is enough, and so is a question.',
      ];
    case 'quiet':
      return [
        `how is ${title} coming along?`,
        due === null
          ? 'One line about where it stands is enough.'
          : `It is due ${dueSentence(due)}. One line about where it stands is enough.`,
      ];
    case 'late':
      return [
        due === null ? `${title} has not reached me yet.` : `${title} was due ${dueSentence(due)}.`,
        'Is it done, or which new date can you keep? If something is missing, please say what would help.',
      ];
    case 'question':
      return questionSentences(item, title);
  }
}

/** The client's oldest question without an answer. */
function questionSentences(item: Item, title: string): string[] {
  const open = item.questions.find(({ by, answers }) => by === 'client' && answers.length === 0);
  const asked = open === undefined ? '' : oneLine(open.text);
  const about = `I am waiting for your answer about ${title}`;
  return [
    asked === '' ? `${about}.` : `${about}: ${shorten(asked, SHORT * 3)}`,
    'A short one is enough. Tell me if you need anything from me for it.',
  ];
}

function since(at: string | undefined, { zone }: When, words: string): string {
  const moment = momentSentence(at ?? '', zone);
  return moment === '' ? '' : words + moment;
}
