/** The short form at the end of a message, answered by a person who has nothing installed; reply.ts reads it back. */
import type { Block } from './message';
import { tokenOf } from './token';

/** What a line of the form asks for. */
export type FormField = 'accepted' | 'due' | 'estimate' | 'question' | 'done';

/** The lines, as sent; each is short enough that no mail program wraps it. */
export const FORM_LINES: readonly { field: FormField; line: string }[] = [
  { field: 'accepted', line: 'Accepted (yes or no):' },
  { field: 'due', line: 'Done by (day.month.year):' },
  { field: 'estimate', line: 'Estimate (such as 2 h or 30 min):' },
  { field: 'question', line: 'Question (if any):' },
  { field: 'done', line: 'Finished (yes, once it is):' },
];

/** What the form is headed with, before the item's token; a reply to several briefs is told apart by it. */
export const FORM_HEADING = 'To answer';

/** The form for one item. */
export function answerForm(itemId: string): Block {
  const lines = FORM_LINES.map(({ line }) => line).join('\n');
  return { kind: 'section', title: `${FORM_HEADING} ${tokenOf(itemId)}, fill in what you can`, text: lines };
}
