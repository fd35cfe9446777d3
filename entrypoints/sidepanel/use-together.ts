import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import type { TogetherFacts } from '@/components/together/facts';
import { faultLine } from '@/components/together/fault-words';
import type { SyncFault } from '@/utils/delegation/sync';
import type { Workspace } from '@/utils/delegation/workspace';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { live, type Change } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { countUnseen } from '@/utils/store/refusals';
import { failureWords } from './actions';
import { useApp } from './app-context';

/** The rest of sharing: large, and only needed here. */
export const work = () => import('./together-work');

/** Something to do with it. */
type Work = (parts: Awaited<ReturnType<typeof work>>) => Promise<unknown>;

/** What a page of sharing shows. */
export interface Shared {
  facts: TogetherFacts;
  unseen: number;
}

/** Only keystrokes concern no membership. */
export function touchesSharing({ drafts, items, settings }: Change): boolean {
  return settings || items.length > 0 || drafts.length === 0;
}

/** How a workspace is shared, as that changes. */
export function useShared(workspace: Workspace): Live<Shared> {
  const { store } = useApp();
  return useLive<Shared>(
    useCallback(
      (onValue, onError) =>
        live((now) => readShared(store, workspace, now), onValue, onError, { touches: touchesSharing }),
      [store, workspace],
    ),
  );
}

async function readShared(store: Store, workspace: Workspace, now: Date): Promise<Shared> {
  const { readTogether } = await work();
  const [facts, unseen] = await Promise.all([
    readTogether(store, workspace, now),
    countUnseen(store, workspace.id),
  ]);
  return { facts, unseen };
}

/** One thing at a time that the person waits for; `runTyped` keeps a fault of what was typed, to stand beside it, `run` says it. */
export function useWorking(): {
  busy: boolean;
  fault: SyncFault | null;
  clear: () => void;
  run: (what: Work) => void;
  runTyped: (what: Work) => void;
} {
  const { toast } = useApp();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<SyncFault | null>(null);
  const start = async (what: Work, typed: boolean) => {
    setBusy(true);
    setFault(null);
    try {
      await what(await work());
    } catch (error) {
      const found = (await work()).faultOf(error);
      if (found === null) toast(failureWords(error));
      else if (typed) setFault(found);
      else toast(faultLine(found));
    } finally {
      setBusy(false);
    }
  };
  const begin = (what: Work, typed: boolean) =>
    void start(what, typed).catch((error: unknown) => toast(failureWords(error)));
  return {
    busy,
    fault,
    clear: () => setFault(null),
    run: (what) => begin(what, false),
    runTyped: (what) => begin(what, true),
  };
}

/** One line that is kept at every keystroke, under a draft's key; null until it is read. */
export function useKeptText(key: string): {
  text: string | null;
  type: (text: string) => void;
  forget: () => void;
} {
  const { store, toast } = useApp();
  const [kept, setKept] = useState<{ key: string; text: string } | null>(null);
  useEffect(() => {
    let stopped = false;
    const take = (text: string) => {
      if (!stopped) setKept((held) => (held?.key === key ? held : { key, text }));
    };
    readDraft(store, key).then(
      (draft) => take(draft?.edit.materials ?? ''),
      () => take(''),
    );
    return () => {
      stopped = true;
    };
  }, [store, key]);
  const orSay = (saving: Promise<unknown>) =>
    void saving.catch((error: unknown) => toast(failureWords(error)));
  return {
    text: kept?.key === key ? kept.text : null,
    type: (text) => {
      setKept({ key, text });
      orSay(saveDraft(store, key, { materials: text }, new Date()));
    },
    forget: () => {
      setKept({ key, text: '' });
      orSay(dropDraft(store, key));
    },
  };
}
