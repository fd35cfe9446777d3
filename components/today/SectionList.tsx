import { EmptyState } from '@/components/ui/States';
import { VirtualList } from '@/components/ui/VirtualList';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import { ItemCard, type CardProps } from './ItemCard';
import { rowHeight } from './TodayList';

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

/** What an empty section says. */
export const EMPTY_WORDS: Record<Section, { title: string; text: string }> = {
  needs: { title: 'Nothing needs you', text: 'Deliveries, answers and questions will wait for you here.' },
  with: { title: 'Nothing is handed over', text: 'What you hand over stays here until it is delivered.' },
  hand: { title: 'Nothing in hand', text: 'What you accept stays here until you deliver it.' },
  later: { title: 'Nothing set aside', text: 'What you set aside waits here until its morning.' },
  brief: {
    title: 'Nothing to brief',
    text: 'What you capture waits here until you have briefed it and handed it over.',
  },
  done: { title: 'Nothing done yet', text: 'What you have approved is kept here, newest first.' },
  dropped: {
    title: 'Nothing dropped',
    text: 'What you decided not to do is kept here, and can be reopened.',
  },
};

/** The same, in the words of an assistant where they differ. */
export const EMPTY_FOR_ASSISTANT: Partial<typeof EMPTY_WORDS> = {
  needs: { title: 'Nothing needs you', text: 'New work and questions will wait for you here.' },
  with: {
    title: 'Nothing is with your client',
    text: 'What you propose and deliver waits here for an answer.',
  },
  done: { title: 'Nothing done yet', text: 'What your client has approved is kept here, newest first.' },
  dropped: { title: 'Nothing dropped', text: 'What your client decided not to do is kept here.' },
};
