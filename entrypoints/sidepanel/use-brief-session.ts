import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scope } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { BriefSession, type BriefState } from './brief-session';

/** The same scope as long as it says the same: each change of the settings makes a new one that is equal. */
export function useSameScope(scope: Scope): Scope {
  const text = JSON.stringify(scope);
  return useMemo(() => JSON.parse(text) as Scope, [text]);
}

/** The typing in an item's brief, bound to a component; `session` is null until it is open. */
export function useBriefSession(
  store: Store,
  shown: Scope,
  id: string,
): { session: BriefSession | null; state: BriefState } {
  const scope = useSameScope(shown);
  const [session, setSession] = useState<BriefSession | null>(null);
  const [state, setState] = useState<BriefState>({ shown: null, failure: null });
  useEffect(() => {
    let open: BriefSession | null = null;
    let left = false;
    void BriefSession.open(store, scope, id, { onState: setState }).then((opened) => {
      if (left) return opened.close();
      open = opened;
      setSession(opened);
      return undefined;
    });
    // The draft has every keystroke already; this only spares the next view the recording of it.
    const onHide = () => {
      if (document.visibilityState === 'hidden') void open?.commit();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', onHide);
      setSession(null);
      void open?.close();
    };
  }, [store, scope, id]);
  return { session, state };
}
