/** The single keys of actions: one letter says the same thing on every card. */
import type { MoveName } from '@/utils/delegation/moves';
import type { WarningReply } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import type { Act, Action, Offer } from './action';

/** Every key of an {@link Action} with what it does, for the help page; '/', '?', j, k, x, Enter and Escape are taken. */
export function actionKeys(): readonly (readonly [key: string, meaning: string])[] {
  const { keys } = t.actions;
  return [
    ['a', keys.accept],
    ['g', keys.proposal],
    ['1–9', keys.digit],
    ['o', keys.answer],
    ['l', keys.finish],
    ['r', keys.sendBack],
    ['b', keys.brief],
    ['p', keys.reopen],
    ['s', keys.start],
    ['d', keys.deliver],
    ['w', keys.warn],
    ['q', keys.ask],
    ['e', keys.tell],
    ['c', keys.decline],
    ['h', keys.mustHold],
    ['v', keys.rescue],
    ['u', keys.nudge],
    ['n', keys.note],
    ['t', keys.talk],
    ['z', keys.sleep],
    ['m', keys.timer],
    ['f', keys.drop],
  ];
}

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
  timer: 'm',
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
