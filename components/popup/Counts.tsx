import type { Bucket, Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './Popup.module.css';

/** The counts of the popup. */
export type PopupCounts = Record<Bucket, number> & { doneThisWeek: number };

/** What {@link Counts} takes. */
export interface CountsProps {
  counts: PopupCounts;
  /** The user's: whose hand it is in. */
  role: Role;
  onSection: (section: Section) => void;
}

const BAR: readonly Bucket[] = ['needs', 'late', 'at-risk', 'hand', 'brief', 'later'];

interface Tile {
  id: keyof PopupCounts;
  label: string;
  section: Section;
}

function tilesFor(role: Role, { needs }: PopupCounts): readonly Tile[] {
  const { tiles } = t.popup;
  const work = role === 'client' ? 'with' : 'hand';
  return [
    { id: 'needs', label: tiles.needs({ count: needs }), section: 'needs' },
    { id: 'late', label: tiles.late, section: work },
    { id: 'at-risk', label: tiles['at-risk'], section: work },
    { id: 'hand', label: tiles.hand, section: work },
    role === 'client'
      ? { id: 'brief', label: tiles.brief, section: 'brief' }
      : { id: 'later', label: tiles.later, section: 'later' },
    { id: 'doneThisWeek', label: tiles.doneThisWeek, section: 'done' },
  ];
}

/** The share of each state as one bar, and the numbers as tiles that lead to the items. */
export function Counts({ counts, role, onSection }: CountsProps) {
  return (
    <>
      {/* The tiles say the same in words. */}
      <div class={styles['bar']} aria-hidden="true">
        {BAR.map((bucket) => (
          <span key={bucket} class={styles[bucket]} style={{ flexGrow: counts[bucket] }} />
        ))}
      </div>
      <div class={styles['tiles']}>
        {tilesFor(role, counts).map(({ id, label, section }) => (
          <button key={id} type="button" class={styles['tile']} onClick={() => onSection(section)}>
            <span class={`${styles['number']} ${styles[`n-${id}`]}`}>{countLabel(counts[id])}</span>{' '}
            <span class={styles['label']}>{label}</span>
          </button>
        ))}
      </div>
    </>
  );
}
