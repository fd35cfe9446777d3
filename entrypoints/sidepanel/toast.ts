import type { EventId } from '@/utils/delegation/events';

/** Says what has just happened; with the ids of its events it offers Undo. */
export type ShowToast = (text: string, undo?: readonly EventId[]) => void;
