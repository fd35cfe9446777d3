import { useEffect, useState } from 'preact/hooks';
import type { PageInView } from '@/components/today/ContextCard';
import type { TodayListProps } from '@/components/today/lines';
import { captureTab, watchContext, type Context } from '@/utils/browser/context';
import { HOSTS } from '@/utils/browser/hosts';
import { allowSite } from '@/utils/browser/permissions';
import { readFully } from '@/utils/browser/read-tab';
import type { CaptureMode } from '@/utils/delegation/capture';
import { scopeOf } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { spaceOf } from './act-space';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { useJoin } from './brief-join';
import { sendCallLink } from './call-link';
import { usePacketInMail } from './packet-mail';
import { useReply, type Correspondence } from './reply';
import { useShortcuts } from './use-shortcuts';

function inView(context: Context, letter: Correspondence): PageInView {
  if (context.kind === 'site') {
    if (letter?.kind === 'reply') return letter;
    return letter === null ? context : { ...context, known: letter.row };
  }
  if (context.kind !== 'askable') return context;
  const siteName = HOSTS.find((host) => host.id === context.site)?.name ?? '';
  return { kind: 'askable', siteName, reason: t.sites.reason[context.site] };
}

/** The context card's props for the tab beside the sidebar; null until it is known what the tab shows. */
export function usePageInView(): TodayListProps['context'] {
  const app = useApp();
  const { go, toast, role, workspace } = app;
  const [context, setContext] = useState<Context | null>(null);
  const [busy, setBusy] = useState(false);
  const keys = useShortcuts();
  const join = useJoin(scopeOf(workspace));
  const letter = useReply(context);
  const packet = usePacketInMail(context);
  useEffect(() => watchContext(setContext), []);
  if (context === null) return null;
  const delegate = async (tabId: number, mode: CaptureMode) => {
    setBusy(true);
    try {
      const captured = await captureTab(tabId, mode);
      if (mode === 'brief') go({ view: 'item', id: captured.item, notice: captured });
      else toast(t.sidebar.kept, captured.events);
    } catch (error) {
      toast(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    page: inView(context, letter),
    packet,
    role,
    shortcut: keys.find(({ name }) => name === 'delegate-page')?.keys ?? '',
    busy,
    dialog: join.dialog,
    onDelegate: (mode) => {
      if (context.kind === 'site') void delegate(context.tabId, mode);
    },
    onJoin: () => {
      if (context.kind !== 'site') return;
      const { tabId, capture, known } = context;
      join.ask({
        title: capture.source.title,
        capture: async () => (await readFully(tabId)) ?? capture,
        ...(known === null ? {} : { except: known.id }),
      });
    },
    onCallLink: (meeting) => {
      if (context.kind !== 'site') return;
      const { capture, known } = context;
      const { title } = capture.source;
      const space = spaceOf(app, known ?? { workspace: workspace.id });
      void sendCallLink(app, space, meeting, known ?? { id: null, title });
    },
    onAllow: () => {
      if (context.kind === 'askable')
        allowSite(context.site).catch((error: unknown) => toast(failureWords(error)));
    },
  };
}
