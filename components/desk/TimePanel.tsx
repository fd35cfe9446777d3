import { durationWords } from '@/components/actions/duration';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { CloseIcon, PencilIcon } from '@/components/ui/icons';
import type { TimeEntry } from '@/utils/delegation/time-entry';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Desk.module.css';
import { TimeForm, type TypedTime } from './TimeForm';

/** What {@link TimePanel} takes. */
export interface TimePanelProps {
  entries: readonly TimeEntry[];
  /** Minutes, or null. */
  estimate: number | null;
  /** What the assistant can do; absent for the client, who reads. */
  own?: OwnTime | undefined;
}

/** What the assistant can do with the time of an item. */
export interface OwnTime {
  /** Whether the timer runs for it; null: it is not in hand, and none is started. */
  runs: boolean | null;
  /** What is being typed; null: the form is closed. */
  typed: TypedTime | null;
  /** What is wrong with it, by field; null: nothing, or it was not sent yet. */
  wrong: 'day' | 'duration' | null;
  onTimer: () => void;
  /** Opens the form, for a new entry or to correct one. */
  onAdd: () => void;
  onCorrect: (entry: TimeEntry) => void;
  onRemove: (entry: TimeEntry) => void;
  onTyped: (typed: TypedTime) => void;
  onSave: () => void;
  onClose: () => void;
}

/** The time logged for an item, to both sides; the assistant adds, corrects and removes. Nothing where there is none to show. */
export function TimePanel({ entries, estimate, own }: TimePanelProps) {
  const { time, timer } = t.desk;
  if (own === undefined && entries.length === 0) return null;
  return (
    <>
      <h3 class={styles['heading']}>{time.title}</h3>
      <section class={styles['panel']} aria-label={time.title}>
        <p>{totalWords(entries, estimate)}</p>
        {own?.runs === true && <p class={styles['quiet']}>{time.running}</p>}
        {entries.length > 0 && (
          <ul class={styles['entries']}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} own={own} />
            ))}
          </ul>
        )}
        {own !== undefined && own.typed !== null && <TimeForm {...own} typed={own.typed} />}
        {own !== undefined && own.typed === null && (
          <div class={styles['buttons']}>
            {own.runs !== null && (
              <Button onClick={own.onTimer}>{own.runs ? timer.pause : timer.start}</Button>
            )}
            <Button onClick={own.onAdd}>{time.add}</Button>
          </div>
        )}
      </section>
    </>
  );
}

function totalWords(entries: readonly TimeEntry[], estimate: number | null): string {
  const { time } = t.desk;
  if (entries.length === 0) return time.none;
  const sum = durationWords(entries.reduce((all, { minutes }) => all + minutes, 0));
  return estimate === null
    ? time.total({ time: sum })
    : time.totalOf({ time: sum, estimate: durationWords(estimate) });
}

function Entry({ entry, own }: { entry: TimeEntry; own: OwnTime | undefined }) {
  const { time } = t.desk;
  const what = `${shortDay(entry.day)}, ${durationWords(entry.minutes)}`;
  return (
    <li class={styles['entry']}>
      <span class={styles['what']}>
        {what}
        {entry.note !== '' && <span class={styles['quiet']}> · {entry.note}</span>}
      </span>
      {own !== undefined && (
        <>
          <IconButton label={time.correctOf({ what })} onClick={() => own.onCorrect(entry)}>
            <PencilIcon size={16} />
          </IconButton>
          <IconButton label={time.removeOf({ what })} onClick={() => own.onRemove(entry)}>
            <CloseIcon size={16} />
          </IconButton>
        </>
      )}
    </li>
  );
}
