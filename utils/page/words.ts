/** The few words the in-page button and its toast say. */
import type { Signal, Stage } from '@/utils/delegation/item';

/** The button on a thing that is not known yet; also its accessible name. */
export const DELEGATE = 'Delegate this';

/** What the page says. */
export const WORDS = {
  hint: 'Hand this to your assistant. Hold Shift to keep it for later.',
  openHint: 'Open it in the sidebar',
  later: 'Kept for later',
  undo: 'Undo',
  undone: 'Taken back',
  notUndone: 'This cannot be taken back any more',
  failed: 'This could not be kept. Reload the page and try again.',
  close: 'Close',
} as const;

const STAGE_WORDS: Record<Stage, string> = {
  proposed: 'Proposed by your assistant',
  inbox: 'Kept: to brief',
  asked: 'With your assistant: asked',
  accepted: 'With your assistant: accepted',
  working: 'With your assistant: in hand',
  delivered: 'Delivered: to review',
  done: 'Done',
  declined: 'Declined by your assistant',
  dropped: 'Dropped',
};

/** What the button says of the item the page shows; what needs the person comes before where it stands. */
export function stateWords(stage: Stage, signals: readonly Signal[]): string {
  if (signals.includes('conflict')) return 'Needs you: two answers crossed';
  if (signals.includes('question')) return 'Needs you: a question';
  if (signals.includes('late')) return stage === 'inbox' ? 'Kept: late' : 'With your assistant: late';
  if (signals.includes('at-risk')) return 'With your assistant: at risk';
  return STAGE_WORDS[stage];
}
