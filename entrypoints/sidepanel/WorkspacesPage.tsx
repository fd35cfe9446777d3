import { useEffect, useState } from 'preact/hooks';
import { PageHeader } from '@/components/today/AppHeader';
import { firstName } from '@/components/today/words';
import { LoadingState } from '@/components/ui/States';
import type { NewWorkspace } from '@/components/workspaces/AddWorkspace';
import { WorkspacesView, type ListedWorkspace } from '@/components/workspaces/WorkspacesView';
import { shownOf } from '@/components/workspaces/shown';
import type { Person, Role } from '@/utils/delegation/item';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { makeWay } from '@/utils/store/make-way';
import type { Store } from '@/utils/store/open';
import { saveSettings } from '@/utils/store/settings';
import { exportShare } from '@/utils/store/share';
import { allWorkspaces, createWorkspace, saveLook, saveMe, saveOther } from '@/utils/store/workspaces';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { saveCalendar } from './calendar-out';
import { readFile, saveAs, useTransfer } from './use-backup';

/** Somebody being added is a draft too: the name is its title, the address its goal, the role its materials. */
const DRAFT = 'workspace:new';

/** What the other member is called in the name of a file while they have none, by the user's role. */
const OTHER: Record<Role, string> = { client: 'assistant', assistant: 'client' };

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
  const files = useFiles();
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
            transfer={files.transfer}
            kept={kept}
            onKeep={({ role, name, email }) =>
              orSay(saveDraft(store, DRAFT, { title: name, goal: email, materials: role }, new Date()))
            }
            onAdd={(typed) => orSay(add(typed))}
            onPick={(id) => orSay(pick(id))}
            onOther={(id, person) => orSay(saveOther(store, id, person))}
            onMe={(id, person) => orSay(saveMe(store, id, person))}
            onLook={(id, look) => orSay(saveLook(store, id, look))}
            onSave={files.save}
            onRead={files.read}
            onCalendar={(id) => orSay(calendar(id))}
          />
        )}
      </main>
    </>
  );
}

/** The file for, and from, the other member of a workspace. */
function useFiles() {
  const { store, workspaces } = useApp();
  const { state, run } = useTransfer();
  const [about, setAbout] = useState<string | null>(null);
  const save = (id: string) => {
    const workspace = workspaces.find((one) => one.id === id);
    if (workspace === undefined) return;
    setAbout(id);
    const now = new Date();
    const name = firstName(otherOf(workspace).name);
    const role = roleIn(workspace);
    run('export', async (onProgress) => {
      const file = fileName(name || OTHER[role], now);
      saveAs(await exportShare(store, id, now, onProgress), file);
      const { savedFor, savedForRole } = t.workspaces;
      return { kind: 'done', text: name === '' ? savedForRole[role]({ file }) : savedFor({ file, name }) };
    });
  };
  const read = (id: string, file: File) => {
    setAbout(id);
    run('import', async (onProgress) => {
      const state = await readFile(store, file, onProgress, t.workspaces.read);
      const came = (await allWorkspaces(store)).find(
        (one) => !workspaces.some(({ id: held }) => held === one.id),
      );
      if (came !== undefined) await makeWay(store, came.id);
      return state;
    });
  };
  return { transfer: about === null ? null : { workspace: about, state }, save, read };
}

/** A name that every file system takes. */
function fileName(who: string, now: Date): string {
  const plain = who.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return `right-hand-for-${plain || 'you'}-${now.toISOString().slice(0, 10)}.righthand`;
}
