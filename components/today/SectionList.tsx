import { EmptyState } from '@/components/ui/States';
import { VirtualList } from '@/components/ui/VirtualList';
import type { Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import { ItemCard, type CardProps } from './ItemCard';
import { rowHeight } from './lines';

/** What {@link SectionList} takes; `label` is the list's accessible name. */
export interface SectionListProps extends CardProps {
  label: string;
  rows: readonly Row[];
  empty: { title: string; text: string };
  /** Called when the last row comes into view, to load more. */
  onEnd?: () => void;
}

/** Rows without end, newest or most pressing first as the store gives them. */
export function SectionList({ label, rows, empty, onEnd, ...card }: SectionListProps) {
  if (rows.length === 0) {
    return (
      <div style={{ padding: '14px' }}>
        <EmptyState title={empty.title}>{empty.text}</EmptyState>
      </div>
    );
  }
  return (
    <VirtualList
      label={label}
      items={rows}
      itemKey={(row) => row.id}
      estimate={(row) => rowHeight(row, card.sideOf, card.clock)}
      stops={() => true}
      padding={14}
      {...(onEnd === undefined ? {} : { onEnd })}
      render={(row) => <ItemCard {...card} row={row} heading="h2" />}
    />
  );
}

/** What an empty section says to `role`, the user's. */
export function emptyWords(section: Section, role: Role = 'client'): { title: string; text: string } {
  const { empty, emptyForAssistant } = t.today;
  return (role === 'assistant' ? { ...empty, ...emptyForAssistant } : empty)[section];
}
