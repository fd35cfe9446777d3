import { useId } from 'preact/hooks';
import styles from './Insights.module.css';
import { Patterns } from './Pattern';

/** One lying bar. */
export interface BarOf {
  name: string;
  /** Never less than 0. */
  value: number;
  /** The value in words. */
  says: string;
}

/** What {@link Bars} takes. */
export interface BarsProps {
  bars: readonly BarOf[];
  /** The value of a bar that fills all there is; without it the longest does. */
  whole?: number;
}

/** Lying bars, each with its name above and its value beside it. */
export function Bars({ bars, whole }: BarsProps) {
  const id = useId();
  const most = whole ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div class={styles['bars']} aria-hidden="true">
      {bars.map(({ name, value, says }, i) => (
        <div key={i} class={styles['barRow']}>
          <span class={styles['barName']}>{name}</span>
          <span class={styles['barSays']}>{says}</span>
          <svg class={styles['drawing']} width="100%" height="14">
            <Patterns id={`${id}${i}`} count={bars.length} />
            <rect
              data-group={i}
              data-series="0"
              width={`${(value / most) * 100}%`}
              height="14"
              fill={`url(#${id}${i}-${i})`}
              class={styles['bar']}
            />
          </svg>
        </div>
      ))}
    </div>
  );
}
