/** What the dialogs with a single text say. */
import type { Question, Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import type { DialogKind } from './problems';
import type { Wording } from './WordsDialog';

/** The kinds of dialog that ask for one text and nothing else. */
export type WordsKind = Extract<DialogKind, 'decline' | 'drop' | 'refuse' | 'answer' | 'tell' | 'note'>;

/** The words of such a dialog; `question` is what is answered, or null. */
export function wordingOf(kind: WordsKind, role: Role, question: Question | null): Wording {
  const { words } = t.dialogs;
  if (kind === 'decline') return role === 'assistant' ? words.decline : words.declineNoted;
  if (kind !== 'answer') return words[kind];
  // The client can note what was answered to a question of their own.
  const wording = question?.by === role ? words.answerNoted : words.answer;
  return question === null ? wording : { ...wording, quote: question.text };
}
