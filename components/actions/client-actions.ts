/** What the client can do. */
import { stageWord } from '@/components/today/words';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import type { Groups, Offer } from './action';
import { dueWords } from './offer-words';
import { questionOffers } from './question-actions';

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
    { act: { do: 'reply', warning: id, reply: 'accept' }, label: t.actions.newDate, primary: true },
    ...(rescue === ''
      ? []
      : [
          {
            act: { do: 'reply' as const, warning: id, reply: 'rescue' as const },
            label: t.actions.rescue,
            primary: false,
          },
        ]),
    { act: { do: 'reply', warning: id, reply: 'refuse' }, label: t.actions.mustHold, primary: false },
    ...(talk ? [] : [{ act: { do: 'talk' as const, on: true }, label: t.actions.talk, primary: false }]),
  ];
}

function stageOffers(row: Row): { answers: Offer[]; more: Offer[] } {
  switch (row.stage) {
    case 'inbox':
      return {
        answers: [{ act: { do: 'open' }, label: t.actions.brief, primary: false }],
        more: [noted('finish'), drop()],
      };
    case 'asked':
      return inHand(row, [
        noted('accept'),
        noted('decline'),
        noted('start'),
        noted('deliver'),
        noted('finish'),
      ]);
    case 'accepted':
      return inHand(row, [noted('start'), noted('deliver'), noted('finish'), noted('decline')]);
    case 'working':
      return inHand(row, [noted('deliver'), noted('finish'), noted('decline')]);
    case 'delivered':
      return {
        answers: [
          { act: { do: 'move', move: 'finish' }, label: t.actions.looksGood, primary: true },
          { act: { do: 'move', move: 'send-back' }, label: t.actions.sendBack, primary: false },
        ],
        more: [ask(), drop()],
      };
    case 'declined':
      return {
        answers: [
          { act: { do: 'move', move: 'reopen', to: 'inbox' }, label: t.actions.briefAgain, primary: true },
          { act: { do: 'move', move: 'drop' }, label: t.actions.dropNow, primary: false },
        ],
        more: [ask()],
      };
    case 'proposed':
      return { answers: proposal(row), more: [ask()] };
    case 'done':
      return {
        answers: [],
        more: [
          reopen(),
          { act: { do: 'move', move: 'send-back' }, label: t.actions.sendBack, primary: false },
        ],
      };
    case 'dropped':
      return { answers: [], more: [reopen()] };
  }
}

function proposal({ improves }: Row): Offer[] {
  const label = improves === null ? t.actions.goOn : t.actions.takeIt;
  return [
    { act: { do: 'move', move: 'take' }, label, primary: true },
    { act: { do: 'move', move: 'drop' }, label: t.actions.noNeed, primary: false },
  ];
}

/** The assistant has it: silence is answered by one nudge, and what is heard otherwise can be noted. */
function inHand(row: Row, noted: readonly Offer[]): { answers: Offer[]; more: Offer[] } {
  const nudged = row.nudgedAt !== null && row.nudgedAt >= row.stageSince;
  const silent = row.signals.includes('silent') && !nudged;
  return silent
    ? { answers: [nudge()], more: [ask(), ...noted, drop()] }
    : { answers: [], more: [ask(), ...noted, nudge(), drop()] };
}

const ask = (): Offer => ({ act: { do: 'ask' }, label: t.actions.ask, primary: false });

const nudge = (): Offer => ({ act: { do: 'nudge' }, label: t.actions.nudge, primary: false });

const drop = (): Offer => ({ act: { do: 'move', move: 'drop' }, label: t.actions.drop, primary: false });

const reopen = (): Offer => ({
  act: { do: 'move', move: 'reopen' },
  label: t.actions.reopen,
  primary: false,
});

/** An answer of the assistant's, noted on their behalf; named as what has happened. */
function noted(move: keyof typeof t.actions.noted): Offer {
  return { act: { do: 'move', move }, label: t.actions.noted[move], primary: false };
}
