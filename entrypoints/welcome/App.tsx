import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage } from '@/components/hooks/use-language';
import { useTheme } from '@/components/hooks/use-theme';
import { ErrorState } from '@/components/ui/States';
import type { SampleOutcome } from '@/components/welcome/SampleEmail';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { activeTab, type ActiveTab } from '@/utils/browser/active-tab';
import { languageFor, speakChosen } from '@/utils/browser/language';
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
import type { LanguageCode } from '@/utils/i18n/languages';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { saveSettings } from '@/utils/store/settings';
import { delegateSample, openJoin, sidebarPage } from './sample-capture';
import { useBegin } from './use-begin';

/** The welcome page. */
export function App() {
  const base = useLive(watchBase);
  useTheme(base.value?.settings.theme ?? 'auto');
  const language = useLanguage(base.value?.settings.language, speakChosen);
  if (base.value !== undefined) return <Welcome language={language} base={base.value} />;
  if (base.error === null) return null;
  return (
    <main style={{ padding: '24px' }}>
      <ErrorState title={t.problems.noStart} detail={problemWords(base.error)} onRetry={base.retry} />
    </main>
  );
}

/** `language` is the one that the descriptions of the keys are in. */
function useWelcomeFacts(language: LanguageCode): {
  sites: SiteState[];
  keys: Shortcut[];
  tab: ActiveTab | null;
} {
  const [sites, setSites] = useState<SiteState[]>([]);
  const [keys, setKeys] = useState<Shortcut[]>([]);
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const ask = () => void siteStates().then(setSites);
    ask();
    void activeTab().then(setTab);
    return watchPermissions(ask);
  }, []);
  useEffect(() => void shortcuts().then(setKeys), [language]);
  return { sites, keys, tab };
}

function Welcome({ base, language }: { base: Base; language: LanguageCode }) {
  const { store, settings } = base;
  const begin = useBegin(base);
  const { sites, keys, tab } = useWelcomeFacts(language);
  const [outcome, setOutcome] = useState<SampleOutcome>('none');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!settings.welcomed) void saveSettings(store, { welcomed: true });
  }, [store, settings.welcomed]);
  return (
    <WelcomeView
      language={{
        value: settings.language,
        browserLanguage: languageFor(null),
        onChange: (chosen) => void saveSettings(store, { language: chosen }),
      }}
      {...begin}
      onJoin={() => {
        if (tab !== null) void openJoin(tab).then(begin.onLeft);
      }}
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
