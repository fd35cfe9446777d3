/** What a reply says, as things that can be recorded, and whether they still can. English for now. */
import type { Due, Item, Stage } from '@/utils/delegation/item';
import { mayMove, MOVES, type MoveName } from '@/utils/delegation/moves';
import { longDay } from '@/utils/i18n/day';
import { countLabel } from '@/utils/i18n/format';

/** What was read of a reply; the same as in utils/handover/reply.ts. */
export interface Answers {
  accepted: boolean | null;
  reason: string;
  words: string;
  /** Minutes. */
  estimate: number | null;
  due: Due | null;
  question: string;
  done: boolean;
  /** What was written beside the form. */
  note: string;
}

/** One thing a reply says. */
export interface Reading {
  id: 'accept' | 'decline' | 'deliver' | 'question' | 'note';
  words: string;
  /** A quiet line below, or ''. */
  hint: string;
  /** The text of its button. */
  action: string;
  /** `closed`: the item has gone on without it. */
  state: 'open' | 'recorded' | 'closed';
  /** What is recorded with it, as note or reason; '' for nothing. */
  note: string;
  estimate: number | null;
  due: Due | null;
}

/** What of `item` and its notes decides on what can still be recorded. */
export interface Known {
  item: Pick<Item, 'stage' | 'promise'>;
  /** The texts of its notes. */
  notes: readonly string[];
}

/** What `answers` says about an item, in the order to record it; `name` is who wrote. */
export function readingsOf(answers: Answers, name: string, known: Known): Reading[] {
  const { accepted, reason, words, estimate, due, question, done, note } = answers;
  const readings: Reading[] = [];
  const blank = { hint: '', note: '', estimate: null, due: null };
  if (accepted === true) {
    const said = ['Accepted', ...promiseWords(due, estimate)].join(', ');
    const hint = words === '' ? '' : `“${words}”`;
    const state = moveState('accept', known.item, known.item.promise !== null);
    readings.push({
      id: 'accept',
      ...{ words: `${said}.`, hint, action: 'Record', state, note: words, estimate, due },
    });
  }
  if (accepted === false) {
    const said = reason === '' ? 'Declined, without a reason.' : `Declined: “${reason}”`;
    const state = moveState('decline', known.item, known.item.stage === 'declined');
    readings.push({ ...blank, id: 'decline', words: said, action: 'Record', state, note: reason });
  }
  if (done) {
    const over = known.item.stage === 'delivered' || known.item.stage === 'done';
    const state = moveState('deliver', known.item, over);
    readings.push({ ...blank, id: 'deliver', words: 'It is finished.', action: 'Record', state });
  }
  const noted = (id: 'question' | 'note', said: string, text: string, hint: string): Reading => {
    const state = known.notes.includes(text) ? 'recorded' : 'open';
    return { ...blank, id, words: said, hint, action: 'Keep as a note', state, note: text };
  };
  if (question !== '') {
    readings.push(
      noted(
        'question',
        `Asks: “${question}”`,
        `${name} asks: ${question}`,
        'Answer by replying to this email.',
      ),
    );
  }
  if (note !== '') readings.push(noted('note', `“${note}”`, `${name} writes: ${note}`, ''));
  return readings;
}

/** Whether a move that the reply tells of can be recorded now; `told`: the item says so already. */
function moveState(move: MoveName, { stage }: { stage: Stage }, told: boolean): Reading['state'] {
  const to = MOVES[move].to[0];
  if (mayMove(move, stage, to, 'client')) return 'open';
  return told ? 'recorded' : 'closed';
}

function promiseWords(due: Due | null, estimate: number | null): string[] {
  const parts: string[] = [];
  if (due !== null) parts.push(`done by ${longDay(due.date)}${due.time === null ? '' : `, ${due.time}`}`);
  if (estimate !== null) parts.push(`about ${minutesLabel(estimate)} of work`);
  return parts;
}

/** '45 min', '2 h', '2 h 30 min'. */
function minutesLabel(minutes: number): string {
  const [hours, left] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const parts = [hours > 0 ? `${countLabel(hours)} h` : '', left > 0 || hours === 0 ? `${left} min` : ''];
  return parts.filter((part) => part !== '').join(' ');
}
