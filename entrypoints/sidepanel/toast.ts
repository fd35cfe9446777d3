import type { EventId } from '@/utils/delegation/events';

/** What Undo takes back: events by their ids, or what is no event by a function of its own. */
export type UndoOf = readonly EventId[] | (() => Promise<unknown>);

/** Says what has just happened, and offers Undo where there is something to take back. */
export type ShowToast = (text: string, undo?: UndoOf) => void;
