/** What the assistant can do. */
import type { Row } from '@/utils/delegation/row';
import type { Groups, Offer } from './action';
import { questionOffers } from './question-actions';

const ASK: Offer = { act: { do: 'ask' }, label: 'Ask…', primary: false };
const WARN: Offer = { act: { do: 'warn' }, label: 'Won’t make it…', primary: false };
const DECLINE: Offer = { act: { do: 'move', move: 'decline' }, label: 'Decline…', primary: false };
const DELIVER: Offer = { act: { do: 'move', move: 'deliver' }, label: 'Deliver…', primary: false };
const TELL: Offer = { act: { do: 'tell' }, label: 'Tell what I decided…', primary: false };

/** The assistant's buttons: the client's question first, then where the item stands. */
export function assistantGroups(row: Row): Groups {
  const question = row.question === null ? null : questionOffers(row.question, 'assistant');
  const waits = question !== null && row.turns.includes('assistant');
  const answers = question?.card ?? [];
  // Between moves that crossed only the client decides.
  const moves = row.sides.length > 0 ? { answers: [], more: [ASK] } : stageOffers(row);
  return {
    answers: [...(waits ? [answers] : []), moves.answers],
    more: [...(waits ? [] : answers), ...(question?.more ?? []), ...moves.more],
  };
}

function stageOffers(row: Row): { answers: Offer[]; more: Offer[] } {
  const tell = row.authority === 'ask-first' ? [] : [TELL];
  // Without a date there is nothing not to make.
  const dated = row.due !== null || row.promised !== null;
  // Said once, it waits for the client; a worse date can still be said.
  const warn = dated && row.warning === null ? [WARN] : [];
  const warnAgain = dated && row.warning !== null ? [WARN] : [];
  switch (row.stage) {
    case 'asked':
      return {
        answers: [{ act: { do: 'move', move: 'accept' }, label: 'Accept…', primary: true }, ASK, DECLINE],
        more: [],
      };
    case 'accepted':
      return {
        answers: [{ act: { do: 'move', move: 'start' }, label: 'Start', primary: true }, ASK, ...warn],
        more: [DELIVER, ...tell, ...warnAgain, DECLINE],
      };
    case 'working':
      return {
        answers: [{ ...DELIVER, primary: true }, ASK, ...warn],
        more: [...tell, ...warnAgain, DECLINE],
      };
    case 'delivered':
    case 'declined':
    case 'proposed':
      return { answers: [], more: [ASK, ...(row.stage === 'delivered' ? tell : [])] };
    default:
      return { answers: [], more: [] };
  }
}
