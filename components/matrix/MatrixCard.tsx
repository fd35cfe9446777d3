import { useRef } from 'preact/hooks';
import { dateLabel } from '@/components/today/moments';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { cx } from '@/components/ui/cx';
import { QUADRANTS, type Quadrant } from '@/utils/delegation/matrix';
import type { Row } from '@/utils/delegation/row';
import type { Colour } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import styles from './Matrix.module.css';
import { quadrantWords } from './matrix-words';
import { useCardDrag } from './use-card-drag';

/** A row in its quarter; `colour` of its workspace only where several are shown. */
export interface MatrixEntry {
  row: Row;
  quadrant: Quadrant;
  colour: Colour | null;
}

/** What {@link MatrixCard} takes. */
export interface MatrixCardProps {
  entry: MatrixEntry;
  onOpen: (row: Row) => void;
  onMove: (row: Row, to: Quadrant) => void;
  onImportant: (row: Row) => void;
}

/** One item of the matrix: drag it, press 1 to 4 or i on it, or use its menu. */
export function MatrixCard({
  entry: { row, quadrant, colour },
  onOpen,
  onMove,
  onImportant,
}: MatrixCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const dragged = useCardDrag(card, row.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = QUADRANTS[Number(event.key) - 1];
    if (to !== undefined) onMove(row, to);
    else if (event.key === 'i') onImportant(row);
    else if (!moveFocus(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Keys of the button inside it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={card}
      class={cx(styles['card'], dragged && styles['dragged'], colour !== null && styles['edged'])}
      {...(colour === null ? {} : { style: { '--edge-colour': `var(--ws-${colour})` } })}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        class={styles['title']}
        data-matrix={quadrant}
        aria-describedby={`matrix-${row.id}`}
        onClick={() => onOpen(row)}
      >
        <span class={styles['words']}>{row.title}</span>
        {row.due !== null && <span class={styles['date']}>{dateLabel(row.due)}</span>}
      </button>
      <span id={`matrix-${row.id}`} hidden>
        {noteOf(row)}
      </span>
      <div class={styles['more']}>
        <Menu label={t.matrix.move({ title: row.title })} items={entriesOf(row, quadrant, onMove)} />
      </div>
    </div>
  );
}

function entriesOf(row: Row, now: Quadrant, onMove: MatrixCardProps['onMove']): MenuItem[] {
  return QUADRANTS.map((to, i) => ({
    label: `${i + 1} ${quadrantWords(to).name}`,
    note: quadrantWords(to).halves,
    checked: to === now,
    onSelect: () => onMove(row, to),
  }));
}

function noteOf({ important, stage }: Row): string {
  const rated = important === null ? t.matrix.unrated : '';
  const whose = stage === 'inbox' ? t.matrix.yours : t.matrix.theirs;
  return [whose, rated].filter((part) => part !== '').join(' · ');
}

/** Up and down within a quarter, left and right between the two beside each other. */
function moveFocus(event: KeyboardEvent): boolean {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here.dataset['matrix'] === undefined) return false;
  const cards = (quadrant: string) => [
    ...document.querySelectorAll<HTMLElement>(`[data-matrix="${quadrant}"]`),
  ];
  const own = cards(here.dataset['matrix']);
  const at = own.indexOf(here);
  const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (down !== 0) own[at + down]?.focus();
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const beside = cards(BESIDE[here.dataset['matrix'] as Quadrant]);
    beside[Math.min(at, beside.length - 1)]?.focus();
  } else return false;
  return true;
}

const BESIDE: Record<Quadrant, Quadrant> = {
  together: 'plan',
  plan: 'together',
  delegate: 'drop',
  drop: 'delegate',
};
