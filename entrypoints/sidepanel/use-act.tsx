import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Act } from '@/components/actions/action';
import { NOTHING_TYPED, type Typed } from '@/components/actions/typed';
import { pairOf } from '@/utils/delegation/pair';
import type { Row } from '@/utils/delegation/row';
import { ActDialogs } from './ActDialogs';
import { forgetTyped, keepTyped, openDialog, problemIn, type Asking } from './act-asking';
import { dialogOf } from './act-dialogs';
import { performAct, type Outcome } from './act-perform';
import { spaceOf } from './act-space';
import { failureWords, refusalWords } from './actions';
import { useApp, type AppState } from './app-context';
import { useEffort, type Busy } from './use-effort';

/** Carries out what a card, the item view or a key asks for; `dialog` is to be placed beside the list or the item. */
export interface Acting {
  act: (row: Row, act: Act) => void;
  dialog: ComponentChildren;
}

/** The one way from an {@link Act} to the database: asks for the words it needs, records it, says so with Undo. */
export function useAct(): Acting {
  const app = useApp();
  const { asking, show, latest } = useAsking();
  const once = useOneAtATime();
  useEffort(app.store, asking === null ? null : busyWith(asking));
  const begin = async (row: Row, act: Act) => {
    const kind = dialogOf(act, row, spaceOf(app, row).role);
    const outcome = await once(async () => {
      if (kind === null)
        return performAct(app, { row, act, typed: NOTHING_TYPED, rating: null, nudge: null });
      const opened = await openDialog(app, row, act, kind);
      show(opened);
      return opened === null ? { ok: false, why: refusalWords('unknown-item') } : { ok: true };
    });
    if (outcome?.ok === false) app.toast(outcome.why);
  };
  const type = (change: Partial<Typed>) => {
    const now = latest.current;
    if (now === null) return;
    const typed = { ...now.typed, ...change };
    show({ ...now, typed, error: null });
    keepTyped(app, now, typed).catch((error: unknown) => fail(failureWords(error)));
  };
  const fail = (error: string) => {
    if (latest.current !== null) show({ ...latest.current, error });
  };
  const finish = async (rating: number | null) => {
    const now = latest.current;
    if (now === null) return;
    const problem = problemIn(now, new Date());
    const outcome = problem === null ? await once(() => performAct(app, { ...now, rating })) : no(problem);
    if (outcome === null) return;
    if (!outcome.ok) {
      fail(outcome.why);
      return;
    }
    show(null);
    await forgetTyped(app, now);
  };
  return {
    act: (row, act) => void begin(row, act),
    dialog:
      asking === null ? null : (
        <Shown
          app={app}
          asking={asking}
          onTyped={type}
          onDone={(rating) => void finish(rating)}
          onClose={() => show(null)}
        />
      ),
  };
}

/** What a client's words are counted as. */
function busyWith({ item, kind, space }: Asking): Busy | null {
  if (space.role !== 'client') return null;
  switch (kind) {
    case 'answer':
    case 'refuse':
      return { item: item.id, on: 'answer' };
    case 'review':
    case 'send-back':
      return { item: item.id, on: 'review' };
    case 'ask':
    case 'note':
      return { item: item.id, on: 'brief' };
    default:
      return null;
  }
}

const no = (why: string): Outcome => ({ ok: false, why });

/** The open dialog; `latest` also within an event that has changed it already. */
function useAsking() {
  const [asking, setAsking] = useState<Asking | null>(null);
  const latest = useRef<Asking | null>(null);
  const show = (next: Asking | null) => {
    latest.current = next;
    setAsking(next);
  };
  return { asking, show, latest };
}

/** Runs one thing at a time, so that a key held down does nothing twice (null: not run); a failure becomes a sentence. */
function useOneAtATime() {
  const busy = useRef(false);
  return async (work: () => Promise<Outcome>): Promise<Outcome | null> => {
    if (busy.current) return null;
    busy.current = true;
    try {
      return await work();
    } catch (error) {
      return no(failureWords(error));
    } finally {
      busy.current = false;
    }
  };
}

interface ShownProps {
  app: AppState;
  asking: Asking;
  onTyped: (change: Partial<Typed>) => void;
  onDone: (rating: number | null) => void;
  onClose: () => void;
}

function Shown({ app, asking, onTyped, onDone, onClose }: ShownProps) {
  const { kind, act, item, space, typed, error, nudge, putAt, plan } = asking;
  return (
    <ActDialogs
      {...{ kind, act, item, typed, error, putAt, plan, onTyped, onDone, onClose }}
      role={space.role}
      other={space.other.name}
      clock={app.clock}
      pair={pairOf(space.agreement, space.role, space.other.name, app.clock.zone)}
      areas={space.agreement.areas}
      way={nudge?.way ?? ''}
    />
  );
}
