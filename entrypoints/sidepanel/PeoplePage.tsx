import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { NEW, PeopleView } from '@/components/people/PeopleView';
import { NOBODY, dayTyped, type TypedPerson } from '@/components/people/typed';
import { PageHeader } from '@/components/today/AppHeader';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { nameOf, shownOf } from '@/components/workspaces/shown';
import { t } from '@/utils/i18n/spoken';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { listPeople, removePerson, savePerson } from '@/utils/store/people';
import type { Remembered } from '@/utils/store/schema';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';

/** The people that the user remembers in the current workspace. */
export function PeoplePage() {
  const { back, workspace } = useApp();
  const { value, error, retry } = usePeople();
  const kept = useKept(value);
  return (
    <>
      <PageHeader title={t.people.title} onBack={back} />
      <main class={styles['main']}>
        {value !== undefined && kept !== null ? (
          <People key={workspace.id} people={value} kept={kept} />
        ) : (
          <div class={styles['pad']}>
            {error === null ? <LoadingState /> : <ErrorState title={t.people.unreadable} onRetry={retry} />}
          </div>
        )}
      </main>
    </>
  );
}

function People({ people, kept }: { people: readonly Remembered[]; kept: Record<string, TypedPerson> }) {
  const { store, workspace, workspaces, clock, toast } = useApp();
  const { id: space } = workspace;
  const orSay = (work: Promise<unknown>) => void work.catch((error: unknown) => toast(failureWords(error)));
  const save = async (typed: TypedPerson, id?: string) => {
    const held = people.find((one) => one.id === id);
    const { name, note } = typed;
    const saved = await savePerson(store, space, { name, note, day: dayTyped(typed) }, id);
    const said = held === undefined ? t.people.added : t.people.saved;
    const undo = () =>
      held === undefined ? removePerson(store, space, saved.id) : savePerson(store, space, held, held.id);
    toast(said({ name: saved.name }), undo);
  };
  const takeOff = async (id: string) => {
    const gone = await removePerson(store, space, id);
    if (gone === null) return;
    toast(t.people.removed({ name: gone.name }), () => savePerson(store, space, gone, gone.id));
  };
  return (
    <PeopleView
      people={people}
      today={format(new TZDate(clock.now.getTime(), clock.zone), 'yyyy-MM-dd')}
      whose={workspaces.length > 1 ? nameOf(shownOf(workspace)) : ''}
      kept={kept}
      onKeep={(id, typed) => orSay(keep(store, draftKey(space, id), typed))}
      onAdd={(typed) => orSay(save(typed))}
      onChange={(id, typed) => orSay(save(typed, id))}
      onRemove={(id) => orSay(takeOff(id))}
    />
  );
}

function usePeople() {
  const { store, workspace } = useApp();
  const { id } = workspace;
  return useLive<Remembered[]>(
    useCallback(
      (onValue, onError) =>
        live(() => listPeople(store, id), onValue, onError, { touches: ({ settings }) => settings }),
      [store, id],
    ),
  );
}

function draftKey(workspace: string, id: string): string {
  return `person:${workspace}:${id}`;
}

/** A draft holds the fields of an edit: the name as title, month and day as goal, the note as materials. */
function keep(store: Store, key: string, typed: TypedPerson | null): Promise<unknown> {
  if (typed === null) return dropDraft(store, key);
  const { name, month, day, note } = typed;
  return saveDraft(store, key, { title: name, goal: `${month}-${day}`, materials: note }, new Date());
}

async function readKept(store: Store, key: string): Promise<TypedPerson | null> {
  const draft = await readDraft(store, key);
  if (draft === null) return null;
  const { title: name = '', goal = '', materials: note = '' } = draft.edit;
  const [month = '', day = ''] = goal.split('-');
  return { ...NOBODY, name, month, day, note };
}

/** What was being typed when the view was left, by person; null until it is read. */
function useKept(people: readonly Remembered[] | undefined): Record<string, TypedPerson> | null {
  const { store, workspace } = useApp();
  const [kept, setKept] = useState<{ of: string; typed: Record<string, TypedPerson> } | null>(null);
  const { id: space } = workspace;
  useEffect(() => {
    if (people === undefined || kept?.of === space) return;
    const ids = [NEW, ...people.map(({ id }) => id)];
    Promise.all(ids.map(async (id) => [id, await readKept(store, draftKey(space, id))] as const)).then(
      (read) => {
        const typed = read.flatMap(([id, one]) => (one === null ? [] : [[id, one] as const]));
        setKept({ of: space, typed: Object.fromEntries(typed) });
      },
      () => setKept({ of: space, typed: {} }),
    );
  }, [store, space, people, kept]);
  return kept?.of === space ? kept.typed : null;
}
