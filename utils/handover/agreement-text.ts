/** The agreement as a message. */
import type { Agreement } from '@/utils/delegation/agreement';
import type { Person, Role } from '@/utils/delegation/item';
import type { Message } from './message';

/** The whole agreement between `people`, sent by `from` to the other. */
export function agreementMessage(people: Record<Role, Person>, _agreement: Agreement, from: Role): Message {
  const to = people[from === 'client' ? 'assistant' : 'client'];
  return { to: to.email, subject: 'What we agreed on', blocks: [] };
}
