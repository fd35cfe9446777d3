import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AddToTask } from '@/components/brief/AddToTask';
import type { Capture } from '@/utils/delegation/capture';
import type { EventId } from '@/utils/delegation/events';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import type { Scope } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { watch } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { listSection } from '@/utils/store/queries';
import { search } from '@/utils/store/search';
import { joinCapture } from '@/utils/store/talk';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';
import { useSameScope } from './use-brief-session';

/** Something to add to a task. */
export interface Joinable {
  /** How the dialog names it. */
  title: string;
  /** Reads all there is of it, once a task was chosen. */
  capture: () => Promise<Capture>;
  /** An item that cannot be chosen: the one it comes from. */
  except?: string;
  /** What belongs to the same step, and is undone with it; answers with its events. */
  also?: () => Promise<EventId[]>;
  onDone?: () => void;
}

/** "Add to a task…": `ask` opens the choice, `dialog` is to be placed beside the page. */
export interface Joining {
  ask: (what: Joinable) => void;
  dialog: ComponentChildren;
}

const OPEN: readonly Section[] = ['needs', 'hand', 'with', 'brief', 'later'];
const LIMIT = 30;

/** The choice of an open item of `within` to which a capture is added, with Undo. */
export function useJoin(within: Scope): Joining {
  const scope = useSameScope(within);
  const { store, clock, toast } = useApp();
  const [asked, setAsked] = useState<Joinable | null>(null);
  const [query, setQuery] = useState('');
  const { rows, failed } = useOpenItems(store, scope, asked === null ? null : query, asked?.except);
  const choose = async (row: Row, what: Joinable) => {
    setAsked(null);
    try {
      const recorded = await joinCapture(store, row.id, await what.capture(), new Date());
      if (!recorded.ok) {
        toast(refusalWords(recorded.reason));
        return;
      }
      const also = (await what.also?.()) ?? [];
      toast(t.brief.join.added({ title: row.title }), [...recorded.events, ...also]);
      what.onDone?.();
    } catch (error) {
      toast(failureWords(error));
    }
  };
  return {
    ask(what) {
      setQuery('');
      setAsked(what);
    },
    dialog: asked !== null && (
      <AddToTask
        title={asked.title}
        query={query}
        rows={rows}
        failed={failed}
        clock={clock}
        onQuery={setQuery}
        onChoose={(row) => void choose(row, asked)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}

/** Open items: without words the most recent, else those that have all of them; nothing is read while `query` is null. */
function useOpenItems(store: Store, scope: Scope, query: string | null, except: string | undefined) {
  const [found, setFound] = useState<{ rows: Row[] | null; failed: boolean }>({ rows: null, failed: false });
  const [changes, setChanges] = useState(0);
  const asking = query !== null;
  useEffect(
    () =>
      asking ? watch((change) => change.items.length > 0 && setChanges((count) => count + 1)) : undefined,
    [asking],
  );
  useEffect(() => {
    if (query === null) {
      setFound({ rows: null, failed: false });
      return undefined;
    }
    const stop = new AbortController();
    const reading = query.trim() === '' ? recent(store, scope) : matching(store, scope, query, stop.signal);
    reading.then(
      (rows) => {
        if (stop.signal.aborted) return;
        setFound({ rows: rows.filter(({ id }) => id !== except).slice(0, LIMIT), failed: false });
      },
      () => {
        if (!stop.signal.aborted) setFound({ rows: null, failed: true });
      },
    );
    return () => stop.abort();
  }, [store, scope, query, except, changes]);
  return found;
}

async function recent(store: Store, scope: Scope): Promise<Row[]> {
  const now = new Date();
  const lists = await Promise.all(OPEN.map((section) => listSection(store, scope, section, 2 * LIMIT, now)));
  return lists.flat().sort((a, b) => (a.stageSince < b.stageSince ? 1 : -1));
}

async function matching(store: Store, scope: Scope, query: string, signal: AbortSignal): Promise<Row[]> {
  const { rows } = await search(store, scope, query, { limit: 4 * LIMIT, now: new Date(), signal });
  return rows.filter(({ section }) => OPEN.includes(section));
}
