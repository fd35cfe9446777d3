/** The short form at the end of a message, answered by a person who has nothing installed; reply.ts reads it back. */
import type { Language } from '@/utils/i18n/language';
import type { Block } from './message';
import { tokenOf } from './token';

/** What the lines of the form ask for, in their order. */
export const FORM_FIELDS = ['accepted', 'due', 'estimate', 'question', 'done'] as const;

/** What a line of the form asks for. */
export type FormField = (typeof FORM_FIELDS)[number];

/** The form for one item, headed with its token: a reply to several briefs is told apart by it. */
export function answerForm(itemId: string, { words }: Language): Block {
  const { heading, form } = words.answers;
  const lines = FORM_FIELDS.map((field) => form[field]).join('\n');
  return { kind: 'section', title: heading({ token: tokenOf(itemId) }), text: lines };
}
