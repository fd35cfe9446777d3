import { Chip, type Tone } from '@/components/ui/Chip';
import { countLabel } from '@/utils/i18n/format';
import styles from './SectionHeader.module.css';

/** What {@link SectionHeader} takes; `tone` colours a count that waits for the person. */
export interface SectionHeaderProps {
  title: string;
  count: number;
  atLeast?: boolean;
  tone?: Tone;
}

/** The heading of a section with its count. */
export function SectionHeader({ title, count, atLeast = false, tone = 'neutral' }: SectionHeaderProps) {
  return (
    <div class={styles['header']}>
      <h2 class={styles['title']}>{title}</h2>
      <Chip tone={count > 0 ? tone : 'neutral'}>{countWords(count, atLeast)}</Chip>
    </div>
  );
}

/** '4,312', or '50+' where there may be more. */
export function countWords(count: number, atLeast: boolean): string {
  return `${countLabel(count)}${atLeast ? '+' : ''}`;
}
