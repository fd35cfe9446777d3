import type { ComponentChildren } from 'preact';
import { PageHeader } from '@/components/today/AppHeader';
import { chipOf, stageWord, type Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import type { Item, Stage } from '@/utils/delegation/item';
import { rowOf } from '@/utils/delegation/row';
import type { TimelineEntry } from '@/utils/delegation/timeline';
import { authorIn, type Workspace } from '@/utils/delegation/workspace';
import { dueLabel, sinceLabel } from '@/utils/i18n/format';
import { BriefSummary } from './BriefSummary';
import styles from './ItemView.module.css';
import { handMoves, type HandMove } from './moves';
import { SourcePanel } from './SourcePanel';
import { Timeline } from './Timeline';
import type { Restore } from './timeline-words';

/** What {@link ItemView} takes. */
export interface ItemViewProps {
  item: Item;
  entries: readonly TimelineEntry[];
  workspace: Workspace;
  clock: Clock;
  /** Shown above all, such as that the item was here already. */
  banner?: ComponentChildren;
  onMove: (move: HandMove) => void;
  onSettle: (to: Stage) => void;
  onTick: (step: string, done: boolean) => void;
  onNote: () => void;
  onEditBrief: () => void;
  onCopy: (way: 'text' | 'markdown' | 'rich') => void;
  onSendAgain: () => void;
  onRestore: (restore: Restore) => void;
  onBack: () => void;
}

/** One item that has been handed over: where it stands, what can be done, the brief, the source and the history. */
export function ItemView(props: ItemViewProps) {
  const { item, entries, workspace, clock } = props;
  const chip = chipOf(rowOf(item, authorIn(workspace).role), clock);
  const stage = stageWord(item.stage);
  const since = sinceLabel(item.stageSince, clock.now, clock.zone);
  const stands = chip?.text === stage ? since : `${stage} ${since}`;
  const due = item.brief.due === null ? '' : dueLabel(item.brief.due, clock.now, clock.zone);
  return (
    <>
      <PageHeader title="Item" onBack={props.onBack} aside={<ItemMenu {...props} />} />
      <main class={styles['body']}>
        {props.banner}
        <header class={styles['head']}>
          <h2 class={styles['title']}>{item.title}</h2>
          <p class={styles['status']}>
            {chip !== null && <Chip tone={chip.tone}>{chip.text}</Chip>}
            <span class={styles['muted']}>{[stands, due].filter((part) => part !== '').join(' · ')}</span>
          </p>
          {item.stageNote !== '' && <p class={styles['quote']}>{item.stageNote}</p>}
        </header>
        <Moves {...props} />
        <h3 class={styles['heading']}>Brief</h3>
        <BriefSummary item={item} clock={clock} onTick={props.onTick} onEdit={props.onEditBrief} />
        {item.source.site !== 'none' && (
          <>
            <h3 class={styles['heading']}>Source</h3>
            <SourcePanel source={item.source} />
          </>
        )}
        <div class={styles['line']}>
          <h3 class={styles['heading']}>What happened</h3>
          <div class={styles['edge']}>
            <Button variant="quiet" onClick={props.onNote}>
              Add a note
            </Button>
          </div>
        </div>
        <Timeline
          item={item}
          entries={entries}
          workspace={workspace}
          clock={clock}
          onRestore={props.onRestore}
        />
      </main>
    </>
  );
}

/** What can be done by hand, or the question which of two answers holds. */
function Moves({ item, workspace, onMove, onSettle, onSendAgain }: ItemViewProps) {
  const { conflict } = item;
  if (conflict !== null) {
    return (
      <section class={styles['conflict']} aria-label="Two answers">
        <p>Both of you changed it without seeing the other’s change. Which one holds?</p>
        <div class={styles['buttons']}>
          {conflict.sides.map((side) => (
            <Button key={side} variant="primary" onClick={() => onSettle(side)}>
              Keep {stageWord(side).toLowerCase()}
            </Button>
          ))}
        </div>
      </section>
    );
  }
  const moves = handMoves(item, authorIn(workspace).role);
  return (
    <div class={styles['buttons']} role="group" aria-label="Where it stands now">
      {item.stage === 'declined' && (
        <Button variant="primary" onClick={onSendAgain}>
          Hand over again
        </Button>
      )}
      {moves.map((move) => (
        <Button
          key={move.move}
          variant={move.primary ? 'primary' : move.move === 'drop' ? 'quiet' : 'plain'}
          onClick={() => onMove(move)}
        >
          {move.label}
        </Button>
      ))}
    </div>
  );
}

function ItemMenu({ item, onCopy, onEditBrief, onSendAgain }: ItemViewProps) {
  const items: MenuItem[] = [
    { label: 'Hand over again', onSelect: onSendAgain },
    { label: 'Copy the brief as text', onSelect: () => onCopy('text') },
    { label: 'Copy the brief as Markdown', onSelect: () => onCopy('markdown') },
    { label: 'Copy the brief as rich text', onSelect: () => onCopy('rich') },
    { label: 'Edit brief', onSelect: onEditBrief },
  ];
  return <Menu label="More" items={item.stage === 'proposed' ? items.slice(1) : items} />;
}
