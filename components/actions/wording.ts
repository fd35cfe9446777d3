/** What the dialogs with a single text say. */
import type { Question, Role } from '@/utils/delegation/item';
import type { DialogKind } from './problems';
import type { Wording } from './WordsDialog';

/** The kinds of dialog that ask for one text and nothing else. */
export type WordsKind = Extract<DialogKind, 'decline' | 'drop' | 'refuse' | 'answer' | 'tell' | 'note'>;

/** The words of such a dialog; `question` is what is answered, or null. */
export function wordingOf(kind: WordsKind, role: Role, question: Question | null): Wording {
  switch (kind) {
    case 'decline':
      return role === 'assistant'
        ? { title: 'Decline', question: 'Why?', hint: 'The item goes back with it.', action: 'Decline' }
        : {
            title: 'Note as declined',
            question: 'Why, if it was said?',
            hint: 'Optional. An answer of their own counts instead.',
            action: 'Note as declined',
          };
    case 'drop':
      return { title: 'Drop', question: 'Why is it dropped?', hint: 'Optional.', action: 'Drop' };
    case 'refuse':
      return {
        title: 'The date must hold',
        question: 'What makes it matter, or what can give way?',
        hint: 'Optional. It is said with your answer.',
        action: 'It must hold',
      };
    case 'answer':
      return answerWording(role, question);
    case 'tell':
      return {
        title: 'Tell what you decided',
        question: 'What was decided, and why?',
        hint: 'It is shown once, in a digest, and asks for nothing.',
        action: 'Tell',
      };
    case 'note':
      return {
        title: 'Add a note',
        question: 'What is worth remembering?',
        hint: 'It is kept with the item.',
        action: 'Add the note',
      };
  }
}

function answerWording(role: Role, question: Question | null): Wording {
  const quote = question === null ? {} : { quote: question.text };
  if (question?.by === role) {
    return {
      ...quote,
      title: 'Note the answer',
      question: 'What was answered?',
      hint: 'Noted on their behalf: an answer of their own counts instead.',
      action: 'Note the answer',
    };
  }
  return { ...quote, title: 'Answer', question: 'Your answer', action: 'Answer' };
}
