import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { RightIcon } from '@/components/ui/icons';
import { EmptyState } from '@/components/ui/States';
import { VirtualList } from '@/components/ui/VirtualList';
import { actionsOf } from '@/components/actions/action';
import { OfferCard, type Offer } from '@/components/recurring/Offers';
import type { Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { countLabel } from '@/utils/i18n/format';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import { CallCard, type HeldCall } from './CallCard';
import styles from './Card.module.css';
import { reasonOf } from './reason-words';
import { ContextCard, type ContextCardProps } from './ContextCard';
import { groupsOf, type Group, type TodaySection } from './groups';
import { ItemCard, type CardProps } from './ItemCard';
import { NoticeLine, type Notice } from './NoticeLine';
import { SectionHeader } from './SectionHeader';

export type { TodaySection };

/** How many rows of a section Today shows before it offers the rest. */
export const TODAY_ROWS = 50;

/** What {@link TodayList} takes. */
export interface TodayListProps extends CardProps {
  /** Above everything else, such as the running timer; null: nothing. */
  lead?: ComponentChildren;
  sections: readonly TodaySection[];
  /** The heading of a section. */
  titleOf: (section: Section) => string;
  /** The other member of the current workspace, which the page in view belongs to, or ''. */
  other: string;
  /** Whose words an empty list speaks. */
  role: Role;
  /** Null while it is not known what the tab shows. */
  context: Omit<ContextCardProps, 'other' | 'clock' | 'onOpen'> | null;
  /** What else waits, above all. */
  notices: readonly Notice[];
  /** What is suggested, below all that waits. */
  offers?: readonly Offer[];
  /** What is kept for the next calls. */
  calls: readonly HeldCall[];
  onShowAll: (section: Section) => void;
  onNew: () => void;
  /** Takes up an invite, for an assistant with nothing to do yet whose workspace is not shared; else absent. */
  onJoin?: (() => void) | undefined;
}

type Line =
  | { type: 'lead' }
  | { type: 'context' }
  | { type: 'notice'; notice: Notice }
  | { type: 'offer'; offer: Offer }
  | { type: 'header'; group: Group }
  | { type: 'row'; row: Row }
  | { type: 'rest'; group: Group }
  | { type: 'calls'; count: number }
  | { type: 'call'; call: HeldCall }
  | { type: 'calm' }
  | { type: 'empty' };

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

function linesOf({
  sections,
  sideOf,
  clock,
  lead,
  context,
  notices,
  calls,
  ...rest
}: TodayListProps): Line[] {
  const lines: Line[] = lead ? [{ type: 'lead' }] : [];
  if (isShown(context)) lines.push({ type: 'context' });
  for (const notice of notices) lines.push({ type: 'notice', notice });
  const offers = (rest.offers ?? []).map((offer): Line => ({ type: 'offer', offer }));
  if (sections.every(({ count, rows }) => count === 0 && rows.length === 0))
    return [...lines, ...offers, { type: 'empty' }];
  const groups = groupsOf(sections, sideOf, clock);
  const last = groups.findLastIndex(({ section }) => section === 'hand' || section === 'needs');
  groups.forEach((group, index) => {
    lines.push(...linesOfGroup(group));
    // What is suggested never stands before what needs the person.
    if (index === last) lines.push(...offers, ...linesOfCalls(calls));
  });
  return last < 0 ? [...lines, ...offers, ...linesOfCalls(calls)] : lines;
}

/** A page that nobody here can do anything with is left out: an assistant hands nothing over. */
function isShown(context: TodayListProps['context']): boolean {
  if (context === null || context.page.kind === 'none') return false;
  return context.page.kind !== 'page' || context.role !== 'assistant';
}

function linesOfGroup(group: Group): Line[] {
  const { rows, count, section } = group;
  if (rows.length === 0) return section === 'needs' ? [{ type: 'calm' }] : [];
  const lines: Line[] = [{ type: 'header', group }, ...rows.map((row): Line => ({ type: 'row', row }))];
  return count > rows.length || group.atLeast ? [...lines, { type: 'rest', group }] : lines;
}

function linesOfCalls(calls: readonly HeldCall[]): Line[] {
  if (calls.length === 0) return [];
  const count = calls.reduce((sum, { items, questions }) => sum + items + questions, 0);
  return [{ type: 'calls', count }, ...calls.map((call): Line => ({ type: 'call', call }))];
}

function keyOf(line: Line): string {
  switch (line.type) {
    case 'row':
      return line.row.id;
    case 'notice':
      return `notice:${line.notice.id}`;
    case 'offer':
      return `offer:${line.offer.id}`;
    case 'call':
      return `call:${line.call.id}`;
    case 'header':
    case 'rest':
      return `${line.type}:${line.group.id}`;
    default:
      return line.type;
  }
}

function estimateOf(line: Line, { sideOf, clock }: TodayListProps): number {
  switch (line.type) {
    case 'row':
      return rowHeight(line.row, sideOf, clock);
    case 'header':
    case 'calls':
      return 26;
    case 'lead':
    case 'context':
    case 'call':
    case 'offer':
      return 118;
    case 'empty':
      return 140;
    default:
      return 46;
  }
}

/** The likely height of a card, in CSS pixels. */
export function rowHeight(row: Row, sideOf: CardProps['sideOf'], clock: CardProps['clock']): number {
  const side = sideOf(row);
  const answers = actionsOf(row, side.role).answers.length > 0 ? 43 : 0;
  return 62 + answers + (reasonOf(row, side, clock) === null ? 0 : 21);
}
