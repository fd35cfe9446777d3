/** The stage moves: which exist, from where to where, and who may make them. */
import type { Role, Stage } from './item';

interface Move {
  from: readonly Stage[];
  to: readonly Stage[];
  roles: readonly Role[];
}

const OPEN = ['proposed', 'inbox', 'asked', 'accepted', 'working', 'delivered', 'declined'] as const;
const EITHER = ['client', 'assistant'] as const;

/** Every move by name; enforced in the fold, not only in the interface. */
export const MOVES = {
  take: { from: ['proposed'], to: ['inbox'], roles: ['client'] },
  'hand-over': { from: ['inbox', 'declined'], to: ['asked'], roles: ['client'] },
  accept: { from: ['asked'], to: ['accepted'], roles: EITHER },
  decline: { from: ['asked', 'accepted', 'working'], to: ['declined'], roles: EITHER },
  start: { from: ['asked', 'accepted'], to: ['working'], roles: EITHER },
  deliver: { from: ['asked', 'accepted', 'working'], to: ['delivered'], roles: EITHER },
  finish: { from: ['inbox', 'asked', 'accepted', 'working', 'delivered'], to: ['done'], roles: ['client'] },
  'send-back': { from: ['delivered', 'done'], to: ['working'], roles: ['client'] },
  drop: { from: OPEN, to: ['dropped'], roles: ['client'] },
  reopen: {
    from: ['done', 'dropped', 'declined'],
    to: ['inbox', 'asked', 'accepted', 'working', 'delivered'],
    roles: ['client'],
  },
} as const satisfies Record<string, Move>;

/** One of the keys of {@link MOVES}. */
export type MoveName = keyof typeof MOVES;

/** The assistant's own answers; when the client records one it is "on behalf" and yields to the real one. */
const ANSWERS: readonly MoveName[] = ['accept', 'decline', 'start', 'deliver'];

/** Whether `role` may make `move` from stage `from` to stage `to`. */
export function mayMove(move: MoveName, from: Stage, to: Stage, role: Role): boolean {
  const { from: froms, to: tos, roles }: Move = MOVES[move];
  return from !== to && froms.includes(from) && tos.includes(to) && roles.includes(role);
}

/** Whether the move counts only with a note that says something: an assistant who declines says why. */
export function needsNote(move: MoveName, role: Role): boolean {
  return move === 'decline' && role === 'assistant';
}

/** The moves `role` may make from `stage`, in the order of the table. */
export function movesFrom(stage: Stage, role: Role): MoveName[] {
  return (Object.keys(MOVES) as MoveName[]).filter((name) => {
    const { from, roles }: Move = MOVES[name];
    return from.includes(stage) && roles.includes(role);
  });
}

/** Whether the client recorded the assistant's answer: it never overrides the assistant's own and never counts for trust. */
export function isOnBehalf(move: MoveName, role: Role): boolean {
  return role === 'client' && ANSWERS.includes(move);
}
