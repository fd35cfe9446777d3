import { useEffect, useRef, useState } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import type { Side } from '@/components/today/words';
import { activeTab, type ActiveTab } from '@/utils/browser/active-tab';
import { readBase } from '@/utils/browser/base';
import { sharedStore } from '@/utils/browser/shared-store';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import type { Tally } from '@/utils/delegation/tally';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { live } from '@/utils/store/live';
import { getTally, nextUp } from '@/utils/store/queries';
import type { Settings } from '@/utils/store/settings';

/** How many rows stand under "Next". */
const NEXT_ROWS = 3;

/** What the popup shows. */
export interface PopupData {
  workspace: string;
  /** The user's role in it. */
  role: Role;
  /** With how many people the items shown are. */
  people: number;
  sideOf: (row: Row) => Side;
  settings: Settings;
  tally: Tally;
  next: Row[];
}

async function read(now: Date): Promise<PopupData> {
  const { store, workspace, workspaces, settings, scope } = await readBase();
  const [tally, next] = await Promise.all([
    getTally(store, scope, now),
    nextUp(store, scope, NEXT_ROWS, now),
  ]);
  const sides = new Map(workspaces.map((one) => [one.id, sideIn(one, scope.length > 1)]));
  const own = sideIn(workspace, false);
  return {
    ...{ workspace: workspace.id, role: own.role, settings, tally, next },
    people: scope.length,
    sideOf: (row) => sides.get(row.workspace) ?? own,
  };
}

/** How a workspace is looked at; its colour only where several are shown. */
function sideIn(workspace: Workspace, several: boolean): Side {
  const { name } = otherOf(workspace);
  return { role: roleIn(workspace), other: name, colour: several ? workspace.colour : null };
}

function watchData(onValue: (data: PopupData) => void, onError: (error: unknown) => void): () => void {
  return live(read, onValue, onError, {
    touches: (change) => change.items.length > 0 || change.settings,
    nextChange: ({ next }) => next.map((row) => row.nextChange).sort()[0] ?? null,
  });
}

/** The popup's data, as it changes. */
export function usePopupData(): Live<PopupData> {
  return useLive(watchData);
}

/** The tab in front, asked for at once: a click must not wait for it. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    void activeTab().then(setTab);
  }, []);
  return tab;
}

/** The new item being typed; every keystroke is kept, so that closing the popup loses none. */
export function useNewDraft(): { text: string; type: (text: string) => void; clear: () => void } {
  const [text, setText] = useState('');
  const typed = useRef(false);
  useEffect(() => {
    void sharedStore()
      .then((store) => readDraft(store, 'new'))
      .then((draft) => {
        if (!typed.current) setText(draft?.edit.title ?? '');
      });
  }, []);
  const type = (next: string) => {
    typed.current = true;
    setText(next);
    void sharedStore().then((store) => saveDraft(store, 'new', { title: next }, new Date()));
  };
  return { text, type, clear: () => setText('') };
}
