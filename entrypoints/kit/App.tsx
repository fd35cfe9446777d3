import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/hooks/use-language';
import { useLive } from '@/components/hooks/use-live';
import { useTheme } from '@/components/hooks/use-theme';
import { nameOr } from '@/components/today/words';
import { dayOf } from '@/components/together/days';
import { KitSheet, type KitState } from '@/components/together/KitSheet';
import { EmptyState, ErrorState } from '@/components/ui/States';
import { watchBase, type Base } from '@/utils/browser/base';
import { speakChosen } from '@/utils/browser/language';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { localZone } from '@/utils/i18n/format';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';

/** The page of a recovery kit; the address names the workspace. It is light, for paper. */
export function App() {
  const base = useLive(watchBase);
  useTheme('light');
  const language = useLanguage(base.value?.settings.language, speakChosen);
  if (base.value !== undefined) return <Kit key={language} base={base.value} />;
  if (base.error === null) return null;
  return (
    <main style={{ padding: '24px' }}>
      <ErrorState title={t.problems.noStart} detail={problemWords(base.error)} onRetry={base.retry} />
    </main>
  );
}

function Kit({ base }: { base: Base }) {
  const [id] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const workspace = base.workspaces.find((one) => one.id === id);
  if (workspace === undefined) return <Nothing text={t.joining.kit.unknown} />;
  if (workspace.root === null) return <Nothing text={t.joining.kit.nothing} />;
  return <Sheet store={base.store} workspace={workspace} />;
}

function Nothing({ text }: { text: string }) {
  return (
    <main style={{ padding: '24px' }}>
      <EmptyState title={t.joining.kit.title}>{text}</EmptyState>
    </main>
  );
}

function Sheet({ store, workspace }: { store: Base['store']; workspace: Workspace }) {
  // Kept only while this page is open: nothing else knows the code.
  const [state, setState] = useState<KitState>({ kind: 'ready' });
  const make = async (): Promise<KitState> => {
    const { makeKit } = await import('@/utils/sync/joining');
    const now = new Date();
    const code = await makeKit(store, workspace.id, now);
    return { kind: 'made', groups: groupsOf(code), day: dayOf(now.toISOString(), localZone()) };
  };
  return (
    <KitSheet
      name={nameOr(otherOf(workspace).name, roleIn(workspace))}
      state={state}
      onMake={() => {
        setState({ kind: 'making' });
        make().then(setState, (error: unknown) => {
          reportError(error);
          setState({ kind: 'failed', reason: problemWords(error) || t.common.failed });
        });
      }}
      onPrint={() => window.print()}
    />
  );
}

const GROUP = 4;

/** The code in the groups it has, or of four characters. */
function groupsOf(code: string): string[] {
  const groups = code.trim().split(/[\s-]+/u);
  return groups.length > 1 ? groups : (code.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []);
}
