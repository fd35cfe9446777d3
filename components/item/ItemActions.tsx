import type { Act, Action, Actions } from '@/components/actions/action';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { useKeys } from '@/components/ui/use-keys';
import type { Item } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
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
    <div class={styles['buttons']} role="group" aria-label={t.item.actions}>
      {onSendAgain !== undefined && (
        <Button variant="primary" onClick={onSendAgain}>
          {t.item.handOverAgain}
        </Button>
      )}
      {[...answers, ...moves].map((action) => (
        <ActButton key={action.label} action={action} onAct={onAct} />
      ))}
      {rest.length > 0 && (
        <Menu
          label={t.item.moreActions}
          framed
          items={rest.map(({ label, act }) => ({ label, onSelect: () => onAct(act) }))}
        />
      )}
    </div>
  );
  if (clash === '') return buttons;
  return (
    <section class={styles['conflict']} aria-label={t.item.clash}>
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
  if (conflict !== null) return t.item.clashStage;
  if (rivalDues.length > 0) return t.item.clashDate;
  const crossed = questions.find(({ answers }) => answers.length > 1);
  return crossed === undefined ? '' : t.item.clashQuestion({ question: crossed.text });
}
