import { useState } from 'preact/hooks';
import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Item } from '@/utils/delegation/item';
import type { TimelineEntry } from '@/utils/delegation/timeline';
import type { Workspace } from '@/utils/delegation/workspace';
import { longDay, momentLabel } from '@/utils/i18n/day';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import { restoreOf, type Restore } from './restore';
import { linesOf, type Line } from './timeline-words';
import styles from './Timeline.module.css';

/** What {@link Timeline} takes. */
export interface TimelineProps {
  item: Item;
  entries: readonly TimelineEntry[];
  workspace: Workspace;
  clock: Clock;
  onRestore: (restore: Restore) => void;
}

/** Lines shown before somebody asks for all. */
const FIRST = 12;

/** Who did what and when, newest first; what was taken back or lost is struck and can be restored. */
export function Timeline({ item, entries, workspace, clock, onRestore }: TimelineProps) {
  const [all, setAll] = useState(false);
  const lines = linesOf(entries, workspace, clock);
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <div>
      <ol class={styles['list']}>
        {shown.map((line) => (
          <TimelineLine
            key={line.id}
            line={line}
            clock={clock}
            restore={
              line.entries.length === 1 && line.entries[0] !== undefined
                ? restoreOf(line.entries[0], item, workspace)
                : null
            }
            onRestore={onRestore}
          />
        ))}
      </ol>
      {lines.length > shown.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t.timeline.showAll({ count: lines.length })}
        </Button>
      )}
    </div>
  );
}

interface LineProps {
  line: Line;
  clock: Clock;
  restore: Restore | null;
  onRestore: (restore: Restore) => void;
}

function TimelineLine({ line, clock, restore, onRestore }: LineProps) {
  const why = line.outcome === 'standing' ? null : t.timeline.struck[line.outcome];
  const struck = why !== null;
  const text = slots(t.timeline.line, ['who', 'what']).map((part, at) => {
    if (at % 2 === 0) return part;
    return part === 'who' ? <span class={styles['who']}>{line.who}</span> : line.what;
  });
  return (
    <li class={styles['line']}>
      <p class={cx(struck && styles['struck'])}>
        {struck ? <s>{text}</s> : text}
        <time class={styles['when']} dateTime={line.at} title={longDay(line.at.slice(0, 10))}>
          {momentLabel(line.at, clock.now, clock.zone)}
        </time>
      </p>
      {line.note !== '' && <p class={cx(styles['note'], struck && styles['struck'])}>{line.note}</p>}
      {struck && (
        <p class={styles['outcome']}>
          {why}
          {restore !== null && (
            <button
              type="button"
              class={styles['restore']}
              aria-label={t.timeline.restoreLine({ line: t.timeline.line(line) })}
              onClick={() => onRestore(restore)}
            >
              {t.timeline.restore}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
