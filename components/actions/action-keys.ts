/** The single keys of actions: one letter says the same thing on every card. */
import type { MoveName } from '@/utils/delegation/moves';
import type { WarningReply } from '@/utils/delegation/item';
import type { Act, Action, Offer } from './action';

/** Every key of an {@link Action} with what it does, for the help page; '/', '?', j, k, x, Enter and Escape are taken. */
export const ACTION_KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['a', 'Accept: the item, the new date, the proposal'],
  ['g', 'Go with the proposal'],
  ['1–9', 'Take that option, answer or date'],
  ['o', 'Answer in your own words'],
  ['l', 'Looks good, done'],
  ['r', 'Send back'],
  ['b', 'Brief it'],
  ['p', 'Pick it up again'],
  ['s', 'Start'],
  ['d', 'Deliver'],
  ['w', 'Won’t make it'],
  ['q', 'Ask a question'],
  ['e', 'Tell what was decided'],
  ['c', 'Decline'],
  ['h', 'The date must hold'],
  ['v', 'Take what saves the date'],
  ['u', 'Nudge'],
  ['n', 'Note'],
  ['t', 'Talk about it on the next call'],
  ['z', 'Sleep on it, take it up again'],
  ['f', 'Forget it: drop'],
];

const MOVE_KEYS: Record<MoveName, string> = {
  take: 'a',
  'hand-over': 'b',
  accept: 'a',
  decline: 'c',
  start: 's',
  deliver: 'd',
  finish: 'l',
  'send-back': 'r',
  drop: 'f',
  reopen: 'p',
};

const REPLY_KEYS: Record<WarningReply, string> = { accept: 'a', refuse: 'h', rescue: 'v' };

const PLAIN_KEYS = {
  ask: 'q',
  warn: 'w',
  tell: 'e',
  note: 'n',
  talk: 't',
  sleep: 'z',
  wake: 'z',
  nudge: 'u',
  open: 'b',
} as const;

/** Gives each offer its key, and leaves out acts that are there already; of two that want one key the first has it. */
export function keyed(offers: readonly Offer[]): Action[] {
  const acts = new Set<string>();
  const taken = new Set<string>();
  const actions: Action[] = [];
  for (const offer of offers) {
    const name = JSON.stringify(offer.act);
    if (acts.has(name)) continue;
    acts.add(name);
    const wanted = keyOf(offer.act) ?? nextDigit(taken);
    const key = taken.has(wanted) || !isKey(wanted) ? '' : wanted;
    taken.add(key);
    actions.push({ ...offer, key });
  }
  return actions;
}

function nextDigit(taken: ReadonlySet<string>): string {
  let digit = 1;
  while (taken.has(String(digit))) digit += 1;
  return String(digit);
}

/** The key of an act; null: the next digit, for the sides of a dispute. */
function keyOf(act: Act): string | null {
  switch (act.do) {
    case 'move':
      return act.move === 'reopen' && act.to === 'inbox' ? PLAIN_KEYS.open : MOVE_KEYS[act.move];
    case 'reply':
      return REPLY_KEYS[act.reply];
    case 'settle':
    case 'pick-due':
      return null;
    case 'answer':
      if (act.text !== undefined) return null;
      if (act.with === 'proposal') return 'g';
      return act.with === 'words' ? 'o' : String(act.with + 1);
    default:
      return PLAIN_KEYS[act.do];
  }
}

function isKey(key: string): boolean {
  return /^[a-z1-9]$/.test(key);
}
