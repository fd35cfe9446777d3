import { useEffect, useState } from 'preact/hooks';
import type { PageInView } from '@/components/today/ContextCard';
import type { TodayListProps } from '@/components/today/TodayList';
import { SITE_REASONS } from '@/components/settings/choices';
import { captureTab, watchContext, type Context } from '@/utils/browser/context';
import { HOSTS } from '@/utils/browser/hosts';
import { allowSite } from '@/utils/browser/permissions';
import type { CaptureMode } from '@/utils/delegation/capture';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { useShortcuts } from './use-shortcuts';

function inView(context: Context): PageInView {
  if (context.kind !== 'askable') return context;
  const siteName = HOSTS.find((host) => host.id === context.site)?.name ?? '';
  return { kind: 'askable', siteName, reason: SITE_REASONS[context.site] };
}

/** The context card's props for the tab beside the sidebar; null until it is known what the tab shows. */
export function usePageInView(): TodayListProps['context'] {
  const { go, toast } = useApp();
  const [context, setContext] = useState<Context | null>(null);
  const [busy, setBusy] = useState(false);
  const keys = useShortcuts();
  useEffect(() => watchContext(setContext), []);
  if (context === null) return null;
  const delegate = async (tabId: number, mode: CaptureMode) => {
    setBusy(true);
    try {
      const captured = await captureTab(tabId, mode);
      if (mode === 'brief') go({ view: 'item', id: captured.item, notice: captured });
      else toast('Kept for later.', captured.events);
    } catch (error) {
      toast(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    page: inView(context),
    shortcut: keys.find(({ name }) => name === 'delegate-page')?.keys ?? '',
    busy,
    onDelegate: (mode) => {
      if (context.kind === 'site') void delegate(context.tabId, mode);
    },
    onAllow: () => {
      if (context.kind === 'askable')
        allowSite(context.site).catch((error: unknown) => toast(failureWords(error)));
    },
  };
}
