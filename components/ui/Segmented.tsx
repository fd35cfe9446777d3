import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Segmented.module.css';
import field from './Field.module.css';

/** What {@link Segmented} takes; `value` is null while nothing is chosen. */
export interface SegmentedProps<V extends string> {
  legend: string;
  /** Keeps the legend for screen readers only. */
  hideLegend?: boolean;
  aside?: ComponentChildren;
  options: readonly { value: V; label: string }[];
  value: V | null;
  onChange: (value: V) => void;
}

/** A choice of one among a few, as one bar. */
export function Segmented<V extends string>({ legend, aside, options, value, ...rest }: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset class={styles['group']}>
      <legend class={rest.hideLegend === true ? styles['hidden'] : styles['legend']}>
        <span class={field['label']}>{legend}</span>
        {aside !== undefined && <span class={field['aside']}>{aside}</span>}
      </legend>
      <div class={styles['bar']}>
        {options.map((option) => (
          <label key={option.value} class={styles['option']}>
            <input
              class={styles['radio']}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => rest.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
