/** Which acts ask for words first, and what their dialogs begin with. */
import type { Act } from '@/components/actions/action';
import { promisable, type DialogKind } from '@/components/actions/problems';
import { NOTHING_TYPED, type Typed } from '@/components/actions/typed';
import type { Item, Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';

/** The dialog that `act` opens, or null when it is carried out at once. */
export function dialogOf(act: Act, { stage }: Pick<Row, 'stage'>, role: Role): DialogKind | null {
  switch (act.do) {
    case 'ask':
    case 'warn':
    case 'tell':
    case 'note':
    case 'nudge':
      return act.do;
    case 'reply':
      return act.reply === 'refuse' ? 'refuse' : null;
    case 'answer':
      return act.with === 'words' && act.text === undefined ? 'answer' : null;
    case 'move':
      break;
    default:
      return null;
  }
  switch (act.move) {
    case 'accept':
    case 'decline':
    case 'send-back':
      return act.move;
    case 'deliver':
      return role === 'assistant' ? 'deliver' : null;
    case 'finish':
      return stage === 'delivered' ? 'review' : null;
    case 'drop':
      return stage === 'proposed' || stage === 'declined' ? null : 'drop';
    default:
      return null;
  }
}

/** What a dialog begins with when there is no draft. */
export function initialOf(kind: DialogKind, item: Item, now: Date): Typed {
  switch (kind) {
    case 'accept':
      return { ...NOTHING_TYPED, due: promisable(item, now) };
    case 'send-back':
      return { ...NOTHING_TYPED, area: item.brief.area };
    default:
      return NOTHING_TYPED;
  }
}

/** Where the words of an act are kept while they are typed. */
export function draftKeyOf(row: Pick<Row, 'id'>, kind: DialogKind, act: Act): string {
  const about = act.do === 'answer' ? `:${act.question}` : act.do === 'reply' ? `:${act.warning}` : '';
  return `act:${row.id}:${kind}${about}`;
}
