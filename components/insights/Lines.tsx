import styles from './Insights.module.css';
import { colourOf } from './Pattern';

/** What {@link Lines} takes. */
export interface LinesProps {
  /** What stands below each place, '' for nothing. */
  labels: readonly string[];
  /** By series, a share from 0 to 1 at each place; null: not known. */
  series: readonly (readonly (number | null)[])[];
  /** The shares at which a line is drawn, with its words. */
  marks: readonly { at: number; label: string }[];
}

const HEIGHT = 110;
const ABOVE = 10;
const BELOW = 20;
/** How far the series stand apart, px, so that equal ones both show. */
const APART = 5;

/** Shares over time: a dot where one is known, a line between neighbours. */
export function Lines({ labels, series, marks }: LinesProps) {
  const width = 100 / Math.max(1, labels.length);
  const x = (place: number): string => `${width * (place + 0.5)}%`;
  const y = (share: number): number => ABOVE + (1 - share) * HEIGHT;
  return (
    <div class={styles['lines']}>
      <svg class={styles['scale']} width="38" height={ABOVE + HEIGHT + BELOW} aria-hidden="true">
        {marks.map(({ at, label }) => (
          <text key={at} x="34" y={y(at) + 4} class={styles['mark']}>
            {label}
          </text>
        ))}
      </svg>
      <svg class={styles['drawing']} width="100%" height={ABOVE + HEIGHT + BELOW} aria-hidden="true">
        {marks.map(({ at }) => (
          <line key={at} x1="0" x2="100%" y1={y(at)} y2={y(at)} class={styles['grid']} />
        ))}
        {series.map((shares, nth) => (
          <g key={nth} transform={`translate(${(nth - (series.length - 1) / 2) * APART} 0)`}>
            {shares.map((share, i) => {
              const next = shares[i + 1] ?? null;
              return share === null || next === null ? null : (
                <line
                  key={i}
                  x1={x(i)}
                  x2={x(i + 1)}
                  y1={y(share)}
                  y2={y(next)}
                  stroke={colourOf(nth)}
                  stroke-width="2"
                  stroke-dasharray={nth === 0 ? undefined : '5 4'}
                />
              );
            })}
            {shares.map((share, i) =>
              share === null ? null : <Dot key={i} series={nth} place={i} x={x(i)} y={y(share)} />,
            )}
          </g>
        ))}
        {labels.map((label, i) => (
          <text key={i} x={x(i)} y={ABOVE + HEIGHT + 15} class={styles['label']}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface DotProps {
  series: number;
  place: number;
  x: string;
  y: number;
}

/** Round for the first series, a square for the second. */
function Dot({ series, place, x, y }: DotProps) {
  const about = { 'data-series': series, 'data-group': place };
  return series === 0 ? (
    <circle {...about} cx={x} cy={y} r="4.5" fill={colourOf(0)} />
  ) : (
    <rect
      {...about}
      x={x}
      y={y - 4}
      width="8"
      height="8"
      transform="translate(-4 0)"
      fill={colourOf(series)}
    />
  );
}

/** The names of the two series with their shapes; hidden from screen readers, to whom the table says it. */
export function LinesLegend({ names }: { names: readonly string[] }) {
  return (
    <ul class={styles['legend']} aria-hidden="true">
      {names.map((name, nth) => (
        <li key={nth}>
          <svg width="28" height="12">
            <line
              x1="0"
              x2="28"
              y1="6"
              y2="6"
              stroke={colourOf(nth)}
              stroke-width="2"
              stroke-dasharray={nth === 0 ? undefined : '5 4'}
            />
            <Dot series={nth} place={-1} x="14" y={6} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
