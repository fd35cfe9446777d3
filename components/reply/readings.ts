/** What a reply says, as things that can be recorded, and whether they still can. */
import { durationWords } from '@/components/actions/duration';
import type { Due, Item, Stage } from '@/utils/delegation/item';
import { mayMove, MOVES, type MoveName } from '@/utils/delegation/moves';
import { longDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';

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
    const hint = words === '' ? '' : t.common.quoted({ text: words });
    const state = moveState('accept', known.item, known.item.promise !== null);
    readings.push({
      id: 'accept',
      ...{ words: acceptedWords(due, estimate), hint, action: t.reply.record, state },
      ...{ note: words, estimate, due },
    });
  }
  if (accepted === false) {
    const said = reason === '' ? t.reply.declined : t.reply.declinedWhy({ reason });
    const state = moveState('decline', known.item, known.item.stage === 'declined');
    readings.push({ ...blank, id: 'decline', words: said, action: t.reply.record, state, note: reason });
  }
  if (done) {
    const over = known.item.stage === 'delivered' || known.item.stage === 'done';
    const state = moveState('deliver', known.item, over);
    readings.push({ ...blank, id: 'deliver', words: t.reply.finished, action: t.reply.record, state });
  }
  if (question !== '') {
    readings.push({
      ...{ ...blank, id: 'question', words: t.reply.asks({ text: question }), hint: t.reply.answerByMail },
      ...kept(question, t.reply.noteAsks({ name, text: question }), known),
    });
  }
  if (note !== '') {
    readings.push({
      ...{ ...blank, id: 'note', words: t.common.quoted({ text: note }) },
      ...kept(note, t.reply.noteWrites({ name, text: note }), known),
    });
  }
  return readings;
}

/** What `said` is kept as. It counts as kept by its own words: those around it are in the language of that day. */
function kept(said: string, note: string, { notes }: Known): Pick<Reading, 'action' | 'state' | 'note'> {
  const state = notes.some((one) => one.endsWith(said)) ? 'recorded' : 'open';
  return { action: t.reply.keepNote, state, note };
}

/** Whether a move that the reply tells of can be recorded now; `told`: the item says so already. */
function moveState(move: MoveName, { stage }: { stage: Stage }, told: boolean): Reading['state'] {
  const to = MOVES[move].to[0];
  if (mayMove(move, stage, to, 'client')) return 'open';
  return told ? 'recorded' : 'closed';
}

function acceptedWords(due: Due | null, estimate: number | null): string {
  const work = estimate === null ? '' : durationWords(estimate);
  if (due === null) return work === '' ? t.reply.accepted : t.reply.acceptedWork({ work });
  const day = longDay(due.date);
  const by = due.time === null ? day : `${day}, ${due.time}`;
  return work === '' ? t.reply.acceptedBy({ due: by }) : t.reply.acceptedByWork({ due: by, work });
}
