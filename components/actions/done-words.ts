/** What is said once an action was carried out. */
import { stageWithin } from '@/components/today/words';
import type { Role, Stage } from '@/utils/delegation/item';
import type { MoveName } from '@/utils/delegation/moves';
import { t } from '@/utils/i18n/spoken';
import type { Act } from './action';
import { dueWords } from './offer-words';

/** What the words depend on besides the act. */
export interface Done {
  role: Role;
  /** The stage the item was on. */
  stage: Stage;
  /** Whether a proposal to work differently has become a guideline. */
  improves: boolean;
  /** The other person's first name, or 'your assistant', 'your client'. */
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
      return t.doneWords.settled({ stage: stageWithin(act.to) });
    case 'pick-due':
      return act.due === null
        ? t.doneWords.settledNoDeadline
        : t.doneWords.settledDue({ due: dueWords(act.due) });
    case 'ask':
      return t.doneWords.asked({ name: done.name });
    case 'answer':
      return act.with === 'proposal' ? t.doneWords.answeredProposal : t.doneWords.answered;
    case 'warn':
      return t.doneWords.warned({ name: done.name });
    case 'reply':
      return t.doneWords.reply[act.reply];
    case 'tell':
      return t.doneWords.told;
    case 'note':
      return t.doneWords.noteAdded;
    case 'talk':
      return act.on ? t.doneWords.onAgenda : t.doneWords.offAgenda;
    case 'sleep':
      return t.doneWords.asleep({ until: done.until });
    case 'wake':
      return t.doneWords.awake;
    case 'nudge':
      return t.doneWords.nudged;
    case 'open':
    case 'timer':
      return '';
  }
}

function moveWords(move: MoveName, { role, stage, improves }: Done): string {
  const words = t.doneWords;
  const own = role === 'assistant';
  switch (move) {
    case 'take':
      return improves ? words.wayTaken : words.readyToBrief;
    case 'hand-over':
      return words.handedOver;
    case 'accept':
      return own ? words.accepted : words.noted.accept;
    case 'decline':
      return own ? words.declined : words.noted.decline;
    case 'start':
      return own ? words.started : words.noted.start;
    case 'deliver':
      return own ? words.delivered : words.noted.deliver;
    case 'finish':
      return stage === 'delivered' ? words.doneWell : words.done;
    case 'send-back':
      return words.sentBack;
    case 'drop':
      return words.dropped;
    case 'reopen':
      return words.reopened;
  }
}
