/** What the hours page reads, and what it writes. */
import { useCallback, useState } from 'preact/hooks';
import { durationWords } from '@/components/actions/duration';
import type { TypedTime } from '@/components/desk/TimeForm';
import { useLive, type Live } from '@/components/hooks/use-live';
import type { HoursEntry } from '@/components/hours/HoursView';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { hoursCsv } from '@/utils/handover/hours-csv';
import { monthHours, type MonthHours } from '@/utils/delegation/hours';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import { areaOf } from '@/utils/delegation/areas';
import { spoken, t } from '@/utils/i18n/spoken';
import { editAgreement } from '@/utils/store/agreements';
import { readMonth, type MonthEntry } from '@/utils/store/hours';
import { live } from '@/utils/store/live';
import type { Recorded } from '@/utils/store/record';
import { newEntryId, writeTime } from '@/utils/store/times';
import { failureWords, refusalWords } from './actions';
import type { AppState } from './app-context';
import { typedEntry } from './typed-time';
import { saveAs } from './use-backup';

/** A month as it changes; the entries are those of the current workspace. */
export function useMonth({ store, workspace }: AppState, month: string): Live<MonthHours<MonthEntry>> {
  return useLive(
    useCallback(
      (onValue: (value: MonthHours<MonthEntry>) => void, onError: (error: unknown) => void) =>
        live(
          async () => monthHours(month, await readMonth(store, workspace, month), workspace.agreement),
          onValue,
          onError,
          { touches: (change) => change.items.length > 0 || change.settings },
        ),
      [store, workspace, month],
    ),
  );
}

/** Does something of the hours, says so with Undo, or why not. */
export async function attempt(
  { toast }: AppState,
  what: () => Promise<Recorded>,
  said: string,
): Promise<boolean> {
  try {
    const recorded = await what();
    if (!recorded.ok) toast(refusalWords(recorded.reason));
    else if (recorded.events.length > 0) toast(said, recorded.events);
    return recorded.ok;
  } catch (error) {
    toast(failureWords(error));
    return false;
  }
}

/** Changes what is agreed of hours. */
export function agree(app: AppState, edit: AgreementEdit, said: string): void {
  void attempt(app, () => editAgreement(app.store, app.workspace.id, edit, new Date()), said);
}

/** Takes an entry out. */
export function removeEntry(app: AppState, { id, item }: HoursEntry): void {
  const { store, workspace } = app;
  const gone = { workspace: workspace.id, item, entry: id, words: null };
  void attempt(app, () => writeTime(store, { ...gone, now: new Date() }), t.desk.time.removed);
}

/** The form for an entry: of nothing in particular when it is new, else of what it was for. */
export function useEntryForm(app: AppState) {
  const [typed, setTyped] = useState<TypedTime | null>(null);
  const [held, setHeld] = useState<HoursEntry | null>(null);
  const [tried, setTried] = useState(false);
  const today = dateOf(dayAt(app.clock.zone, app.clock.now.getTime()));
  const read = typed === null ? null : typedEntry(typed, held, today);
  const begin = (entry: HoursEntry | null) => {
    setTried(false);
    setHeld(entry);
    setTyped(
      entry === null
        ? { entry: null, day: today, duration: '', note: '' }
        : { entry: entry.id, day: entry.day, duration: durationWords(entry.minutes), note: entry.note },
    );
  };
  const save = async () => {
    setTried(true);
    if (read === null || typeof read === 'string') return;
    const { store, workspace } = app;
    const asked = { workspace: workspace.id, item: held?.item ?? null, entry: held?.id ?? newEntryId() };
    const { added, corrected } = t.desk.time;
    const saved = await attempt(
      app,
      () => writeTime(store, { ...asked, words: read, now: new Date() }),
      held === null ? added : corrected,
    );
    if (saved) setTyped(null);
  };
  return {
    begin,
    form:
      typed === null
        ? null
        : {
            typed,
            wrong: tried && typeof read === 'string' ? read : null,
            onTyped: setTyped,
            onSave: () => void save(),
            onClose: () => setTyped(null),
          },
  };
}

/** Offers the month as a file for spreadsheets. */
export function saveCsv({ workspace }: AppState, hours: MonthHours<MonthEntry>): void {
  const lines = hours.days.toReversed().flatMap(({ day, entries }) =>
    entries.map(({ entry, minutes }) => ({
      ...{ day, minutes, note: entry.note },
      title: entry.title === '' ? t.hours.general : entry.title,
      area: areaOf(workspace.agreement, entry.area)?.name ?? '',
    })),
  );
  const text = hoursCsv(lines, t.hoursReport.columns, spoken.tag);
  saveAs(new Blob([text], { type: 'text/csv;charset=utf-8' }), `hours-${hours.month}.csv`);
}
