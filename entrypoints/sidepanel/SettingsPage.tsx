import { useEffect, useState } from 'preact/hooks';
import { SettingsView } from '@/components/settings/SettingsView';
import { PageHeader } from '@/components/today/AppHeader';
import { openShortcutSettings } from '@/utils/browser/commands';
import {
  allowSite,
  forgetSite,
  siteStates,
  watchPermissions,
  type SiteState,
} from '@/utils/browser/permissions';
import { languageFor } from '@/utils/browser/language';
import { ownVersion } from '@/utils/browser/own';
import { t } from '@/utils/i18n/spoken';
import { saveSettings } from '@/utils/store/settings';
import { saveMe, saveOther } from '@/utils/store/workspaces';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { useBackup } from './use-backup';
import { useShortcuts } from './use-shortcuts';

/** The sites and whether they are allowed, as that changes. */
function useSites(): SiteState[] {
  const [sites, setSites] = useState<SiteState[]>([]);
  useEffect(() => {
    const ask = () => void siteStates().then(setSites);
    ask();
    return watchPermissions(ask);
  }, []);
  return sites;
}

/** The choices of this installation. */
export function SettingsPage() {
  const { store, settings, workspace, workspaces, role, other, go, toast } = useApp();
  const me = workspace.members.find(({ id }) => id === workspace.me) ?? { name: '', email: '' };
  const sites = useSites();
  const shortcuts = useShortcuts();
  const backup = useBackup();
  const orSay = (work: Promise<unknown>) => void work.catch((error: unknown) => toast(failureWords(error)));
  return (
    <>
      <PageHeader title={t.settings.title} onBack={() => go({ view: 'today' })} />
      <main class={styles['main']}>
        <SettingsView
          workspace={workspace.id}
          role={role}
          me={me}
          onMe={(person) => orSay(saveMe(store, workspace.id, person))}
          workspaces={workspaces.length}
          onWorkspaces={() => go({ view: 'workspaces' })}
          choices={settings}
          browserLanguage={languageFor(null)}
          onChoices={(change) => orSay(saveSettings(store, change))}
          person={other}
          onPerson={(person) => orSay(saveOther(store, workspace.id, person))}
          sites={sites}
          onAllow={(id) => orSay(allowSite(id))}
          onForget={(id) => orSay(forgetSite(id))}
          shortcuts={shortcuts}
          onShortcuts={() => orSay(openShortcutSettings())}
          backup={backup.state}
          onExport={backup.exportAll}
          onImport={backup.importFile}
          paused={backup.paused}
          onStop={backup.stop}
          onGoOn={backup.goOn}
          onLeave={() => orSay(backup.leave())}
          onCheck={() => go({ view: 'check' })}
          onHelp={() => go({ view: 'help' })}
          version={ownVersion()}
        />
      </main>
    </>
  );
}
