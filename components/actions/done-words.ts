/** What is said once an action was carried out. */
import { stageWord } from '@/components/today/words';
import type { Role, Stage } from '@/utils/delegation/item';
import type { MoveName } from '@/utils/delegation/moves';
import type { Act } from './action';
import { dueWords } from './offer-words';

/** What the words depend on besides the act. */
export interface Done {
  role: Role;
  /** The stage the item was on. */
  stage: Stage;
  /** Whether a proposal to work differently has become a guideline. */
  improves: boolean;
  /** The other person's first name, or 'the other side'. */
  name: string;
  /** Until when the item sleeps, as people read it, or ''. */
  until: string;
}

/** One sentence that says what has happened. */
export function doneWords(act: Act, done: Done): string {
  switch (act.do) {
    case 'move':
      return moveWords(act.move, done);
    case 'settle':
      return `Settled as ${stageWord(act.to).toLowerCase()}.`;
    case 'pick-due':
      return act.due === null ? 'Settled: no deadline.' : `Settled: ${dueWords(act.due)} holds.`;
    case 'ask':
      return `Asked ${done.name}.`;
    case 'answer':
      return act.with === 'proposal' ? 'Answered: go with the proposal.' : 'Answered.';
    case 'warn':
      return `Warned ${done.name}, with the new date.`;
    case 'reply':
      return replyWords(act.reply);
    case 'tell':
      return 'Told.';
    case 'note':
      return 'Note added.';
    case 'talk':
      return act.on ? 'On the agenda of the next call.' : 'Off the agenda.';
    case 'sleep':
      return `Set aside until ${done.until}.`;
    case 'wake':
      return 'Taken up again.';
    case 'nudge':
      return 'Nudged.';
    case 'open':
      return '';
  }
}

function replyWords(reply: 'accept' | 'refuse' | 'rescue'): string {
  if (reply === 'accept') return 'The new date holds.';
  return reply === 'refuse' ? 'Said: the old date must hold.' : 'Taken: the old date holds.';
}

function moveWords(move: MoveName, { role, stage, improves }: Done): string {
  const own = role === 'assistant';
  switch (move) {
    case 'take':
      return improves ? 'Taken. It holds from now on.' : 'Ready to brief.';
    case 'hand-over':
      return 'Handed over.';
    case 'accept':
      return own ? 'Accepted.' : 'Noted as accepted.';
    case 'decline':
      return own ? 'Declined.' : 'Noted as declined.';
    case 'start':
      return own ? 'Started.' : 'Noted: work has begun.';
    case 'deliver':
      return own ? 'Delivered.' : 'Noted as delivered.';
    case 'finish':
      return stage === 'delivered' ? 'Done. Well delegated.' : 'Done.';
    case 'send-back':
      return 'Sent back.';
    case 'drop':
      return 'Dropped.';
    case 'reopen':
      return 'Reopened.';
  }
}
