import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage } from '@/components/hooks/use-language';
import { useTheme } from '@/components/hooks/use-theme';
import { ErrorState } from '@/components/ui/States';
import type { SampleOutcome } from '@/components/welcome/SampleEmail';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { activeTab, type ActiveTab } from '@/utils/browser/active-tab';
import { speakChosen } from '@/utils/browser/language';
import { watchBase, type Base } from '@/utils/browser/base';
import { shortcuts, type Shortcut } from '@/utils/browser/commands';
import {
  allowSite,
  forgetSite,
  siteStates,
  watchPermissions,
  type SiteState,
} from '@/utils/browser/permissions';
import { openUrl } from '@/utils/browser/tabs';
import { saveSettings } from '@/utils/store/settings';
import { delegateSample, sidebarPage } from './sample-capture';
import { useBegin } from './use-begin';

/** The welcome page. */
export function App() {
  const base = useLive(watchBase);
  useTheme(base.value?.settings.theme ?? 'auto');
  const language = useLanguage(base.value?.settings.language, speakChosen);
  if (base.value !== undefined) return <Welcome key={language} base={base.value} />;
  if (base.error === null) return null;
  return (
    <main style={{ padding: '24px' }}>
      <ErrorState
        title="Right Hand could not start."
        detail={base.error instanceof Error ? base.error.message : ''}
        onRetry={base.retry}
      />
    </main>
  );
}

function useWelcomeFacts(): { sites: SiteState[]; keys: Shortcut[]; tab: ActiveTab | null } {
  const [sites, setSites] = useState<SiteState[]>([]);
  const [keys, setKeys] = useState<Shortcut[]>([]);
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const ask = () => void siteStates().then(setSites);
    ask();
    void shortcuts().then(setKeys);
    void activeTab().then(setTab);
    return watchPermissions(ask);
  }, []);
  return { sites, keys, tab };
}

function Welcome({ base }: { base: Base }) {
  const { store, settings } = base;
  const begin = useBegin(base);
  const { sites, keys, tab } = useWelcomeFacts();
  const [outcome, setOutcome] = useState<SampleOutcome>('none');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!settings.welcomed) void saveSettings(store, { welcomed: true });
  }, [store, settings.welcomed]);
  return (
    <WelcomeView
      {...begin}
      mailClient={settings.mailClient}
      onMailClient={(mailClient) => void saveSettings(store, { mailClient })}
      sites={sites}
      onAllow={(id) => void allowSite(id)}
      onForget={(id) => void forgetSite(id)}
      shortcuts={keys}
      outcome={outcome}
      busy={busy || tab === null}
      onDelegate={() => {
        if (tab === null) return;
        setBusy(true);
        // Called in the click itself: it opens the sidebar first.
        void delegateSample(store, tab).then((result) => {
          setBusy(false);
          setOutcome(result);
          begin.onLeft();
        });
      }}
      onOpen={() => void openUrl(sidebarPage())}
    />
  );
}
