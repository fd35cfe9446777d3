import type { Bucket, Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import { countLabel } from '@/utils/i18n/format';
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
  label: (count: number) => string;
  section: Section;
}

function tilesFor(role: Role): readonly Tile[] {
  const work = role === 'client' ? 'with' : 'hand';
  return [
    { id: 'needs', label: (count) => (count === 1 ? 'needs you' : 'need you'), section: 'needs' },
    { id: 'late', label: () => 'late', section: work },
    { id: 'at-risk', label: () => 'at risk', section: work },
    { id: 'hand', label: () => 'in hand', section: work },
    role === 'client'
      ? { id: 'brief', label: () => 'to brief', section: 'brief' }
      : { id: 'later', label: () => 'set aside', section: 'later' },
    { id: 'doneThisWeek', label: () => 'done this week', section: 'done' },
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
        {tilesFor(role).map(({ id, label, section }) => (
          <button key={id} type="button" class={styles['tile']} onClick={() => onSection(section)}>
            <span class={`${styles['number']} ${styles[`n-${id}`]}`}>{countLabel(counts[id])}</span>{' '}
            <span class={styles['label']}>{label(counts[id])}</span>
          </button>
        ))}
      </div>
    </>
  );
}
