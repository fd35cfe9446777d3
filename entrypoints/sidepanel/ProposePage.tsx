import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_PROPOSAL, proposalFrom, type ProposalTyped } from '@/components/propose/proposal-typed';
import { ProposeView } from '@/components/propose/ProposeView';
import { PageHeader } from '@/components/today/AppHeader';
import { EmptyState } from '@/components/ui/States';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { proposeItem } from '@/utils/store/proposals';
import styles from './App.module.css';
import { failureWords, refusalWords } from './actions';
import { useApp, type AppState } from './app-context';

/** The assistant proposes an item or an improvement. */
export function ProposePage() {
  const app = useApp();
  const own = proposable(app);
  const [to, setTo] = useState<string | null>(null);
  const workspace =
    own.find(({ id }) => id === to) ?? own.find(({ id }) => id === app.workspace.id) ?? own[0];
  return (
    <>
      <PageHeader title={t.propose.title} onBack={app.back} />
      <main class={styles['main']}>
        {workspace === undefined ? (
          <EmptyState title={t.propose.youDelegate}>{t.propose.youDelegateHint}</EmptyState>
        ) : (
          <Proposing key={workspace.id} workspace={workspace} clients={own} onTo={setTo} />
        )}
      </main>
    </>
  );
}

/** Where the user assists, of what is shown: a list of clients would tell one of another. */
function proposable({ workspaces, scope }: AppState): Workspace[] {
  return workspaces.filter((one) => roleIn(one) === 'assistant' && scope.some(({ id }) => id === one.id));
}

interface ProposingProps {
  workspace: Workspace;
  clients: readonly Workspace[];
  onTo: (workspace: string) => void;
}

function Proposing({ workspace, clients, onTo }: ProposingProps) {
  const app = useApp();
  const { typed, type, forget } = useProposal(app, workspace.id);
  const [error, setError] = useState<string | null>(null);
  const busy = useRef(false);
  const propose = async () => {
    const title = typed.title.trim();
    if (title === '') {
      setError(t.propose.noTitle);
      return;
    }
    const improves = typed.kind === 'way' ? typed.area : null;
    try {
      const proposal = { title, why: typed.why.trim(), improves };
      const recorded = await proposeItem(app.store, workspace.id, proposal, new Date());
      if (!recorded.ok) {
        setError(refusalWords(recorded.reason));
        return;
      }
      await forget();
      app.toast(t.propose.proposedTo({ name: nameOf(workspace) }), recorded.events);
      app.back();
    } catch (failure) {
      setError(failureWords(failure));
    }
  };
  const onPropose = () => {
    if (busy.current) return;
    busy.current = true;
    void propose().finally(() => (busy.current = false));
  };
  return (
    <ProposeView
      clients={clients.map((one) => ({ workspace: one.id, name: nameOf(one) }))}
      to={workspace.id}
      areas={workspace.agreement.areas}
      typed={typed}
      error={error}
      onTo={onTo}
      onTyped={(change) => {
        setError(null);
        type(change).catch((failure: unknown) => setError(failureWords(failure)));
      }}
      onPropose={onPropose}
    />
  );
}

function nameOf(workspace: Workspace): string {
  return otherOf(workspace).name || t.common.yourClient;
}

/** What is typed for one client, kept at every keystroke. */
function useProposal({ store }: AppState, workspace: string) {
  const key = `propose:${workspace}`;
  const [typed, setTyped] = useState<ProposalTyped>(NO_PROPOSAL);
  const latest = useRef<ProposalTyped | null>(null);
  useEffect(() => {
    void readDraft(store, key).then((draft) => {
      // What was typed while the draft was read is newer.
      if (latest.current === null) setTyped(proposalFrom(draft?.edit.goal));
    });
  }, [store, key]);
  const type = (change: Partial<ProposalTyped>): Promise<void> => {
    const next = { ...(latest.current ?? typed), ...change };
    latest.current = next;
    setTyped(next);
    return saveDraft(store, key, { goal: JSON.stringify(next) }, new Date());
  };
  return { typed, type, forget: () => dropDraft(store, key) };
}
