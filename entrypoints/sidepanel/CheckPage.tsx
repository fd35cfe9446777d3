import { useEffect, useState } from 'preact/hooks';
import { CheckCapture, type CheckState } from '@/components/settings/CheckCapture';
import { PageHeader } from '@/components/today/AppHeader';
import { watchContext } from '@/utils/browser/context';
import { contentOf } from '@/utils/browser/messages';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp } from './app-context';

async function examine(tabId: number | null): Promise<CheckState> {
  if (tabId === null) return { kind: 'none' };
  try {
    return { kind: 'read', ...(await contentOf(tabId).examine(null)) };
  } catch {
    return { kind: 'none' };
  }
}

/** Shows what a capture of the tab beside the sidebar finds; stores nothing. */
export function CheckPage() {
  const { back, toast } = useApp();
  const [tabId, setTabId] = useState<number | null | undefined>(undefined);
  const [state, setState] = useState<CheckState>({ kind: 'reading' });
  const [turn, setTurn] = useState(0);
  const [copied, setCopied] = useState(false);
  useEffect(() => watchContext((context) => setTabId(context.kind === 'site' ? context.tabId : null)), []);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let stopped = false;
    setCopied(false);
    void examine(tabId).then((found) => {
      if (!stopped) setState(found);
    });
    return () => {
      stopped = true;
    };
  }, [tabId, turn]);
  const copy = (diagnostic: string) => {
    navigator.clipboard.writeText(diagnostic).then(
      () => setCopied(true),
      () => toast(t.sites.check.notCopied),
    );
  };
  return (
    <>
      <PageHeader title={t.sites.check.title} onBack={back} />
      <main class={styles['main']}>
        <CheckCapture state={state} copied={copied} onCopy={copy} onAgain={() => setTurn(turn + 1)} />
      </main>
    </>
  );
}
