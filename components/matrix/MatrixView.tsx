import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/States';
import { cx } from '@/components/ui/cx';
import { QUADRANTS, type Quadrant } from '@/utils/delegation/matrix';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './Matrix.module.css';
import { MatrixCard, type MatrixCardProps, type MatrixEntry } from './MatrixCard';
import { quadrantWords } from './matrix-words';
import { useCardDrop } from './use-card-drag';

/** What {@link MatrixView} takes; `cut`: there are more than are shown. */
export interface MatrixViewProps extends Omit<MatrixCardProps, 'entry'> {
  entries: readonly MatrixEntry[];
  cut: boolean;
  onNew: () => void;
}

/** So many of a quarter before the rest is asked for. */
const FIRST = 8;

/** The four quarters. */
export function MatrixView({ entries, cut, onNew, ...card }: MatrixViewProps) {
  if (entries.length === 0) {
    return (
      <EmptyState title={t.matrix.empty}>
        <p>{t.matrix.emptyHint}</p>
        <Button onClick={onNew}>{t.sidebar.newItem}</Button>
      </EmptyState>
    );
  }
  const unrated = entries.filter(({ row }) => row.important === null).length;
  return (
    <>
      <div class={styles['matrix']}>
        {QUADRANTS.map((quadrant) => (
          <Quarter
            key={quadrant}
            quadrant={quadrant}
            entries={entries.filter((one) => one.quadrant === quadrant)}
            onDrop={(id) => {
              const row = entries.find((one) => one.row.id === id)?.row;
              if (row !== undefined) card.onMove(row, quadrant);
            }}
            {...card}
          />
        ))}
      </div>
      {unrated > 0 && <p class={styles['hint']}>{t.matrix.someUnrated({ count: unrated })}</p>}
      {cut && <p class={styles['hint']}>{t.matrix.cut}</p>}
    </>
  );
}

interface QuarterProps extends Omit<MatrixCardProps, 'entry'> {
  quadrant: Quadrant;
  entries: readonly MatrixEntry[];
  onDrop: (id: string) => void;
}

function Quarter({ quadrant, entries, onDrop, ...card }: QuarterProps) {
  const quarter = useRef<HTMLElement>(null);
  const over = useCardDrop(quarter, onDrop);
  const [all, setAll] = useState(false);
  const { name, halves } = quadrantWords(quadrant);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <section
      ref={quarter}
      class={cx(styles['quarter'], styles[quadrant], over && styles['over'])}
      aria-label={`${name}, ${halves}`}
    >
      <h2 class={styles['name']}>
        {name} <span class={styles['count']}>{countLabel(entries.length)}</span>
      </h2>
      <p class={styles['halves']}>{halves}</p>
      <ul class={styles['cards']}>
        {shown.map((entry) => (
          <li key={entry.row.id}>
            <MatrixCard entry={entry} {...card} />
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t.matrix.showAll({ count: entries.length })}
        </Button>
      )}
    </section>
  );
}
