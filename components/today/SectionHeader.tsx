import { Chip } from '@/components/ui/Chip';
import { countLabel } from '@/utils/i18n/format';
import styles from './SectionHeader.module.css';

/** What {@link SectionHeader} takes. */
export interface SectionHeaderProps {
  title: string;
  count: number;
  /** Colours the count: it waits for the person. */
  waits?: boolean;
}

/** The heading of a section with its count. */
export function SectionHeader({ title, count, waits = false }: SectionHeaderProps) {
  return (
    <div class={styles['header']}>
      <h2 class={styles['title']}>{title}</h2>
      <Chip tone={waits && count > 0 ? 'question' : 'neutral'}>{countLabel(count)}</Chip>
    </div>
  );
}
