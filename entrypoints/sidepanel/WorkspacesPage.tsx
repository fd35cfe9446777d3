import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { PageHeader } from '@/components/today/AppHeader';
import { standOf, type Stand } from '@/components/together/facts';
import { LoadingState } from '@/components/ui/States';
import type { NewWorkspace } from '@/components/workspaces/AddWorkspace';
import { WorkspacesView, type ListedWorkspace } from '@/components/workspaces/WorkspacesView';
import { shownOf } from '@/components/workspaces/shown';
import type { Person } from '@/utils/delegation/item';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { saveSettings } from '@/utils/store/settings';
import { createWorkspace, saveLook, saveMe, saveOther } from '@/utils/store/workspaces';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { saveCalendar } from './calendar-out';
import { touchesSharing, work } from './use-together';

/** Somebody being added is a draft too: the name is its title, the address its goal, the role its materials. */
const DRAFT = 'workspace:new';

const NOBODY: NewWorkspace = { role: 'client', name: '', email: '' };

function meOf({ members, me }: Workspace): Person {
  return members.find(({ id }) => id === me) ?? { name: '', email: '' };
}

function listed(workspace: Workspace): ListedWorkspace {
  return {
    ...shownOf(workspace),
    ownInitials: workspace.initials,
    other: otherOf(workspace),
    me: meOf(workspace),
  };
}

async function readKept(store: Store): Promise<NewWorkspace> {
  const edit = (await readDraft(store, DRAFT))?.edit ?? {};
  const role = edit.materials === 'assistant' ? 'assistant' : 'client';
  return { role, name: edit.title ?? '', email: edit.goal ?? '' };
}

/** All workspaces: with whom, in which role, how they are shown. */
export function WorkspacesPage() {
  const { store, workspace, workspaces, go, back, toast } = useApp();
  const [kept, setKept] = useState<NewWorkspace | null>(null);
  const stands = useStands();
  useEffect(() => {
    readKept(store).then(setKept, () => setKept(NOBODY));
  }, [store]);
  const orSay = (work: Promise<unknown>) => void work.catch((error: unknown) => toast(failureWords(error)));
  const add = async ({ role, ...person }: NewWorkspace) => {
    const made = await createWorkspace(store, role, person, new Date());
    await saveMe(store, made.id, meOf(workspace));
    await saveSettings(store, { view: 'one' });
    await dropDraft(store, DRAFT);
    toast(t.workspaces.added({ name: person.name.trim() }));
  };
  const calendar = async (id: string) => {
    const one = workspaces.find((each) => each.id === id);
    if (one !== undefined) toast(await saveCalendar(store, one, new Date()));
  };
  const pick = async (id: string) => {
    await saveSettings(store, { workspace: id, view: 'one' });
    go({ view: 'today' });
  };
  return (
    <>
      <PageHeader title={t.workspaces.title} onBack={back} />
      <main class={styles['main']}>
        {kept === null ? (
          <div class={styles['pad']}>
            <LoadingState />
          </div>
        ) : (
          <WorkspacesView
            workspaces={workspaces.map(listed)}
            current={workspace.id}
            stands={stands}
            kept={kept}
            onKeep={({ role, name, email }) =>
              orSay(saveDraft(store, DRAFT, { title: name, goal: email, materials: role }, new Date()))
            }
            onAdd={(typed) => orSay(add(typed))}
            onPick={(id) => orSay(pick(id))}
            onOther={(id, person) => orSay(saveOther(store, id, person))}
            onMe={(id, person) => orSay(saveMe(store, id, person))}
            onLook={(id, look) => orSay(saveLook(store, id, look))}
            onTogether={(id) => go({ view: 'together', workspace: id })}
            onJoin={() => go({ view: 'join' })}
            onCalendar={(id) => orSay(calendar(id))}
          />
        )}
      </main>
    </>
  );
}

/** How each workspace is shared, as that changes. */
function useStands(): Record<string, Stand> {
  const { store, workspaces } = useApp();
  const { value } = useLive<Record<string, Stand>>(
    useCallback(
      (onValue, onError) =>
        live((now) => readStands(store, workspaces, now), onValue, onError, { touches: touchesSharing }),
      [store, workspaces],
    ),
  );
  return value ?? {};
}

async function readStands(
  store: Store,
  workspaces: readonly Workspace[],
  now: Date,
): Promise<Record<string, Stand>> {
  const { readTogether } = await work();
  const stands = await Promise.all(
    workspaces.map(async (one) => [one.id, standOf(await readTogether(store, one, now))] as const),
  );
  return Object.fromEntries(stands);
}
