/** The stage moves a person can make by hand, as buttons. */
import type { Item, Role, Stage } from '@/utils/delegation/item';
import { movesFrom, type MoveName } from '@/utils/delegation/moves';

/** One button of the item view. */
export interface HandMove {
  move: MoveName;
  label: string;
  /** The answer the item waits for. */
  primary: boolean;
  /** The question of the dialog that asks for a note, or null where none helps. */
  question: string | null;
}

const QUESTIONS: Partial<Record<MoveName, string>> = {
  'send-back': 'What is still missing?',
  decline: 'Why not?',
  drop: 'Why is it dropped?',
};

/** The ways on first, then the ways back and out. */
const ORDER: readonly MoveName[] = [
  'take',
  'accept',
  'start',
  'deliver',
  'finish',
  'send-back',
  'reopen',
  'decline',
  'drop',
];

/** The moves `role` can make by hand; handing over is left out, it has a button of its own. */
export function handMoves(item: Pick<Item, 'stage'>, role: Role): HandMove[] {
  const possible = movesFrom(item.stage, role);
  return ORDER.filter((move) => possible.includes(move)).map((move) => ({
    move,
    label: labelOf(move, item.stage),
    primary: isAnswer(move, item.stage),
    question: QUESTIONS[move] ?? null,
  }));
}

function isAnswer(move: MoveName, stage: Stage): boolean {
  return (move === 'finish' && stage === 'delivered') || (move === 'take' && stage === 'proposed');
}

function labelOf(move: MoveName, stage: Stage): string {
  switch (move) {
    case 'take':
      return 'Yes, go on';
    case 'hand-over':
      return 'Hand over again';
    case 'accept':
      return 'Accepted';
    case 'decline':
      return 'Declined…';
    case 'start':
      return 'Working';
    case 'deliver':
      return 'Delivered';
    case 'finish':
      return stage === 'delivered' ? 'Looks good' : 'Done';
    case 'send-back':
      return 'Send back…';
    case 'drop':
      return stage === 'proposed' ? 'No need…' : 'Drop…';
    case 'reopen':
      return 'Reopen';
  }
}

/** What is said once the move was made. */
export function doneWords(move: MoveName): string {
  switch (move) {
    case 'take':
      return 'Ready to brief.';
    case 'hand-over':
      return 'Handed over.';
    case 'accept':
      return 'Noted as accepted.';
    case 'decline':
      return 'Noted as declined.';
    case 'start':
      return 'Noted: work has begun.';
    case 'deliver':
      return 'Noted as delivered.';
    case 'finish':
      return 'Done. Well delegated.';
    case 'send-back':
      return 'Sent back.';
    case 'drop':
      return 'Dropped.';
    case 'reopen':
      return 'Reopened.';
  }
}
