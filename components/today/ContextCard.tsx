import type { ComponentChildren } from 'preact';
import { PacketCard, type PacketCardProps } from '@/components/carrying/PacketCard';
import type { ReplyProps } from '@/components/reply/ReplyCard';
import { Replies } from '@/components/reply/Replies';
import { useDaysSaid } from '@/components/hooks/use-found';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Capture, CaptureMode } from '@/utils/delegation/capture';
import { stillAhead, type FoundDay } from '@/utils/delegation/found';
import type { Role, Source } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import styles from './Card.module.css';
import { MeetingOffer } from './MeetingOffer';
import { foundFrom, saysWords } from './found-words';
import { knownLine, siteWord, type Clock } from './words';

/** What the tab beside the sidebar shows. */
export type PageInView =
  | { kind: 'site'; capture: Capture; known: Row | null }
  /** A reply to one hand-over, or to several at once. */
  | { kind: 'reply'; replies: readonly ReplyProps[] }
  | { kind: 'askable'; siteName: string; reason: string }
  | { kind: 'page' }
  | { kind: 'none' };

/** What {@link ContextCard} takes; `shortcut` is the keys of "Delegate this page", '' when none are set. */
export interface ContextCardProps {
  page: PageInView;
  /** A packet in the mail that is in view. */
  packet?: PacketCardProps | null;
  other: string;
  clock: Clock;
  /** The user's role where a capture goes; only the client hands over. */
  role?: Role;
  shortcut: string;
  busy: boolean;
  /** A question over the page that belongs to the card. */
  dialog?: ComponentChildren;
  onDelegate: (mode: CaptureMode) => void;
  /** Adds the page to an open item as material. */
  onJoin?: () => void;
  /** Sends the link of the call for a meeting that the page speaks of. */
  onCallLink?: (meeting: FoundDay) => void;
  onOpen: (row: Row) => void;
  onAllow: () => void;
}

/** The page in view: hand it over, open its item, allow its site, or how to capture elsewhere. */
export function ContextCard(props: ContextCardProps) {
  return (
    <>
      {props.packet && <PacketCard {...props.packet} />}
      <Card {...props} />
      {props.dialog}
    </>
  );
}

function Card(props: ContextCardProps) {
  const { page } = props;
  switch (page.kind) {
    case 'site':
      return <SitePage {...props} capture={page.capture} known={page.known} />;
    case 'reply':
      return <Replies replies={page.replies} clock={props.clock} onOpen={props.onOpen} />;
    case 'askable':
      return (
        <Frame kicker={t.sidebar.page.inView({ site: page.siteName })}>
          <p>{page.reason}</p>
          <div class={styles['actions']}>
            <Button variant="primary" onClick={props.onAllow}>
              {t.sidebar.page.allow({ site: page.siteName })}
            </Button>
          </div>
        </Frame>
      );
    case 'page':
      return (
        <Frame kicker={t.sidebar.page.any} quiet>
          <HowTo keys={props.shortcut} />
        </Frame>
      );
    case 'none':
      return null;
  }
}

function SitePage(props: ContextCardProps & { capture: Capture; known: Row | null }) {
  const { source } = props.capture;
  const { known, clock, onCallLink } = props;
  // The page is read as it is now; it says itself when it was written.
  const found = useDaysSaid(source, clock.now.toISOString(), clock.zone);
  return (
    <Frame kicker={`${t.sidebar.page.kind[source.site]} · ${siteWord(source.site)}`}>
      <h2 class={styles['name']}>{known?.title ?? source.title}</h2>
      <p class={cx(styles['meta'], styles['wraps'])}>
        {known === null ? foundLine(source) : knownLine(known, props.other, props.clock)}
      </p>
      {(known === null || known.due === null) && <Says found={found} clock={clock} />}
      {onCallLink !== undefined && (
        <MeetingOffer
          found={found}
          clock={clock}
          source={{
            key: props.capture.key ?? source.url,
            workspace: known?.workspace ?? null,
            item: known?.id ?? null,
            title: known?.title ?? source.title,
          }}
          onCallLink={onCallLink}
        />
      )}
      <div class={styles['actions']}>
        {known !== null ? (
          <Button variant="primary" onClick={() => props.onOpen(known)}>
            {t.common.open}
          </Button>
        ) : (
          <Beginnings {...props} />
        )}
      </div>
    </Frame>
  );
}

/** What the page says by when. */
function Says({ found, clock }: { found: readonly FoundDay[]; clock: Clock }) {
  const [day] = stillAhead(found, clock.now, clock.zone).filter(({ kind }) => kind !== 'meeting');
  if (day === undefined) return null;
  return (
    <p class={cx(styles['meta'], styles['wraps'])} title={foundFrom(day.text)}>
      {saysWords(day)}
    </p>
  );
}

/** The ways a page becomes part of the work. */
function Beginnings({ busy, role, onDelegate, onJoin }: ContextCardProps) {
  const join = onJoin !== undefined && (
    <Button disabled={busy} onClick={onJoin}>
      {t.sidebar.page.join}
    </Button>
  );
  if (role === 'assistant') return join;
  return (
    <>
      <Button variant="primary" disabled={busy} onClick={() => onDelegate('brief')}>
        {t.sidebar.page.delegate}
      </Button>
      {join}
      <Button variant="quiet" disabled={busy} onClick={() => onDelegate('later')}>
        {t.sidebar.later}
      </Button>
    </>
  );
}

function Frame({
  kicker,
  quiet,
  children,
}: {
  kicker: string;
  quiet?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class={cx(styles['card'], quiet !== true && styles['here'])} aria-label={kicker}>
      <p class={styles['meta']}>{kicker}</p>
      {children}
    </section>
  );
}

/** How any page is handed over, with the keys for it where some are set. */
function HowTo({ keys }: { keys: string }) {
  const { how, howWithKeys, delegate } = t.sidebar.page;
  const parts = keys === '' ? slots(how, ['delegate']) : slots(howWithKeys, ['delegate', 'keys']);
  return (
    <p>
      {parts.map((part, index) => {
        if (index % 2 === 0) return part;
        return part === 'keys' ? <kbd key={part}>{keys}</kbd> : <strong key={part}>{delegate}</strong>;
      })}
    </p>
  );
}

/** Who it is from and what was found: 'Marko Ilić · 1 attachment found'. */
function foundLine(source: Source): string {
  const { page } = t.sidebar;
  const parts = [source.author?.name || source.author?.email || source.board || source.project || ''];
  const files = source.attachments.length;
  if (files > 0) parts.push(page.attachments({ count: files }));
  if (source.shownDue !== undefined && source.shownDue !== '') parts.push(page.due);
  const steps = source.checklists?.reduce((sum, list) => sum + list.items.length, 0) ?? 0;
  if (steps > 0) parts.push(page.steps({ count: steps }));
  return parts.filter((part) => part !== '').join(' · ');
}
