import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import { EmptyState } from '@/components/ui/States';
import { Menu } from '@/components/ui/Menu';
import { dayToCome, shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import { Offers, type Offer } from './Offers';
import type { NextDate } from './NextDates';
import styles from './Recurring.module.css';

/** One recurrence of the list. */
export interface KnownRecurrence {
  id: string;
  title: string;
  /** The rule in words. */
  words: string;
  paused: boolean;
  /** The title of its procedure, or ''. */
  procedure: string;
  /** Null: there is none. */
  next: NextDate | null;
  /** Whether its dates are known at all. */
  reckoned: boolean;
  /** The days that nothing was made for, 'YYYY-MM-DD', the latest first. */
  missed: readonly string[];
}

/** What {@link RecurringView} takes. */
export interface RecurringViewProps {
  recurrences: readonly KnownRecurrence[];
  /** The reader's day, 'YYYY-MM-DD'. */
  today: string;
  offers: readonly Offer[];
  /** Absent for an assistant, who plans nothing. */
  onAdd: (() => void) | undefined;
  onChange: (id: string) => void;
  onPause: (id: string, paused: boolean) => void;
  onEnd: (id: string) => void;
}

/** What recurs, each with its rule in words, its next date and what is wrong with it. */
export function RecurringView({ recurrences, today, offers, onAdd, ...on }: RecurringViewProps) {
  return (
    <div class={styles['view']}>
      <p class={styles['muted']}>{t.recurring.why}</p>
      <Offers offers={offers} />
      {recurrences.length === 0 && (
        <EmptyState title={t.recurring.nothing}>{t.recurring.nothingHint}</EmptyState>
      )}
      <ul class={styles['list']}>
        {recurrences.map((one) => (
          <li key={one.id} class={cx(styles['card'], one.paused && styles['resting'])}>
            <Recurs {...one} today={today} />
            <div class={styles['buttons']}>
              <Button
                label={t.recurring.changeNamed({ title: one.title })}
                onClick={() => on.onChange(one.id)}
              >
                {t.common.change}
              </Button>
              <PauseButton {...one} onPause={on.onPause} />
              <Menu
                label={t.common.more}
                items={[
                  { label: t.recurring.endNamed({ title: one.title }), onSelect: () => on.onEnd(one.id) },
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
      {onAdd !== undefined && (
        <div class={styles['buttons']}>
          <Button variant={recurrences.length === 0 ? 'primary' : 'plain'} onClick={onAdd}>
            {t.recurring.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function PauseButton({
  id,
  title,
  paused,
  onPause,
}: Pick<KnownRecurrence, 'id' | 'title' | 'paused'> & Pick<RecurringViewProps, 'onPause'>) {
  const { pause, pauseNamed, resume, resumeNamed } = t.recurring;
  return (
    <Button
      label={paused ? resumeNamed({ title }) : pauseNamed({ title })}
      onClick={() => onPause(id, !paused)}
    >
      {paused ? resume : pause}
    </Button>
  );
}

function Recurs({ title, words, procedure, missed, ...when }: KnownRecurrence & { today: string }) {
  return (
    <>
      <h2 class={styles['name']}>{title}</h2>
      <p class={styles['muted']}>{words}</p>
      {procedure !== '' && <p class={styles['muted']}>{t.recurring.follows({ procedure })}</p>}
      <p>{nextWords(when)}</p>
      {missed.length > 0 && (
        <p class={styles['risk']}>
          {t.recurring.missed({ count: missed.length, days: missed.map((day) => shortDay(day)).join(', ') })}
        </p>
      )}
    </>
  );
}

function nextWords({
  paused,
  next,
  reckoned,
  today,
}: Pick<KnownRecurrence, 'paused' | 'next' | 'reckoned'> & { today: string }): string {
  if (!reckoned) return t.recurring.ownRuleHint;
  if (paused) return t.recurring.paused;
  if (next === null) return t.recurring.noNext;
  const day = dayToCome(next.date, today);
  return next.begins === next.date
    ? t.recurring.next({ day })
    : t.recurring.nextFrom({ day, begins: dayToCome(next.begins, today) });
}
