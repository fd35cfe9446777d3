/** The answers a card offers: what the person can do about an item without opening it. */
import type { Stage } from '@/utils/delegation/item';
import type { MoveName } from '@/utils/delegation/moves';
import type { Row } from '@/utils/delegation/row';
import { stageWord } from './words';

/** One button of a card. */
export type Answer =
  | {
      kind: 'move';
      label: string;
      primary: boolean;
      move: MoveName;
      to?: Stage;
      /** Ask for words first. */ asks?: boolean;
      /** Open the item afterwards. */ opens?: boolean;
    }
  | { kind: 'settle'; label: string; primary: boolean; to: Stage };

/** The buttons of a card that needs the person, the primary first; none for other rows. */
export function answersTo(row: Row): Answer[] {
  if (row.sides.length > 0) {
    return row.sides.map((to) => ({ kind: 'settle', label: stageWord(to), primary: true, to }));
  }
  switch (row.stage) {
    case 'delivered':
      return [
        { kind: 'move', label: 'Looks good', primary: true, move: 'finish' },
        { kind: 'move', label: 'Send back…', primary: false, move: 'send-back', asks: true },
      ];
    case 'declined':
      return [
        { kind: 'move', label: 'Brief again', primary: true, move: 'reopen', to: 'inbox', opens: true },
        { kind: 'move', label: 'Drop', primary: false, move: 'drop' },
      ];
    case 'proposed':
      return [
        { kind: 'move', label: 'Yes, go on', primary: true, move: 'take', opens: true },
        { kind: 'move', label: 'No need', primary: false, move: 'drop' },
      ];
    default:
      return [];
  }
}
