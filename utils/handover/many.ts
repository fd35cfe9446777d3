/** Several briefs in one message. */
import type { Item, Person } from '@/utils/delegation/item';
import { answerForm } from './answer-form';
import { itemBlocks } from './brief-blocks';
import { oneLine, shorten } from './lines';
import {
  greeting,
  messageOf,
  promiseBlocks,
  signature,
  SUBJECT_LENGTH,
  titleOf,
  type Block,
  type Message,
  type MessageOptions,
} from './message';
import { tokenOf } from './token';

/**
 * The briefs of `items`, each under a heading with its token and with its own form to answer; one alone is
 * {@link messageOf}. Throws without items.
 */
export function messageOfMany(items: readonly Item[], to: Person, options: MessageOptions): Message {
  const first = items[0];
  if (first === undefined) throw new Error('A message needs at least one item.');
  if (items.length === 1) return messageOf(first, to, options);
  const { language, from } = options;
  const { message, answers } = language.words;
  const count = items.length;
  const titles = items.map((item) => titleOf(item, language)).join('; ');
  const briefs = items.flatMap((item, at): Block[] => [
    { kind: 'paragraph', text: `${at + 1}. ${titleOf(item, language)} [${tokenOf(item.id)}]` },
    ...itemBlocks(item, options),
    answerForm(item.id, language),
  ]);
  return {
    language,
    to: oneLine(to.email),
    subject: shorten(`${answers.many({ count })}: ${titles}`, SUBJECT_LENGTH),
    blocks: [
      greeting(to, language),
      { kind: 'paragraph', text: message.takeMany({ count }) },
      ...briefs,
      ...promiseBlocks(items, options),
      ...signature(from, language),
    ],
  };
}
