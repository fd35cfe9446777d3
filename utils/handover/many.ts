/** Several briefs in one message. */
import type { Item, Person } from '@/utils/delegation/item';
import { messageOf, type Message, type MessageOptions } from './message';

/** The briefs of `items`, each under a heading with its token; one alone is {@link messageOf}. Throws without items. */
export function messageOfMany(items: readonly Item[], to: Person, options: MessageOptions = {}): Message {
  const first = items[0];
  if (first === undefined) throw new Error('A message needs at least one item.');
  return messageOf(first, to, options);
}
