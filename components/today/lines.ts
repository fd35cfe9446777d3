/** The lines of Today, in the order in which they are shown. */
import type { ComponentChildren } from 'preact';
import { hasAnswers } from '@/components/actions/action';
import type { Offer } from '@/components/recurring/Offers';
import type { Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import type { HeldCall } from './CallCard';
import type { ContextCardProps } from './ContextCard';
import { groupsOf, type Group, type TodaySection } from './groups';
import type { CardProps } from './ItemCard';
import type { Notice } from './NoticeLine';
import { reasonOf } from './reason-words';

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

/** One line of Today. */
export type Line =
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

/** All lines: what leads, what waits, then what is with whom, suggestions below what needs the person. */
export function linesOf({
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

/** Names a line, so that it stays itself while others come and go. */
export function keyOf(line: Line): string {
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

/** The likely height of a line, in CSS pixels. */
export function estimateOf(line: Line, { sideOf, clock }: TodayListProps): number {
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
  const answers = hasAnswers(row, side.role) ? 43 : 0;
  return 62 + answers + (reasonOf(row, side, clock) === null ? 0 : 21);
}
