/** One polite reminder, short enough for any channel. */
import type { Item, Person } from '@/utils/delegation/item';
import type { Language } from '@/utils/i18n/language';
import { oneLine, shorten } from './lines';
import { greeting, signature, subjectOf, titleOf, type Block, type Message } from './message';
import { dueSentence, momentSentence, type LetterClocks } from './phrases';

/** Why to remind: nobody accepted, no word, past its date, or a question of the client's waits. */
export type NudgeReason = 'not-accepted' | 'quiet' | 'late' | 'question';

/** A time to speak from, and the language to speak. */
export interface When {
  now: Date;
  /** IANA zone in which days and hours are said. */
  zone: string;
  /** What the reader reads. */
  language: Language;
  /** Where both people are, as far as it is known. */
  clocks?: LetterClocks;
}

/** Longer titles and questions are cut: a reminder only has to say which one it means. */
const SHORT = 120;

/** The reminder about `item` to `to`, signed by `from`: what it is about, what was expected, and what to answer. */
export function nudgeOf(item: Item, why: NudgeReason, to: Person, from: Person, when: When): Message {
  const { language } = when;
  const title = language.words.common.quoted({ text: shorten(titleOf(item, language), SHORT) });
  const paragraphs = sentences(item, why, title, when).map((text): Block => ({
    kind: 'paragraph',
    text: oneLine(text),
  }));
  return {
    language,
    to: oneLine(to.email),
    subject: subjectOf(item, language),
    blocks: [greeting(to, language), ...paragraphs, ...signature(from, language)],
    link: '',
  };
}

function sentences(item: Item, why: NudgeReason, title: string, when: When): string[] {
  const { language } = when;
  const { nudge } = language.words;
  const due = item.brief.due ?? item.promise?.due ?? null;
  const day = due === null ? '' : dueSentence(due, language, when.clocks);
  switch (why) {
    case 'not-accepted': {
      const moment = momentSentence(item.handedOver?.at ?? '', when.zone, language, when.clocks);
      return [moment === '' ? nudge.waits({ title }) : nudge.sent({ title, moment }), nudge.canYou];
    }
    case 'quiet':
      return [nudge.quiet({ title }), day === '' ? nudge.oneLine : nudge.oneLineDue({ due: day })];
    case 'late':
      return [day === '' ? nudge.late({ title }) : nudge.lateDue({ title, due: day }), nudge.newDate];
    case 'question': {
      const question = openQuestion(item);
      const ask = question === '' ? nudge.answer({ title }) : nudge.answerTo({ title, question });
      return [ask, nudge.short];
    }
  }
}

/** The client's oldest question without an answer, or ''. */
function openQuestion({ questions }: Item): string {
  const open = questions.find(({ by, answers }) => by === 'client' && answers.length === 0);
  return open === undefined ? '' : shorten(oneLine(open.text), SHORT * 3);
}
