import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import type { TogetherFacts } from '@/components/together/facts';
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

/** One thing at a time that the person waits for; a fault of what was typed stands beside it, any other is said. */
export function useWorking(): {
  busy: boolean;
  fault: SyncFault | null;
  clear: () => void;
  run: (what: (parts: Awaited<ReturnType<typeof work>>) => Promise<unknown>) => void;
} {
  const { toast } = useApp();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<SyncFault | null>(null);
  const run = async (what: (parts: Awaited<ReturnType<typeof work>>) => Promise<unknown>) => {
    setBusy(true);
    setFault(null);
    try {
      await what(await work());
    } catch (error) {
      const found = (await work()).faultOf(error);
      if (found === null) toast(failureWords(error));
      setFault(found);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    fault,
    clear: () => setFault(null),
    run: (what) => void run(what).catch((error: unknown) => toast(failureWords(error))),
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
