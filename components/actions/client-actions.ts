/** What the client can do. */
import { stageWord } from '@/components/today/words';
import type { Row } from '@/utils/delegation/row';
import type { Groups, Offer } from './action';
import { dueWords } from './offer-words';
import { questionOffers } from './question-actions';

const ASK: Offer = { act: { do: 'ask' }, label: 'Ask…', primary: false };
const NUDGE: Offer = { act: { do: 'nudge' }, label: 'Nudge…', primary: false };
const DROP: Offer = { act: { do: 'move', move: 'drop' }, label: 'Drop…', primary: false };
const TALK: Offer = { act: { do: 'talk', on: true }, label: 'Talk about it', primary: false };
const REOPEN: Offer = { act: { do: 'move', move: 'reopen' }, label: 'Reopen', primary: false };

/** The assistant's answers, noted on their behalf; named as what has happened. */
const NOTED = {
  accept: { act: { do: 'move', move: 'accept' }, label: 'Accepted…', primary: false },
  decline: { act: { do: 'move', move: 'decline' }, label: 'Declined…', primary: false },
  start: { act: { do: 'move', move: 'start' }, label: 'Started', primary: false },
  deliver: { act: { do: 'move', move: 'deliver' }, label: 'Delivered', primary: false },
  finish: { act: { do: 'move', move: 'finish' }, label: 'Done', primary: false },
} satisfies Record<string, Offer>;

/** The client's buttons: what contradicts itself first, then questions, warnings, and where the item stands. */
export function clientGroups(row: Row): Groups {
  const question = row.question === null ? null : questionOffers(row.question, 'client');
  const waits = question !== null && row.turns.includes('client');
  const answers = question?.card ?? [];
  const moves = row.sides.length > 0 ? { answers: [], more: [] } : stageOffers(row);
  return {
    answers: [sides(row), dues(row), ...(waits ? [answers] : []), warning(row), moves.answers],
    more: [...(waits ? [] : answers), ...(question?.more ?? []), ...moves.more],
  };
}

/** Moves that crossed. */
function sides({ sides: between }: Row): Offer[] {
  return between.map((to) => ({ act: { do: 'settle', to }, label: stageWord(to), primary: true }));
}

/** Deadlines that crossed. */
function dues({ rivalDues }: Row): Offer[] {
  return rivalDues.map((due) => ({ act: { do: 'pick-due', due }, label: dueWords(due), primary: true }));
}

function warning({ warning: warned, talk, stage }: Row): Offer[] {
  if (warned === null || !['asked', 'accepted', 'working'].includes(stage)) return [];
  const { id, rescue } = warned;
  return [
    { act: { do: 'reply', warning: id, reply: 'accept' }, label: 'Accept new date', primary: true },
    ...(rescue === ''
      ? []
      : [
          {
            act: { do: 'reply' as const, warning: id, reply: 'rescue' as const },
            label: 'Take the rescue',
            primary: false,
          },
        ]),
    { act: { do: 'reply', warning: id, reply: 'refuse' }, label: 'It must hold…', primary: false },
    ...(talk ? [] : [TALK]),
  ];
}

function stageOffers(row: Row): { answers: Offer[]; more: Offer[] } {
  switch (row.stage) {
    case 'inbox':
      return {
        answers: [{ act: { do: 'open' }, label: 'Brief it', primary: false }],
        more: [NOTED.finish, DROP],
      };
    case 'asked':
      return inHand(row, [NOTED.accept, NOTED.decline, NOTED.start, NOTED.deliver, NOTED.finish]);
    case 'accepted':
      return inHand(row, [NOTED.start, NOTED.deliver, NOTED.finish, NOTED.decline]);
    case 'working':
      return inHand(row, [NOTED.deliver, NOTED.finish, NOTED.decline]);
    case 'delivered':
      return {
        answers: [
          { act: { do: 'move', move: 'finish' }, label: 'Looks good', primary: true },
          { act: { do: 'move', move: 'send-back' }, label: 'Send back…', primary: false },
        ],
        more: [ASK, DROP],
      };
    case 'declined':
      return {
        answers: [
          { act: { do: 'move', move: 'reopen', to: 'inbox' }, label: 'Brief again', primary: true },
          { act: { do: 'move', move: 'drop' }, label: 'Drop', primary: false },
        ],
        more: [ASK],
      };
    case 'proposed':
      return { answers: proposal(row), more: [ASK] };
    case 'done':
      return {
        answers: [],
        more: [REOPEN, { act: { do: 'move', move: 'send-back' }, label: 'Send back…', primary: false }],
      };
    case 'dropped':
      return { answers: [], more: [REOPEN] };
  }
}

function proposal({ improves }: Row): Offer[] {
  const label = improves === null ? 'Yes, go on' : 'Take it';
  return [
    { act: { do: 'move', move: 'take' }, label, primary: true },
    { act: { do: 'move', move: 'drop' }, label: 'No need', primary: false },
  ];
}

/** The assistant has it: silence is answered by one nudge, and what is heard otherwise can be noted. */
function inHand(row: Row, noted: readonly Offer[]): { answers: Offer[]; more: Offer[] } {
  const nudged = row.nudgedAt !== null && row.nudgedAt >= row.stageSince;
  const silent = row.signals.includes('silent') && !nudged;
  return silent
    ? { answers: [NUDGE], more: [ASK, ...noted, DROP] }
    : { answers: [], more: [ASK, ...noted, NUDGE, DROP] };
}
