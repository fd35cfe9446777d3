import { useId } from 'preact/hooks';
import { countLabel } from '@/utils/i18n/format';
import styles from './Insights.module.css';
import { Patterns } from './Pattern';

/** What {@link Columns} takes. */
export interface ColumnsProps {
  /** What stands below each group, '' for nothing. */
  labels: readonly string[];
  /** By group, a number of each series. */
  groups: readonly (readonly number[])[];
  /** The series of a group stand beside each other, or on top of each other. */
  stacked?: boolean;
}

/** Height of the tallest column, and of what stands above and below, px. */
const TALLEST = 110;
const ABOVE = 18;
const BELOW = 20;

/** Upright bars with their numbers, as wide as there is room. */
export function Columns({ labels, groups, stacked = false }: ColumnsProps) {
  const id = useId();
  const series = Math.max(0, ...groups.map((group) => group.length));
  const sum = (group: readonly number[]): number => group.reduce((total, one) => total + one, 0);
  const most = Math.max(1, ...groups.map((group) => (stacked ? sum(group) : Math.max(...group))));
  const width = 100 / Math.max(1, groups.length);
  return (
    <svg class={styles['drawing']} width="100%" height={ABOVE + TALLEST + BELOW} aria-hidden="true">
      <Patterns id={id} count={series} />
      <line x1="0" x2="100%" y1={ABOVE + TALLEST} y2={ABOVE + TALLEST} class={styles['axis']} />
      {groups.map((group, i) => (
        <g key={i}>
          {(stacked ? stack(group) : beside(group)).map(({ value, below, at, share }, j) => (
            <rect
              key={j}
              data-group={i}
              data-series={j}
              x={`${width * (i + 0.12 + 0.76 * at)}%`}
              width={`${width * 0.76 * share}%`}
              y={ABOVE + TALLEST - ((below + value) / most) * TALLEST}
              height={(value / most) * TALLEST}
              fill={`url(#${id}-${j})`}
              class={styles['bar']}
            />
          ))}
          {(stacked ? [sum(group)] : group).map((value, j, all) => (
            <text
              key={j}
              x={`${width * (i + 0.12 + (0.76 * (j + 0.5)) / all.length)}%`}
              y={ABOVE + TALLEST - (value / most) * TALLEST - 4}
              class={styles['value']}
            >
              {value === 0 ? '' : countLabel(value)}
            </text>
          ))}
          <text x={`${width * (i + 0.5)}%`} y={ABOVE + TALLEST + 15} class={styles['label']}>
            {labels[i]}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface Bar {
  value: number;
  /** What it stands on. */
  below: number;
  /** Where in the group it begins, and how much of it it takes. */
  at: number;
  share: number;
}

function beside(group: readonly number[]): Bar[] {
  return group.map((value, j) => ({ value, below: 0, at: j / group.length, share: 1 / group.length }));
}

function stack(group: readonly number[]): Bar[] {
  let below = 0;
  return group.map((value) => {
    const bar = { value, below, at: 0, share: 1 };
    below += value;
    return bar;
  });
}
