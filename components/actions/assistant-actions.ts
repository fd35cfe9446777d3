/** What the assistant can do. */
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import type { Groups, Offer } from './action';
import { questionOffers } from './question-actions';

/** The assistant's buttons: the client's question first, then where the item stands. */
export function assistantGroups(row: Row): Groups {
  const question = row.question === null ? null : questionOffers(row.question, 'assistant');
  const waits = question !== null && row.turns.includes('assistant');
  const answers = question?.card ?? [];
  // Between moves that crossed only the client decides.
  const moves = row.sides.length > 0 ? { answers: [], more: [ask()] } : stageOffers(row);
  return {
    answers: [...(waits ? [answers] : []), moves.answers],
    more: [...(waits ? [] : answers), ...(question?.more ?? []), ...moves.more],
  };
}

function stageOffers(row: Row): { answers: Offer[]; more: Offer[] } {
  const tell = row.authority === 'ask-first' ? [] : [telling()];
  // Without a date there is nothing not to make.
  const dated = row.due !== null || row.promised !== null;
  // Said once, it waits for the client; a worse date can still be said.
  const warn = dated && row.warning === null ? [warning()] : [];
  const warnAgain = dated && row.warning !== null ? [warning()] : [];
  switch (row.stage) {
    case 'asked':
      return {
        answers: [
          { act: { do: 'move', move: 'accept' }, label: t.actions.accept, primary: true },
          ask(),
          decline(),
        ],
        more: [],
      };
    case 'accepted':
      return {
        answers: [
          { act: { do: 'move', move: 'start' }, label: t.actions.start, primary: true },
          ask(),
          ...warn,
        ],
        more: [timer(), deliver(false), ...tell, ...warnAgain, decline()],
      };
    case 'working':
      return {
        answers: [deliver(true), ask(), ...warn],
        more: [timer(), ...tell, ...warnAgain, decline()],
      };
    case 'delivered':
    case 'declined':
    case 'proposed':
      return { answers: [], more: [ask(), ...(row.stage === 'delivered' ? tell : [])] };
    default:
      return { answers: [], more: [] };
  }
}

const timer = (): Offer => ({ act: { do: 'timer' }, label: t.actions.timer, primary: false });

const ask = (): Offer => ({ act: { do: 'ask' }, label: t.actions.ask, primary: false });

const warning = (): Offer => ({ act: { do: 'warn' }, label: t.actions.warn, primary: false });

const decline = (): Offer => ({
  act: { do: 'move', move: 'decline' },
  label: t.actions.decline,
  primary: false,
});

const deliver = (primary: boolean): Offer => ({
  act: { do: 'move', move: 'deliver' },
  label: t.actions.deliver,
  primary,
});

const telling = (): Offer => ({ act: { do: 'tell' }, label: t.actions.tell, primary: false });
