import { Button } from '@/components/ui/Button';
import { RightIcon } from '@/components/ui/icons';
import { EmptyState } from '@/components/ui/States';
import { VirtualList } from '@/components/ui/VirtualList';
import { OfferCard } from '@/components/recurring/Offers';
import { countLabel } from '@/utils/i18n/format';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import { CallCard } from './CallCard';
import styles from './Card.module.css';
import { ContextCard } from './ContextCard';
import type { TodaySection } from './groups';
import { ItemCard } from './ItemCard';
import { estimateOf, keyOf, linesOf, type Line, type TodayListProps } from './lines';
import { NoticeLine } from './NoticeLine';
import { SectionHeader } from './SectionHeader';

export type { TodaySection };

/** How many rows of a section Today shows before it offers the rest. */
export const TODAY_ROWS = 50;

/** Everything that is open, in one list: the page in view, what needs the person, what is with whom, what to brief. */
export function TodayList(props: TodayListProps) {
  const lines = linesOf(props);
  return (
    <VirtualList
      label={t.today.title}
      items={lines}
      itemKey={keyOf}
      estimate={(line) => estimateOf(line, props)}
      stops={(line) => line.type === 'row'}
      padding={14}
      render={(line) => <LineView line={line} {...props} />}
    />
  );
}

function LineView({ line, ...props }: TodayListProps & { line: Line }) {
  switch (line.type) {
    case 'lead':
      return <>{props.lead}</>;
    case 'context':
      return props.context === null ? null : (
        <ContextCard {...props.context} other={props.other} clock={props.clock} onOpen={props.onOpen} />
      );
    case 'notice':
      return <NoticeLine {...line.notice} />;
    case 'offer':
      return <OfferCard {...line.offer} />;
    case 'header': {
      const { group } = line;
      return (
        <SectionHeader
          title={group.title ?? props.titleOf(group.section)}
          count={group.count}
          atLeast={group.atLeast}
          tone={group.tone}
        />
      );
    }
    case 'row':
      return <ItemCard {...props} row={line.row} />;
    case 'rest':
      return (
        <Button variant="quiet" wide onClick={() => props.onShowAll(line.group.section)}>
          {line.group.atLeast ? t.today.showAll : t.today.showAllOf({ count: countLabel(line.group.count) })}
          <RightIcon size={16} />
        </Button>
      );
    case 'calls':
      return <SectionHeader title={t.today.heldForCall} count={line.count} />;
    case 'call':
      return <CallCard {...line.call} />;
    case 'calm':
      return <p class={styles['calm']}>{t.today.calm}</p>;
    case 'empty':
      return <Empty {...props} />;
  }
}

function Empty({ role, onNew, onJoin }: Pick<TodayListProps, 'role' | 'onNew' | 'onJoin'>) {
  if (role === 'assistant') {
    return (
      <EmptyState title={t.today.nothingYet}>
        <p>{t.today.nothingYetHint}</p>
        {onJoin !== undefined && (
          <p style={{ marginTop: '8px' }}>
            <Button onClick={onJoin}>{t.joining.offer}</Button>
          </p>
        )}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t.today.nothingHanded}>
      <p>
        {slots(t.today.nothingHandedHint, ['delegate']).map((part, index) =>
          index % 2 === 0 ? part : <strong key={part}>{t.sidebar.page.delegate}</strong>,
        )}
      </p>
      <p style={{ marginTop: '8px' }}>
        <Button onClick={onNew}>{t.sidebar.newItem}</Button>
      </p>
    </EmptyState>
  );
}
