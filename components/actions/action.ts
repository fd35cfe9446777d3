/** What a person can do about an item, as data: cards, the item view, keys and bulk actions offer the same list. */
import type { EventId } from '@/utils/delegation/events';
import type { Due, Role, Stage, WarningReply } from '@/utils/delegation/item';
import type { MoveName } from '@/utils/delegation/moves';
import type { Row } from '@/utils/delegation/row';

/** One thing to do; how it is carried out, and what it asks for first, is in use-act.tsx. */
export type Act =
  | { do: 'move'; move: MoveName; to?: Stage }
  /** Decides between moves that crossed. */
  | { do: 'settle'; to: Stage }
  /** Decides between deadlines that crossed. */
  | { do: 'pick-due'; due: Due | null }
  | { do: 'ask' }
  /** With the proposal, an option (index), or own words. */
  | { do: 'answer'; question: EventId; with: 'proposal' | 'words' | number }
  | { do: 'warn' }
  | { do: 'reply'; warning: EventId; reply: WarningReply }
  | { do: 'tell' }
  | { do: 'note' }
  | { do: 'talk'; on: boolean }
  /** Until tomorrow morning; `wake` takes it up again. */
  | { do: 'sleep' }
  | { do: 'wake' }
  | { do: 'nudge' }
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

/** What `role` can do about `row`. */
export function actionsOf(row: Row, role: Role): Actions {
  void row;
  void role;
  return { answers: [], more: [] };
}
