/** What the buttons of a card do, and what is said about it afterwards. */
import { doneWords } from '@/components/item/moves';
import type { Answer } from '@/components/today/answers';
import { stageWord } from '@/components/today/words';
import type { Row } from '@/utils/delegation/row';
import type { EventId } from '@/utils/delegation/events';
import { moveItem, settleItem, undo } from '@/utils/store/commands';
import type { RefusalReason, Recorded } from '@/utils/store/record';
import type { AppState } from './app-context';

/** One sentence on why nothing was changed. */
export function refusalWords(reason: RefusalReason): string {
  switch (reason) {
    case 'unknown-item':
      return 'This item is not here any more.';
    case 'not-allowed':
      return 'It has moved on meanwhile, so nothing was changed.';
    case 'not-undoable':
      return 'This can no longer be undone: something else builds on it.';
    case 'needs-reason':
      return 'Say why, so that the other side knows what to do.';
    case 'third-channel':
      return 'Two channels are enough: take one off before you add another.';
  }
}

function saidOf(answer: Answer): string {
  if (answer.kind === 'settle') return `Settled as ${stageWord(answer.to).toLowerCase()}.`;
  return doneWords(answer.move);
}

function carryOut({ store }: AppState, row: Row, answer: Answer, note: string): Promise<Recorded> {
  const now = new Date();
  if (answer.kind === 'settle') return settleItem(store, row.id, answer.to, now);
  return moveItem(store, row.id, answer.move, {
    now,
    ...(answer.to === undefined ? {} : { to: answer.to }),
    ...(note === '' ? {} : { note }),
  });
}

/** Records the answer, says so with Undo, and opens the item where the answer leads on; whether it was recorded. */
export async function perform(app: AppState, row: Row, answer: Answer, note = ''): Promise<boolean> {
  try {
    const recorded = await carryOut(app, row, answer, note.trim());
    if (!recorded.ok) {
      app.toast(refusalWords(recorded.reason));
      return false;
    }
    app.toast(saidOf(answer), recorded.events);
    if (answer.kind === 'move' && answer.opens === true) app.go({ view: 'item', id: row.id });
    return true;
  } catch (error) {
    app.toast(failureWords(error));
    return false;
  }
}

/** Takes back what was just done and says so. */
export async function takeBack(
  app: Pick<AppState, 'store' | 'workspace' | 'toast'>,
  events: readonly EventId[],
): Promise<void> {
  try {
    const recorded = await undo(app.store, app.workspace.id, [...events], new Date());
    app.toast(recorded.ok ? 'Undone.' : refusalWords(recorded.reason));
  } catch (error) {
    app.toast(failureWords(error));
  }
}

/** One sentence on a failure that is not the person's. */
export function failureWords(error: unknown): string {
  return error instanceof Error && error.message !== ''
    ? `That did not work: ${error.message}`
    : 'That did not work.';
}
