import type { Stage } from '@/utils/delegation/item';

/** The few words of the in-page button and its toast; the page gets them from the background. */
export const page = {
  button: {
    delegate: 'Delegate this',
    hint: 'Hand this to your assistant. Hold Shift to keep it for later.',
    openHint: 'Open it in the sidebar',
    later: 'Kept for later',
    undo: 'Undo',
    undone: 'Taken back',
    notUndone: 'This cannot be taken back any more',
    failed: 'This could not be kept. Reload the page and try again.',
    close: 'Close',
  },
  stage: {
    proposed: 'Proposed by your assistant',
    inbox: 'Kept: to brief',
    asked: 'With your assistant: asked',
    accepted: 'With your assistant: accepted',
    working: 'With your assistant: in hand',
    delivered: 'Delivered: to review',
    done: 'Done',
    declined: 'Declined by your assistant',
    dropped: 'Dropped',
  } satisfies Record<Stage, string>,
  signal: {
    conflict: 'Needs you: two answers crossed',
    question: 'Needs you: a question',
    keptLate: 'Kept: late',
    late: 'With your assistant: late',
    atRisk: 'With your assistant: at risk',
  },
};
