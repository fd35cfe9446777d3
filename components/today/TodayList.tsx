import { Button } from '@/components/ui/Button';
import { RightIcon } from '@/components/ui/icons';
import { EmptyState } from '@/components/ui/States';
import { VirtualList } from '@/components/ui/VirtualList';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import { countLabel } from '@/utils/i18n/format';
import { ContextCard, type ContextCardProps } from './ContextCard';
import { ItemCard, type ItemCardProps } from './ItemCard';
import { SectionHeader } from './SectionHeader';
import { answersTo } from './answers';
import styles from './Card.module.css';
import { sectionWord } from './words';

/** How many rows of a section Today shows before it offers the rest. */
export const TODAY_ROWS = 50;

/** One section of Today: its count by the tally, and its first rows, at most {@link TODAY_ROWS}. */
export interface TodaySection {
  section: Section;
  count: number;
  rows: readonly Row[];
}

/** What {@link TodayList} takes. */
export interface TodayListProps extends Omit<ItemCardProps, 'row'> {
  sections: readonly TodaySection[];
  /** Null while it is not known what the tab shows. */
  context: Omit<ContextCardProps, 'other' | 'clock' | 'onOpen'> | null;
  onShowAll: (section: Section) => void;
  onNew: () => void;
}

type Line =
  | { type: 'context' }
  | { type: 'header'; section: Section; count: number }
  | { type: 'row'; row: Row }
  | { type: 'rest'; section: Section; count: number }
  | { type: 'calm' }
  | { type: 'empty' };

/** Everything that is open, in one list: the page in view, what needs the person, what is with whom, what to brief. */
export function TodayList(props: TodayListProps) {
  const lines = linesOf(props.sections, props.context !== null && props.context.page.kind !== 'none');
  return (
    <VirtualList
      label="Today"
      items={lines}
      itemKey={keyOf}
      estimate={estimateOf}
      stops={(line) => line.type === 'row'}
      padding={14}
      render={(line) => <LineView line={line} {...props} />}
    />
  );
}

function LineView({ line, ...props }: TodayListProps & { line: Line }) {
  switch (line.type) {
    case 'context':
      return props.context === null ? null : (
        <ContextCard {...props.context} other={props.other} clock={props.clock} onOpen={props.onOpen} />
      );
    case 'header':
      return (
        <SectionHeader
          title={sectionWord(line.section, props.other)}
          count={line.count}
          waits={line.section === 'needs'}
        />
      );
    case 'row':
      return <ItemCard {...props} row={line.row} />;
    case 'rest':
      return (
        <Button variant="quiet" wide onClick={() => props.onShowAll(line.section)}>
          Show all {countLabel(line.count)}
          <RightIcon size={16} />
        </Button>
      );
    case 'calm':
      return <p class={styles['calm']}>Nothing needs you right now.</p>;
    case 'empty':
      return (
        <EmptyState title="Nothing handed over yet">
          <p>
            Open an email, a card or any page that somebody else could take care of, and press{' '}
            <strong>Delegate this</strong>. Or write it down yourself.
          </p>
          <p style={{ marginTop: '8px' }}>
            <Button onClick={props.onNew}>New item</Button>
          </p>
        </EmptyState>
      );
  }
}

function linesOf(sections: readonly TodaySection[], withContext: boolean): Line[] {
  const lines: Line[] = withContext ? [{ type: 'context' }] : [];
  if (sections.every(({ count, rows }) => count === 0 && rows.length === 0))
    return [...lines, { type: 'empty' }];
  for (const { section, count, rows } of sections) {
    if (rows.length === 0) {
      if (section === 'needs') lines.push({ type: 'calm' });
      continue;
    }
    const shown = Math.max(count, rows.length);
    lines.push({ type: 'header', section, count: shown });
    for (const row of rows) lines.push({ type: 'row', row });
    if (shown > rows.length) lines.push({ type: 'rest', section, count: shown });
  }
  return lines;
}

function keyOf(line: Line): string {
  if (line.type === 'row') return line.row.id;
  return 'section' in line ? `${line.type}:${line.section}` : line.type;
}

function estimateOf(line: Line): number {
  switch (line.type) {
    case 'row':
      return answersTo(line.row).length > 0 ? 126 : 62;
    case 'header':
      return 26;
    case 'context':
      return 118;
    case 'empty':
      return 140;
    default:
      return 46;
  }
}
