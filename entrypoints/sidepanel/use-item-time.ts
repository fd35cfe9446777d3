/** The time of one item, as the assistant writes it: the timer, entries by hand, corrections. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { durationWords } from '@/components/actions/duration';
import type { TypedTime } from '@/components/desk/TimeForm';
import type { OwnTime } from '@/components/desk/TimePanel';
import type { Item } from '@/utils/delegation/item';
import type { EntryWords, TimeEntry } from '@/utils/delegation/time-entry';
import { roleIn } from '@/utils/delegation/workspace';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { t } from '@/utils/i18n/spoken';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import { newEntryId, writeTime } from '@/utils/store/times';
import { spaceOf } from './act-space';
import { refusalWords } from './actions';
import { useApp, type AppState } from './app-context';
import { orSay, toggleTimer } from './timer-acts';
import { typedEntry } from './typed-time';
import { useTimer } from './use-timer';

const draftOf = ({ id }: Pick<Item, 'id'>): string => `act:${id}:time`;

/** What was being typed when the item was last left; null: nothing. */
async function readTyped(store: Store, key: string): Promise<TypedTime | null> {
  const text = (await readDraft(store, key))?.edit.goal ?? '';
  try {
    const held = JSON.parse(text) as Partial<Record<keyof TypedTime, unknown>>;
    const said = (value: unknown) => (typeof value === 'string' ? value : '');
    const entry = typeof held.entry === 'string' ? held.entry : null;
    return { entry, day: said(held.day), duration: said(held.duration), note: said(held.note) };
  } catch {
    return null;
  }
}

/** What is typed, kept with every keystroke. */
function useTyped(app: AppState, item: Item) {
  const { store } = app;
  const key = draftOf(item);
  const [typed, setTyped] = useState<TypedTime | null>(null);
  useEffect(() => {
    let stopped = false;
    readTyped(store, key).then(
      (held) => {
        if (!stopped) setTyped((now) => now ?? held);
      },
      // Without the draft, time can still be added.
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [store, key]);
  const type = useCallback(
    (next: TypedTime | null) => {
      setTyped(next);
      const kept =
        next === null
          ? dropDraft(store, key)
          : saveDraft(store, key, { goal: JSON.stringify(next) }, new Date());
      orSay(app, kept);
    },
    [app, store, key],
  );
  return { typed, type };
}

/** What the assistant can do with the time of `item`; undefined for its client. */
export function useItemTime(item: Item): OwnTime | undefined {
  const app = useApp();
  const { typed, type } = useTyped(app, item);
  const [tried, setTried] = useState(false);
  const timer = useTimer().value?.timer ?? null;
  if (roleIn(spaceOf(app, item).workspace) !== 'assistant') return undefined;
  const runs = timer?.item === item.id;
  const begin = (next: TypedTime) => {
    setTried(false);
    type(next);
  };
  const today = dateOf(dayAt(app.clock.zone, app.clock.now.getTime()));
  const read =
    typed === null ? null : typedEntry(typed, item.times.find(({ id }) => id === typed.entry) ?? null, today);
  const save = async () => {
    if (typed === null || read === null) return;
    if (typeof read === 'string') {
      setTried(true);
      return;
    }
    const { added, corrected } = t.desk.time;
    const done = await writeEntry(app, item, typed.entry ?? newEntryId(), read);
    if (done) app.toast(typed.entry === null ? added : corrected, done);
    if (done) type(null);
  };
  const remove = async ({ id }: TimeEntry) => {
    const done = await writeEntry(app, item, id, null);
    if (done) app.toast(t.desk.time.removed, done);
  };
  return {
    runs: runs || item.stage === 'accepted' || item.stage === 'working' ? runs : null,
    typed,
    wrong: tried && typeof read === 'string' ? read : null,
    onTimer: () => orSay(app, toggleTimer(app, { workspace: item.workspace, item: item.id })),
    onAdd: () => begin({ entry: null, day: today, duration: '', note: '' }),
    onCorrect: ({ id, day, minutes, note }) =>
      begin({ entry: id, day, duration: durationWords(minutes), note }),
    onRemove: (entry) => orSay(app, remove(entry)),
    onTyped: type,
    onSave: () => orSay(app, save()),
    onClose: () => type(null),
  };
}

async function writeEntry(app: AppState, item: Item, entry: string, words: EntryWords | null) {
  const { workspace, id } = item;
  const recorded = await writeTime(app.store, { workspace, item: id, entry, words, now: new Date() });
  if (recorded.ok) return recorded.events;
  app.toast(refusalWords(recorded.reason));
  return null;
}
