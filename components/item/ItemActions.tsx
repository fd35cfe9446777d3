import type { Act, Action, Actions } from '@/components/actions/action';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { useKeys } from '@/components/ui/use-keys';
import type { Item } from '@/utils/delegation/item';
import styles from './ItemView.module.css';

/** What {@link ItemActions} takes. */
export interface ItemActionsProps {
  item: Pick<Item, 'conflict' | 'rivalDues' | 'questions'>;
  actions: Actions;
  onAct: (act: Act) => void;
  /** Sends the brief out once more; absent where there is nothing to send. */
  onSendAgain?: (() => void) | undefined;
}

/** What can be done about an item: its answers, where it stands now, and the rest in a menu; each by its key too. */
export function ItemActions({ item, actions, onAct, onSendAgain }: ItemActionsProps) {
  const { answers, more } = actions;
  const moves = more.filter(({ act }) => act.do === 'move' && act.move !== 'drop');
  const rest = more.filter((action) => !moves.includes(action));
  useKeys((key) => {
    const action = [...answers, ...more].find((one) => one.key !== '' && one.key === key);
    if (action !== undefined) onAct(action.act);
    return action !== undefined;
  });
  const clash = clashWords(item);
  const buttons = (
    <div class={styles['buttons']} role="group" aria-label="Where it stands now">
      {onSendAgain !== undefined && (
        <Button variant="primary" onClick={onSendAgain}>
          Hand over again
        </Button>
      )}
      {[...answers, ...moves].map((action) => (
        <ActButton key={action.label} action={action} onAct={onAct} />
      ))}
      {rest.length > 0 && (
        <Menu
          label="More actions"
          framed
          items={rest.map(({ label, act }) => ({ label, onSelect: () => onAct(act) }))}
        />
      )}
    </div>
  );
  if (clash === '') return buttons;
  return (
    <section class={styles['conflict']} aria-label="Two answers">
      <p>{clash}</p>
      {buttons}
    </section>
  );
}

function ActButton({ action, onAct }: { action: Action; onAct: (act: Act) => void }) {
  return (
    <Button variant={action.primary ? 'primary' : 'plain'} onClick={() => onAct(action.act)}>
      {action.label}
    </Button>
  );
}

/** What two people said without seeing each other's word, as a question; '' without a dispute. */
function clashWords({ conflict, rivalDues, questions }: ItemActionsProps['item']): string {
  if (conflict !== null) {
    return 'Both of you changed it without seeing the other’s change. Which one holds?';
  }
  if (rivalDues.length > 0) return 'You both changed the date: which one holds?';
  const crossed = questions.find(({ answers }) => answers.length > 1);
  return crossed === undefined ? '' : `“${crossed.text}” has two answers. Which one holds?`;
}
