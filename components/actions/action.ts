/** What a person can do about an item, as data: cards, the item view, keys and bulk actions offer the same list. */
import type { EventId } from '@/utils/delegation/events';
import type { Due, Role, Stage, WarningReply } from '@/utils/delegation/item';
import type { MoveName } from '@/utils/delegation/moves';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import { assistantGroups } from './assistant-actions';
import { clientGroups } from './client-actions';
import { keyed } from './action-keys';

/** One thing to do; how it is carried out, and what it asks for first, is in use-act.tsx. */
export type Act =
  | { do: 'move'; move: MoveName; to?: Stage }
  /** Decides between moves that crossed. */
  | { do: 'settle'; to: Stage }
  /** Decides between deadlines that crossed. */
  | { do: 'pick-due'; due: Due | null }
  | { do: 'ask' }
  /** With the proposal, an option (index), or own words; words that are there already (`text`) are not asked for. */
  | { do: 'answer'; question: EventId; with: 'proposal' | 'words' | number; text?: string }
  | { do: 'warn' }
  | { do: 'reply'; warning: EventId; reply: WarningReply }
  | { do: 'tell' }
  | { do: 'note' }
  | { do: 'talk'; on: boolean }
  /** Until tomorrow morning; `wake` takes it up again. */
  | { do: 'sleep' }
  | { do: 'wake' }
  | { do: 'nudge' }
  /** Starts the timer for it, or pauses the one that runs for it. */
  | { do: 'timer' }
  /** Opens the brief or the item. */
  | { do: 'open' };

/** One button. */
export interface Action {
  act: Act;
  label: string;
  primary: boolean;
  /** A single key that does it while its card has the focus, or ''. */
  key: string;
}

/** What can be done about a row: `answers` are the buttons of its card, the primary first; `more` the rest, for menus. */
export interface Actions {
  answers: Action[];
  more: Action[];
}

/** What `role` can do about `row`; each act once, each key once. Nothing is offered that the fold would refuse. */
export function actionsOf(row: Row, role: Role): Actions {
  const { answers, more } = groupsOf(row, role);
  const [first = [], ...rest] = answers.filter((group) => group.length > 0);
  const awake = row.asleep.includes(role) ? [wake()] : [];
  const card = [...first, ...awake];
  const all = keyed([...card, ...rest.flat().map(later), ...more, ...common(row, role)]);
  return { answers: all.slice(0, card.length), more: all.slice(card.length) };
}

/** Whether its card has buttons, as {@link actionsOf} says, for less: long lists ask it of rows far out of view. */
export function hasAnswers(row: Row, role: Role): boolean {
  return row.asleep.includes(role) || groupsOf(row, role).answers.some((group) => group.length > 0);
}

function groupsOf(row: Row, role: Role): Groups {
  return role === 'client' ? clientGroups(row) : assistantGroups(row);
}

/** An answer that waits behind a more urgent one is no primary button. */
function later(offer: Offer): Offer {
  return { ...offer, primary: false };
}

function wake(): Offer {
  return { act: { do: 'wake' }, label: t.actions.wake, primary: false };
}

/** What both can do about almost everything. */
function common(row: Row, role: Role): Offer[] {
  const note: Offer = { act: { do: 'note' }, label: t.actions.note, primary: false };
  if (row.stage === 'done' || row.stage === 'dropped') return [note];
  const talk: Offer = row.talk
    ? { act: { do: 'talk', on: false }, label: t.actions.talkOff, primary: false }
    : { act: { do: 'talk', on: true }, label: t.actions.talk, primary: false };
  const sleep: Offer = { act: { do: 'sleep' }, label: t.actions.sleep, primary: false };
  // What nobody else has seen yet is nothing to talk about.
  return [note, ...(row.stage === 'inbox' ? [] : [talk]), ...(row.asleep.includes(role) ? [] : [sleep])];
}

/** An {@link Action} before it has its key. */
export type Offer = Omit<Action, 'key'>;

/** What a role can do: groups of buttons, the most urgent first, of which a card shows the first that is not empty. */
export interface Groups {
  answers: Offer[][];
  more: Offer[];
}
