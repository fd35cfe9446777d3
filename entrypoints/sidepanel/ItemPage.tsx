import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { KnownBanner } from '@/components/item/KnownBanner';
import { PageHeader } from '@/components/today/AppHeader';
import { EmptyState, ErrorState, LoadingState } from '@/components/ui/States';
import { openQuestions } from '@/utils/delegation/derive';
import type { EventId, ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { captureItem, type Captured } from '@/utils/store/commands';
import { live } from '@/utils/store/live';
import { getEvents, getItem } from '@/utils/store/queries';
import { spaceOf } from './act-space';
import { failureWords } from './actions';
import { useApp, type AppState } from './app-context';
import styles from './App.module.css';
import { BriefPage } from './BriefPage';
import { HandedOver } from './HandedOver';
import type { ShowToast } from './toast';
import { useEffort, type Busy } from './use-effort';

/** What {@link ItemPage} takes; `notice` says how a capture led here. */
export interface ItemPageProps {
  id: string;
  notice?: Captured;
  onBack: () => void;
  onToast: ShowToast;
}

/** One item: its brief while it is not handed over, else where it stands. */
export function ItemPage({ id, notice, onBack, onToast }: ItemPageProps) {
  const app = useApp();
  const { value, error, retry } = useItem(app, id);
  const [editing, setEditing] = useState(false);
  const [read, setRead] = useState<Captured | null>(null);
  useNewNotice(notice, onToast);
  useEffort(app.store, editing ? null : busyWith(app, value?.item ?? null));
  if (value === undefined) {
    return (
      <Frame onBack={onBack}>
        {error === null ? <LoadingState /> : <ErrorState title={t.item.failed} onRetry={retry} />}
      </Frame>
    );
  }
  const { item, events } = value;
  if (item === null) {
    return (
      <Frame onBack={onBack}>
        <EmptyState title={t.item.gone}>{t.item.goneHint}</EmptyState>
      </Frame>
    );
  }
  const banner =
    notice?.status === 'known' && read !== notice ? (
      <KnownBanner
        item={item}
        clock={app.clock}
        onSeparate={item.sourceKey === null ? undefined : () => void startSeparate(app, item, onToast)}
        onClose={() => setRead(notice)}
      />
    ) : null;
  const mine = spaceOf(app, item).role === 'client';
  if (item.stage === 'inbox' && mine)
    return <BriefPage id={id} banner={banner} onBack={onBack} onToast={onToast} />;
  if (editing && mine) {
    return <BriefPage id={id} banner={banner} onBack={() => setEditing(false)} onToast={onToast} />;
  }
  return (
    <HandedOver
      item={item}
      events={events}
      banner={banner}
      onEditBrief={() => setEditing(true)}
      onBack={onBack}
      onToast={onToast}
    />
  );
}

/** What of an item waits for the client who looks at it; a brief measures itself. */
function busyWith(app: AppState, item: Item | null): Busy | null {
  if (item === null || spaceOf(app, item).role !== 'client') return null;
  if (item.stage === 'delivered') return { item: item.id, on: 'review' };
  const asks = item.stage !== 'inbox' && openQuestions(item).some(({ by }) => by === 'assistant');
  return asks ? { item: item.id, on: 'answer' } : null;
}

/** Offers to take back a capture that has just made this item; once, also when the view is left and entered again. */
function useNewNotice(notice: Captured | undefined, onToast: ShowToast): void {
  useEffect(() => {
    const [event] = notice?.events ?? [];
    if (notice?.status !== 'new' || event === undefined || told.has(event)) return;
    told.add(event);
    onToast(t.item.made, notice.events);
  }, [notice, onToast]);
}

const told = new Set<EventId>();

function useItem({ store, scope }: AppState, id: string) {
  const subscribe = useCallback(
    (
      onValue: (value: { item: Item | null; events: ItemEvent[] }) => void,
      onError: (error: unknown) => void,
    ) =>
      live(
        async (now) => ({
          item: await getItem(store, scope, id, now),
          events: await getEvents(store, scope, id),
        }),
        onValue,
        onError,
        {
          touches: (change) => change.items.includes(id),
          nextChange: ({ item }) => item?.nextChange ?? null,
        },
      ),
    [store, scope, id],
  );
  return useLive(subscribe);
}

async function startSeparate({ store, go }: AppState, item: Item, onToast: ShowToast): Promise<void> {
  try {
    const capture = { key: item.sourceKey, source: item.source, found: {} };
    const made = await captureItem(store, capture, { now: new Date(), separate: true });
    go({ view: 'item', id: made.item, notice: made });
  } catch (error) {
    onToast(failureWords(error));
  }
}

function Frame({ onBack, children }: { onBack: () => void; children: ComponentChildren }) {
  return (
    <>
      <PageHeader title={t.item.title} onBack={onBack} />
      <main class={`${styles['main']} ${styles['pad']}`}>{children}</main>
    </>
  );
}
