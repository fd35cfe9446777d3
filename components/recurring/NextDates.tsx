import { dayToCome } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Recurring.module.css';

/** One date to come. */
export interface NextDate {
  /** 'YYYY-MM-DD'. */
  date: string;
  /** The day on which its item comes up. */
  begins: string;
}

/** What {@link NextDates} takes; `words` is the rule in words. */
export interface NextDatesProps {
  words: string;
  /** Null where the rule's dates are not known. */
  dates: readonly NextDate[] | null;
  /** The reader's day, 'YYYY-MM-DD'. */
  today: string;
}

/** The rule in words, and the next dates it comes to, said anew as they change. */
export function NextDates({ words, dates, today }: NextDatesProps) {
  const said = (date: string) => dayToCome(date, today);
  const { form } = t.recurring;
  return (
    <section class={styles['next']} aria-labelledby="next-dates">
      <h2 id="next-dates">{form.next}</h2>
      <p class={styles['muted']}>{words}</p>
      <div role="status">
        {dates === null && <p>{t.recurring.ownRuleHint}</p>}
        {dates?.length === 0 && <p>{form.none}</p>}
        {dates !== null && dates.length > 0 && (
          <ol>
            {dates.map(({ date, begins }) => (
              <li key={date}>
                {begins === date ? said(date) : form.date({ day: said(date), begins: said(begins) })}
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
