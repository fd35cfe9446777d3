import type { ComponentChildren } from 'preact';
import styles from './Chip.module.css';

/** The colours a chip can have; colour is only for what needs the person, `neutral` for the rest. */
export type Tone = 'question' | 'risk' | 'late' | 'done' | 'accent' | 'neutral';

/** What {@link Chip} takes. */
export interface ChipProps {
  tone: Tone;
  children: ComponentChildren;
}

/** A small rounded label: a stage, a signal or a count. */
export function Chip({ tone, children }: ChipProps) {
  return <span class={`${styles['chip']} ${styles[tone]}`}>{children}</span>;
}
