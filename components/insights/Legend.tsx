import { useId } from 'preact/hooks';
import styles from './Insights.module.css';
import { Patterns } from './Pattern';

/** What the fills of a chart stand for; hidden from screen readers, to whom the table says it. */
export function Legend({ names }: { names: readonly string[] }) {
  const id = useId();
  return (
    <ul class={styles['legend']} aria-hidden="true">
      {names.map((name, series) => (
        <li key={series}>
          <svg class={styles['swatch']} width="16" height="12">
            <Patterns id={id} count={names.length} />
            <rect width="16" height="12" rx="2" fill={`url(#${id}-${series})`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
