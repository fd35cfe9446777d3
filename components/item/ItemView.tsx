import type { ComponentChildren } from 'preact';
import { actionsOf, type Act } from '@/components/actions/action';
import { useDaysSaid } from '@/components/hooks/use-found';
import { PageHeader } from '@/components/today/AppHeader';
import { chipOf } from '@/components/today/card-words';
import { meetingSource } from '@/components/hooks/use-meetings';
import { MeetingOffer } from '@/components/today/MeetingOffer';
import { untilLabel } from '@/components/today/moments';
import { nameOr, stageWord, type Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { areaOf, effectiveAuthority } from '@/utils/delegation/areas';
import type { FoundDay } from '@/utils/delegation/found';
import type { Item, Role } from '@/utils/delegation/item';
import { pairOf } from '@/utils/delegation/pair';
import { rowOf } from '@/utils/delegation/row';
import type { TimelineEntry } from '@/utils/delegation/timeline';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { dueLabel, sinceLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { BriefSummary } from './BriefSummary';
import { ItemActions } from './ItemActions';
import styles from './ItemView.module.css';
import { JoinedPanels, LinksPanel, PromisePanel, ToldPanel, WarningPanel, type PanelProps } from './Panels';
import { QuestionsPanel } from './QuestionsPanel';
import { ReviewPanel } from './ReviewPanel';
import { SourcePanel } from './SourcePanel';
import { Timeline } from './Timeline';
import type { Restore } from './restore';

/** What {@link ItemView} takes; `workspace` is the item's own. */
export interface ItemViewProps {
  item: Item;
  entries: readonly TimelineEntry[];
  workspace: Workspace;
  clock: Clock;
  /** Shown above all, such as that the item was here already. */
  banner?: ComponentChildren;
  /** A quiet line below the head, such as whether the other side has it. */
  held?: ComponentChildren;
  /** The procedure that it follows or became. */
  procedure?: ComponentChildren;
  /** The time that was logged for it. */
  time?: ComponentChildren;
  onAct: (act: Act) => void;
  onTick: (step: string, done: boolean) => void;
  onEditBrief: () => void;
  onCopy: (way: 'text' | 'markdown' | 'rich') => void;
  /** Makes a calendar entry of the deadline. */
  onCalendar: () => void;
  /** Makes work like this come again; absent for an assistant, who plans nothing. */
  onRecurring?: (() => void) | undefined;
  onSendAgain: () => void;
  /** Sends the link of the call for a meeting that the source speaks of. */
  onCallLink: (meeting: FoundDay) => void;
  onRestore: (restore: Restore) => void;
  onBack: () => void;
}

/** One item: where it stands, what can be done, what was said, the brief, the source and the history. */
export function ItemView(props: ItemViewProps) {
  const { item, workspace, clock, onAct } = props;
  const role = roleIn(workspace);
  const found = useDaysSaid(item.source, item.createdAt, clock.zone);
  const other = otherOf(workspace).name;
  const pair = pairOf(workspace.agreement, role, other, clock.zone);
  const panel: PanelProps = { item, role, other, clock, pair };
  // While the client is away more may be decided, and so told.
  const authority = effectiveAuthority(item.brief.authority, workspace.agreement, clock.now);
  const sendAgain = item.stage === 'declined' && role === 'client';
  return (
    <>
      <PageHeader title={t.item.title} onBack={props.onBack} aside={<ItemMenu {...props} role={role} />} />
      <main class={styles['body']}>
        {props.banner}
        <Head {...panel} workspace={workspace} />
        {props.held}
        <ItemActions
          item={item}
          actions={actionsOf({ ...rowOf(item, role), authority }, role)}
          onAct={onAct}
          onSendAgain={sendAgain ? props.onSendAgain : undefined}
        />
        <WarningPanel {...panel} />
        <QuestionsPanel {...panel} />
        <LinksPanel item={item} />
        <ReviewPanel item={item} />
        <PromisePanel {...panel} />
        {props.procedure}
        {props.time}
        {item.improves === null && (
          <>
            <h3 class={styles['heading']}>{t.item.brief}</h3>
            <BriefSummary
              item={item}
              clock={clock}
              pair={pair}
              onTick={props.onTick}
              onEdit={props.onEditBrief}
            />
          </>
        )}
        <ToldPanel {...panel} />
        {item.source.site !== 'none' && (
          <>
            <h3 class={styles['heading']}>{t.item.source}</h3>
            <SourcePanel source={item.source} />
            <MeetingOffer
              found={found}
              clock={clock}
              source={meetingSource(item)}
              onCallLink={props.onCallLink}
            />
          </>
        )}
        <JoinedPanels item={item} />
        <History {...props} />
      </main>
    </>
  );
}

function History({ item, entries, workspace, clock, onAct, onRestore }: ItemViewProps) {
  return (
    <>
      <div class={styles['line']}>
        <h3 class={styles['heading']}>{t.item.history}</h3>
        <div class={styles['edge']}>
          <Button variant="quiet" onClick={() => onAct({ do: 'note' })}>
            {t.item.addNote}
          </Button>
        </div>
      </div>
      <Timeline item={item} entries={entries} workspace={workspace} clock={clock} onRestore={onRestore} />
    </>
  );
}

function Head({ item, role, other, clock, workspace }: PanelProps & { workspace: Workspace }) {
  const chip = chipOf(rowOf(item, role), role, clock);
  const stage = stageWord(item.stage);
  const since = sinceLabel(item.stageSince, clock.now, clock.zone);
  const stands = [
    chip?.text === stage ? since : t.item.stands({ stage, since }),
    item.brief.due === null ? '' : dueLabel(item.brief.due, clock.now, clock.zone),
    turnWords(item, role, other),
    asideWords(item, role, clock),
    item.talk ? t.item.onAgenda : '',
  ];
  const area = item.improves === null ? '' : (areaOf(workspace.agreement, item.improves)?.name ?? '');
  return (
    <header class={styles['head']}>
      {item.improves !== null && (
        <p class={styles['muted']}>{area === '' ? t.item.improvement : t.item.improvementFor({ area })}</p>
      )}
      <h2 class={styles['title']}>{item.title}</h2>
      <p class={styles['status']}>
        {chip !== null && <Chip tone={chip.tone}>{chip.text}</Chip>}
        <span class={styles['muted']}>{stands.filter((part) => part !== '').join(' · ')}</span>
      </p>
      {item.improves !== null && item.brief.goal !== '' && <p class={styles['words']}>{item.brief.goal}</p>}
      {item.stageNote !== '' && item.stageNote !== item.promise?.words && (
        <p class={styles['quote']}>{item.stageNote}</p>
      )}
    </header>
  );
}

/** Who is to act: 'your turn', 'Mari’s turn'; '' where nobody has to. */
function turnWords({ turns, stage }: Item, role: Role, other: string): string {
  if (stage === 'done' || stage === 'dropped') return '';
  if (turns.includes(role)) return turns.length > 1 ? t.item.turnBoth : t.item.turnYours;
  return turns.length > 0 ? t.item.turnTheirs({ name: nameOr(other, role) }) : '';
}

function asideWords({ asleep, snoozed }: Item, role: Role, clock: Clock): string {
  const until = snoozed[role];
  if (!asleep.includes(role) || until === null) return '';
  return t.item.aside({ until: untilLabel(until, clock) });
}

function ItemMenu({
  item,
  role,
  onCopy,
  onCalendar,
  onRecurring,
  onEditBrief,
  onSendAgain,
}: ItemViewProps & { role: Role }) {
  const items: MenuItem[] = [
    ...(role === 'client' && item.stage !== 'proposed'
      ? [{ label: t.item.handOverAgain, onSelect: onSendAgain }]
      : []),
    { label: t.item.copyText, onSelect: () => onCopy('text') },
    { label: t.item.copyMarkdown, onSelect: () => onCopy('markdown') },
    { label: t.item.copyRich, onSelect: () => onCopy('rich') },
    ...(item.brief.due === null || item.closedAt !== null
      ? []
      : [{ label: t.calendar.add, onSelect: onCalendar }]),
    ...(onRecurring === undefined ? [] : [{ label: t.recurring.make, onSelect: onRecurring }]),
    ...(role === 'client' ? [{ label: t.item.editBrief, onSelect: onEditBrief }] : []),
  ];
  return <Menu label={t.common.more} items={items} />;
}
