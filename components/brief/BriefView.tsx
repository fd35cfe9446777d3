import type { ComponentChildren } from 'preact';
import { useDaysSaid } from '@/components/hooks/use-found';
import { PageHeader } from '@/components/today/AppHeader';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import { meetingSource } from '@/components/hooks/use-meetings';
import { MeetingOffer } from '@/components/today/MeetingOffer';
import { nameOr, stageWord, type Clock } from '@/components/today/words';
import { Badge } from '@/components/workspaces/Badge';
import { nameOf, type ShownWorkspace } from '@/components/workspaces/shown';
import type { Area } from '@/utils/delegation/agreement';
import { checkBrief, urgencyOf } from '@/utils/delegation/brief';
import type { Edit } from '@/utils/delegation/events';
import type { FoundDay } from '@/utils/delegation/found';
import type { Item, Person } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { calendarOf } from '@/utils/delegation/working-time';
import { t } from '@/utils/i18n/spoken';
import { authorityOptions, sourceLine, urgencyWords, webAddress } from './brief-words';
import { AreaField } from './AreaField';
import styles from './BriefView.module.css';
import { DeadlineField } from './DeadlineField';
import { HandOver, type HandOverProps } from './HandOver';
import { Meter } from './Meter';
import { MoreFields } from './MoreFields';
import { Steps } from './Steps';

/** What {@link BriefView} takes. */
export interface BriefViewProps {
  /** The item with everything typed on top. */
  item: Item;
  clock: Clock;
  assistant: Person;
  /** The user and the other member, with their clocks. */
  pair: Pair;
  /** The workspace the item is in, where there are several; else null. */
  workspace: ShownWorkspace | null;
  areas: readonly Area[];
  /** Shown above all, such as that the item was here already. */
  banner?: ComponentChildren;
  /** The procedure it follows, one that is offered, or the way to choose one. */
  procedure?: ComponentChildren;
  /** One sentence when the last keystrokes could not be kept. */
  problem: string | null;
  /** Until when the hand-over was set aside ('Mon 23 Nov, 08:00'), or null. */
  asleep: string | null;
  /** The end of the brief: what leaves, and how. */
  handOver: HandOverProps;
  /** Takes every keystroke and choice. */
  onEdit: (change: Edit) => void;
  onArea: (area: string | null) => void;
  /** Absent where the reader may not change the agreement. */
  onNewArea?: ((name: string) => void) | undefined;
  /** The field at this path ('goal', 'steps.<id>.text') has the focus. */
  onFocus: (path: string) => void;
  onBlur: () => void;
  onWake: () => void;
  /** Sends the link of the call for a meeting that the source speaks of. */
  onCallLink: (meeting: FoundDay) => void;
  onBack: () => void;
}

/** The brief of an item: what a person needs to act on it, and the button that hands it over. */
export function BriefView(props: BriefViewProps) {
  const { item, clock, assistant, pair, problem, onEdit } = props;
  const { brief } = item;
  const found = useDaysSaid(item.source, item.createdAt, pair.zone);
  const check = checkBrief(brief);
  const inHand = item.stage !== 'inbox' && item.stage !== 'declined';
  return (
    <>
      <PageHeader
        title={t.brief.title}
        onBack={props.onBack}
        aside={<Chip tone="neutral">{inHand ? stageWord(item.stage) : t.brief.notHandedOver}</Chip>}
      />
      <main class={styles['body']} {...focusPaths(props)}>
        {props.banner}
        {props.asleep !== null && <Asleep until={props.asleep} onWake={props.onWake} />}
        <BriefTitle item={item} workspace={props.workspace} onEdit={onEdit} />
        {props.procedure}
        <Meter check={check} />
        {problem !== null && (
          <p class={styles['problem']} role="alert">
            {problem}
          </p>
        )}
        <div data-path="goal">
          <Field label={t.brief.goal}>
            {(id) => (
              <TextArea
                id={id}
                rows={3}
                value={brief.goal}
                placeholder={t.brief.goalExample}
                onInput={(goal) => onEdit({ goal })}
              />
            )}
          </Field>
        </div>
        <Steps
          steps={brief.steps}
          checklists={item.source.checklists ?? []}
          onEdit={(steps) => onEdit({ steps })}
        />
        <DeadlineField
          due={brief.due}
          found={found}
          now={clock.now}
          pair={pair}
          onChange={(due) => onEdit({ due })}
        />
        <MeetingOffer
          found={found}
          clock={clock}
          source={meetingSource(item)}
          onCallLink={props.onCallLink}
        />
        <AreaField areas={props.areas} area={brief.area} onChoose={props.onArea} onAdd={props.onNewArea} />
        <Segmented
          legend={t.brief.decide({ name: nameOr(assistant.name, 'client') })}
          options={authorityOptions()}
          value={brief.authority}
          onChange={(authority) => onEdit({ authority })}
        />
        <Segmented
          legend={t.brief.isImportant}
          aside={urgencyWords(urgencyOf(brief.due, clock.now, calendarOf(pair.agreement, 'assistant')))}
          options={[
            { value: 'yes', label: t.brief.important },
            { value: 'no', label: t.brief.notImportant },
          ]}
          value={brief.important === null ? null : brief.important ? 'yes' : 'no'}
          onChange={(value) => onEdit({ important: value === 'yes' })}
        />
        <MoreFields brief={brief} onEdit={onEdit} />
        <HandOver {...props.handOver} />
      </main>
    </>
  );
}

function Asleep({ until, onWake }: { until: string; onWake: () => void }) {
  return (
    <div class={styles['asleep']}>
      <p>{t.brief.asleep({ until })}</p>
      <Button onClick={onWake}>{t.brief.wake}</Button>
    </div>
  );
}

/** Tells which field has the focus by the `data-path` around it, in one place for all fields. */
function focusPaths({ onFocus, onBlur }: BriefViewProps) {
  return {
    onFocusIn: (event: FocusEvent) => {
      const path = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path]') : null;
      if (path?.dataset['path'] !== undefined) onFocus(path.dataset['path']);
    },
    onFocusOut: () => onBlur(),
  };
}

function BriefTitle({ item, workspace, onEdit }: Pick<BriefViewProps, 'item' | 'workspace' | 'onEdit'>) {
  const from = sourceLine(item.source, item.title);
  const address = webAddress(item.source.url);
  return (
    <div>
      {workspace !== null && (
        <p class={styles['workspace']}>
          <Badge initials={workspace.initials} colour={workspace.colour} size={20} />
          <span>{t.brief.workspace({ name: nameOf(workspace) })}</span>
        </p>
      )}
      <div class={styles['title']} data-path="title">
        <TextArea
          rows={1}
          label={t.brief.titleLabel}
          placeholder={item.source.title || t.brief.titleExample}
          value={item.title}
          onInput={(title) => onEdit({ title: title.replace(/[\r\n]+/g, ' ') })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      {(from !== '' || address !== null) && (
        <p class={styles['source']}>
          <span>{from || item.source.url}</span>
          {address !== null && (
            <a href={address} target="_blank" rel="noreferrer">
              {t.common.open}
            </a>
          )}
        </p>
      )}
      {item.shared === null && item.stage === 'inbox' && <p class={styles['private']}>{t.brief.onlyYou}</p>}
    </div>
  );
}
