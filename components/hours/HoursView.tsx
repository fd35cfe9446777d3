import { durationWords } from '@/components/actions/duration';
import { TimeForm, type TimeFormProps } from '@/components/desk/TimeForm';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { CloseIcon, PencilIcon } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { EmptyState } from '@/components/ui/States';
import { ROUNDINGS, type HoursDay, type MonthHours } from '@/utils/delegation/hours';
import type { Role } from '@/utils/delegation/item';
import type { TimeEntry } from '@/utils/delegation/time-entry';
import { longDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Hours.module.css';
import { approvalWords, leftWords, roundingWords, totalWords } from './hours-words';

/** An entry with the title of what it was for, '' for nothing in particular. */
export type HoursEntry = TimeEntry & { title: string; item: string | null };

/** What {@link HoursView} takes. */
export interface HoursViewProps {
  role: Role;
  hours: MonthHours<HoursEntry>;
  rounding: number | null;
  /** What the assistant types of an entry without an item; absent for the client, null while the form is closed. */
  form?: TimeFormProps | null;
  onAdd: () => void;
  onCorrect: (entry: HoursEntry) => void;
  onRemove: (entry: HoursEntry) => void;
  onOpen: (item: string) => void;
  onRounding: (minutes: number | null) => void;
  /** Approves what is shown, or takes the approval back. */
  onApprove: (approve: boolean) => void;
  onCsv: () => void;
  onReport: () => void;
}

/** The hours of a month: how much of the budget, what for, and the client's approval. */
export function HoursView({ role, hours, rounding, form, ...on }: HoursViewProps) {
  return (
    <div class={styles['view']}>
      <Total hours={hours} />
      <Approval role={role} hours={hours} onApprove={on.onApprove} />
      {role === 'assistant' &&
        (form === null || form === undefined ? (
          <div class={styles['buttons']}>
            <Button variant="primary" onClick={on.onAdd}>
              {t.hours.add}
            </Button>
          </div>
        ) : (
          <TimeForm {...form} />
        ))}
      {hours.days.length === 0 ? (
        <EmptyState title={t.hours.empty}>{t.hours.emptyHint[role]}</EmptyState>
      ) : (
        hours.days.map((day) => <Day key={day.day} day={day} role={role} {...on} />)
      )}
      <Field label={t.hours.rounding} hint={t.hours.roundingHint}>
        {(id, describedBy) => (
          <Select
            id={id}
            describedBy={describedBy}
            value={String(rounding)}
            options={ROUNDINGS.map((one) => ({ value: String(one), label: roundingWords(one) }))}
            onChange={(value) => on.onRounding(value === 'null' ? null : Number(value))}
          />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button onClick={on.onCsv}>{t.hours.csv}</Button>
        <Button onClick={on.onReport}>{t.hours.report}</Button>
      </div>
    </div>
  );
}

/** How much of the budget: in words, and as a bar. */
function Total({ hours }: { hours: MonthHours<HoursEntry> }) {
  const { minutes, budget } = hours;
  return (
    <section class={styles['total']} aria-label={t.hours.total}>
      <p class={styles['sum']}>{totalWords(hours)}</p>
      {budget !== null && (
        <meter
          class={styles['meter']}
          aria-label={t.hours.total}
          min={0}
          max={budget}
          high={budget * 0.9}
          value={Math.min(minutes, budget)}
        />
      )}
      <p class={styles['quiet']}>{leftWords(hours)}</p>
    </section>
  );
}

function Approval({ role, hours, onApprove }: Pick<HoursViewProps, 'role' | 'hours' | 'onApprove'>) {
  const { approval, since, minutes } = hours;
  const open = approval === null || since !== 0;
  if (approval === null && role === 'assistant') return null;
  if (approval === null && minutes === 0) return null;
  return (
    <section class={styles['approval']} aria-label={t.hours.approval}>
      {approval !== null && <p>{approvalWords(hours)}</p>}
      {role === 'client' && (
        <div class={styles['buttons']}>
          {open && (
            <Button variant="primary" onClick={() => onApprove(true)}>
              {t.hours.approve({ time: durationWords(minutes) })}
            </Button>
          )}
          {approval !== null && <Button onClick={() => onApprove(false)}>{t.hours.unapprove}</Button>}
        </div>
      )}
    </section>
  );
}

type DayProps = { day: HoursDay<HoursEntry> } & Pick<
  HoursViewProps,
  'role' | 'onCorrect' | 'onRemove' | 'onOpen'
>;

function Day({ day, role, onCorrect, onRemove, onOpen }: DayProps) {
  return (
    <section class={styles['day']}>
      <h2 class={styles['heading']}>
        {longDay(day.day)} <span class={styles['quiet']}>{durationWords(day.minutes)}</span>
      </h2>
      <ul class={styles['entries']}>
        {day.entries.map(({ entry, minutes }) => {
          const title = entry.title === '' ? t.hours.general : entry.title;
          const what = `${title}, ${durationWords(minutes)}`;
          const { item } = entry;
          return (
            <li key={entry.id} class={styles['entry']}>
              <span class={styles['what']}>
                {item === null ? (
                  title
                ) : (
                  <button type="button" class={styles['link']} onClick={() => onOpen(item)}>
                    {title}
                  </button>
                )}
                {entry.note !== '' && <span class={styles['quiet']}> · {entry.note}</span>}
              </span>
              <span>{durationWords(minutes)}</span>
              {role === 'assistant' && (
                <span class={styles['tools']}>
                  <IconButton label={t.desk.time.correctOf({ what })} onClick={() => onCorrect(entry)}>
                    <PencilIcon size={16} />
                  </IconButton>
                  <IconButton label={t.desk.time.removeOf({ what })} onClick={() => onRemove(entry)}>
                    <CloseIcon size={16} />
                  </IconButton>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
